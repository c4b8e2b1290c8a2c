import type { FindingSettingsView } from '#contract/finding';
import type { MeetingAccess } from '#contract/meeting-access';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** What findings are measured by. */
export function findingSettingsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'finding-settings'],
    queryFn: async (): Promise<FindingSettingsView> =>
      answer(api.GET('/api/meetings/{slug}/finding-settings', { params: { path: { slug } } })),
  });
}

/** Who organizes the meeting or may look at its draft, by name. */
export function accessQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'access'],
    queryFn: async (): Promise<MeetingAccess[]> =>
      answer(api.GET('/api/meetings/{slug}/access', { params: { path: { slug } } })),
  });
}
