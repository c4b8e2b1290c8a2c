import type { ChangeInSession } from '#contract/history';
import type { SessionNoteView } from '#contract/session-work';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../lib/api/client';
import { meetingKey } from '../programme/programme.queries';

/** The private notes of those who moderate a session. */
export function noteQuery(slug: string, session: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'note', session],
    queryFn: async (): Promise<SessionNoteView> =>
      answer(api.GET('/api/meetings/{slug}/sessions/{session}/note', { params: { path: { slug, session } } })),
  });
}

/** What became of a session and of what is in it. */
export function sessionHistoryQuery(slug: string, session: string) {
  return queryOptions({
    queryKey: [...meetingKey(slug), 'history', session],
    queryFn: async (): Promise<ChangeInSession[]> =>
      answer(api.GET('/api/meetings/{slug}/history/sessions/{session}', { params: { path: { slug, session } } })),
  });
}
