import type { OwnMeeting } from '#contract/own-meeting';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';

/** The meetings whose drafts one may read, the latest first. */
export const ownMeetingsQuery = queryOptions({
  queryKey: ['own-meetings'],
  queryFn: async (): Promise<OwnMeeting[]> => answer(api.GET('/api/my-part/meetings')),
});
