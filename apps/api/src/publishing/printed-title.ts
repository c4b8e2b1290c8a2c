import type { MeetingSnapshot, SnapshotSession } from '#contract/meeting-snapshot';
import type { Words } from '#words/words';

/**
 * A session's title as it is printed: "Session 1: …", "Working Lunch: …" where the session has a label, the title alone
 * otherwise; a qualifier follows in brackets.
 *
 * @param title in place of the session's own, as in a guide that several sessions share
 */
export function printedTitle(session: SnapshotSession, words: Words, title = session.title): string {
  const { label, number, qualifier } = session;
  const name = label ?? (number === undefined ? undefined : words('sessionNumber', { number }));
  const named = name === undefined ? title : `${name}: ${title}`;
  return qualifier === undefined ? named : `${named} (${qualifier})`;
}

/** Sessions whose groups report in this one, in printed order. */
export function sessionsReportingTo({ sessions }: MeetingSnapshot, { id }: SnapshotSession): SnapshotSession[] {
  return sessions.filter(({ reportsTo }) => reportsTo === id);
}
