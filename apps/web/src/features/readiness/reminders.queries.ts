import type { ReminderSent, ReminderView } from '#contract/reminder';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** Everybody from whom something is missing that they can supply themselves, with the mail that would go now. */
export function remindersQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'reminders'],
    queryFn: async (): Promise<ReminderView[]> =>
      answer(api.GET('/api/meetings/{slug}/reminders', { params: { path: { slug } } })),
  });
}

/** Sends each of them one mail; whoever chooses people by name means also those who were asked only just now. */
export function remind(slug: string, people: readonly string[]): Promise<ReminderSent[]> {
  const body = { people: [...people], again: true };
  return answer(api.POST('/api/meetings/{slug}/reminders', { params: { path: { slug } }, body }));
}
