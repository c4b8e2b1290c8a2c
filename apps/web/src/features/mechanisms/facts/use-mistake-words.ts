import { factKinds } from '#contract/mechanism-terms';
import { factWords } from '#words/mechanism-terms';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactMistake } from './mistakes.rules';

/** What the last part of a path is called on the screen. */
const labels = {
  asOf: 'asOf',
  source: 'source',
  year: 'year',
  note: 'note',
  holder: 'holder',
  as: 'office',
  until: 'until',
  with: 'helpers',
  none: 'nobody',
  id: 'id',
  name: 'name',
  shortName: 'shortName',
  acronym: 'acronym',
  type: 'type',
} as const;

/** A mistake in words that stand away from its field: they begin with what the field is called. */
export function useMistakeWords(): (mistake: FactMistake) => string {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  return useCallback(
    ({ field, expected }) => {
      const kind = factKinds.find((one) => one === field.split(/[.[]/)[0]);
      const last = field.split('.').at(-1) ?? '';
      const label = last in labels ? t(labels[last as keyof typeof labels]) : kind ? terms(factWords[kind]) : field;
      return t('expectedOf', { field: label, expected });
    },
    [t, terms],
  );
}
