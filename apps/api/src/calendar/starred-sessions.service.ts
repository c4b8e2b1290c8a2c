import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { StarredSession } from './starred-session.entity.js';

/** Which released sessions an account wants in its own calendar. Every change is one transaction. */
@Injectable()
export class StarredSessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly releases: ReleaseReader,
    private readonly audit: Audit,
  ) {}

  /** By address; sessions that a later release dropped are among them. */
  async list(accountId: string): Promise<StarredSession[]> {
    return this.dataSource
      .getRepository(StarredSession)
      .find({ where: { accountId }, order: { meeting: 'ASC', session: 'ASC' } });
  }

  /**
   * Stars a session of the newest release; doing it again changes nothing.
   *
   * @throws Refusal `not-found`
   */
  async star(star: Omit<StarredSession, 'account'>, by: Author): Promise<void> {
    const { snapshot } = await this.releases.get(star.meeting);
    if (!snapshot.sessions.some(({ id }) => id === star.session)) throw new Refusal('not-found');
    await this.dataSource.transaction(async (manager) => {
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(StarredSession)
        .values(star)
        .orIgnore()
        .returning('session')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) return;
      await this.audit.write(manager, { by, action: 'session.starred', scope: null, subject: subjectOf(star) });
    });
  }

  /** Takes a star away; where there is none, nothing happens. */
  async unstar(star: Omit<StarredSession, 'account'>, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { affected } = await manager.delete(StarredSession, star);
      if (affected === 0) return;
      await this.audit.write(manager, { by, action: 'session.unstarred', scope: null, subject: subjectOf(star) });
    });
  }
}

function subjectOf({ meeting, session }: Omit<StarredSession, 'account'>): string {
  return `session ${meeting}/${session}`;
}
