import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { breakAt, type ChainBreak, type ChainEnd, chainStart, idAfter } from './chain.rules.js';

/** How far the audit trail is as it was written. */
export interface ChainVerdict {
  /** The last entry that is; {@link chainStart} where none is. */
  end: ChainEnd;
  /** The first that is not. */
  break: ChainBreak | null;
}

/** Entries read at once. */
const batch = 1_000;

/**
 * Follows the chain of the audit trail from its first entry to its last, a batch at a time. Entries that are written meanwhile
 * do no harm.
 *
 * A chain shows what was changed inside it. It cannot show that entries were taken off its end, nor that somebody who may do
 * anything in the database has written it anew from some entry on. For that, an earlier end has to be kept where that person
 * does not reach, and be looked for later.
 *
 * @param noted such an earlier end: the entry of its id must still have its hash
 */
export async function verifyChain(manager: EntityManager, noted?: ChainEnd): Promise<ChainVerdict> {
  let end = chainStart;
  for (;;) {
    const entries = await entriesAfter(manager, end);
    for (const entry of entries) {
      const found = breakAt(end, entry) ?? breakFromNoted(entry, noted);
      if (found) return { end, break: found };
      end = { id: entry.id, hash: entry.hash };
    }
    if (entries.length < batch) break;
  }
  const isCut = noted !== undefined && BigInt(noted.id) > BigInt(end.id);
  return { end, break: isCut ? { id: idAfter(end), kind: 'missing' } : null };
}

async function entriesAfter(manager: EntityManager, { id }: ChainEnd): Promise<AuditEntry[]> {
  return manager
    .createQueryBuilder(AuditEntry, 'entry')
    .where('entry.id > :id', { id })
    .orderBy('entry.id', 'ASC')
    .limit(batch)
    .getMany();
}

/** The chain is sound up to here, but it is not the one whose end was noted. */
function breakFromNoted({ id, hash }: AuditEntry, noted: ChainEnd | undefined): ChainBreak | null {
  return noted?.id === id && noted.hash !== hash ? { id, kind: 'changed' } : null;
}
