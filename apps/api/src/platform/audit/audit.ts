import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Author } from '../author.js';
import { Clock } from '../clock.js';
import { type ChainEnd, chainStart, type HashedContent, hashOf, idAfter } from './chain.rules.js';
import { difference } from './difference.rules.js';
import { storable, storableText } from './storable.rules.js';

/** Something that was done, for the record. */
export interface AuditRecord {
  by: Author;
  /** Noun and participle, such as `meeting.imported`. */
  action: string;
  /** Whose log it belongs to, such as a meeting's id; null for that of the installation. */
  scope: string | null;
  /** To what it was done: its kind and id, such as `session 4b1c…`. */
  subject: string;
  /** What it was, a value that JSON can hold, without secrets; undefined where it was not. Only what differs is kept. */
  before?: unknown;
  /** What it is now; undefined where it is no more. */
  after?: unknown;
}

/** Any number will do, so long as every process of the product takes the same one for this and for nothing else. */
const auditLock = 7_530_369;

/** Writes the audit trail. */
@Injectable()
export class Audit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes an entry in the transaction of its cause: both are kept, or neither.
   *
   * Entries form one chain, so from here to the end of the transaction every other one that writes an entry waits. Call this
   * after all other statements of the transaction: that keeps the wait short, and two that lock the same rows cannot then
   * wait for each other.
   */
  async write(manager: EntityManager, record: AuditRecord): Promise<void> {
    await this.writeAll(manager, [record]);
  }

  /** {@link write} for several entries of one transaction, in their order. */
  async writeAll(manager: EntityManager, records: readonly AuditRecord[]): Promise<void> {
    if (records.length === 0) return;
    // Outside a transaction the lock would be gone before the entry is there.
    if (!manager.queryRunner?.isTransactionActive) throw new Error('An audit entry needs the transaction of its cause');
    const contents = records.map((record) => this.contentOf(record));
    await manager.query('SELECT pg_advisory_xact_lock($1)', [auditLock]);
    // A statement of its own, because one sees what was committed before it began.
    let [end = chainStart] = await manager.query<ChainEnd[]>(
      'SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1',
    );
    for (const content of contents)
      end = await insert(manager, { ...content, id: idAfter(end), previousHash: end.hash });
  }

  private contentOf({
    by,
    action,
    scope,
    subject,
    before,
    after,
  }: AuditRecord): Omit<HashedContent, 'id' | 'previousHash'> {
    return {
      at: this.clock.now(),
      actor: by.accountId,
      via: by.via,
      action,
      scope,
      subject: storableText(subject),
      changes: difference(storable(before), storable(after)),
    };
  }

  /**
   * Writes an entry about something that has no transaction, such as a refused access. Never call it inside one: where that
   * one has written an entry itself, the two would wait for each other for ever.
   */
  async note(record: AuditRecord): Promise<void> {
    await this.dataSource.transaction((manager) => this.write(manager, record));
  }
}

/** @returns the new end of the chain */
async function insert(manager: EntityManager, entry: HashedContent): Promise<ChainEnd> {
  const hash = hashOf(entry);
  const { id, at, actor, via, action, scope, subject, changes, previousHash } = entry;
  // In words of SQL, because the types of TypeORM's own insert do not end where a value is of any depth.
  await manager.query(
    `INSERT INTO audit_entry (id, at, actor, via, action, scope, subject, changes, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, at, actor, via, action, scope, subject, JSON.stringify(changes), previousHash, hash],
  );
  return { id, hash };
}
