import type { PlenaryEntry, PlenaryView, PresentationView } from '#contract/plenary';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';
import type { Stop } from './stops.rules';

/** A session to which groups report: slug of the meeting, key of the session. */
export interface PlenaryPlace {
  slug: string;
  session: string;
}

/** A group that presents: the session is its breakout. */
export interface PresentationPlace extends PlenaryPlace {
  group: string;
}

/** So long one waits for an answer, in milliseconds: a line that is dead says nothing at all. */
const patience = 6_000;

/** Between two looks, in milliseconds. Events tell of every change; these tell whether the line still is. */
const pause = 5_000;

/** The same while the line is dead. */
const shortPause = 2_000;

/**
 * What is on a screen is read at once and again and again, also in a window that another one covers, and whatever the browser believes
 * of its network: only so it is known whether what is shown is still so.
 */
const watchful = {
  staleTime: 0,
  retry: false,
  networkMode: 'always',
  refetchOnReconnect: 'always',
  refetchIntervalInBackground: true,
} as const;

const nextLook = ({ state }: { state: { status: string } }) => (state.status === 'error' ? shortPause : pause);

/** The sessions to which groups report, in the order of the programme. */
export function plenariesQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'plenaries'],
    queryFn: async (): Promise<PlenaryEntry[]> =>
      answer(api.GET('/api/meetings/{slug}/plenaries', { params: { path: { slug } } })),
  });
}

export function plenaryQuery(path: PlenaryPlace) {
  return queryOptions({
    queryKey: ['plenary', path.slug, path.session],
    queryFn: async ({ signal }): Promise<PlenaryView> =>
      answer(
        api.GET('/api/meetings/{slug}/sessions/{session}/plenary', {
          ...{ params: { path }, signal: inTime(signal) },
        }),
      ),
    ...watchful,
    refetchInterval: nextLook,
  });
}

export function presentationQuery(path: PresentationPlace) {
  return queryOptions({
    queryKey: ['presentation', path.slug, path.session, path.group],
    queryFn: async ({ signal }): Promise<PresentationView> =>
      answer(
        api.GET('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presentation', {
          ...{ params: { path }, signal: inTime(signal) },
        }),
      ),
    ...watchful,
    refetchInterval: nextLook,
  });
}

/** Puts a slide of a plenary on its screen, or its title alone. */
export function putSlide(path: PlenaryPlace, shown: Stop): Promise<PlenaryView> {
  return answer(
    api.PUT('/api/meetings/{slug}/sessions/{session}/plenary/slide', {
      ...{ params: { path }, body: { shown }, signal: inTime() },
    }),
  );
}

/** Puts a slide of one's own group on the screen. */
export function putOwnSlide(path: PresentationPlace, slide: string): Promise<PresentationView> {
  return answer(
    api.PUT('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/presentation/slide', {
      ...{ params: { path }, body: { slide }, signal: inTime() },
    }),
  );
}

/** Notes that a group has presented, or that it has not after all. */
export function notePresented({ slug, session }: PlenaryPlace, group: string, isSo: boolean): Promise<PlenaryView> {
  const at = '/api/meetings/{slug}/sessions/{session}/plenary/presented/{group}';
  const asked = { params: { path: { slug, session, group } }, signal: inTime() };
  return answer(isSo ? api.PUT(at, asked) : api.DELETE(at, asked));
}

function inTime(signal?: AbortSignal): AbortSignal {
  const late = AbortSignal.timeout(patience);
  return signal ? AbortSignal.any([signal, late]) : late;
}
