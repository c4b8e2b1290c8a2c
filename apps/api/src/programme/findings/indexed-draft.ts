import type { FindingSettings } from '#contract/finding';
import type { FileSession, MeetingFile } from '#contract/meeting-file';
import { type DraftLinks, linksIn } from './draft-links.js';
import { type HeldRole, heldRoles } from './session-roles.js';

/** A draft as the rules read it. */
export interface IndexedDraft {
  file: MeetingFile;
  /** In the order of their start; those that start together in that of their ids. */
  sessions: readonly FileSession[];
  /** The roles of a session that somebody holds. */
  rolesIn: (session: FileSession) => readonly HeldRole[];
  link: DraftLinks;
  settings: FindingSettings;
  /** The date in the meeting's zone. */
  today: string;
}

/** @param today date in the meeting's zone */
export function indexDraft(file: MeetingFile, settings: FindingSettings, today: string): IndexedDraft {
  const roles = new Map(file.sessions.map((session) => [session, heldRoles(session)]));
  return {
    file,
    sessions: file.sessions.toSorted(byStart),
    rolesIn: (session) => roles.get(session) ?? [],
    link: linksIn(file),
    settings,
    today,
  };
}

function byStart(a: FileSession, b: FileSession): number {
  return compare(a.start, b.start) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
