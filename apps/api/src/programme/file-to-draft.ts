import type { FileMechanism, FilePerson, FileRoom, MeetingFile } from '#contract/meeting-file';
import type { DraftRows } from './draft-rows.js';
import { guideRows } from './guide-rows.js';
import type { Making, RowIds } from './making.js';
import { orNull } from './or-null.js';
import { sessionRows } from './session-rows.js';

/**
 * A meeting file as rows of the tables: the inverse of {@link file://./draft-to-file.ts}. Versions are those of new rows; whoever
 * writes the rows raises those of what stays (`editing/draft-changes.rules.ts`).
 *
 * @param file checked, so that every reference in it is good, and canonical
 */
export function fileToDraft(file: MeetingFile, making: Making): DraftRows {
  const { meetingId, standing, newId } = making;
  const rooms = (file.rooms ?? []).map((room, ordinal) => roomRow(room, ordinal, making));
  const people = (file.people ?? []).map((person, ordinal) => personRow(person, ordinal, making));
  const sessionIds = file.sessions.map(({ id }) => ({ key: id, id: standing.session(id)?.id ?? newId() }));
  const mechanisms = (file.mechanisms ?? []).map((mechanism, ordinal) => mechanismRow(mechanism, ordinal, making));
  const [roomId, personId, sessionId] = [idsByKey(rooms), idsByKey(people), idsByKey(sessionIds)];
  const ids: RowIds = {
    room: (key) => (key === undefined ? null : roomId(key)),
    person: (key) => (key === undefined ? null : personId(key)),
    session: sessionId,
    mechanism: idsByKey(mechanisms),
  };
  return {
    meeting: meetingRow(file, meetingId),
    rooms,
    people,
    mechanisms,
    ...sessionRows(file.sessions, ids, making),
    ...guideRows(file.guide ?? [], ids, making),
  };
}

function idsByKey(rows: { key: string; id: string }[]): (key: string) => string {
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the meeting file was not checked: it has no ${key}`);
    return id;
  };
}

function meetingRow({ meeting }: MeetingFile, id: string): DraftRows['meeting'] {
  return {
    ...meeting,
    id,
    version: 1,
    edition: orNull(meeting.edition),
    theme: orNull(meeting.theme),
    venue: orNull(meeting.venue),
    organizer: orNull(meeting.organizer),
    organizerTagline: orNull(meeting.organizerTagline),
    objective: orNull(meeting.objective),
    issues: orNull(meeting.issues),
    survey: orNull(meeting.survey),
    attribution: meeting.attribution ?? 'named',
  };
}

function roomRow(room: FileRoom, ordinal: number, making: Making): DraftRows['rooms'][number] {
  const { meetingId, standing, newId } = making;
  return {
    id: standing.room(room.id)?.id ?? newId(),
    meetingId,
    key: room.id,
    name: room.name,
    place: orNull(room.place),
    seats: orNull(room.seats),
    contact: orNull(room.contact),
    ordinal,
    version: 1,
  };
}

function mechanismRow(
  mechanism: FileMechanism,
  ordinal: number,
  { meetingId, standing, newId }: Making,
): DraftRows['mechanisms'][number] {
  const { id: key, name, invited = false, surveyed = false, tookPart = false, note } = mechanism;
  const id = standing.mechanism(key)?.id ?? newId();
  return { id, meetingId, key, name, invited, surveyed, tookPart, note: orNull(note), ordinal, version: 1 };
}

function personRow(person: FilePerson, ordinal: number, making: Making): DraftRows['people'][number] {
  const { meetingId, standing, newId } = making;
  const { id, personId } = standing.person(person.id) ?? { id: newId(), personId: newId() };
  return {
    id,
    meetingId,
    personId,
    key: person.id,
    position: orNull(person.position),
    mechanism: orNull(person.mechanism),
    honorific: orNull(person.honorific),
    givenName: orNull(person.givenName),
    familyName: person.familyName,
    postNominals: orNull(person.postNominals),
    ordinal,
    version: 1,
  };
}
