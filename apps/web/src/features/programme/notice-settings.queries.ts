import type { NoticeSettingsView } from '#contract/notice';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from './programme.queries';

/** How long notices wait after a release, and for whom. */
export function noticeSettingsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'notice-settings'],
    queryFn: async (): Promise<NoticeSettingsView> =>
      answer(api.GET('/api/meetings/{slug}/notices/settings', { params: { path: { slug } } })),
  });
}
