import type { MeetingPersonView } from '#contract/role-management';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameParts } from '../people/name-parts.js';
import { PeopleService } from '../people/people.service.js';
import { type NameParts, printedName } from '#contract/printed-name';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';

type PersonRow = Omit<MeetingPersonView, 'name'> & { name: NameParts; meetingId: string };

const statement = `
  SELECT person.id, meeting_person.key, ${nameParts} AS name, meeting_person.position, person.email, person.biography,
    person.account_id IS NOT NULL AS "hasAccount", person.version, meeting_person.meeting_id AS "meetingId"
  FROM meeting_person
  JOIN person ON person.id = meeting_person.person_id
  JOIN meeting ON meeting.id = meeting_person.meeting_id
  WHERE meeting.slug = $1`;

/** The people whom a meeting names, as its organizers see them. */
@Injectable()
export class MeetingPeopleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: PeopleService,
  ) {}

  /** In the order of the meeting file, in one statement. */
  async list(slug: string): Promise<MeetingPersonView[]> {
    const rows = await this.dataSource.query<PersonRow[]>(`${statement} ORDER BY meeting_person.ordinal`, [slug]);
    return rows.map(personView);
  }

  /**
   * Sets where invitations to a person go.
   *
   * @param key the person's id in the meeting file
   * @param version of the person as it was read
   * @throws Refusal `not-found`, `version.conflict`
   */
  async setEmail(
    slug: string,
    key: string,
    email: string | null,
    version: number,
    by: Author,
  ): Promise<MeetingPersonView> {
    const row = await this.getRow(slug, key);
    const { after } = await this.people.setEmail(row.id, email, version, { by, scope: row.meetingId });
    return { ...personView(row), email: after.email, version: after.version };
  }

  private async getRow(slug: string, key: string): Promise<PersonRow> {
    const rows = await this.dataSource.query<PersonRow[]>(`${statement} AND meeting_person.key = $2`, [slug, key]);
    if (!rows[0]) throw new Refusal('not-found');
    return rows[0];
  }
}

function personView({ name, meetingId, ...row }: PersonRow): MeetingPersonView {
  return { ...row, name: printedName(name) };
}
