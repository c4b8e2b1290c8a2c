import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { Person } from './person.entity.js';

/** A person before and after a change; twice the same where nothing had to be done. */
export interface PersonChange {
  before: Person;
  after: Person;
}

/** Who changes a person, and in whose log that is kept. */
export type PersonChangeMark = Pick<AuditRecord, 'by' | 'scope'>;

type Values = Partial<Pick<Person, 'biography' | 'email'>>;

/** How people are reached and what they say of themselves. No import touches it, and no release holds it. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
  ) {}

  /**
   * @param biography paragraphs; null to take it away
   * @param version of the person, as it was read
   * @throws Refusal `not-found`, `version.conflict`
   */
  async setBiography(
    personId: string,
    biography: string | null,
    version: number,
    mark: PersonChangeMark,
  ): Promise<PersonChange> {
    return this.change(personId, { biography }, version, { ...mark, action: 'person.biography-changed' });
  }

  /**
   * Where invitations go. It is not the address of the account: that is for its owner to change.
   *
   * @param email an address in any case; null to take it away
   * @param version of the person, as it was read
   * @throws Refusal `not-found`, `version.conflict`
   */
  async setEmail(
    personId: string,
    email: string | null,
    version: number,
    mark: PersonChangeMark,
  ): Promise<PersonChange> {
    const values = { email: email?.toLowerCase() ?? null };
    return this.change(personId, values, version, { ...mark, action: 'person.email-changed' });
  }

  /** Every change of a person is written here, in one transaction. */
  private async change(
    personId: string,
    values: Values,
    version: number,
    record: PersonChangeMark & Pick<AuditRecord, 'action'>,
  ): Promise<PersonChange> {
    return this.dataSource.transaction(async (manager) => {
      const before = await manager.findOne(Person, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      if (!before) throw new Refusal('not-found');
      const keys = Object.keys(values) as (keyof Values)[];
      if (keys.every((key) => before[key] === values[key])) return { before, after: before };
      const standing: Values = Object.fromEntries(keys.map((key) => [key, before[key]]));
      expectVersion({ ...standing, version: before.version }, version);
      await manager.update(Person, { id: personId }, { ...values, version: before.version + 1 });
      const after = await manager.findOneByOrFail(Person, { id: personId });
      await this.audit.write(manager, { ...record, subject: `person ${personId}`, before: standing, after: values });
      return { before, after };
    });
  }
}
