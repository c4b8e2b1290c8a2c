import type { ProgrammeView } from '#contract/programme-view';
import type { SessionChange, SessionSplit } from '#contract/session-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { versionOf, without, withFieldsOf } from '../programme/parts.rules';
import type { Editing } from '../programme/use-editing';

type Edit = Editing['edit'];

/** What can be done to a session itself. */
export const sessionEdits = (slug: string, edit: Edit) => {
  const params = (session: string, version: number) => ({ path: { slug, session }, header: ifMatch(version) });
  const asItStands = (session: string, now: ProgrammeView | undefined) =>
    params(session, versionOf(now, 'sessions', session));
  return {
    change: (id: string, body: SessionChange, seen?: number) =>
      edit({
        send: (now) =>
          answer(
            api.PATCH('/api/meetings/{slug}/programme/sessions/{session}', {
              params: params(id, seen ?? versionOf(now, 'sessions', id)),
              body,
            }),
          ),
        ahead: (programme) => withFieldsOf(programme, 'sessions', id, body),
      }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(api.DELETE('/api/meetings/{slug}/programme/sessions/{session}', { params: asItStands(id, now) })),
        ahead: (programme) => without(programme, 'sessions', id),
      }),
    /** Answers with the second of the two. */
    split: (id: string, body: SessionSplit) =>
      edit({
        send: (now) =>
          answer(
            api.POST('/api/meetings/{slug}/programme/sessions/{session}/split', { params: asItStands(id, now), body }),
          ),
      }),
    /** Spreads the minutes of the items over the session. */
    fit: (id: string) =>
      edit({
        send: (now) =>
          answer(api.POST('/api/meetings/{slug}/programme/sessions/{session}/fit', { params: asItStands(id, now) })),
      }),
  };
};
