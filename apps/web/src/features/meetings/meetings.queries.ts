import type { DifferenceView } from '#contract/difference-view';
import type { FindingList } from '#contract/finding';
import type { DeletedMeeting } from '#contract/own-meeting';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** The meetings that were deleted and can be brought back, the one deleted last first. */
export const deletedMeetingsQuery = queryOptions({
  queryKey: ['deleted-meetings'],
  queryFn: async (): Promise<DeletedMeeting[]> => answer(api.GET('/api/my-part/deleted-meetings')),
});

/** How a draft stands beside its newest release; null where nothing has been released. */
export function draftChangesQuery(slug: string, isReleased: boolean) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'draft-changes', isReleased],
    queryFn: async (): Promise<{ count: number; since: number } | null> => {
      if (!isReleased) return null;
      const path = { slug };
      const view: DifferenceView = await answer(api.GET('/api/meetings/{slug}/draft/difference', { params: { path } }));
      return { count: view.things.flatMap(({ sentences }) => sentences).length, since: view.difference.from };
    },
  });
}

/** How many errors hold a release up. */
export function openErrorsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'open-errors'],
    queryFn: async (): Promise<number> => {
      const list: FindingList = await answer(api.GET('/api/meetings/{slug}/findings', { params: { path: { slug } } }));
      return list.counts.error;
    },
  });
}
