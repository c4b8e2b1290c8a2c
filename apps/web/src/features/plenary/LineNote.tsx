import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../lib/api/problem';
import { useOnline } from '../../lib/online';
import { Note } from '../../ui/Note';
import { problemWords } from '../../ui/problem-words';

/** Says that what is shown may no longer be so; nothing while the line is good, or where the frame of the desk says that there is none. */
export function LineNote({ line }: { line: ApiProblem | null }) {
  const { t } = useTranslation('plenary');
  const { t: problem } = useTranslation('problem');
  const isOnline = useOnline();
  if (!line || !isOnline) return null;
  const isCutOff = line.code === 'network' || line.status >= 500;
  return (
    <Note weight="warning">
      {isCutOff ? t('cutOffHere') : t('outOfDate', { reason: problemWords(line, problem).title })}
    </Note>
  );
}
