import type { NoticesSent } from '#contract/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { saved } from '../../lib/saving';
import { meetingKey } from '../programme/programme.queries';

/** Sends or drops a round; whatever comes of it, everything about the meeting is read again. */
export function useSettling<Given>(
  slug: string,
  settle: (given: Given) => Promise<NoticesSent>,
  done: (sent: NoticesSent) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => saved(() => settle(given)),
    onSuccess: done,
    onSettled: () => queries.invalidateQueries({ queryKey: meetingKey(slug) }),
  });
}
