import type { RoleKind } from '#contract/fields';
import { grouped } from './grouped.js';
import type { Role } from './role.entity.js';

type PlacedRole = Pick<Role, 'kind' | 'sessionId' | 'itemId' | 'groupId'>;

/** The roles of a kind in a place, in their order. A place is an item, a group, or else the session itself. */
export type RolesAt<R> = (kind: RoleKind, placeId: string) => R[];

export function rolesAt<R extends PlacedRole>(roles: readonly R[]): RolesAt<R> {
  const at = grouped(roles, ({ kind, itemId, groupId, sessionId }) => `${kind} ${itemId ?? groupId ?? sessionId}`);
  return (kind, placeId) => at(`${kind} ${placeId}`);
}
