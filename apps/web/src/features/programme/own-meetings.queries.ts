import type { OwnMeeting } from '#contract/own-meeting';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** The meetings whose drafts one may read, the latest first. */
export const ownMeetingsQuery = queryOptions({
  queryKey: ['own-meetings'],
  queryFn: async (): Promise<OwnMeeting[]> => answer(api.GET('/api/my-part/meetings')),
});

/** A meeting as the list of one's own has it; undefined while that is not known. */
export function useOwnMeeting(slug: string): OwnMeeting | undefined {
  const { data = [] } = useQuery(ownMeetingsQuery);
  return data.find((meeting) => meeting.slug === slug);
}

/** Whether a meeting is a record that is no longer changed; false while that is not known. */
export function useIsArchived(slug: string): boolean {
  return useOwnMeeting(slug)?.state === 'archived';
}
