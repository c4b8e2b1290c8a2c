import type { MeetingMail } from '#contract/mail';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';
import { isOnItsWay } from './mail-state.rules';

/** Milliseconds between two looks at mails that are on their way: of these no event tells. */
const pause = 2_000;

/** What was written to whom for a meeting, the newest first. */
export function mailsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'mails'],
    queryFn: async (): Promise<MeetingMail[]> =>
      answer(api.GET('/api/meetings/{slug}/mails', { params: { path: { slug } } })),
    refetchInterval: ({ state: { data } }) => (data?.some(isOnItsWay) ? pause : false),
  });
}
