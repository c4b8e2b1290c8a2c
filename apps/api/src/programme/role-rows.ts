import type { RoleKind } from '#contract/fields';
import type { FileRole } from '#contract/meeting-file';
import type { Making, RowIds } from './making.js';
import { orNull } from './or-null.js';
import { type PairingKey, pairUp } from './pairing.rules.js';
import type { Role } from './role.entity.js';
import { stateAfter } from './role-state.rules.js';

/** What a file says of a role. */
type Said = Pick<Role, 'personId' | 'capacity' | 'state' | 'hiddenUntilConfirmed'>;

type RolesIn = (kind: RoleKind, roles: FileRole[] | undefined, place: { itemId?: string; groupId?: string }) => Role[];

/** In one place a person seldom has a role twice; where that is so, the capacity tells which is which. */
const roleKeys: PairingKey<Said>[] = [
  ({ personId, capacity }) => `${personId} ${capacity ?? ''}`,
  ({ personId }) => personId,
];

/** The roles in a session of a meeting file as rows: those that stay keep their answers. */
export function roleRows(sessionId: string, ids: RowIds, making: Making): RolesIn {
  return (kind, roles = [], { itemId, groupId }) => {
    const known = making.standing.roles(kind, itemId ?? groupId ?? sessionId);
    const said = roles.map(({ person, capacity, state = 'confirmed', hiddenUntilConfirmed = false }): Said => {
      return { personId: ids.person(person), capacity: orNull(capacity), state, hiddenUntilConfirmed };
    });
    const pairs = pairUp(said, known, roleKeys);
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
