import type { FileSession } from '#contract/meeting-file';
import type { Supplier } from '#contract/readiness';
import { hasBegun } from './session-roles.js';

export const theOrganizer: Supplier = { as: 'organizer', person: null };

/** Those who moderate a session, or have been asked to: before that they have no right to do anything for it. */
export function moderatorsOf({ moderators = [] }: FileSession): Supplier[] {
  return moderators.filter(hasBegun).map(({ person }) => ({ as: 'moderator', person }));
}
