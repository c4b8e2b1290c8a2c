import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api/problem';
import { proposedSlug } from '../../lib/proposed-slug';
import { type FieldName, type MeetingFields, type Mistakes, mistakesIn, mistakesOf } from './meeting-form.rules';

const empty: MeetingFields = {
  ...{ title: '', shortTitle: '', slug: '', startDate: '', endDate: '' },
  ...{ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, language: 'en' },
};

interface Options {
  /** The fields of the form, in its order. */
  needed: readonly FieldName[];
  make: (fields: MeetingFields) => Promise<{ slug: string }>;
}

/** A form that makes a meeting and goes on to it. What is wrong is told when it is sent, and beside each field. */
export function useMeetingForm({ needed, make }: Options) {
  const [fields, setFields] = useState(empty);
  const [hasOwnSlug, setHasOwnSlug] = useState(false);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: make,
    onSuccess: async ({ slug }) => {
      await queries.invalidateQueries({ queryKey: ['own-meetings'] });
      await navigate({ to: '/$slug/timetable', params: { slug } });
    },
    onError: (error) => {
      if (error instanceof ApiProblem) setMistakes(mistakesOf(error.code, error.problems, needed));
    },
  });
  const change = (name: FieldName, value: string) => {
    setFields((before) => {
      const slug = name === 'shortTitle' && !hasOwnSlug ? { slug: proposedSlug(value) } : {};
      const endDate = name === 'startDate' && before.endDate < value ? { endDate: value } : {};
      return { ...before, ...slug, ...endDate, [name]: value };
    });
    if (name === 'slug') setHasOwnSlug(true);
  };
  const send = () => {
    const found = mistakesIn(fields, needed);
    setMistakes(found);
    sending.reset();
    if (Object.keys(found).length === 0) sending.mutate(fields);
  };
  // What stands beside the fields is not told once more.
  const failure = Object.keys(mistakes).length > 0 ? null : sending.error;
  return { fields, mistakes, change, send, failure, isSending: sending.isPending };
}
export type MeetingForm = ReturnType<typeof useMeetingForm>;
