import type { DraftRows } from '../draft-rows.js';
import { withoutPerson } from './removal.rules.js';

type Role = DraftRows['roles'][number];

/** The draft with one person in place of two: the roles of who goes, with their answers, are those of who stays. */
export function withPeopleMerged(draft: DraftRows, goes: string, stays: string): DraftRows {
  const roles = draft.roles.map((role) => (role.personId === goes ? { ...role, personId: stays } : role));
  return withoutPerson({ ...draft, roles }, goes);
}

/** The roles of one person in places where another has the same: one person would be there twice. */
export function sharedPlaces({ roles }: DraftRows, personId: string, otherId: string): Role[] {
  const placeOf = ({ kind, sessionId, itemId, groupId }: Role) => [kind, sessionId, itemId, groupId].join(' ');
  const taken = new Set(roles.filter((role) => role.personId === otherId).map(placeOf));
  return roles.filter((role) => role.personId === personId && taken.has(placeOf(role)));
}
