import type { Edited, NewRoom, RoomChange } from '#contract/programme-editing';
import type { RoomView } from '#contract/programme-view';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import type { DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import { answer, done, type EditedOf, roomIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, nextOrdinal } from './found.js';
import { newKey } from './new-key.rules.js';
import { referrersToRoom } from './referrers.rules.js';
import { withoutRoom } from './removal.rules.js';

/** The rooms of a meeting, as organizers edit them. */
@Injectable()
export class RoomEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** @throws Refusal `programme.invalid` where the id is taken */
  async add(meetingId: string, room: NewRoom, by: Author): Promise<EditedOf<RoomView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'room.added',
      subject: (draft) => `room ${found(draft, 'room', id).key}`,
      change: (draft) => {
        const { name, place, seats, contact } = room;
        const key = room.id ?? newKey(name, draft.rooms, 'room');
        const details = { place: orNull(place), seats: orNull(seats), contact: orNull(contact) };
        const row = { id, meetingId, key, name, ...details, ordinal: nextOrdinal(draft.rooms), version: 1 };
        return { ...draft, rooms: [...draft.rooms, row] };
      },
    });
    return answer(written, roomIn(found(written.draft, 'room', id).key));
  }

  /** @throws Refusal `not-found`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: RoomChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<RoomView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'room.changed',
      subject: (draft) => `room ${found(draft, 'room', id).key}`,
      seen: { kind: 'room', id, version, fields },
      change: (draft) => withFields(draft, 'room', id, fields),
    });
    return answer(written, roomIn(found(written.draft, 'room', id).key));
  }

  /**
   * Sessions and groups that were in it are without a room.
   *
   * @throws Refusal `not-found`; `version.conflict`, with what is in it now, also where something has been put there since
   */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'room.removed',
      subject: `room ${id}`,
      seen: { kind: 'room', id, version, show: (draft) => shownWith(draft, id) },
      change: (draft) => withoutRoom(draft, id),
    });
    return done(written);
  }
}

function shownWith(draft: DraftRows, id: string) {
  return { version: found(draft, 'room', id).version, referrers: referrersToRoom(draft, id) };
}
