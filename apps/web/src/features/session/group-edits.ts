import type { GroupChange, NewGroup } from '#contract/programme-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { withoutPart, withPart } from '../programme/parts.rules';
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
    change: (id: string, body: GroupChange, version: number) =>
      edit({
        send: () =>
          answer(api.PATCH('/api/meetings/{slug}/programme/groups/{groupId}', { params: params(id, version), body })),
        ahead: (programme) => withPart(programme, id, body),
      }),
    remove: (id: string, version: number) =>
      edit({
        send: () =>
          answer(api.DELETE('/api/meetings/{slug}/programme/groups/{groupId}', { params: params(id, version) })),
        ahead: (programme) => withoutPart(programme, id),
      }),
  };
};
