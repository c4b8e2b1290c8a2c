import type { DayGrid, Placed, Spot } from './day-grid.rules';

/** To which place in the day's order of times a key leads from another. */
const throughTheDay: Partial<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The id of the session to which a key leads: up and down through the day in the order of its times, sideways to what is on at about
 * the same time in the nearest column that has anything. Null where there is nothing, or the key leads nowhere.
 */
export function neighbourOf(id: string, key: string, { spots }: DayGrid<Placed>, mirrored: boolean): string | null {
  const index = spots.findIndex(({ session }) => session.id === id);
  const spot = spots[index];
  if (!spot) return null;
  const lead = throughTheDay[key];
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const next = isSideways
    ? beside(spot, spots, (key === 'ArrowRight') !== mirrored)
    : lead && spots[lead(index, spots.length - 1)];
  return next?.session.id ?? null;
}

function beside(spot: Spot<Placed>, spots: readonly Spot<Placed>[], onwards: boolean): Spot<Placed> | undefined {
  const place = placeOf(spot);
  return spots
    .filter((other) => (onwards ? placeOf(other) > place : placeOf(other) < place))
    .sort(
      (a, b) =>
        Math.abs(placeOf(a) - place) - Math.abs(placeOf(b) - place) ||
        Math.abs(a.from - spot.from) - Math.abs(b.from - spot.from),
    )[0];
}

/** Columns, and the lanes in them, from one side to the other. */
function placeOf({ column, lane, lanes }: Spot<Placed>): number {
  return (column ?? 0) + lane / lanes;
}
