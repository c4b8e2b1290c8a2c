import type { FactWording } from '#words/fact-lines';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedDateOrMonth } from '../../../lib/printed';
import { mechanismThemesQuery } from '../registry.queries';

/** In what words facts are printed on the desk. Until the names of the themes have come, their ids stand for them. */
export function useWording(): FactWording {
  const { t, i18n } = useTranslation('mechanismTerms');
  const { data } = useQuery(mechanismThemesQuery());
  return {
    // Which words take which values is for the printer of facts to know.
    words: (key, values) => t(key as 'factSource', values as { date: string; source: string }),
    printDate: (date) => printedDateOrMonth(date, i18n.language),
    themes: new Map(data?.themes.map(({ id, name }) => [id, name])),
  };
}
