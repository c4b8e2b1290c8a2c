import type { ItemChange, NewItem } from '#contract/programme-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { withoutPart, withPart } from '../programme/parts.rules';
import type { Editing } from '../programme/use-editing';

type Edit = Editing['edit'];

/** What can be done to the items of a session. */
export const itemEdits = (slug: string, edit: Edit) => {
  const params = (item: string, version: number) => ({ path: { slug, item }, header: ifMatch(version) });
  return {
    add: (session: string, body: NewItem) =>
      edit({
        send: () =>
          answer(
            api.POST('/api/meetings/{slug}/programme/sessions/{session}/items', {
              params: { path: { slug, session } },
              body,
            }),
          ),
      }),
    change: (id: string, body: ItemChange, version: number) =>
      edit({
        send: () =>
          answer(api.PATCH('/api/meetings/{slug}/programme/items/{item}', { params: params(id, version), body })),
        ahead: (programme) => withPart(programme, id, body),
      }),
    remove: (id: string, version: number) =>
      edit({
        send: () => answer(api.DELETE('/api/meetings/{slug}/programme/items/{item}', { params: params(id, version) })),
        ahead: (programme) => withoutPart(programme, id),
      }),
  };
};
