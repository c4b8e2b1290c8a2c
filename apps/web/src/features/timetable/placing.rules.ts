import { addMinutes, minutesBetween } from '#time/wall-time';

/** Where somebody is about to put a session. Wall times in the meeting's zone. */
export interface Placing {
  start: string;
  end: string;
  room: string | null;
}

export function isSamePlacing(one: Placing, other: Placing): boolean {
  return one.start === other.start && one.end === other.end && one.room === other.room;
}

/** What one press of a key does to it: moves it, changes its length, or takes it to another room. */
export type Nudge =
  | { kind: 'move' | 'length'; minutes: number }
  /** So many columns on; before the first and after the last there is nothing. */
  | { kind: 'room'; columns: number };

/** Minutes to which a session snaps. */
const step = 5;

const shortest = 5;

/** A placing after a nudge. A session stays on its day, and keeps five minutes at least. */
export function nudged(placing: Placing, nudge: Nudge, columns: readonly (string | null)[]): Placing {
  const { start, end, room } = placing;
  if (nudge.kind === 'room') {
    const next = columns[columns.indexOf(room) + nudge.columns];
    return next === undefined ? placing : { ...placing, room: next };
  }
  const moved =
    nudge.kind === 'move'
      ? { start: addMinutes(start, nudge.minutes), end: addMinutes(end, nudge.minutes) }
      : { start, end: addMinutes(end, nudge.minutes) };
  const isSound = moved.start.slice(0, 10) === start.slice(0, 10) && minutesBetween(moved.start, moved.end) >= shortest;
  return isSound ? { room, ...moved } : placing;
}

/** Minutes rounded to the steps in which sessions move. */
export function snapped(minutes: number): number {
  return Math.round(minutes / step) * step;
}

/** What a key means while a session is held, if anything; `mirrored` where the page is read from right to left. */
export function nudgeFor(
  { key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
  mirrored: boolean,
): Nudge | null {
  if (altKey) {
    const onwards = mirrored ? 'ArrowLeft' : 'ArrowRight';
    const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
    if (key === onwards || key === 'ArrowDown') return { kind: 'room', columns: 1 };
    return key === back || key === 'ArrowUp' ? { kind: 'room', columns: -1 } : null;
  }
  const minutes = { ArrowDown: step, ArrowUp: -step, PageDown: 60, PageUp: -60 }[key];
  return minutes === undefined ? null : { kind: shiftKey ? 'length' : 'move', minutes };
}
