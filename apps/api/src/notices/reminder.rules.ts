import type { Missing } from '#contract/readiness';
import type { ReminderObstacle, ReminderSent } from '#contract/reminder';
import type { InvitationObstacle } from '#contract/invitation';
import { missingKey } from '../programme/findings/missing-key.js';
import type { MissingParts } from '../programme/findings/readiness.rules.js';

/** Nobody is reminded twice within this time unless the organizer says so, in milliseconds. */
const pause = 24 * 60 * 60 * 1000;

/** What each person can supply of what is missing, by the person's id, in the order of the programme; each thing once. */
export function asksIn({ meeting, sessions }: MissingParts): Map<string, Missing[]> {
  const asks = new Map<string, Map<string, Missing>>();
  for (const missing of [meeting, ...sessions.values()].flat()) {
    for (const { person } of missing.suppliers) {
      if (person === null) continue;
      const theirs = asks.get(person) ?? new Map<string, Missing>();
      asks.set(person, theirs.set(missingKey(missing), missing));
    }
  }
  return new Map([...asks].map(([person, theirs]) => [person, [...theirs.values()]]));
}

/**
 * What keeps a reminder back: what keeps back an invitation, and that the person could not sign in where the mail goes.
 *
 * @param accountAddress of the account with which the person signs in
 */
export function reminderObstacle(
  { address, obstacle }: { address: string | null; obstacle: InvitationObstacle | null },
  accountAddress: string | null,
): ReminderObstacle | null {
  // Whoever has declined one role may have another, for which they are asked.
  if (obstacle !== null && obstacle !== 'declined') return obstacle;
  return address === null || address !== accountAddress ? 'not-invited' : null;
}

/** Why somebody is left alone; null where there is something to ask, and the last time is long enough ago. */
export function unsentBecause(
  { asks, lastSent }: { asks: readonly Missing[]; lastSent: Date | null },
  { again, now }: { again: boolean; now: Date },
): ReminderSent['unsent'] {
  const at = lastSent?.toISOString() ?? null;
  if (asks.length === 0) return { reason: 'nothing-missing', at };
  const isRecent = lastSent !== null && now.getTime() - lastSent.getTime() < pause;
  return isRecent && !again ? { reason: 'reminded-recently', at } : null;
}
