import type { HighlightsView } from '#contract/highlights';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { highlightsKey } from '../programme/programme.queries';

/** Should no event tell of a change, they are read again after this time, in milliseconds. */
const longestUnread = 60_000;

/** The highlights of a meeting as they stand. */
export function highlightsQuery(slug: string) {
  return queryOptions({
    queryKey: highlightsKey(slug),
    queryFn: async (): Promise<HighlightsView> =>
      answer(api.GET('/api/meetings/{slug}/highlights', { params: { path: { slug } } })),
    refetchInterval: longestUnread,
    staleTime: 0,
  });
}
