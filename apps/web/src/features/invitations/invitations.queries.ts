import type { InvitationOrder, InvitationView, MailPreview } from '#contract/invitation';
import type { MeetingPersonView, RoleView } from '#contract/role-management';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** Every role, whether its holder has been invited, and the mail that would go now. */
export function invitationsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'invitations'],
    queryFn: async (): Promise<InvitationView[]> =>
      answer(api.GET('/api/meetings/{slug}/invitations', { params: { path: { slug } } })),
  });
}

/** What has been answered to every role, and by whom. */
export function rolesQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'roles'],
    queryFn: async (): Promise<RoleView[]> =>
      answer(api.GET('/api/meetings/{slug}/roles', { params: { path: { slug } } })),
  });
}

/** The people of the meeting, with their addresses. */
export function meetingPeopleQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'people'],
    queryFn: async (): Promise<MeetingPersonView[]> =>
      answer(api.GET('/api/meetings/{slug}/people', { params: { path: { slug } } })),
  });
}

/** The very mails that an order would send now. */
export function mailsAheadQuery(slug: string, order: InvitationOrder) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'mails-ahead', order],
    queryFn: async (): Promise<MailPreview[]> =>
      answer(api.POST('/api/meetings/{slug}/invitations/preview', { params: { path: { slug } }, body: order })),
    ...{ staleTime: 0, gcTime: 0 },
  });
}
