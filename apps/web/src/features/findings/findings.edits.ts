import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { meetingKey } from '../programme/programme.queries';

interface FindingEdits {
  /** Has a finding counted no more, for a reason that the log keeps. */
  setAside: (key: string, reason: string) => Promise<void>;
  /** Opens it again. */
  reopen: (key: string) => Promise<void>;
}

/** What organizers make of findings. */
export function useFindingEdits(slug: string): FindingEdits {
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: meetingKey(slug) });
  const address = '/api/meetings/{slug}/findings/{key}/set-aside';
  return {
    setAside: async (key, reason) => {
      await saved(() => answer(api.PUT(address, { params: { path: { slug, key } }, body: { reason } })));
      await readAgain();
    },
    reopen: async (key) => {
      await saved(() => answer(api.DELETE(address, { params: { path: { slug, key } } })));
      await readAgain();
    },
  };
}
