import type { ReportEntry } from '#contract/report';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api/client';
import { outputsKey } from '../programme.queries';

/** The reports of the meeting, with what was issued of them. They are read again with what groups report. */
export function reportsQuery(slug: string) {
  return queryOptions({
    queryKey: [...outputsKey(slug), 'reports'],
    queryFn: async (): Promise<ReportEntry[]> =>
      answer(api.GET('/api/meetings/{slug}/reports', { params: { path: { slug } } })),
  });
}
