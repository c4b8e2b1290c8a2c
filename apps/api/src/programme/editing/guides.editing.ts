import type { Edited } from '#contract/programme-editing';
import type { GuideView } from '#contract/programme-view';
import type { GuideChange, NewGuide } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import { answer, done, type EditedOf, guideIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { named, nextOrdinal } from './found.js';
import { withoutGuide } from './removal.rules.js';

/** The guides of a programme, as organizers edit them. */
@Injectable()
export class GuideEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** @throws Refusal `input.invalid`, `programme.invalid` */
  async add(meetingId: string, guide: NewGuide, by: Author): Promise<EditedOf<GuideView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'guide.added',
      subject: `guide ${id}`,
      change: (draft) => {
        const { title, objectives, sessions } = guide;
        const row = { id, meetingId, title: orNull(title), objectives, ordinal: nextOrdinal(draft.guides), version: 1 };
        return serving({ ...draft, guides: [...draft.guides, row] }, id, sessions);
      },
    });
    return answer(written, guideIn(id));
  }

  /**
   * The sessions of a guide are changed as a whole: who names them must have read them as they are.
   *
   * @throws Refusal `not-found`, `input.invalid`, `programme.invalid`, `version.conflict`
   */
  async change(
    meetingId: string,
    id: string,
    { sessions, ...fields }: GuideChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<GuideView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'guide.changed',
      subject: `guide ${id}`,
      seen: { kind: 'guide', id, version, ...(sessions === undefined && { fields }) },
      change: (draft) => {
        if (sessions === undefined) return withFields(draft, 'guide', id, fields);
        refuseOrphans(draft, id, sessions);
        return serving(withFields(draft, 'guide', id, fields), id, sessions);
      },
    });
    return answer(written, guideIn(id));
  }

  /** With its questions. @throws Refusal `not-found`, `version.conflict` */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'guide.removed',
      subject: `guide ${id}`,
      seen: { kind: 'guide', id, version },
      change: (draft) => withoutGuide(draft, id),
    });
    return done(written);
  }
}

/** The draft in which a guide serves these sessions, in this order. */
function serving(draft: DraftRows, guideId: string, keys: readonly string[]): DraftRows {
  const standing = draft.guideSessions.filter((row) => row.guideId === guideId);
  const rows = keys.map((key, ordinal) => ({
    id: standing[ordinal]?.id ?? randomUUID(),
    guideId,
    sessionId: named(draft, 'sessions', key, `sessions[${ordinal}]`).id,
    ordinal,
    version: 1,
  }));
  return { ...draft, guideSessions: [...draft.guideSessions.filter((row) => row.guideId !== guideId), ...rows] };
}

/** Questions are for a session that their guide serves. */
function refuseOrphans({ questionSets, sessions }: DraftRows, guideId: string, keys: readonly string[]): void {
  const served = new Set(sessions.filter(({ key }) => keys.includes(key)).map(({ id }) => id));
  const orphan = questionSets.find((set) => set.guideId === guideId && !served.has(set.sessionId));
  if (!orphan) return;
  const key = sessions.find(({ id }) => id === orphan.sessionId)?.key ?? '';
  throw new Refusal('input.invalid', [
    { path: 'sessions', found: JSON.stringify(keys), expected: `also ${key}, for which the guide has questions` },
  ]);
}
