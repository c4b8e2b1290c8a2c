import type { OutputProgress } from '#contract/output';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api/client';
import { outputsKey } from '../../programme/programme.queries';

/** How far each group of the meeting is, in the order of the programme. */
export function outputsQuery(slug: string) {
  return queryOptions({
    queryKey: outputsKey(slug),
    queryFn: async (): Promise<OutputProgress[]> =>
      answer(api.GET('/api/meetings/{slug}/outputs', { params: { path: { slug } } })),
  });
}
