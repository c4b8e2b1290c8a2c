import type { LogAccount, LogEntry, MeetingLogEntry } from '#contract/log';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { registryKey } from '../programme/mechanisms.queries';
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

/** Entries of a page of what was done to a mechanism. */
const shortPage = 10;

/** What was done to a mechanism, newest first, a page after the other. */
export function mechanismLogQuery(mechanism: string) {
  return infiniteQueryOptions({
    queryKey: [...registryKey, 'log', mechanism],
    queryFn: async ({ pageParam: before }): Promise<LogEntry[]> => {
      const query = { limit: String(shortPage), ...(before !== undefined && { before }) };
      return answer(api.GET('/api/mechanisms/{mechanism}/log', { params: { path: { mechanism }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.length < shortPage ? undefined : page.at(-1)?.id),
  });
}
