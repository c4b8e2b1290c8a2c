import type { RoleSetting } from '#contract/role-management';
import type { NewRole, RoleChange, RoleReplacement } from '#contract/session-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { partVersion, withoutPart, withPart } from '../programme/parts.rules';
import type { Editing } from '../programme/use-editing';

type Edit = Editing['edit'];

/** What can be done to who does what. */
export const roleEdits = (slug: string, edit: Edit) => {
  const params = (role: string, version: number) => ({ path: { slug, role }, header: ifMatch(version) });
  return {
    assign: (body: NewRole) =>
      edit({
        send: () => answer(api.POST('/api/meetings/{slug}/programme/roles', { params: { path: { slug } }, body })),
      }),
    change: (id: string, body: RoleChange, version: number) =>
      edit({
        send: () =>
          answer(api.PATCH('/api/meetings/{slug}/programme/roles/{role}', { params: params(id, version), body })),
        ahead: (programme) => withPart(programme, id, body),
      }),
    /** Notes what is known of an answer. It is no step of the draft: what people have said is not undone. */
    note: (id: string, body: RoleSetting, seen?: number) =>
      edit({
        send: async (now) => {
          const of = params(id, seen ?? partVersion(now, id));
          const view = await answer(api.PUT('/api/meetings/{slug}/roles/{role}', { params: of, body }));
          return { ...view, step: null };
        },
        ahead: (programme) => withPart(programme, id, withoutReason(body)),
      }),
    replace: (id: string, body: RoleReplacement) =>
      edit({
        send: (now) =>
          answer(
            api.POST('/api/meetings/{slug}/programme/roles/{role}/replacement', {
              params: params(id, partVersion(now, id)),
              body,
            }),
          ),
      }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(
            api.DELETE('/api/meetings/{slug}/programme/roles/{role}', { params: params(id, partVersion(now, id)) }),
          ),
        ahead: (programme) => withoutPart(programme, id),
      }),
  };
};

function withoutReason({ reason, ...seen }: RoleSetting): Omit<RoleSetting, 'reason'> {
  return seen;
}
