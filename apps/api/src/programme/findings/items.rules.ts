import type { Finding } from '#contract/finding';
import type { FileSession } from '#contract/meeting-file';
import { epochMilliseconds } from '#time/instant';
import { minutesBetween } from '#time/wall-time';
import { resolveWallTime } from '#time/zone';
import type { IndexedDraft } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';

/** Sessions whose items are given more minutes than there are. */
export function* itemFindings({ sessions, file, link }: IndexedDraft): Generator<Finding> {
  for (const session of sessions) {
    const items = session.items ?? [];
    const planned = items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
    if (planned === 0) continue;
    const minutes = lengthOf(session, file.meeting.timeZone);
    if (planned <= minutes) continue;
    const timed = items.flatMap((item, index) => (item.minutes === undefined ? [] : [link.item(session, index)]));
    yield makeFinding('items.exceed-session', [session.id], [link.session(session), ...timed], { planned, minutes });
  }
}

/** Elapsed minutes: where the clocks change in between, the clock on the wall shows others. */
function lengthOf({ start, end }: FileSession, zone: string): number {
  const byTheWall = minutesBetween(start, end);
  const [from, until] = [resolveWallTime(start, zone), resolveWallTime(end, zone)];
  if (from.kind !== 'exact' || until.kind !== 'exact') return byTheWall;
  return (epochMilliseconds(until.instant) - epochMilliseconds(from.instant)) / 60_000;
}
