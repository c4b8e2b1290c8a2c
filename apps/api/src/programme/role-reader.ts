import type { RoleView } from '#contract/role-management';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameParts } from '../people/name-parts.js';
import { type NameParts, printedName } from '#contract/printed-name';
import { Refusal } from '../platform/refusal.js';

type RoleRow = Omit<RoleView, 'person' | 'stateAt'> & { key: string | null; name: NameParts; stateAt: Date | null };

const statement = `
  SELECT role.id, role.kind, role.capacity, role.state, role.version,
    role.state_at AS "stateAt", account.name AS "stateBy", role.decline_reason AS "declineReason",
    role.hidden_until_confirmed AS "hiddenUntilConfirmed",
    json_build_object('key', session.key, 'title', session.title) AS session,
    CASE WHEN breakout_group.id IS NOT NULL
      THEN json_build_object('number', breakout_group.number, 'name', breakout_group.name) END AS "group",
    CASE WHEN item.id IS NOT NULL
      THEN json_build_object('id', item.id, 'kind', item.kind, 'title', item.title) END AS item,
    meeting_person.key, ${nameParts} AS name
  FROM role
  JOIN session ON session.id = role.session_id
  LEFT JOIN meeting_person ON meeting_person.id = role.person_id
  LEFT JOIN person ON person.id = meeting_person.person_id
  LEFT JOIN breakout_group ON breakout_group.id = role.group_id
  LEFT JOIN item ON item.id = role.item_id
  LEFT JOIN account ON account.id = role.state_by`;

/** The roles of a meeting as its organizers see them. */
@Injectable()
export class RoleReader {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the programme, in one statement. */
  async list(meetingId: string): Promise<RoleView[]> {
    const rows = await this.dataSource.query<RoleRow[]>(
      `${statement}
       WHERE session.meeting_id = $1
       ORDER BY session.start, session.ordinal, item.ordinal NULLS FIRST, breakout_group.ordinal, role.kind, role.ordinal`,
      [meetingId],
    );
    return rows.map(roleView);
  }

  /** @throws Refusal `not-found` */
  async get(roleId: string): Promise<RoleView> {
    const rows = await this.dataSource.query<RoleRow[]>(`${statement} WHERE role.id = $1`, [roleId]);
    if (!rows[0]) throw new Refusal('not-found');
    return roleView(rows[0]);
  }
}

function roleView({ key, name, stateAt, ...row }: RoleRow): RoleView {
  const person = key === null ? null : { key, name: printedName(name) };
  return { ...row, person, stateAt: stateAt?.toISOString() ?? null };
}
