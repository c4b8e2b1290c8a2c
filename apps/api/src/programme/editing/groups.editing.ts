import type { Edited } from '#contract/programme-editing';
import type { GroupView } from '#contract/programme-view';
import type { GroupChange, NewGroup } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import { Refusal } from '../../platform/refusal.js';
import type { BreakoutGroup } from '../breakout-group.entity.js';
import type { DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import { answer, done, type EditedOf, groupIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, named, nextOrdinal } from './found.js';
import { withoutGroup } from './removal.rules.js';

/** The groups of breakout sessions, as organizers edit them. */
@Injectable()
export class GroupEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** @throws Refusal `not-found`, `input.invalid`; `programme.invalid` where the number is taken or the session is no breakout */
  async add(meetingId: string, sessionId: string, group: NewGroup, by: Author): Promise<EditedOf<GroupView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'group.added',
      subject: `group ${id}`,
      change: (draft) => {
        found(draft, 'session', sessionId);
        const others = draft.groups.filter((other) => other.sessionId === sessionId);
        const row = {
          id,
          sessionId,
          number: group.number ?? nextNumber(others),
          name: group.name,
          reportedAs: orNull(group.reportedAs),
          languages: group.languages ?? [],
          regions: group.regions ?? [],
          roomId: roomIdOf(draft, orNull(group.room)),
          ordinal: nextOrdinal(others),
          version: 1,
        };
        return { ...draft, groups: [...draft.groups, row] };
      },
    });
    return answer(written, groupIn(id));
  }

  /** @throws Refusal `not-found`, `input.invalid`, `programme.invalid`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: GroupChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<GroupView>> {
    const { room, ...plain } = fields;
    const rowFields = (draft: DraftRows): Partial<BreakoutGroup> => ({
      ...plain,
      ...(room !== undefined && { roomId: roomIdOf(draft, room) }),
    });
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'group.changed',
      subject: `group ${id}`,
      seen: { kind: 'group', id, version, fields },
      change: (draft) => withFields(draft, 'group', id, rowFields(draft)),
    });
    return answer(written, groupIn(id));
  }

  /** With its roles. @throws Refusal `not-found`, `version.conflict` */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'group.removed',
      subject: `group ${id}`,
      seen: { kind: 'group', id, version },
      change: (draft) => withoutGroup(draft, id),
    });
    return done(written);
  }
}

const highestNumber = 999;

/** @throws Refusal `input.invalid` where the highest of all is taken */
function nextNumber(groups: readonly { number: number }[]): number {
  const number = Math.max(0, ...groups.map((group) => group.number)) + 1;
  if (number <= highestNumber) return number;
  throw new Refusal('input.invalid', [
    { path: 'number', found: String(number), expected: `a number from 1 to ${highestNumber} that is free` },
  ]);
}

function roomIdOf(draft: DraftRows, room: string | null): string | null {
  return room === null ? null : named(draft, 'rooms', room, 'room').id;
}
