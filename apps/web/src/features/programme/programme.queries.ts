import type { ProgrammeView } from '#contract/programme-view';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** Everything that is read of one meeting begins with this, so that it can be read again together. */
export function meetingKey(slug: string): readonly ['meeting', string] {
  return ['meeting', slug];
}

/** Who else has the meeting open. It begins otherwise, because it changes often, and nothing else with it. */
export function presenceKey(slug: string): readonly ['presence', string] {
  return ['presence', slug];
}

/** What groups report. It is read again with the rest of the meeting, and by itself when only that has changed. */
export function outputsKey(slug: string): readonly [...ReturnType<typeof meetingKey>, 'outputs'] {
  return [...meetingKey(slug), 'outputs'];
}

/** What is written of the meeting for its highlights; it comes from what groups report. */
export function highlightsKey(slug: string): readonly [...ReturnType<typeof outputsKey>, 'highlights'] {
  return [...outputsKey(slug), 'highlights'];
}

/** The register of recommendations. It is read again with what groups report, for that is where plenaries decide. */
export function registerKey(slug: string): readonly [...ReturnType<typeof outputsKey>, 'register'] {
  return [...outputsKey(slug), 'register'];
}

/** The draft, with the ids and versions of all that can be changed in it. */
export function programmeQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'programme'],
    queryFn: async (): Promise<ProgrammeView> =>
      answer(api.GET('/api/meetings/{slug}/programme', { params: { path: { slug } } })),
  });
}

/** {@link programmeQuery} for a screen that shows nothing without it: it waits, or fails, as a whole. */
export function useProgramme(slug: string): ProgrammeView {
  return useSuspenseQuery(programmeQuery(slug)).data;
}
