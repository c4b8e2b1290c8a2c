import type { InvitationView } from '#contract/invitation';
import type { MeetingPersonView } from '#contract/role-management';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** What is known of the people of a meeting beside the programme: where mail reaches them, and what they say of themselves. */
export function meetingPeopleQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'people'],
    queryFn: async (): Promise<MeetingPersonView[]> =>
      answer(api.GET('/api/meetings/{slug}/people', { params: { path: { slug } } })),
  });
}

/** Who has been invited to which role. */
export function invitationsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'invitations'],
    queryFn: async (): Promise<InvitationView[]> =>
      answer(api.GET('/api/meetings/{slug}/invitations', { params: { path: { slug } } })),
  });
}
