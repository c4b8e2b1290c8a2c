import type { ChainBreak, ChainEnd } from '../../platform/audit/chain.rules.js';
import { verifyChain } from '../../platform/audit/verify-chain.js';
import type { Check } from './database-checks.js';

/**
 * Whether the audit trail is as it was written. Says where it ends, for somebody to note elsewhere: nothing in the trail itself
 * shows that entries were taken off its end.
 */
export function audit(noted: ChainEnd | undefined): Check {
  return async ({ manager }) => {
    const { end, break: found } = await verifyChain(manager, noted);
    if (found) return { isSound: false, says: `${inWords(found)}; sound before it: ${end.id}` };
    if (end.id === '0') return { isSound: true, says: 'no entries yet' };
    return { isSound: true, says: `entries 1 to ${end.id}, an unbroken chain that ends with ${end.id}:${end.hash}` };
  };
}

function inWords({ id, kind }: ChainBreak): string {
  switch (kind) {
    case 'missing':
      return `entry ${id} is missing`;
    case 'changed':
      return `entry ${id} is not as it was written`;
    case 'unlinked':
      return `entry ${id} does not follow the one before it, and one of the two was replaced`;
  }
}
