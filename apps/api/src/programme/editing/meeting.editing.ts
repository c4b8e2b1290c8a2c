import type { Edited, MeetingChange, NewOrder } from '#contract/programme-editing';
import type { MeetingView, ProgrammeView } from '#contract/programme-view';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Author } from '../../platform/author.js';
import { Refusal } from '../../platform/refusal.js';
import { readDraft } from '../draft-reader.js';
import { Meeting } from '../meeting.entity.js';
import { answer, done, type EditedOf } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { reordered } from './order.rules.js';
import { programmeViewOf } from './programme-view.js';

/** A meeting and its programme as a whole, as organizers edit them. */
@Injectable()
export class MeetingEditing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly editor: DraftEditor,
  ) {}

  /** The draft, also of a meeting that is archived. @throws Refusal `not-found` */
  async read(meetingId: string): Promise<ProgrammeView> {
    // One moment of the database, without holding up those who write.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const meeting = await manager.findOneBy(Meeting, { id: meetingId });
      if (!meeting || meeting.deletedAt) throw new Refusal('not-found');
      return programmeViewOf(await readDraft(manager, meeting));
    });
  }

  /** @throws Refusal `programme.invalid`, `version.conflict` */
  async change(meetingId: string, fields: MeetingChange, version: number, by: Author): Promise<EditedOf<MeetingView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'meeting.changed',
      subject: ({ meeting }) => `meeting ${meeting.slug}`,
      seen: { kind: 'meeting', id: meetingId, version, fields },
      change: (draft) => withFields(draft, 'meeting', meetingId, fields),
    });
    return answer(written, ({ meeting }) => meeting);
  }

  /** @throws Refusal `running-order.incomplete`, `version.conflict` */
  async reorder(meetingId: string, order: NewOrder, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'order.changed',
      subject: order.in === undefined ? order.of : `${order.of} in ${order.in}`,
      seen: { kind: 'meeting', id: meetingId, version },
      change: (draft) => {
        const result = reordered(draft, order);
        if (!result) throw new Refusal('running-order.incomplete');
        return result;
      },
    });
    return done(written);
  }
}
