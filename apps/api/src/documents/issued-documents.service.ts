import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { IssueRequest } from './document-request.js';
import { type IssuedBytes, IssuedDocumentStore, keyOf, type Origin } from './issued-document.store.js';

/** Issued documents: each made once, kept, and handed out from memory as long as there is room. */
@Injectable()
export class IssuedDocuments {
  private readonly issued = new LRUCache<string, IssuedBytes>({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ bytes }) => bytes.byteLength,
  });
  /** Documents in the making, so that a thousand who ask at once wait for one. */
  private readonly underway = new Map<string, Promise<IssuedBytes>>();

  constructor(private readonly store: IssuedDocumentStore) {}

  /** @param make is called where the document has not been issued yet */
  async get(origin: Origin, request: IssueRequest, make: () => Promise<Uint8Array>): Promise<IssuedBytes> {
    const key = keyOf(origin, request);
    const kept = this.issued.get(key);
    if (kept) return kept;
    const waiting = this.underway.get(key);
    if (waiting) return waiting;
    const making = this.findOrMake(origin, request, make);
    this.underway.set(key, making);
    try {
      const made = await making;
      this.issued.set(key, made);
      return made;
    } finally {
      this.underway.delete(key);
    }
  }

  private async findOrMake(
    origin: Origin,
    request: IssueRequest,
    make: () => Promise<Uint8Array>,
  ): Promise<IssuedBytes> {
    return (await this.store.find(origin, request)) ?? this.store.keep(origin, request, make);
  }
}
