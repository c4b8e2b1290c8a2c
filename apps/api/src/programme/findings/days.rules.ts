import type { Finding } from '#contract/finding';
import type { FileSession } from '#contract/meeting-file';
import { dateOf, minutesBetween } from '#time/wall-time';
import type { IndexedDraft } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';

/** Sessions outside the meeting's days, and stretches of a day for which nothing is planned. */
export function* dayFindings(draft: IndexedDraft): Generator<Finding> {
  yield* outsideMeeting(draft);
  yield* gaps(draft);
  yield* daysWithoutBreak(draft);
}

function* outsideMeeting({ sessions, file: { meeting }, link }: IndexedDraft): Generator<Finding> {
  for (const session of sessions) {
    const { start, end } = session;
    if (dateOf(start) >= meeting.startDate && dateOf(end) <= meeting.endDate) continue;
    const details = { start, end, startDate: meeting.startDate, endDate: meeting.endDate };
    yield makeFinding('session.outside-meeting', [session.id], [link.session(session), link.meeting()], details);
  }
}

/** What follows after a pause is a gap, unless the pause is a short one or leads to a social event. */
function* gaps(draft: IndexedDraft): Generator<Finding> {
  const { sessions, link } = draft;
  let last: FileSession | undefined;
  for (const next of sessions) {
    if (last !== undefined && isGap(last, next, draft)) {
      const details = { start: last.end, end: next.start };
      yield makeFinding('day.gap', [last.id, next.id], [link.session(last), link.session(next)], details);
    }
    if (last === undefined || next.end > last.end) last = next;
  }
}

function isGap(last: FileSession, next: FileSession, { minutesOf, settings }: IndexedDraft): boolean {
  if (next.start <= last.end || next.kind === 'social' || dateOf(last.start) !== dateOf(next.start)) return false;
  return minutesOf(next).from - minutesOf(last).until > settings.walkingMinutes;
}

/** Sessions in which people work, one after another. */
interface Stretch {
  first: FileSession;
  last: FileSession;
  minutes: number;
}

/** Of each day the longest stretch without a break, where it is too long. */
function* daysWithoutBreak(draft: IndexedDraft): Generator<Finding> {
  const { file, settings, link } = draft;
  const longest = new Map<string, Stretch>();
  for (const stretch of stretchesOf(draft)) {
    const date = dateOf(stretch.first.start);
    const known = longest.get(date);
    if (known === undefined || stretch.minutes > known.minutes) longest.set(date, stretch);
  }
  for (const [date, stretch] of longest) {
    if (stretch.minutes <= settings.hoursWithoutBreak * 60) continue;
    const { first, last, minutes } = stretch;
    const day = minutesBetween(`${file.meeting.startDate}T00:00`, `${date}T00:00`) / (24 * 60) + 1;
    const details = { start: first.start, end: last.end, minutes };
    const concerns = first === last ? [link.session(first)] : [link.session(first), link.session(last)];
    // By its number the day keeps its key where the meeting moves to other dates.
    yield makeFinding('day.no-break', [`day-${day}`], concerns, details);
  }
}

/** A break that is no longer than the walk between two rooms is none; one beside which others work is none for them. */
function* stretchesOf({ sessions, minutesOf, settings }: IndexedDraft): Generator<Stretch> {
  let stretch: Stretch | undefined;
  for (const session of sessions) {
    if (session.kind === 'break' || session.kind === 'social') continue;
    const { from, until } = minutesOf(session);
    if (stretch && from - minutesOf(stretch.last).until <= settings.walkingMinutes) {
      if (session.end <= stretch.last.end) continue;
      stretch.last = session;
      stretch.minutes = until - minutesOf(stretch.first).from;
      continue;
    }
    if (stretch) yield stretch;
    stretch = { first: session, last: session, minutes: until - from };
  }
  if (stretch) yield stretch;
}
