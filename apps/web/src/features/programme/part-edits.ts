import type { NewOrder, NewPerson } from '#contract/programme-editing';
import { answer, api, ifMatch } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { withOrder } from './parts.rules';
import type { Editing } from './use-editing';

/** Edits that several screens make. */

type Edit = Editing['edit'];

export const addPerson = (slug: string, edit: Edit) => (body: NewPerson) =>
  edit({ send: () => answer(api.POST('/api/meetings/{slug}/programme/people', { params: { path: { slug } }, body })) });

/**
 * Puts a list in another order. Somebody who has changed something else in the meantime does not stand against that; whoever has
 * changed what is in the list does, and the server says so.
 */
export const putInOrder = (slug: string, edit: Edit) => (body: NewOrder) => {
  const send = (seen: number) => {
    const params = { path: { slug }, header: ifMatch(seen) };
    return answer(api.PUT('/api/meetings/{slug}/programme/order', { params, body }));
  };
  return edit({
    send: (now) =>
      send(now?.version ?? 0).catch((error: unknown) => {
        const current = versionNow(error);
        if (current === null) throw error;
        return send(current);
      }),
    ahead: (programme) => withOrder(programme, body.ids),
  });
};

function versionNow(error: unknown): number | null {
  if (!(error instanceof ApiProblem) || error.code !== 'version.conflict') return null;
  const { current } = error.details as { current?: { version: number } };
  return current?.version ?? null;
}
