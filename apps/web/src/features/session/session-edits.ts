import type { SessionChange, SessionSplit } from '#contract/programme-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { without, withFieldsOf } from '../programme/parts.rules';
import type { Editing } from '../programme/use-editing';

type Edit = Editing['edit'];

/** What can be done to a session itself. Each is for the version that was read. */
export const sessionEdits = (slug: string, edit: Edit) => {
  const params = (session: string, version: number) => ({ path: { slug, session }, header: ifMatch(version) });
  return {
    change: (id: string, body: SessionChange, version: number) =>
      edit({
        send: () =>
          answer(api.PATCH('/api/meetings/{slug}/programme/sessions/{session}', { params: params(id, version), body })),
        ahead: (programme) => withFieldsOf(programme, 'sessions', id, body),
      }),
    remove: (id: string, version: number) =>
      edit({
        send: () =>
          answer(api.DELETE('/api/meetings/{slug}/programme/sessions/{session}', { params: params(id, version) })),
        ahead: (programme) => without(programme, 'sessions', id),
      }),
    /** Answers with the second of the two. */
    split: (id: string, body: SessionSplit, version: number) =>
      edit({
        send: () =>
          answer(
            api.POST('/api/meetings/{slug}/programme/sessions/{session}/split', { params: params(id, version), body }),
          ),
      }),
    /** Spreads the minutes of the items over the session. */
    fit: (id: string, version: number) =>
      edit({
        send: () =>
          answer(api.POST('/api/meetings/{slug}/programme/sessions/{session}/fit', { params: params(id, version) })),
      }),
  };
};
