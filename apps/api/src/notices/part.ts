import type { RoleKind, RoleState } from '#contract/fields';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import type { Words } from '#words/words';
import { sessionPlace } from '../calendar/session-event.js';
import { printedTitle } from '../publishing/printed-title.js';

/** What a mail says of somebody's role. Times are wall times in the meeting's zone. */
export interface Part {
  kind: RoleKind;
  capacity: string | null;
  /** The meeting's short title. */
  meeting: string;
  /** As printed. */
  session: string;
  /** Title of the speaker's item. */
  item: string | null;
  /** “Group 1: Africa”. */
  group: string | null;
  start: string;
  end: string;
  timeZone: string;
  place: string | null;
}

/** Where a role is in the programme. */
export interface PartPlace {
  kind: RoleKind;
  capacity: string | null;
  sessionKey: string;
  itemTitle: string | null;
  groupNumber: number | null;
}

/** A role in the programme, as a release found it. */
export interface RoleStanding extends PartPlace {
  state: RoleState;
}

/** Whether two parts are at the same time in the same place. */
export function isThere(a: Part, b: Part): boolean {
  return a.start === b.start && a.end === b.end && a.timeZone === b.timeZone && a.place === b.place;
}

/** A role as a snapshot shows its session; null where the snapshot has no such session. */
export function partIn(snapshot: MeetingSnapshot, place: PartPlace, words: Words): Part | null {
  const { meeting, sessions } = snapshot;
  const session = sessions.find(({ id }) => id === place.sessionKey);
  if (!session) return null;
  const group = session.groups.find(({ number }) => number === place.groupNumber);
  const inGroup = group?.room === undefined ? session : { ...session, room: group.room };
  return {
    kind: place.kind,
    capacity: place.capacity,
    meeting: meeting.shortTitle,
    session: printedTitle(session, words),
    item: place.itemTitle,
    group: group ? words('group', { number: group.number, name: group.name }) : null,
    start: session.start,
    end: session.end,
    timeZone: meeting.timeZone,
    place: sessionPlace(snapshot, inGroup) ?? null,
  };
}
