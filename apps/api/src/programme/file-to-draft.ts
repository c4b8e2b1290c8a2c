import type { FileRole, FileSession, MeetingFile } from '#contract/meeting-file';
import type { DraftRows } from './draft-rows.js';
import type { KnownIds } from './draft-store.js';
import type { RoleKind } from './role.entity.js';

/** Absence in a file is null in a table. */
const orNull = <T>(value: T | undefined): T | null => value ?? null;

/**
 * A meeting file as rows of the tables: the inverse of {@link file://./draft-to-file.ts}.
 *
 * @param file checked, so that every reference in it is good
 * @param known ids of what the meeting holds already; all else gets a new one
 */
export function fileToDraft(file: MeetingFile, meetingId: string, known: KnownIds, newId: () => string): DraftRows {
  const idIn = (ids: Map<string, string>) => (key: string) => ids.get(key) ?? newId();
  const rooms = assign(
    (file.rooms ?? []).map(({ id }) => id),
    idIn(known.rooms),
  );
  const sessions = assign(
    file.sessions.map(({ id }) => id),
    idIn(known.sessions),
  );
  const people = assign(
    (file.people ?? []).map(({ id }) => id),
    (key) => known.people.get(key) ?? { id: newId(), personId: newId() },
  );
  const place: Place = {
    meetingId,
    newId,
    room: (key) => (key === undefined ? null : get(rooms, key)),
    session: (key) => get(sessions, key),
    person: (key) => get(people, key).id,
  };
  return {
    meeting: meetingRow(file, meetingId),
    rooms: (file.rooms ?? []).map(({ id, name }, ordinal) => ({
      id: get(rooms, id),
      meetingId,
      key: id,
      name,
      ordinal,
    })),
    people: (file.people ?? []).map((person, ordinal) => personRow(person, get(people, person.id), meetingId, ordinal)),
    ...sessionRows(file.sessions, place),
    ...guideRows(file, place),
  };
}

interface Place {
  meetingId: string;
  newId: () => string;
  room: (key: string | undefined) => string | null;
  session: (key: string) => string;
  person: (key: string) => string;
}

function assign<T>(keys: string[], idOf: (key: string) => T): Map<string, T> {
  return new Map(keys.map((key) => [key, idOf(key)]));
}

function get<T>(map: Map<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the meeting file was not checked: it has no ${key}`);
  return value;
}

function meetingRow({ meeting }: MeetingFile, id: string): DraftRows['meeting'] {
  return {
    ...meeting,
    id,
    edition: orNull(meeting.edition),
    theme: orNull(meeting.theme),
    venue: orNull(meeting.venue),
    organizer: orNull(meeting.organizer),
    organizerTagline: orNull(meeting.organizerTagline),
    objective: orNull(meeting.objective),
    issues: orNull(meeting.issues),
  };
}

function personRow(
  person: NonNullable<MeetingFile['people']>[number],
  { id, personId }: { id: string; personId: string },
  meetingId: string,
  ordinal: number,
): DraftRows['people'][number] {
  return {
    id,
    meetingId,
    personId,
    key: person.id,
    position: orNull(person.position),
    ordinal,
    person: {
      id: personId,
      honorific: orNull(person.honorific),
      givenName: orNull(person.givenName),
      familyName: person.familyName,
      postNominals: orNull(person.postNominals),
    },
  };
}

function sessionRows(
  sessions: FileSession[],
  place: Place,
): Pick<DraftRows, 'sessions' | 'items' | 'groups' | 'roles'> {
  const rows = sessions.map((session, ordinal) => {
    const sessionId = place.session(session.id);
    const items = (session.items ?? []).map((item) => ({ ...item, id: place.newId() }));
    const groups = (session.groups ?? []).map((group) => ({ ...group, id: place.newId() }));
    const rolesIn = roleRows(sessionId, place);
    return {
      session: sessionRow(session, sessionId, ordinal, place),
      items: items.map(({ id, kind, title, minutes }, index) => ({
        id,
        sessionId,
        kind,
        title: orNull(title),
        minutes: orNull(minutes),
        ordinal: index,
      })),
      groups: groups.map(({ id, number, name, reportedAs, room }, index) => ({
        id,
        sessionId,
        number,
        name,
        reportedAs: orNull(reportedAs),
        roomId: place.room(room),
        ordinal: index,
      })),
      roles: [
        ...rolesIn('moderator', session.moderators, {}),
        ...items.flatMap(({ id, speakers }) => rolesIn('speaker', speakers, { itemId: id })),
        ...groups.flatMap(({ id, coFacilitators, rapporteurs }) => [
          ...rolesIn('coFacilitator', coFacilitators, { groupId: id }),
          ...rolesIn('rapporteur', rapporteurs, { groupId: id }),
        ]),
      ],
    };
  });
  return {
    sessions: rows.map(({ session }) => session),
    items: rows.flatMap(({ items }) => items),
    groups: rows.flatMap(({ groups }) => groups),
    roles: rows.flatMap(({ roles }) => roles),
  };
}

function sessionRow(session: FileSession, id: string, ordinal: number, place: Place): DraftRows['sessions'][number] {
  return {
    id,
    meetingId: place.meetingId,
    key: session.id,
    kind: session.kind,
    number: orNull(session.number),
    label: orNull(session.label),
    title: session.title,
    qualifier: orNull(session.qualifier),
    start: session.start,
    end: session.end,
    roomId: place.room(session.room),
    reportsToId: session.reportsTo === undefined ? null : place.session(session.reportsTo),
    ordinal,
  };
}

function roleRows(sessionId: string, place: Place) {
  return (kind: RoleKind, roles: FileRole[] | undefined, { itemId, groupId }: { itemId?: string; groupId?: string }) =>
    (roles ?? []).map(({ person, capacity, state }, ordinal) => ({
      id: place.newId(),
      kind,
      sessionId,
      itemId: orNull(itemId),
      groupId: orNull(groupId),
      personId: place.person(person),
      capacity: orNull(capacity),
      state: state ?? 'confirmed',
      ordinal,
    }));
}

function guideRows(
  file: MeetingFile,
  place: Place,
): Pick<DraftRows, 'guides' | 'guideSessions' | 'questionSets' | 'questions'> {
  const guides = (file.guide ?? []).map((guide, ordinal) => ({ ...guide, id: place.newId(), ordinal }));
  const sets = guides.flatMap(({ id, questionSets }) =>
    (questionSets ?? []).map((set, ordinal) => ({ ...set, id: place.newId(), guideId: id, ordinal })),
  );
  return {
    guides: guides.map(({ id, title, objectives, ordinal }) => ({
      id,
      meetingId: place.meetingId,
      title: orNull(title),
      objectives: objectives ?? [],
      ordinal,
    })),
    guideSessions: guides.flatMap(({ id, sessions }) =>
      sessions.map((session, ordinal) => ({ guideId: id, ordinal, sessionId: place.session(session) })),
    ),
    questionSets: sets.map(({ id, guideId, session, title, ordinal }) => ({
      id,
      guideId,
      sessionId: place.session(session),
      title: orNull(title),
      ordinal,
    })),
    questions: sets.flatMap(({ id, questions }) =>
      questions.map(({ text, parts }, ordinal) => ({
        id: place.newId(),
        questionSetId: id,
        text,
        parts: parts ?? [],
        ordinal,
      })),
    ),
  };
}
