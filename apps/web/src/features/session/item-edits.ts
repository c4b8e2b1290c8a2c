import type { ItemChange, NewItem } from '#contract/session-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { partVersion, withoutPart, withPart } from '../programme/parts.rules';
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
    change: (id: string, body: ItemChange, seen?: number) =>
      edit({
        send: (now) =>
          answer(
            api.PATCH('/api/meetings/{slug}/programme/items/{item}', {
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
            api.DELETE('/api/meetings/{slug}/programme/items/{item}', { params: params(id, partVersion(now, id)) }),
          ),
        ahead: (programme) => withoutPart(programme, id),
      }),
  };
};
