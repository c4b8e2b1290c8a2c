import { datesFrom } from '#time/calendar-date';
import { overlapOf } from '#time/interval';
import { addMinutes, dateOf, minutesBetween } from '#time/wall-time';

/** A session as far as its place in a timetable goes. Wall times in the meeting's zone. */
export interface Placed {
  id: string;
  start: string;
  end: string;
  /** Id of its room. */
  room: string | null;
}

/** Where a session is drawn: minutes from the top of the day, its column, and its share of that column's width. */
export interface Spot<T> {
  session: T;
  from: number;
  minutes: number;
  /** Index of its column; null where it goes across all of them. */
  column: number | null;
  /** From 0; sessions that overlap in one column stand in lanes side by side. */
  lane: number;
  lanes: number;
}

export interface DayGrid<T> {
  date: string;
  /** Wall time of the top, and minutes down to the bottom; whole hours. */
  top: string;
  minutes: number;
  /** Ids of rooms in the order of the meeting; null is the column of sessions without one. */
  columns: (string | null)[];
  spots: Spot<T>[];
}

/** Hours that are shown of a day with nothing in it. */
const emptyDay = { start: 9, end: 18 };

/** The days of a meeting, and those beyond it on which a session is, in order. */
export function daysOf(meeting: { startDate: string; endDate: string }, sessions: readonly Placed[]): string[] {
  const all = [...datesFrom(meeting.startDate, meeting.endDate), ...sessions.map(({ start }) => dateOf(start))];
  return [...new Set(all)].sort();
}

/** The sessions that begin on a day, drawn. A session goes across all rooms where it has none and is alone at its time, as breaks are. */
export function dayGrid<T extends Placed>(date: string, all: readonly T[], rooms: readonly string[]): DayGrid<T> {
  const sessions = all.filter(({ start }) => dateOf(start) === date);
  const { top, minutes } = boundsOf(date, sessions);
  const isAcross = (session: T) =>
    session.room === null && !sessions.some((other) => other !== session && overlapOf(other, session) !== null);
  const across = sessions.filter(isAcross);
  const placed = sessions.filter((session) => !across.includes(session));
  const needsColumn = rooms.length === 0 || placed.some(({ room }) => room === null);
  const columns = [...(needsColumn ? [null] : []), ...rooms];
  const vertical = (session: T) => ({
    from: minutesBetween(top, session.start),
    minutes: minutesBetween(session.start, session.end),
  });
  return {
    date,
    top,
    minutes,
    columns,
    spots: [
      ...across.map((session) => ({ session, ...vertical(session), column: null, lane: 0, lanes: 1 })),
      ...columns.flatMap((room, column) =>
        inLanes(placed.filter((session) => session.room === room)).map((spot) => ({
          ...spot,
          ...vertical(spot.session),
          column,
        })),
      ),
    ].sort((a, b) => a.from - b.from || (a.column ?? -1) - (b.column ?? -1) || a.lane - b.lane),
  };
}

function boundsOf(date: string, sessions: readonly Placed[]): { top: string; minutes: number } {
  const midnight = `${date}T00:00`;
  const starts = sessions.map(({ start }) => minutesBetween(midnight, start) / 60);
  const ends = sessions.map(({ end }) => minutesBetween(midnight, end) / 60);
  const first = Math.floor(Math.min(...(starts.length > 0 ? starts : [emptyDay.start])));
  const last = Math.ceil(Math.max(...(ends.length > 0 ? ends : [emptyDay.end])));
  return { top: addMinutes(midnight, first * 60), minutes: (last - first) * 60 };
}

/**
 * Sessions of one column side by side where they overlap: each in the first lane that is free, and all of a cluster, in which each
 * overlaps another, in lanes of one width.
 */
function inLanes<T extends Placed>(sessions: readonly T[]): { session: T; lane: number; lanes: number }[] {
  const sorted = sessions.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? 1 : -1));
  const clusters: { session: T; lane: number }[][] = [];
  let ends: string[] = [];
  for (const session of sorted) {
    if (ends.every((end) => end <= session.start)) {
      clusters.push([]);
      ends = [];
    }
    const free = ends.findIndex((end) => end <= session.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = session.end;
    clusters.at(-1)?.push({ session, lane });
  }
  return clusters.flatMap((cluster) => {
    const lanes = Math.max(...cluster.map(({ lane }) => lane)) + 1;
    return cluster.map((spot) => ({ ...spot, lanes }));
  });
}
