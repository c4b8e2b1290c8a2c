import type { RoleKind } from '#contract/fields';
import { type FileRole, impliedState } from '#contract/meeting-file';
import type { Making, RowIds } from './making.js';
import { orNull } from './or-null.js';
import { type PairingKey, pairUp } from './pairing.rules.js';
import type { Role } from './role.entity.js';
import { stateAfter } from './role-state.rules.js';

/** What a file says of a role. */
type Said = Pick<Role, 'personId' | 'capacity' | 'state' | 'hiddenUntilConfirmed'>;

type RolesIn = (kind: RoleKind, roles: FileRole[] | undefined, place: { itemId?: string; groupId?: string }) => Role[];

/** A role in its list, and whether somebody may come to it without leaving another. */
type Seat = Pick<Said, 'personId' | 'capacity'> & { isFree: boolean };

/**
 * In one place a person seldom has a role twice; where that is so, the capacity tells which is which. Whoever is new takes the seat
 * for which nobody was named so far: that of the same capacity, or else of the same place in the list. Whoever goes takes the role
 * along, because an invitation belongs to it.
 */
const roleKeys: PairingKey<Seat>[] = [
  ({ personId, capacity }) => JSON.stringify([personId, capacity]),
  ({ personId }) => personId ?? undefined,
  ({ capacity, isFree }) => (isFree ? JSON.stringify([capacity]) : undefined),
  ({ isFree }, index) => (isFree ? String(index) : undefined),
];

/** The roles in a session of a meeting file as rows: those that stay keep their answers. */
export function roleRows(sessionId: string, ids: RowIds, making: Making): RolesIn {
  return (kind, roles = [], { itemId, groupId }) => {
    const known = making.standing.roles(kind, itemId ?? groupId ?? sessionId);
    const said = roles.map((role): Said => {
      const { person, capacity, state = impliedState(role), hiddenUntilConfirmed = false } = role;
      return { personId: ids.person(person), capacity: orNull(capacity), state, hiddenUntilConfirmed };
    });
    const pairs = pairUp<Seat>(
      said.map(({ personId, capacity }) => ({ personId, capacity, isFree: true })),
      known.map(({ personId, capacity }) => ({ personId, capacity, isFree: personId === null })),
      roleKeys,
    );
    return said.map((role, ordinal) => ({
      ...roleAfter(known[pairs[ordinal] ?? -1], role, making),
      kind,
      sessionId,
      itemId: orNull(itemId),
      groupId: orNull(groupId),
      ordinal,
    }));
  };
}

type Answered = Said & Pick<Role, 'id' | 'stateAt' | 'stateBy' | 'declineReason' | 'version'>;

/** A file may be older than an answer that somebody has given for themselves: that stands. */
function roleAfter(current: Role | undefined, said: Said, { newId, mark, standing }: Making): Answered {
  const state = current && standing.answered.has(current.id) ? current.state : said.state;
  return { ...said, ...stateAfter(current, state, mark), id: current?.id ?? newId(), version: 1 };
}
