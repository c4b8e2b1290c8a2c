import type { FindingSettings } from '#contract/finding';
import type { FileSession, MeetingFile } from '#contract/meeting-file';
import { minutesSince } from '#time/wall-time';
import type { Focus } from '../../mechanisms/foci.rules.js';
import { type DraftLinks, linksIn } from './draft-links.js';
import { type HeldRole, heldRoles } from './session-roles.js';

interface SessionMinutes {
  from: number;
  until: number;
}

/** A draft as the rules read it. */
export interface IndexedDraft {
  file: MeetingFile;
  /** In the order of their start; those that start together in that of their ids. */
  sessions: readonly FileSession[];
  /** The roles of a session that somebody holds. */
  rolesIn: (session: FileSession) => readonly HeldRole[];
  /** Of the start and the end of a session, in minutes from the beginning of the meeting's first day, by the clock on the wall. */
  minutesOf: (session: FileSession) => SessionMinutes;
  link: DraftLinks;
  settings: FindingSettings;
  /** The date in the meeting's zone. */
  today: string;
  /** The mechanisms for which people come, by their ids, as they are when the meeting begins. */
  mechanisms: ReadonlyMap<string, KnownMechanism>;
}

/** What the rules ask of a mechanism. */
export type KnownMechanism = Pick<Focus, 'type' | 'regions'>;

/** @param today date in the meeting's zone */
export function indexDraft(
  file: MeetingFile,
  settings: FindingSettings,
  today: string,
  mechanisms: IndexedDraft['mechanisms'],
): IndexedDraft {
  const known = knownOf(file);
  return {
    file,
    sessions: file.sessions.toSorted(byStart),
    rolesIn: (session) => known.get(session)?.roles ?? [],
    minutesOf: (session) => known.get(session)?.minutes ?? { from: 0, until: 0 },
    link: linksIn(file),
    settings,
    today,
    mechanisms,
  };
}

/** What the rules ask of a session again and again. */
function knownOf({ meeting, sessions }: MeetingFile): Map<FileSession, { roles: HeldRole[]; minutes: SessionMinutes }> {
  const minutesAt = minutesSince(`${meeting.startDate}T00:00`);
  return new Map(
    sessions.map((session) => {
      const minutes = { from: minutesAt(session.start), until: minutesAt(session.end) };
      return [session, { roles: heldRoles(session), minutes }];
    }),
  );
}

function byStart(a: FileSession, b: FileSession): number {
  return compare(a.start, b.start) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
