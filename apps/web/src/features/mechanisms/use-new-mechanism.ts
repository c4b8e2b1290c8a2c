import type { NewMechanism } from '#contract/mechanism';
import type { MechanismType } from '#contract/mechanism-terms';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { proposedSlug } from '../../lib/proposed-slug';
import { registryKey } from '../programme/mechanisms.queries';
import { expectedIn, factMistakes } from './facts/mistakes.rules';
import { useMistakeWords } from './facts/use-mistake-words';

/** What a new mechanism is called, as it is typed. */
export interface NewNames {
  id: string;
  type: MechanismType;
  name: string;
  shortName: string;
  acronym: string;
}

const empty: NewNames = { id: '', type: 'rcp', name: '', shortName: '', acronym: '' };

/** A form that adds a mechanism and goes on to it. Its id is proposed from its acronym or its short name, until one writes another. */
export function useNewMechanism() {
  const { t } = useTranslation('mechanisms');
  const mistakeWords = useMistakeWords();
  const prefix = useId();
  const [names, setNames] = useState(empty);
  const [hasOwnId, setHasOwnId] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: ({ acronym, ...said }: NewNames) => {
      const body: NewMechanism = { ...said, ...(acronym.trim() !== '' && { acronym }) };
      return answer(api.POST('/api/mechanisms', { body }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: registryKey });
      await navigate({ to: '/mechanisms/$mechanism', params: { mechanism: id } });
    },
  });
  const { error } = sending;
  const mistakes = useMemo(() => (error instanceof ApiProblem ? factMistakes(error.problems) : []), [error]);
  const list = useMemo(
    () => mistakes.map((one) => ({ id: `${prefix}-${one.field}`, text: mistakeWords(one) })),
    [mistakes, prefix, mistakeWords],
  );
  const field = (name: keyof NewNames) => {
    const expected = expectedIn(mistakes, name);
    return { id: `${prefix}-${name}`, error: expected === undefined ? undefined : t('expected', { expected }) };
  };
  const change = (name: keyof NewNames, value: string) => {
    setNames((before) => {
      const after = { ...before, [name]: value };
      return hasOwnId || name === 'id' ? after : { ...after, id: proposedSlug(after.acronym || after.shortName) };
    });
    if (name === 'id') setHasOwnId(true);
  };
  return {
    ...{ names, field, change, list, send: () => sending.mutate(names), isSending: sending.isPending },
    // What stands beside the fields is not told once more.
    failure: mistakes.length > 0 ? null : error,
  };
}
