import { useTranslation } from 'react-i18next';
import type { CountedLack } from './lacks.rules';

/** “3 recommendations have no addressee” */
export function useLackWords(): (lack: CountedLack) => string {
  const { t } = useTranslation('outputs');
  return ({ word, count }) =>
    word === 'nothing' || word === 'tooMany' ? t(`lack.${word}`) : t(`lack.${word}`, { count });
}
