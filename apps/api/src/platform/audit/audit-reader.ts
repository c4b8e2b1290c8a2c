import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

/** A page of a log. */
export interface AuditPage {
  /** Whose log; null for that of the installation. */
  scope: string | null;
  /** Only entries older than this one: the last id of the page before. */
  before?: string;
  /** Entries at most. */
  limit: number;
}

/** Reads the audit trail. */
@Injectable()
export class AuditReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The entries of one log, newest first. */
  async list({ scope, before, limit }: AuditPage): Promise<AuditEntry[]> {
    return this.dataSource.getRepository(AuditEntry).find({
      where: { scope: scope ?? IsNull(), ...(before !== undefined && { id: LessThan(before) }) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** Whether something was ever done in one log. */
  async has({ scope, action }: Pick<AuditEntry, 'scope' | 'action'>): Promise<boolean> {
    return this.dataSource.getRepository(AuditEntry).existsBy({ scope: scope ?? IsNull(), action });
  }
}
