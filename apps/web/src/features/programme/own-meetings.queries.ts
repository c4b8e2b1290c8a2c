import type { OwnMeeting } from '#contract/own-meeting';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** The meetings whose drafts one may read, the latest first. */
export const ownMeetingsQuery = queryOptions({
  queryKey: ['own-meetings'],
  queryFn: async (): Promise<OwnMeeting[]> => answer(api.GET('/api/my-part/meetings')),
});

/** Whether a meeting is a record that is no longer changed; false while that is not known. */
export function useIsArchived(slug: string): boolean {
  const { data = [] } = useQuery(ownMeetingsQuery);
  return data.some((meeting) => meeting.slug === slug && meeting.state === 'archived');
}
