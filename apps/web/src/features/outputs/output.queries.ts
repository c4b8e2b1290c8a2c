import type { OutputPresence, OutputSpot, OutputView } from '#contract/output';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** The group whose output it is: slug of the meeting, key of the session, id of the group. */
export interface OutputPlace {
  slug: string;
  session: string;
  group: string;
}

/** Should no event tell of a change, it is read again after this time, in milliseconds. */
const longestUnread = 60_000;

/** Between two signs of life, in milliseconds; the server waits for two of them. */
const pause = 20_000;

/** This window among all in which the form is open: another one each time that the page is loaded. */
const ownWindow = crypto.randomUUID();

export function outputQuery(path: OutputPlace) {
  const { slug, session, group } = path;
  return queryOptions({
    queryKey: ['output', slug, session, group],
    queryFn: async (): Promise<OutputView> =>
      answer(api.GET('/api/meetings/{slug}/sessions/{session}/groups/{group}/output', { params: { path } })),
    refetchInterval: longestUnread,
    staleTime: 0,
  });
}

export function spotKey({ slug, session, group }: OutputPlace) {
  return ['output-presence', slug, session, group] as const;
}

/** Who else is in the form, and where. To ask is to say that one is there oneself, and where. */
export function presenceQuery(path: OutputPlace, spot: OutputSpot) {
  const params = { path: { ...path, window: ownWindow } };
  return queryOptions({
    queryKey: [...spotKey(path), spot],
    queryFn: async ({ signal }): Promise<OutputPresence[]> =>
      answer(
        api.PUT('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presence/{window}', {
          ...{ params, body: spot, signal },
        }),
      ),
    refetchInterval: pause,
    refetchOnWindowFocus: 'always',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}

/** Says that the form is no longer open here, also while the page goes. Should it not arrive, the server will notice by itself. */
export function leave(path: OutputPlace): void {
  const params = { path: { ...path, window: ownWindow } };
  api
    .DELETE('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presence/{window}', {
      ...{ params, keepalive: true },
    })
    .catch(() => undefined);
}
