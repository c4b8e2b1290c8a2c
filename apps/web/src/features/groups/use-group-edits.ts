import type { ProgrammeView } from '#contract/programme-view';
import { useMemo } from 'react';
import { answer, api, ifMatch } from '../../lib/api/client';
import { versionOf, withFieldsOf } from '../programme/parts.rules';
import { type Editing, useEditing } from '../programme/use-editing';
import { type Placing, type Wish, withPlacings } from './group-board.rules';

/** What can be done to the groups of one breakout; what is refused is thrown. */
export function useGroupEdits(slug: string, session: string) {
  const { edit } = useEditing(slug);
  return useMemo(() => groupEdits(slug, session, edit), [slug, session, edit]);
}

const groupEdits = (slug: string, session: string, edit: Editing['edit']) => {
  const path = { slug, session };
  const wishesIn = (programme: ProgrammeView | undefined) =>
    programme?.sessions.find(({ id }) => id === session)?.wishes ?? [];
  const changeWishes = (change: (wishes: Wish[]) => Wish[]) =>
    edit({
      send: (now) => {
        const params = { path, header: ifMatch(versionOf(now, 'sessions', session)) };
        const body = { wishes: change(wishesIn(now)) };
        return answer(api.PATCH('/api/meetings/{slug}/programme/sessions/{session}', { params, body }));
      },
      ahead: (programme) => withFieldsOf(programme, 'sessions', session, { wishes: change(wishesIn(programme)) }),
    });
  return {
    /** Moves mechanisms from where they were seen, which nobody else may have changed. */
    place: (placings: Placing[]) =>
      edit({
        send: () =>
          answer(
            api.POST('/api/meetings/{slug}/programme/sessions/{session}/placings', {
              params: { path },
              body: { placings },
            }),
          ),
        ahead: (programme) => withPlacings(programme, session, placings),
      }),
    /** One that is there already is not noted twice. */
    addWish: (wish: Wish) =>
      changeWishes((wishes) => (wishes.some((one) => isSameWish(one, wish)) ? wishes : [...wishes, wish])),
    removeWish: (wish: Wish) => changeWishes((wishes) => wishes.filter((one) => !isSameWish(one, wish))),
  };
};

function isSameWish(one: Wish, other: Wish): boolean {
  return one.kind === other.kind && one.mechanisms.join() === other.mechanisms.join();
}
