import type { AccessGiven, MeetingAccess } from '#contract/meeting-access';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { accessQuery } from './settings.queries';

/** Gives access, of one kind or the other, and takes it away. */
export function useAccess(slug: string) {
  const queries = useQueryClient();
  const { queryKey } = accessQuery(slug);
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const give = useMutation({
    mutationFn: (body: AccessGiven) =>
      saved(() => answer(api.PUT('/api/meetings/{slug}/access', { params: { path: { slug } }, body }))),
    onSettled,
  });
  const take = useMutation({
    mutationFn: ({ account }: MeetingAccess) =>
      saved(() => answer(api.DELETE('/api/meetings/{slug}/access/{account}', { params: { path: { slug, account } } }))),
    onSettled,
  });
  return { give, take };
}
export type Access = ReturnType<typeof useAccess>;
