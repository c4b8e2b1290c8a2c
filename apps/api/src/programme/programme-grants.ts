import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Grant } from '../accounts/policy/grant.js';
import { type GrantSource, GrantSources } from '../accounts/policy/grant-sources.js';

/** What an account is by the programme: organizer or observer of a meeting, or in a role of it. */
@Injectable()
export class ProgrammeGrants implements GrantSource, OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: GrantSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  /**
   * In one statement. A role gives its rights from when its holder is invited until they decline; before that it is the
   * organizer's pencil note.
   */
  async grantsOf(accountId: string): Promise<Grant[]> {
    const rows = await this.dataSource.query<{ grant: Grant }[]>(
      `SELECT jsonb_strip_nulls(to_jsonb(found)) AS "grant"
       FROM (
         SELECT meeting_grant.kind AS "as", meeting.slug AS meeting, NULL AS session, NULL::uuid AS "group"
         FROM meeting_grant JOIN meeting ON meeting.id = meeting_grant.meeting_id
         WHERE meeting_grant.account_id = $1
         UNION
         SELECT role.kind, meeting.slug, session.key, role.group_id
         FROM person
         JOIN meeting_person ON meeting_person.person_id = person.id
         JOIN meeting ON meeting.id = meeting_person.meeting_id
         JOIN role ON role.person_id = meeting_person.id AND role.state IN ('invited', 'confirmed')
         JOIN session ON session.id = role.session_id
         WHERE person.account_id = $1
       ) AS found`,
      [accountId],
    );
    return rows.map(({ grant }) => grant);
  }
}
