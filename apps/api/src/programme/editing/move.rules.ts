import { addMinutes, dateOf, minutesBetween } from '#time/wall-time';

/** A session as far as moving it goes. */
export interface Placed {
  id: string;
  /** Wall times in the meeting's zone. */
  start: string;
  end: string;
  roomId: string | null;
}

export interface Move<T extends Placed> {
  session: T;
  to: Pick<Placed, 'start' | 'end' | 'roomId'>;
}

export interface WantedMove {
  start: string;
  /** Left out where the session keeps its length. */
  end?: string;
  /** Left out where it keeps its room. */
  roomId?: string | null;
  /** Which of the sessions that begin on its day, when it has ended or later, go along by as much as its end moves. */
  carry: 'nothing' | 'day' | 'room';
}

/**
 * What has to be moved so that one session goes where it is wanted. Times are added on the wall: a session that is carried over a
 * change of the clocks keeps the length that it shows.
 *
 * @returns the session itself, then those that it carries along, in the order of the programme; only what moves at all
 */
export function movesFor<T extends Placed>(sessions: readonly T[], session: T, wanted: WantedMove): Move<T>[] {
  const length = minutesBetween(session.start, session.end);
  const end = wanted.end ?? addMinutes(wanted.start, length);
  const roomId = wanted.roomId === undefined ? session.roomId : wanted.roomId;
  const shift = minutesBetween(session.end, end);
  const carried = sessions
    .filter((other) => other.id !== session.id && goesAlong(other, session, wanted.carry))
    .map((other): Move<T> => {
      const to = { start: addMinutes(other.start, shift), end: addMinutes(other.end, shift), roomId: other.roomId };
      return { session: other, to };
    });
  return [{ session, to: { start: wanted.start, end, roomId } }, ...carried].filter(hasMoved);
}

/**
 * By when the groups of a session that is moved hand in what they report: what is due when it has ended, or later, goes along with its
 * end, and what is due before that with its start, so that nothing is due before the session begins.
 *
 * @param due wall time; null, for the end of the session, stays null
 */
export function dueAfterMove(
  due: string | null,
  from: Pick<Placed, 'start' | 'end'>,
  to: Pick<Placed, 'start' | 'end'>,
): string | null {
  if (due === null) return null;
  const edge = due >= from.end ? 'end' : 'start';
  return addMinutes(due, minutesBetween(from[edge], to[edge]));
}

function goesAlong(other: Placed, session: Placed, carry: WantedMove['carry']): boolean {
  if (carry === 'nothing') return false;
  const follows = dateOf(other.start) === dateOf(session.start) && other.start >= session.end;
  return follows && (carry === 'day' || other.roomId === session.roomId);
}

function hasMoved({ session, to }: Move<Placed>): boolean {
  return session.start !== to.start || session.end !== to.end || session.roomId !== to.roomId;
}
