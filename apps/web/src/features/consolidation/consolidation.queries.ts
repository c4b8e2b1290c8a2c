import type { ConsolidationEdit, ConsolidationEdited, ConsolidationView } from '#contract/consolidation';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** The plenary that consolidates: slug of the meeting, key of the session. */
export interface ConsolidationPlace {
  slug: string;
  session: string;
}

/** Should no event tell of a change, it is read again after this time, in milliseconds. */
const longestUnread = 60_000;

/** A request without an answer is given up after this time, in milliseconds. */
const longestRequest = 15_000;

export function consolidationQuery({ slug, session }: ConsolidationPlace) {
  return queryOptions({
    queryKey: ['consolidation', slug, session],
    queryFn: async (): Promise<ConsolidationView> =>
      answer(
        api.GET('/api/meetings/{slug}/sessions/{session}/plenary/consolidation', {
          params: { path: { slug, session } },
        }),
      ),
    refetchInterval: longestUnread,
    staleTime: 0,
  });
}

/** What the server makes of edits: each is harmless when it is sent twice. */
export async function sendEdits(path: ConsolidationPlace, edits: ConsolidationEdit[]): Promise<ConsolidationEdited> {
  return answer(
    api.POST('/api/meetings/{slug}/sessions/{session}/plenary/consolidation/edits', {
      ...{ params: { path }, body: { edits }, signal: AbortSignal.timeout(longestRequest) },
    }),
  );
}
