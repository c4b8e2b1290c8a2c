import type { Edited } from '#contract/programme-editing';
import type { PlacedRoleView } from '#contract/programme-view';
import type { NewRole, RoleChange, RoleReplacement } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import { answer, done, type EditedOf, roleIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, named, nextOrdinal } from './found.js';
import { withoutRole } from './removal.rules.js';

type RoleRow = DraftRows['roles'][number];
type Place = Pick<RoleRow, 'kind' | 'sessionId' | 'itemId' | 'groupId'>;

/** Who does what in a programme, as organizers edit it. Answers and invitations are of the role and stay with it. */
@Injectable()
export class RoleEditing {
  constructor(
    private readonly editor: DraftEditor,
    private readonly clock: Clock,
  ) {}

  /** At the end of the roles of its kind in its place; to nobody for the time being, where nobody is named. @throws Refusal `input.invalid` */
  async assign(meetingId: string, role: NewRole, by: Author): Promise<EditedOf<PlacedRoleView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'role.assigned',
      subject: `role ${id}`,
      change: (draft) => {
        const place = placeIn(draft, role);
        const ordinal = nextOrdinal(draft.roles.filter((other) => isIn(other, place)));
        const capacity = orNull(role.capacity);
        return {
          ...draft,
          roles: [...draft.roles, { ...this.newRow(draft, role, by), ...place, id, capacity, ordinal }],
        };
      },
    });
    return answer(written, roleIn(id));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: RoleChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<PlacedRoleView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'role.changed',
      subject: `role ${id}`,
      seen: { kind: 'role', id, version, fields },
      change: (draft) => withFields(draft, 'role', id, fields),
    });
    return answer(written, roleIn(id));
  }

  /**
   * Puts somebody else in the place of a role, or nobody for the time being. It is another role: who held the first is told that it
   * is no longer theirs. Whoever comes to a seat that was vacant takes that very role.
   *
   * @throws Refusal `not-found`, `input.invalid`, `version.conflict`
   */
  async replace(
    meetingId: string,
    id: string,
    replacement: RoleReplacement,
    version: number,
    by: Author,
  ): Promise<EditedOf<PlacedRoleView>> {
    const successor = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'role.replaced',
      subject: `role ${id}`,
      seen: { kind: 'role', id, version },
      change: (draft) => {
        const { kind, sessionId, itemId, groupId, ordinal, capacity, personId } = found(draft, 'role', id);
        const row = {
          ...this.newRow(draft, replacement, by),
          ...{ kind, sessionId, itemId, groupId, ordinal, id: personId === null ? id : successor },
          capacity: replacement.capacity === undefined ? capacity : replacement.capacity,
        };
        return { ...draft, roles: draft.roles.map((role) => (role.id === id ? row : role)) };
      },
    });
    return answer(written, roleIn(written.draft.roles.some((role) => role.id === successor) ? successor : id));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'role.removed',
      subject: `role ${id}`,
      seen: { kind: 'role', id, version },
      change: (draft) => withoutRole(draft, id),
    });
    return done(written);
  }

  private newRow(
    draft: DraftRows,
    { person = null, state, hiddenUntilConfirmed }: Pick<NewRole, 'person' | 'state' | 'hiddenUntilConfirmed'>,
    { accountId }: Author,
  ) {
    if (person === null) refuseAnswerOfNobody(state);
    return {
      personId: person === null ? null : named(draft, 'people', person, 'person').id,
      state,
      stateAt: this.clock.now(),
      stateBy: accountId,
      declineReason: null,
      hiddenUntilConfirmed,
      version: 1,
    };
  }
}

function refuseAnswerOfNobody(state: RoleRow['state']): void {
  if (state === 'toBeConfirmed') return;
  const expected = 'toBeConfirmed, or a person: the role names nobody';
  throw new Refusal('input.invalid', [{ path: 'state', found: JSON.stringify(state), expected }]);
}

function isIn(role: Place, { kind, sessionId, itemId, groupId }: Place): boolean {
  return role.kind === kind && role.sessionId === sessionId && role.itemId === itemId && role.groupId === groupId;
}

/** Moderators are in a session, speakers in an item of it, all others in a group of it. */
function placeIn(draft: DraftRows, { kind, session: key, item, group }: NewRole): Place {
  const session = named(draft, 'sessions', key, 'session');
  const wanted = kind === 'moderator' ? 'session' : kind === 'speaker' ? 'item' : 'group';
  const itemId = orNull(item);
  const groupId = orNull(group);
  const isSound =
    (itemId !== null) === (wanted === 'item') &&
    (groupId !== null) === (wanted === 'group') &&
    (itemId === null || draft.items.some(({ id, sessionId }) => id === itemId && sessionId === session.id)) &&
    (groupId === null || draft.groups.some(({ id, sessionId }) => id === groupId && sessionId === session.id));
  if (isSound) return { kind, sessionId: session.id, itemId, groupId };
  const expected = {
    session: 'neither an item nor a group: a moderator is of the whole session',
    item: 'the id of an item of this session, and no group',
    group: 'the id of a group of this session, and no item',
  }[wanted];
  throw new Refusal('input.invalid', [
    { path: wanted === 'group' ? 'group' : 'item', found: JSON.stringify({ item, group }), expected },
  ]);
}
