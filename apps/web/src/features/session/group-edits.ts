import type { GroupChange, NewGroup } from '#contract/session-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { partVersion, withoutPart, withPart } from '../programme/parts.rules';
import type { Editing } from '../programme/use-editing';

type Edit = Editing['edit'];

/** What can be done to the groups of a breakout. */
export const groupEdits = (slug: string, edit: Edit) => {
  const params = (groupId: string, version: number) => ({ path: { slug, groupId }, header: ifMatch(version) });
  return {
    add: (session: string, body: NewGroup) =>
      edit({
        send: () =>
          answer(
            api.POST('/api/meetings/{slug}/programme/sessions/{session}/groups', {
              params: { path: { slug, session } },
              body,
            }),
          ),
      }),
    change: (id: string, body: GroupChange, seen?: number) =>
      edit({
        send: (now) =>
          answer(
            api.PATCH('/api/meetings/{slug}/programme/groups/{groupId}', {
              params: params(id, seen ?? partVersion(now, id)),
              body,
            }),
          ),
        ahead: (programme) => withPart(programme, id, body),
      }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(
            api.DELETE('/api/meetings/{slug}/programme/groups/{groupId}', { params: params(id, partVersion(now, id)) }),
          ),
        ahead: (programme) => withoutPart(programme, id),
      }),
  };
};
