import type { Finding } from '#contract/finding';
import type { FileSession } from '#contract/meeting-file';
import { epochMilliseconds } from '#time/instant';
import { dateOf } from '#time/wall-time';
import { isSteady, resolveWallTime } from '#time/zone';
import type { IndexedDraft } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';

/** Sessions whose items are given more minutes than there are. */
export function* itemFindings(draft: IndexedDraft): Generator<Finding> {
  const { sessions, link } = draft;
  const lengthOf = sessionLengths(draft);
  for (const session of sessions) {
    const items = session.items ?? [];
    const planned = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
    if (planned === 0) continue;
    const minutes = lengthOf(session);
    if (planned <= minutes) continue;
    const timed = items.flatMap((item, index) => (item.minutes === undefined ? [] : [link.item(session, index)]));
    yield makeFinding('items.exceed-session', [session.id], [link.session(session), ...timed], { planned, minutes });
  }
}

/** Elapsed minutes: where the clocks change in between, the clock on the wall shows others. */
function sessionLengths({ file, minutesOf }: IndexedDraft): (session: FileSession) => number {
  const zone = file.meeting.timeZone;
  const steady = new Map<string, boolean>();
  const isSteadyOn = (dates: readonly [string, string]): boolean => {
    const key = dates.join(' ');
    const known = steady.get(key) ?? isSteady(zone, ...dates);
    steady.set(key, known);
    return known;
  };
  return (session) => {
    const { from, until } = minutesOf(session);
    const { start, end } = session;
    return isSteadyOn([dateOf(start), dateOf(end)]) ? until - from : (elapsedMinutes(session, zone) ?? until - from);
  };
}

/** @returns null where the clocks never show a time, or show it twice */
function elapsedMinutes({ start, end }: FileSession, zone: string): number | null {
  const [from, until] = [resolveWallTime(start, zone), resolveWallTime(end, zone)];
  if (from.kind !== 'exact' || until.kind !== 'exact') return null;
  return (epochMilliseconds(until.instant) - epochMilliseconds(from.instant)) / 60_000;
}
