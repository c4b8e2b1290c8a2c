import type { LogAccount, MeetingLogEntry } from '#contract/log';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** What of the log is sought, as its address says. */
export interface LogSearch {
  /** Id of an account. */
  account?: string;
  /** The noun of an action. */
  kind?: string;
  /** `YYYY-MM-DD` in the meeting's zone. */
  from?: string;
  until?: string;
  /** Id of the last entry of the page before. */
  before?: string;
}

/** Entries of a page. */
export const pageLength = 50;

/** A page, newest first, and one entry more where there is another page. */
export function logQuery(slug: string, search: LogSearch) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'log', search],
    queryFn: async (): Promise<MeetingLogEntry[]> => {
      const params = { path: { slug }, query: { ...search, limit: String(pageLength + 1) } };
      return answer(api.GET('/api/meetings/{slug}/log', { params }));
    },
  });
}

/** Whoever has done something in the meeting, by name. */
export function logAccountsQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'log-accounts'],
    queryFn: async (): Promise<LogAccount[]> =>
      answer(api.GET('/api/meetings/{slug}/log/accounts', { params: { path: { slug } } })),
  });
}
