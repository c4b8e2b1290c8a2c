import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind } from '#contract/mechanism-terms';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api/problem';
import { draftOf, type FactDrafts, tidied, valueOf } from './drafts.rules';
import type { FactFieldsProps, FieldOf } from './field-props';
import { expectedIn, factMistakes } from './mistakes.rules';
import { useMistakeWords } from './use-mistake-words';

/**
 * A fact that is being typed, and what the server found wrong with it, field by field.
 *
 * @param kind stays the same
 * @param value with which the typing begins
 */
export function useFactDraft<K extends FactKind>(kind: K, value: FactValues[K] | undefined) {
  const { t } = useTranslation('mechanisms');
  const mistakeWords = useMistakeWords();
  const id = useId();
  const [draft, setDraft] = useState<FactDrafts[K]>(() => draftOf(kind, value));
  const [failure, setFailure] = useState<unknown>(null);
  const mistakes = useMemo(() => (failure instanceof ApiProblem ? factMistakes(failure.problems) : []), [failure]);
  const words = (expected: string) => t('expected', { expected });
  const field: FieldOf = (path) => {
    const expected = expectedIn(mistakes, path);
    return { id: `${id}-${path}`, error: expected === undefined ? undefined : words(expected) };
  };
  const list = useMemo(
    () => mistakes.map((one) => ({ id: `${id}-${one.field}`, text: mistakeWords(one) })),
    [mistakes, id, mistakeWords],
  );
  const props: FactFieldsProps<K> = { draft, change: setDraft, field };
  /** What is sent: the draft is tidied first, so that places in the answer are those on the screen. */
  const taken = (): FactValues[K] => {
    const tidy = tidied(kind, draft);
    setDraft(tidy);
    return valueOf(kind, tidy);
  };
  // What stands beside the fields is not told once more.
  return { props, field, list, failure: mistakes.length > 0 ? null : failure, setFailure, taken };
}
