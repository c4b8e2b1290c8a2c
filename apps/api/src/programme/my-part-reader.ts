import type { MyPart, MyPerson, MyRole } from '#contract/my-part';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameParts } from '../people/name-parts.js';
import { type NameParts, printedName } from '#contract/printed-name';

/** A person that an account is, and in whose log its changes are kept. */
export interface OwnPerson {
  person: MyPerson;
  /** A meeting's id; null where no meeting names the person, or more than one. */
  scope: string | null;
}

type PersonRow = Omit<MyPerson, 'name'> & { name: NameParts; meetings: string[] };

const people = `
  SELECT person.id, ${nameParts} AS name, person.biography, person.version,
    ARRAY(SELECT meeting_id FROM meeting_person WHERE person_id = person.id) AS meetings
  FROM person
  WHERE person.account_id = $1`;

// A role that is to be confirmed is the organizer's pencil note: nobody has been asked yet.
const roles = `
  SELECT role.id, role.kind, role.capacity, role.state, role.decline_reason AS "declineReason", role.version,
    role.state = 'declined' AND role.state_by IS DISTINCT FROM $1 AS settled, item.minutes,
    json_build_object('slug', meeting.slug, 'title', meeting.title, 'timeZone', meeting.time_zone) AS meeting,
    json_build_object('key', session.key, 'title', session.title, 'number', session."number",
      'label', session.label, 'qualifier', session.qualifier, 'start', session.start, 'end', session."end",
      'room', coalesce(group_room.name, session_room.name), 'reports', session.reports_to_id IS NOT NULL,
      'takesReports', EXISTS (SELECT FROM session AS breakout WHERE breakout.reports_to_id = session.id)) AS session,
    CASE WHEN breakout_group.id IS NOT NULL
      THEN json_build_object('id', breakout_group.id, 'number', breakout_group.number,
        'name', breakout_group.name) END AS "group",
    CASE WHEN item.id IS NOT NULL THEN json_build_object('kind', item.kind, 'title', item.title) END AS item
  FROM person
  JOIN meeting_person ON meeting_person.person_id = person.id
  JOIN meeting ON meeting.id = meeting_person.meeting_id AND meeting.deleted_at IS NULL
  JOIN role ON role.person_id = meeting_person.id AND role.state IN ('invited', 'confirmed', 'declined')
  JOIN session ON session.id = role.session_id
  LEFT JOIN breakout_group ON breakout_group.id = role.group_id
  LEFT JOIN item ON item.id = role.item_id
  LEFT JOIN room AS session_room ON session_room.id = session.room_id
  LEFT JOIN room AS group_room ON group_room.id = breakout_group.room_id
  WHERE person.account_id = $1`;

/** What an account is in programmes. Every statement asks for the account itself, so that nobody else's part can be found. */
@Injectable()
export class MyPartReader {
  constructor(private readonly dataSource: DataSource) {}

  /** In two statements. */
  async get(accountId: string): Promise<MyPart> {
    const rows = await this.dataSource.query<PersonRow[]>(`${people} ORDER BY person.id`, [accountId]);
    return {
      people: rows.map(personOf),
      roles: await this.dataSource.query<MyRole[]>(
        `${roles} ORDER BY session.start, meeting.slug, session.ordinal, item.ordinal, breakout_group.ordinal, role.id`,
        [accountId],
      ),
    };
  }

  async findRole(accountId: string, roleId: string): Promise<MyRole | null> {
    const rows = await this.dataSource.query<MyRole[]>(`${roles} AND role.id = $2`, [accountId, roleId]);
    return rows[0] ?? null;
  }

  async findPerson(accountId: string, personId: string): Promise<OwnPerson | null> {
    const [row] = await this.dataSource.query<PersonRow[]>(`${people} AND person.id = $2`, [accountId, personId]);
    if (!row) return null;
    const [meeting = null, ...others] = row.meetings;
    return { person: personOf(row), scope: others.length === 0 ? meeting : null };
  }
}

function personOf({ name, meetings, ...row }: PersonRow): MyPerson {
  return { ...row, name: printedName(name) };
}
