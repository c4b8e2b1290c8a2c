import type { ItemView, PersonView, PlacedRoleView, ProgrammeView, SessionView } from '#contract/programme-view';
import type { RoleKind } from '#contract/fields';
import type { DraftRows } from '../draft-rows.js';
import { grouped } from '../grouped.js';
import { rolesAt } from '../roles-at.js';

/** A draft as those see it who edit it. */
export function programmeViewOf(draft: DraftRows): ProgrammeView {
  const { id, ...meeting } = draft.meeting;
  return {
    meeting,
    rooms: draft.rooms.map(({ key, name, place, seats, contact, version }) => ({
      id: key,
      name,
      place,
      seats,
      contact,
      version,
    })),
    people: draft.people.map(
      ({ key, honorific, givenName, familyName, postNominals, position, mechanism, version }): PersonView => {
        return { id: key, honorific, givenName, familyName, postNominals, position, mechanism, version };
      },
    ),
    mechanisms: draft.mechanisms.map(({ key, name, invited, surveyed, tookPart, note, version }) => {
      return { id: key, name, invited, surveyed, tookPart, note, version };
    }),
    sessions: sessionsOf(draft),
    guides: guidesOf(draft),
    version: meeting.version,
  };
}

function sessionsOf(draft: DraftRows): SessionView[] {
  const { roomKey, sessionKey, mechanismKey } = keysIn(draft);
  const rolesIn = roleViewsIn(draft);
  const items = grouped(draft.items, ({ sessionId }) => sessionId);
  const groups = grouped(draft.groups, ({ sessionId }) => sessionId);
  const placings = grouped(draft.placings, ({ groupId }) => groupId);
  return draft.sessions.map(
    ({ id, key, meetingId, roomId, reportsToId, ordinal, meeting, room, reportsTo, ...session }) => ({
      id: key,
      ...session,
      room: roomKey(roomId),
      reportsTo: sessionKey(reportsToId),
      moderators: rolesIn('moderator', id),
      items: items(id).map(({ id: item, kind, title, minutes, version }): ItemView => {
        return { id: item, kind, title, minutes, speakers: rolesIn('speaker', item), version };
      }),
      groups: groups(id).map(
        ({ id: group, number, name, reportedAs, languages, regions, roomId: groupRoom, version }) => ({
          id: group,
          number,
          name,
          reportedAs,
          languages,
          regions,
          room: roomKey(groupRoom),
          mechanisms: placings(group).map(({ mechanismId }) => mechanismKey(mechanismId) ?? ''),
          coFacilitators: rolesIn('coFacilitator', group),
          rapporteurs: rolesIn('rapporteur', group),
          noteTakers: rolesIn('noteTaker', group),
          version,
        }),
      ),
    }),
  );
}

function guidesOf(draft: DraftRows): ProgrammeView['guides'] {
  const { sessionKey } = keysIn(draft);
  const served = grouped(draft.guideSessions, ({ guideId }) => guideId);
  const sets = grouped(draft.questionSets, ({ guideId }) => guideId);
  const questions = grouped(draft.questions, ({ questionSetId }) => questionSetId);
  return draft.guides.map(({ id, title, objectives, version }) => ({
    id,
    sessions: served(id).map(({ sessionId }) => sessionKey(sessionId) ?? ''),
    title,
    objectives,
    questionSets: sets(id).map((set) => ({
      id: set.id,
      session: sessionKey(set.sessionId) ?? '',
      title: set.title,
      questions: questions(set.id).map(({ id: question, text, parts, version: of }) => {
        return { id: question, text, parts, version: of };
      }),
      version: set.version,
    })),
    version,
  }));
}

function roleViewsIn(draft: DraftRows): (kind: RoleKind, placeId: string) => PlacedRoleView[] {
  const people = new Map(draft.people.map(({ id, key }) => [id, key]));
  const roles = rolesAt(draft.roles);
  return (kind, placeId) =>
    roles(kind, placeId).map(({ id, personId, capacity, state, hiddenUntilConfirmed, version }) => {
      return { id, person: people.get(personId ?? '') ?? null, capacity, state, hiddenUntilConfirmed, version };
    });
}

interface Keys {
  roomKey: (id: string | null) => string | null;
  sessionKey: (id: string | null) => string | null;
  mechanismKey: (id: string | null) => string | null;
}

function keysIn({ rooms, sessions, mechanisms }: DraftRows): Keys {
  const keyIn = (rows: readonly { id: string; key: string }[]) => {
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    return (id: string | null) => (id === null ? null : (keys.get(id) ?? null));
  };
  return { roomKey: keyIn(rooms), sessionKey: keyIn(sessions), mechanismKey: keyIn(mechanisms) };
}
