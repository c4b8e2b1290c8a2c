import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { inTime } from '../platform/database/database-away.js';
import { type IssueRequest, requestKey } from './document-request.js';
import { IssuedDocument } from './issued-document.entity.js';

export interface IssuedBytes {
  bytes: Buffer;
  sha256: string;
}

/** Keeps issued documents in the database. What has been kept is never replaced: the first to arrive stays. */
@Injectable()
export class IssuedDocumentStore {
  constructor(private readonly dataSource: DataSource) {}

  async find(releaseId: string, request: IssueRequest): Promise<IssuedBytes | null> {
    return inTime(
      this.dataSource.getRepository(IssuedDocument).findOne({
        where: { releaseId, ...request },
        select: { bytes: true, sha256: true },
      }),
    );
  }

  /**
   * Makes the document unless another process has made it meanwhile; processes that ask for the same one take turns.
   */
  async keep(releaseId: string, request: IssueRequest, make: () => Promise<Uint8Array>): Promise<IssuedBytes> {
    return this.dataSource.transaction(async (manager) => {
      const name = `${releaseId} ${requestKey(request)}`;
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`issue ${name}`]);
      const kept = await manager.findOneBy(IssuedDocument, { releaseId, ...request });
      if (kept) return kept;
      const bytes = Buffer.from(await make());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await manager.insert(IssuedDocument, { releaseId, ...request, bytes, sha256 });
      return { bytes, sha256 };
    });
  }
}
