import type { IssuedRelease } from '#contract/issued-document';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from './programme.queries';

/** The releases of a meeting, the newest first, with the documents that were handed out. */
export function releasesQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'releases'],
    queryFn: async (): Promise<IssuedRelease[]> =>
      answer(api.GET('/api/meetings/{slug}/documents', { params: { path: { slug } } })),
  });
}
