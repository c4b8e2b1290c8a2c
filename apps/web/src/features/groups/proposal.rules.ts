import type { PlacingPlan } from '#contract/group-placings';
import type { GroupView, PersonView } from '#contract/programme-view';
import { type Placing, seatCounts } from './group-board.rules';

export type ProposedPlace = PlacingPlan['places'][number];

/** What carrying a proposal out changes. */
export function movesOf({ places }: Pick<PlacingPlan, 'places'>): Placing[] {
  return places
    .filter(({ from, to }) => from !== to)
    .map(({ mechanism, from, to }): Placing => ({ mechanism, from, to }));
}

/** The proposed places by the groups to which they lead, in the order of the groups; those that lead nowhere come last. */
export function placesInOrder(
  { places }: Pick<PlacingPlan, 'places'>,
  groups: readonly Pick<GroupView, 'id'>[],
): ProposedPlace[] {
  const ranks = new Map(groups.map(({ id }, rank) => [id, rank]));
  const rank = ({ to }: ProposedPlace) => ranks.get(to ?? '') ?? groups.length;
  return places.toSorted((a, b) => rank(a) - rank(b));
}

/** How many seats are taken in a group, by its id, now and as proposed. */
export function sizesOf(
  { places }: Pick<PlacingPlan, 'places'>,
  people: readonly PersonView[],
): (group: string) => { now: number; then: number } {
  const seatsOf = seatCounts(people);
  const sum = (those: readonly ProposedPlace[]) =>
    those.reduce((seats, { mechanism }) => seats + seatsOf(mechanism), 0);
  return (group) => ({
    now: sum(places.filter(({ from }) => from === group)),
    then: sum(places.filter(({ to }) => to === group)),
  });
}
