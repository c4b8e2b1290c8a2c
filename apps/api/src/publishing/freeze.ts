import {
  type FileGroup,
  type FileItem,
  type FileMechanism,
  type FilePerson,
  type FileRole,
  type FileSession,
  impliedState,
  type MeetingFile,
} from '#contract/meeting-file';
import type { Masthead } from '#contract/masthead';
import type {
  MeetingSnapshot,
  PrintedRole,
  SnapshotGroup,
  SnapshotItem,
  SnapshotMechanism,
  SnapshotSession,
} from '#contract/meeting-snapshot';
import { resolveWallTime } from '#time/zone';
import { printedName } from '#contract/printed-name';

/** What a release adds to the draft that it freezes. */
export interface Edition {
  /** 1, 2, 3 …; 0 for what is not released. */
  version: number;
  /** Instant in UTC to the second. */
  releasedAt: string;
  note: string;
  masthead?: Masthead | undefined;
}

/**
 * The draft as a plain value in which everything is resolved: rooms by name, people as printed, times also as instants,
 * sessions in the order of their start. Names of people who have not confirmed are not in it.
 *
 * @param file checked and canonical
 */
export function freeze(file: MeetingFile, { version, releasedAt, note, masthead }: Edition): MeetingSnapshot {
  const names = namesIn(file);
  const { attribution, ...meeting } = file.meeting;
  const sessions = file.sessions.map((session) => frozenSession(session, meeting.timeZone, names));
  return {
    format: 'grcp-snapshot/1',
    version,
    releasedAt,
    note,
    ...(masthead && { masthead }),
    meeting,
    // Sorting is stable: sessions that start together keep the order of the programme.
    sessions: sessions.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    guide: (file.guide ?? []).map(({ objectives = [], questionSets = [], ...guide }) => ({
      ...guide,
      objectives,
      questionSets: questionSets.map((set) => ({
        ...set,
        questions: set.questions.map(({ text, parts = [] }) => ({ text, parts })),
      })),
    })),
    ...(file.mechanisms?.length && { mechanisms: file.mechanisms.map(frozenMechanism) }),
  };
}

function frozenMechanism({ invited, surveyed, tookPart, ...mechanism }: FileMechanism): SnapshotMechanism {
  return {
    ...mechanism,
    ...(invited && { invited }),
    ...(surveyed && { surveyed }),
    ...(tookPart && { tookPart }),
  };
}

interface Names {
  roles: (roles: FileRole[] | undefined) => PrintedRole[];
  room: (id: string | undefined) => { room?: string };
  mechanisms: (ids: string[] | undefined) => Pick<SnapshotGroup, 'mechanisms'>;
}

function namesIn(file: MeetingFile): Names {
  const people = new Map(file.people?.map((person) => [person.id, person]));
  const rooms = new Map(file.rooms?.map(({ id, name }) => [id, name]));
  const mechanisms = new Map(file.mechanisms?.map(({ id, name }) => [id, name]));
  return {
    roles: (roles = []) => roles.flatMap((role) => printedRoleOf(role, people.get(role.person ?? ''))),
    room: (id) => {
      const room = id === undefined ? undefined : rooms.get(id);
      return room === undefined ? {} : { room };
    },
    mechanisms: (ids = []) =>
      ids.length === 0 ? {} : { mechanisms: ids.map((id) => ({ id, name: mechanisms.get(id) ?? id })) },
  };
}

/**
 * The public sees who has confirmed. A role that is still open shows its capacity alone, whether or not somebody is meant for it, so
 * that the seat is visible and nobody is named too early, or nothing where the organizer has said so; who declined is not shown
 * at all.
 */
function printedRoleOf(role: FileRole, person: FilePerson | undefined): PrintedRole[] {
  const { person: id, capacity, state = impliedState(role), hiddenUntilConfirmed = false } = role;
  if (state === 'declined') return [];
  if (person === undefined || state !== 'confirmed') {
    return hiddenUntilConfirmed ? [] : [{ ...(capacity !== undefined && { description: capacity }) }];
  }
  const description = [person.position, capacity].filter((part) => part !== undefined).join(', ');
  return [{ person: id, name: printedName(person), ...(description !== '' && { description }) }];
}

function frozenSession(session: FileSession, timeZone: string, names: Names): SnapshotSession {
  const { room, moderators, items = [], groups = [], wishes, recommendationLimit, outputsDue, ...rest } = session;
  return {
    ...rest,
    startsAt: instantOf(session.start, timeZone),
    endsAt: instantOf(session.end, timeZone),
    ...names.room(room),
    moderators: names.roles(moderators),
    items: items.map((item) => frozenItem(item, names)),
    groups: groups.map((group) => frozenGroup(group, names)),
  };
}

function frozenItem({ speakers, ...item }: FileItem, names: Names): SnapshotItem {
  return { ...item, speakers: names.roles(speakers) };
}

function frozenGroup(group: FileGroup, names: Names): SnapshotGroup {
  const { number, name, reportedAs = name, languages = [], room, mechanisms, coFacilitators, rapporteurs } = group;
  return {
    number,
    name,
    reportedAs,
    ...(languages.length > 0 && { languages }),
    ...names.room(room),
    ...names.mechanisms(mechanisms),
    coFacilitators: names.roles(coFacilitators),
    rapporteurs: names.roles(rapporteurs),
  };
}

function instantOf(wallTime: string, timeZone: string): string {
  const resolved = resolveWallTime(wallTime, timeZone);
  if (resolved.kind !== 'exact') throw new Error(`the meeting file was not checked: ${wallTime} in ${timeZone}`);
  return resolved.instant;
}
