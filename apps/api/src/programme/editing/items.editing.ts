import type { Edited } from '#contract/programme-editing';
import type { ItemView } from '#contract/programme-view';
import type { ItemChange, NewItem } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import { orNull } from '../or-null.js';
import { answer, done, type EditedOf, itemIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, nextOrdinal } from './found.js';
import { withoutItem } from './removal.rules.js';

/** The items of sessions, as organizers edit them. */
@Injectable()
export class ItemEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** At the end of the session. @throws Refusal `not-found` */
  async add(
    meetingId: string,
    sessionId: string,
    { kind, title, minutes }: NewItem,
    by: Author,
  ): Promise<EditedOf<ItemView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'item.added',
      subject: `item ${id}`,
      change: (draft) => {
        found(draft, 'session', sessionId);
        const ordinal = nextOrdinal(draft.items.filter((item) => item.sessionId === sessionId));
        const row = { id, sessionId, kind, title: orNull(title), minutes: orNull(minutes), ordinal, version: 1 };
        return { ...draft, items: [...draft.items, row] };
      },
    });
    return answer(written, itemIn(id));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: ItemChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<ItemView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'item.changed',
      subject: `item ${id}`,
      seen: { kind: 'item', id, version, fields },
      change: (draft) => withFields(draft, 'item', id, fields),
    });
    return answer(written, itemIn(id));
  }

  /** With its speakers. @throws Refusal `not-found`, `version.conflict` */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'item.removed',
      subject: `item ${id}`,
      seen: { kind: 'item', id, version },
      change: (draft) => withoutItem(draft, id),
    });
    return done(written);
  }
}
