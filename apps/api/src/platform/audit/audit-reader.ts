import { Injectable } from '@nestjs/common';
import { And, DataSource, type FindOptionsWhere, IsNull, LessThan, Like, MoreThanOrEqual } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

/** Which entries of a log are sought; all of them where nothing is said. */
export interface AuditFilter {
  /** Id of the account that did it. */
  actor?: string | undefined;
  /** To what kind of thing: the noun of the action. */
  noun?: string | undefined;
  /** At this moment or later. */
  since?: Date | undefined;
  /** Before this moment. */
  until?: Date | undefined;
}

/** A page of a log. */
export interface AuditPage {
  /** Whose log; null for that of the installation. */
  scope: string | null;
  /** Only entries older than this one: the last id of the page before. */
  before?: string;
  /** Entries at most. */
  limit: number;
  filter?: AuditFilter;
}

/** Reads the audit trail. */
@Injectable()
export class AuditReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The entries of one log, newest first. */
  async list({ scope, before, limit, filter = {} }: AuditPage): Promise<AuditEntry[]> {
    return this.dataSource.getRepository(AuditEntry).find({
      where: { scope: scope ?? IsNull(), ...(before !== undefined && { id: LessThan(before) }), ...sought(filter) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** Ids of the accounts that have ever done something in one log. */
  async actorsIn(scope: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ actor: string }[]>(
      'SELECT DISTINCT actor FROM audit_entry WHERE scope = $1 AND actor IS NOT NULL',
      [scope],
    );
    return rows.map(({ actor }) => actor);
  }

  /** Whether something was ever done in one log. */
  async has({ scope, action }: Pick<AuditEntry, 'scope' | 'action'>): Promise<boolean> {
    return this.dataSource.getRepository(AuditEntry).existsBy({ scope: scope ?? IsNull(), action });
  }
}

function sought({ actor, noun, since, until }: AuditFilter): FindOptionsWhere<AuditEntry> {
  const bounds = [...(since ? [MoreThanOrEqual(since)] : []), ...(until ? [LessThan(until)] : [])];
  return {
    ...(actor !== undefined && { actor }),
    ...(noun !== undefined && { action: Like(`${noun}.%`) }),
    ...(bounds.length > 0 && { at: And(...bounds) }),
  };
}
