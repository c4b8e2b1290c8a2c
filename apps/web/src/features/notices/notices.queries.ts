import type { NoticeRoundChange, NoticesSent, WaitingNotices } from '#contract/notice';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** What waits to be told, with every mail as it would go now. */
export function waitingNoticesQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'notices', 'waiting'],
    queryFn: async (): Promise<WaitingNotices> =>
      answer(api.GET('/api/meetings/{slug}/notices', { params: { path: { slug } } })),
    staleTime: 0,
  });
}

const asSeen = (slug: string, version: number) => ({ path: { slug }, header: ifMatch(version) });

/** @param version of the round that was looked at: another one is refused */
export function setAudience(slug: string, version: number, body: NoticeRoundChange): Promise<WaitingNotices> {
  return answer(api.PATCH('/api/meetings/{slug}/notices', { params: asSeen(slug, version), body }));
}

export function sendNotices(slug: string, version: number): Promise<NoticesSent> {
  return answer(api.POST('/api/meetings/{slug}/notices/send', { params: asSeen(slug, version) }));
}

export function dropNotices(slug: string, version: number, reason: string): Promise<NoticesSent> {
  return answer(api.POST('/api/meetings/{slug}/notices/drop', { params: asSeen(slug, version), body: { reason } }));
}
