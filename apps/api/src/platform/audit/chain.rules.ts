import { canonicalJson } from '#contract/canonical-json';
import { createHash } from 'node:crypto';
import type { Change } from './difference.rules.js';

/** What the hash of an entry covers. */
export interface HashedContent {
  id: string;
  at: Date;
  actor: string | null;
  via: string;
  action: string;
  scope: string | null;
  subject: string;
  changes: Change[];
  previousHash: string;
}

/** Where a chain ends, or a part of it. */
export interface ChainEnd {
  id: string;
  hash: string;
}

/** Before the first entry. */
export const chainStart: ChainEnd = { id: '0', hash: '0'.repeat(64) };

/**
 * The first entry that is not as it was written: it is not there, its content does not have its hash, or it does not name the
 * hash of the entry before it, so that one of the two was replaced.
 */
export interface ChainBreak {
  id: string;
  kind: 'missing' | 'changed' | 'unlinked';
}

export function idAfter({ id }: ChainEnd): string {
  return String(BigInt(id) + 1n);
}

/** SHA-256, hexadecimal, of the canonical JSON (RFC 8785) of an entry's content; the time as ISO 8601 in UTC, with milliseconds. */
export function hashOf(entry: HashedContent): string {
  const { id, at, actor, via, action, scope, subject, changes, previousHash } = entry;
  const hashed = { id, at: at.toISOString(), actor, via, action, scope, subject, changes, previousHash };
  return createHash('sha256').update(canonicalJson(hashed)).digest('hex');
}

/** What is wrong with an entry that should come next; null where nothing is. */
export function breakAt(end: ChainEnd, entry: HashedContent & { hash: string }): ChainBreak | null {
  const expected = idAfter(end);
  if (entry.id !== expected) return { id: expected, kind: 'missing' };
  if (entry.hash !== hashOf(entry)) return { id: entry.id, kind: 'changed' };
  if (entry.previousHash !== end.hash) return { id: entry.id, kind: 'unlinked' };
  return null;
}
