import type { RoleKind } from '#contract/fields';
import type { OutputSetting } from '#contract/output';
import { type Attribution, usualRecommendationLimit } from '#contract/output-parts';
import { type NameParts, printedName } from '#contract/printed-name';
import { resolveWallTime } from '#time/zone';
import type { EntityManager } from 'typeorm';
import { nameParts } from '../people/name-parts.js';
import { type FindNames, nameFinder } from './names-in-text.rules.js';
import type { OutputClearance } from './output-clearance.entity.js';

/** Who takes part in a group. */
export interface GroupMember {
  /** In the meeting file. */
  key: string;
  name: NameParts;
  role: RoleKind;
  accountId: string | null;
}

/** A breakout group, and what its programme says of what it is to report. */
export interface OutputRoom {
  meetingId: string;
  slug: string;
  /** Of the meeting's content, BCP 47. */
  language: string;
  /** The meeting's short title. */
  meeting: string;
  attribution: Attribution;
  timeZone: string;
  session: { key: string; title: string; label: string | null; start: string; end: string };
  /** Key of the session to which the groups report. */
  reportsTo: string | null;
  group: { id: string; number: number; name: string; room: string | null };
  limit: number;
  /** Wall time. */
  due: string;
  questions: { text: string; parts: string[] }[];
  members: GroupMember[];
}

const inOrder = 'ORDER BY session.start, session.ordinal, breakout_group.ordinal';

const rooms = `
  SELECT meeting.id AS "meetingId", meeting.slug, meeting.language, meeting.short_title AS meeting, meeting.attribution,
    meeting.time_zone AS "timeZone", plenary.key AS "reportsTo",
    json_build_object('key', session.key, 'title', session.title, 'label', session.label, 'start', session.start,
      'end', session."end") AS session,
    json_build_object('id', breakout_group.id, 'number', breakout_group.number, 'name', breakout_group.name,
      'room', coalesce(group_room.name, session_room.name)) AS "group",
    coalesce(session.recommendation_limit, ${usualRecommendationLimit}) AS "limit",
    coalesce(session.outputs_due, session."end") AS due,
    ARRAY(
      SELECT json_build_object('text', question.text, 'parts', question.parts)
      FROM question
      JOIN question_set ON question_set.id = question.question_set_id
      JOIN guide ON guide.id = question_set.guide_id
      WHERE question_set.session_id = session.id
      ORDER BY guide.ordinal, question_set.ordinal, question.ordinal) AS questions,
    ARRAY(
      SELECT json_build_object('key', meeting_person.key, 'name', ${nameParts}, 'role', role.kind,
        'accountId', person.account_id)
      FROM role
      JOIN meeting_person ON meeting_person.id = role.person_id
      JOIN person ON person.id = meeting_person.person_id
      WHERE role.group_id = breakout_group.id AND role.state IN ('invited', 'confirmed')
      ORDER BY array_position('{coFacilitator,rapporteur,noteTaker}', role.kind), role.ordinal) AS members
  FROM breakout_group
  JOIN session ON session.id = breakout_group.session_id
  JOIN meeting ON meeting.id = session.meeting_id
  LEFT JOIN session AS plenary ON plenary.id = session.reports_to_id
  LEFT JOIN room AS session_room ON session_room.id = session.room_id
  LEFT JOIN room AS group_room ON group_room.id = breakout_group.room_id`;

/** @returns null where the group has been taken out of the programme */
export async function findRoom(manager: EntityManager, groupId: string): Promise<OutputRoom | null> {
  const [room] = await manager.query<OutputRoom[]>(`${rooms} WHERE breakout_group.id = $1`, [groupId]);
  return room ?? null;
}

/** The rooms of all groups of a meeting, in the order of the programme. */
export function listRooms(manager: EntityManager, meetingId: string): Promise<OutputRoom[]> {
  return manager.query<OutputRoom[]>(`${rooms} WHERE meeting.id = $1 ${inOrder}`, [meetingId]);
}

/** The rooms of the groups that report to a session, in the order of the programme. */
export function listReportingRooms(manager: EntityManager, sessionId: string): Promise<OutputRoom[]> {
  return manager.query<OutputRoom[]>(`${rooms} WHERE session.reports_to_id = $1 ${inOrder}`, [sessionId]);
}

/** What finds names in what groups of a meeting write; null where its rule lets people be named. */
export async function findNameFinder(
  manager: EntityManager,
  { meetingId, attribution }: Pick<OutputRoom, 'meetingId' | 'attribution'>,
): Promise<FindNames | null> {
  if (attribution === 'named') return null;
  const [row] = await manager.query<{ people: NameParts[]; mechanisms: string[] }[]>(
    `SELECT
       ARRAY(SELECT ${nameParts} FROM meeting_person JOIN person ON person.id = meeting_person.person_id
         WHERE meeting_person.meeting_id = $1) AS people,
       ARRAY(SELECT name FROM meeting_mechanism WHERE meeting_id = $1) AS mechanisms`,
    [meetingId],
  );
  return nameFinder(row ?? { people: [], mechanisms: [] });
}

export function settingOf({ meeting, session, group, members, ...room }: OutputRoom): OutputSetting {
  const { questions, limit, attribution, timeZone, due } = room;
  return {
    ...{ meeting, group, questions, limit, attribution, timeZone, due, dueAt: dueInstant(room) },
    ...{ session: session.key, sessionTitle: session.title, sessionLabel: session.label },
    ...{ start: session.start, end: session.end },
    people: members.map(({ key, name, role }) => ({ id: key, name: printedName(name), role })),
  };
}

/** The first instant at which the clocks show the wall time by which an output is due, or pass it. */
export function dueInstant({ due, timeZone }: Pick<OutputRoom, 'due' | 'timeZone'>): string {
  const resolved = resolveWallTime(due, timeZone);
  return resolved.kind === 'ambiguous' ? resolved.earlier : resolved.instant;
}

/** Those who stand by what is handed in: each person once. */
export function coFacilitatorsOf({ members }: Pick<OutputRoom, 'members'>): GroupMember[] {
  const byKey = new Map(members.filter(({ role }) => role === 'coFacilitator').map((member) => [member.key, member]));
  return [...byKey.values()];
}

/** Those of them who have not cleared what was handed in under this number. */
export function awaitedIn(
  room: Pick<OutputRoom, 'members'>,
  submission: number,
  clearances: readonly Pick<OutputClearance, 'number' | 'person'>[],
): GroupMember[] {
  const cleared = new Set(clearances.filter(({ number }) => number === submission).map(({ person }) => person));
  return coFacilitatorsOf(room).filter(({ key }) => !cleared.has(key));
}
