import { canonicalMeetingFile } from '#contract/canonical-meeting-file';
import type { FileGroup, FileGuide, FileItem, FileRole, FileSession, MeetingFile } from '#contract/meeting-file';
import { meetingFileFormat } from '#contract/meeting-file';
import type { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftRows } from './draft-rows.js';
import { grouped } from './grouped.js';
import type { Item } from './item.entity.js';
import { type RolesAt, rolesAt } from './roles-at.js';

/** Null in a table is absence in a file. */
type Present<T> = { [K in keyof T]: Exclude<T[K], null> | (null extends T[K] ? undefined : never) };

function present<T extends object>(row: T): Present<T> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [key, value ?? undefined]),
  ) as Present<T>;
}

/** The draft as a meeting file: the inverse of the import, so that importing an export changes nothing. */
export function draftToFile(rows: DraftRows): MeetingFile {
  const { id, version, ...meeting } = rows.meeting;
  return canonicalMeetingFile({
    format: meetingFileFormat,
    meeting: present(meeting),
    rooms: rows.rooms.map(({ key, name, place, seats, contact }) => ({
      id: key,
      ...present({ name, place, seats, contact }),
    })),
    people: rows.people.map(({ key, position, mechanism, honorific, givenName, familyName, postNominals }) => ({
      id: key,
      ...present({ honorific, givenName, familyName, postNominals, position, mechanism }),
    })),
    mechanisms: rows.mechanisms.map(({ key, name, invited, surveyed, tookPart, note }) => ({
      id: key,
      ...present({ name, invited, surveyed, tookPart, note }),
    })),
    sessions: sessionsOf(rows),
    guide: guidesOf(rows),
  });
}

function sessionsOf(rows: DraftRows): FileSession[] {
  const keyOf = keysOf(rows);
  const rolesOf = fileRolesAt(rows);
  const items = grouped(rows.items, ({ sessionId }) => sessionId);
  const groups = grouped(rows.groups, ({ sessionId }) => sessionId);
  const placings = grouped(rows.placings, ({ groupId }) => groupId);
  const toItem = ({ id, kind, title, minutes }: Item): FileItem => ({
    ...present({ kind, title, minutes }),
    speakers: rolesOf('speaker', id),
  });
  const toGroup = ({ id, number, name, reportedAs, languages, regions, roomId }: BreakoutGroup): FileGroup => ({
    ...present({ number, name, reportedAs }),
    languages,
    regions,
    room: roomId === null ? undefined : keyOf(roomId),
    mechanisms: placings(id).map(({ mechanismId }) => keyOf(mechanismId)),
    coFacilitators: rolesOf('coFacilitator', id),
    rapporteurs: rolesOf('rapporteur', id),
    noteTakers: rolesOf('noteTaker', id),
  });
  return rows.sessions.map(
    ({
      id,
      key,
      kind,
      number,
      label,
      title,
      qualifier,
      start,
      end,
      roomId,
      reportsToId,
      wishes,
      recommendationLimit,
      outputsDue,
    }) => ({
      id: key,
      ...present({ kind, number, label, title, qualifier, start, end }),
      room: roomId === null ? undefined : keyOf(roomId),
      moderators: rolesOf('moderator', id),
      items: items(id).map(toItem),
      groups: groups(id).map(toGroup),
      wishes,
      reportsTo: reportsToId === null ? undefined : keyOf(reportsToId),
      ...present({ recommendationLimit, outputsDue }),
    }),
  );
}

function guidesOf(rows: DraftRows): FileGuide[] {
  const keyOf = keysOf(rows);
  const sessions = grouped(rows.guideSessions, ({ guideId }) => guideId);
  const sets = grouped(rows.questionSets, ({ guideId }) => guideId);
  const questions = grouped(rows.questions, ({ questionSetId }) => questionSetId);
  return rows.guides.map(({ id, title, objectives }) => ({
    sessions: sessions(id).map(({ sessionId }) => keyOf(sessionId)),
    ...present({ title, objectives }),
    questionSets: sets(id).map((set) => ({
      session: keyOf(set.sessionId),
      ...present({ title: set.title }),
      questions: questions(set.id).map(({ text, parts }) => ({ text, parts })),
    })),
  }));
}

/** From the id of a room, person, mechanism or session to the id that the meeting file uses for it. */
function keysOf({ rooms, people, mechanisms, sessions }: DraftRows): (id: string) => string {
  const keys = new Map([...rooms, ...people, ...mechanisms, ...sessions].map(({ id, key }) => [id, key]));
  return (id) => {
    const key = keys.get(id);
    if (key === undefined) throw new Error(`a row refers to ${id}, which is not in its meeting`);
    return key;
  };
}

function fileRolesAt(rows: DraftRows): RolesAt<FileRole> {
  const keyOf = keysOf(rows);
  const roles = rolesAt(rows.roles);
  return (kind, placeId) =>
    roles(kind, placeId).map(({ personId, capacity, state, hiddenUntilConfirmed }) => ({
      person: personId === null ? undefined : keyOf(personId),
      ...present({ capacity, state, hiddenUntilConfirmed }),
    }));
}
