import type { MeetingStanding } from '#contract/meeting-lifecycle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { meetingKey } from '../programme/programme.queries';

/** What can be done with a meeting as a whole. */
type Deed = 'archive' | 'reopen' | 'delete' | 'restore';

interface Order {
  deed: Deed;
  slug: string;
  title: string;
  /** Of the draft, as it was read. */
  version: number;
}

const undoing: Record<Deed, Deed> = { archive: 'reopen', reopen: 'archive', delete: 'restore', restore: 'delete' };

function send({ deed, slug, version }: Order): Promise<MeetingStanding> {
  const request = { params: { path: { slug }, header: ifMatch(version) } };
  switch (deed) {
    case 'archive':
      return answer(api.PUT('/api/meetings/{slug}/archive', request));
    case 'reopen':
      return answer(api.DELETE('/api/meetings/{slug}/archive', request));
    case 'delete':
      return answer(api.PUT('/api/meetings/{slug}/deletion', request));
    case 'restore':
      return answer(api.DELETE('/api/meetings/{slug}/deletion', request));
  }
}

/** Archives, reopens, deletes and restores, and gives the way back from what was done last. */
export function useLifecycle() {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (order: Order) => saved(() => send(order)),
    onSettled: async (_standing, _error, { deed, slug }) => {
      const lists = [['own-meetings'], ['deleted-meetings']];
      await Promise.all(lists.map((queryKey) => queries.invalidateQueries({ queryKey })));
      // What is deleted cannot be read again.
      if (deed === 'delete') queries.removeQueries({ queryKey: meetingKey(slug) });
      else await queries.invalidateQueries({ queryKey: meetingKey(slug) });
    },
  });
  const { data, variables, isSuccess } = change;
  const undo = () => {
    if (isSuccess) change.mutate({ ...variables, deed: undoing[variables.deed], version: data.version });
  };
  return { change, done: isSuccess ? variables : null, undo };
}
export type Lifecycle = ReturnType<typeof useLifecycle>;
