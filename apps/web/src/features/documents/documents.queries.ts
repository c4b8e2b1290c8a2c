import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { download } from '../../lib/api/download';
import { meetingKey } from '../programme/programme.queries';

/** A document of the draft as it is now, made afresh whenever the draft changes; until then the last one stays in sight. */
export function draftPdfQuery(slug: string, address: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'draft-document', address],
    queryFn: ({ signal }) => download(address, signal),
    placeholderData: keepPreviousData,
    ...{ staleTime: 0, gcTime: 60_000 },
  });
}

/** The draft as a release would show it. */
export function draftSnapshotQuery(slug: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'draft-snapshot'],
    queryFn: async (): Promise<MeetingSnapshot> =>
      answer(api.GET('/api/meetings/{slug}/draft', { params: { path: { slug } } })),
  });
}
