import type { FileSession } from '#contract/meeting-file';
import type { Supplier } from '#contract/readiness';
import { isHeld } from './session-roles.js';

export const theOrganizer: Supplier = { as: 'organizer', person: null };

/** Those who moderate a session, or are asked to. */
export function moderatorsOf({ moderators = [] }: FileSession): Supplier[] {
  return moderators.filter(isHeld).map(({ person }) => ({ as: 'moderator', person }));
}
