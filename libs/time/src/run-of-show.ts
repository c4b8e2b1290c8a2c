/** Something that happens in a session. */
export interface PlannedItem {
  /** Whole minutes; an item without them takes what time there is. */
  minutes?: number | undefined;
  /** How many speak in it, one after the other. */
  speakers: number;
}

/** Minutes from the start of the session, whole ones, up to but without the last. */
export interface Slot {
  from: number;
  until: number;
}

export interface TimedItem extends Slot {
  /** The slots of those who speak, in their order; together they are that of the item. */
  speakers: Slot[];
}

export interface RunOfShow {
  items: TimedItem[];
  /** Minutes that were given to items. */
  planned: number;
  /** By how many minutes these are more than the session has; 0 where they fit. */
  over: number;
  /** Minutes at the end of the session that no item takes. */
  left: number;
}

/**
 * What happens when in a session: its items follow one another from its start. Those without minutes share equally what the
 * others leave, and those who speak share their item; where whole minutes do not go into equal shares, these differ by one.
 *
 * @param available minutes that the session lasts
 */
export function runOfShow(available: number, items: readonly PlannedItem[]): RunOfShow {
  const planned = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const free = Math.max(0, available - planned);
  const open = items.filter(({ minutes }) => minutes === undefined).length;
  const shares = sharesOf(free, open);
  let end = 0;
  const timed = items.map(({ minutes, speakers }): TimedItem => {
    const from = end;
    end += minutes ?? shares.shift() ?? 0;
    return { from, until: end, speakers: slotsIn({ from, until: end }, speakers) };
  });
  return { items: timed, planned, over: Math.max(0, planned - available), left: open === 0 ? free : 0 };
}

function slotsIn({ from, until }: Slot, count: number): Slot[] {
  let end = from;
  return sharesOf(until - from, count).map((minutes) => {
    const start = end;
    end += minutes;
    return { from: start, until: end };
  });
}

/** A whole number in so many whole numbers that differ by one at most, the smaller ones spread among the larger. */
function sharesOf(total: number, count: number): number[] {
  const bound = (place: number): number => Math.floor((total * place) / count);
  return Array.from({ length: count }, (_, place) => bound(place + 1) - bound(place));
}
