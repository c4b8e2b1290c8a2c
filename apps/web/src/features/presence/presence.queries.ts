import type { PresencePlace, PresenceView } from '#contract/presence';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { presenceKey } from '../programme/programme.queries';

/** Between two signs of life, in milliseconds; the server waits for two of them. */
const pause = 20_000;

/** This window among all in which the meeting is open: another one each time that the page is loaded. */
const ownWindow = crypto.randomUUID();

/**
 * Who else has the meeting open. To ask is to say that one has it open oneself, and where: so it is asked while somebody looks at
 * the window, and whoever has put it away is gone for the others after a while.
 */
export function presenceQuery(slug: string, place: PresencePlace) {
  const params = { path: { slug, window: ownWindow } };
  return queryOptions({
    queryKey: [...presenceKey(slug), place],
    queryFn: async ({ signal }): Promise<PresenceView[]> =>
      answer(api.PUT('/api/meetings/{slug}/presence/{window}', { params, body: place, signal })),
    refetchInterval: pause,
    refetchOnWindowFocus: 'always',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}

/** Says that the meeting is no longer open here, also while the page goes. Should it not arrive, the server will notice by itself. */
export function leave(slug: string): void {
  const params = { path: { slug, window: ownWindow } };
  api.DELETE('/api/meetings/{slug}/presence/{window}', { params, keepalive: true }).catch(() => undefined);
}
