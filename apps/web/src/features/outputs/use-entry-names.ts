import type { OutputEntry } from '#contract/output';
import type { OutputPart } from '#contract/output-parts';
import { useTranslation } from 'react-i18next';

/** How entries are called. @param limit how many recommendations there may be */
export function useEntryNames(limit: number) {
  const { t } = useTranslation('outputs');
  const { t: writing } = useTranslation('writing');
  return {
    /** By its place among those of its part, from 1. */
    numbered: (part: OutputPart, number: number): string => t(`one.${part}`, { number, limit }),
    /** By what it says itself. */
    titled: ({ fields: { title, type, text } }: OutputEntry): string => {
      const said = [title, type, text]
        .map((field) => field?.value)
        .find((value) => value !== undefined && value !== '');
      return typeof said === 'string' ? said.slice(0, 80) : writing('untitled');
    },
  };
}
