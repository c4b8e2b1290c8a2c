import type { IssuedDocument as IssuedDocumentView } from '#contract/issued-document';
import { instantAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { inTime } from '../platform/database/database-away.js';
import { type IssueRequest, requestKey } from './document-request.js';
import { IssuedDocument } from './issued-document.entity.js';

/** Of which a document is made: a release or a report that was issued. */
export type Origin = { releaseId: string } | { reportId: string };

/** With the version of its release. */
type IssuedFile = IssuedDocumentView & { version: number };
type IssuedRow = Omit<IssuedFile, 'issuedAt'> & { issuedAt: Date };

export interface IssuedBytes {
  bytes: Buffer;
  sha256: string;
}

/** Keeps issued documents in the database. What has been kept is never replaced: the first to arrive stays. */
@Injectable()
export class IssuedDocumentStore {
  constructor(private readonly dataSource: DataSource) {}

  async find(origin: Origin, request: IssueRequest): Promise<IssuedBytes | null> {
    return inTime(
      this.dataSource.getRepository(IssuedDocument).findOne({
        where: { ...origin, ...request },
        select: { bytes: true, sha256: true },
      }),
    );
  }

  /** All of a meeting, the newest release first, without their bytes; in one statement. */
  async list(slug: string): Promise<IssuedFile[]> {
    const rows = await this.dataSource.query<IssuedRow[]>(
      `SELECT release.version, issued_document.document, issued_document.format, issued_document.language,
         issued_document.paper, issued_document.since, octet_length(issued_document.bytes) AS size,
         issued_document.sha256, issued_document.issued_at AS "issuedAt"
       FROM issued_document
       JOIN release ON release.id = issued_document.release_id JOIN meeting ON meeting.id = release.meeting_id
       WHERE meeting.slug = $1
       ORDER BY release.version DESC, document, since, language, paper, format DESC`,
      [slug],
    );
    return rows.map((row) => ({ ...row, issuedAt: instantAt(row.issuedAt.getTime()) }));
  }

  /**
   * Makes the document unless another process has made it meanwhile; processes that ask for the same one take turns.
   */
  async keep(origin: Origin, request: IssueRequest, make: () => Promise<Uint8Array>): Promise<IssuedBytes> {
    return this.dataSource.transaction(async (manager) => {
      const name = keyOf(origin, request);
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`issue ${name}`]);
      const kept = await manager.findOneBy(IssuedDocument, { ...origin, ...request });
      if (kept) return kept;
      const bytes = Buffer.from(await make());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await manager.insert(IssuedDocument, { ...origin, ...request, bytes, sha256 });
      return { bytes, sha256 };
    });
  }
}

/** One text for one document. */
export function keyOf(origin: Origin, request: IssueRequest): string {
  return `${'releaseId' in origin ? origin.releaseId : origin.reportId} ${requestKey(request)}`;
}
