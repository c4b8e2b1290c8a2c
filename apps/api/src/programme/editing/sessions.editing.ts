import type { Edited } from '#contract/programme-editing';
import type { SessionView } from '#contract/programme-view';
import type { NewSession, SessionChange, SessionSplit } from '#contract/session-editing';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Author } from '../../platform/author.js';
import type { DraftRows } from '../draft-rows.js';
import { orNull } from '../or-null.js';
import type { Session } from '../session.entity.js';
import { answer, done, type EditedOf, sessionIn } from './answers.js';
import { DraftEditor } from './draft-editor.js';
import { withFields } from './draft-kinds.js';
import { found, named, nextOrdinal } from './found.js';
import { fitted } from './fit.js';
import { newKey } from './new-key.rules.js';
import { referrersToSession } from './referrers.rules.js';
import { withoutSession } from './removal.rules.js';
import { splitSession } from './split.js';

/** The sessions of a programme, as organizers edit them. */
@Injectable()
export class SessionEditing {
  constructor(private readonly editor: DraftEditor) {}

  /** @throws Refusal `input.invalid`, `programme.invalid` */
  async add(meetingId: string, session: NewSession, by: Author): Promise<EditedOf<SessionView>> {
    const id = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'session.added',
      subject: (draft) => `session ${found(draft, 'session', id).key}`,
      change: (draft) => ({ ...draft, sessions: [...draft.sessions, sessionRow(draft, id, session)] }),
    });
    return answer(written, sessionIn(found(written.draft, 'session', id).key));
  }

  /** @throws Refusal `not-found`, `input.invalid`, `programme.invalid`, `version.conflict` */
  async change(
    meetingId: string,
    id: string,
    fields: SessionChange,
    version: number,
    by: Author,
  ): Promise<EditedOf<SessionView>> {
    const { room, reportsTo, ...plain } = fields;
    const rowFields = (draft: DraftRows): Partial<Session> => ({
      ...plain,
      ...(room !== undefined && { roomId: idOf(draft, 'rooms', room, 'room') }),
      ...(reportsTo !== undefined && { reportsToId: idOf(draft, 'sessions', reportsTo, 'reportsTo') }),
    });
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'session.changed',
      subject: (draft) => `session ${found(draft, 'session', id).key}`,
      seen: { kind: 'session', id, version, fields },
      change: (draft) => withFields(draft, 'session', id, rowFields(draft)),
    });
    return answer(written, sessionIn(found(written.draft, 'session', id).key));
  }

  /**
   * With its items, groups, roles and questions; private notes and suggestions come back with it.
   *
   * @throws Refusal `not-found`; `version.conflict`, with what refers to it now, also where something does so since
   */
  async remove(meetingId: string, id: string, version: number, by: Author): Promise<Edited> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'session.removed',
      subject: `session ${id}`,
      seen: { kind: 'session', id, version, show: (draft) => shownWith(draft, id) },
      change: (draft) => withoutSession(draft, id),
    });
    return done(written);
  }

  /**
   * Makes two sessions of one; the answer is the second.
   *
   * @throws Refusal `not-found`, `version.conflict`; `input.invalid` where the moment is not within the session
   */
  async split(
    meetingId: string,
    id: string,
    split: SessionSplit,
    version: number,
    by: Author,
  ): Promise<EditedOf<SessionView>> {
    const second = randomUUID();
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'session.split',
      subject: (draft) => `session ${found(draft, 'session', id).key}`,
      seen: { kind: 'session', id, version },
      change: (draft) => splitSession(draft, found(draft, 'session', id), { ...split, second }, randomUUID),
    });
    return answer(written, sessionIn(found(written.draft, 'session', second).key));
  }

  /** Spreads the items' minutes over the session. @throws Refusal `not-found`, `version.conflict`, `session.too-short` */
  async fit(meetingId: string, id: string, version: number, by: Author): Promise<EditedOf<SessionView>> {
    const written = await this.editor.edit(meetingId, {
      by,
      action: 'session.fitted',
      subject: (draft) => `session ${found(draft, 'session', id).key}`,
      seen: { kind: 'session', id, version },
      change: (draft) => fitted(draft, found(draft, 'session', id)),
    });
    return answer(written, sessionIn(found(written.draft, 'session', id).key));
  }
}

function shownWith(draft: DraftRows, id: string) {
  return { version: found(draft, 'session', id).version, referrers: referrersToSession(draft, id) };
}

function sessionRow(draft: DraftRows, id: string, session: NewSession): DraftRows['sessions'][number] {
  return {
    id,
    meetingId: draft.meeting.id,
    key: session.id ?? newKey(session.title, draft.sessions, 'session'),
    kind: session.kind,
    number: orNull(session.number),
    label: orNull(session.label),
    title: session.title,
    qualifier: orNull(session.qualifier),
    start: session.start,
    end: session.end,
    roomId: idOf(draft, 'rooms', orNull(session.room), 'room'),
    reportsToId: idOf(draft, 'sessions', orNull(session.reportsTo), 'reportsTo'),
    wishes: [],
    recommendationLimit: orNull(session.recommendationLimit),
    outputsDue: orNull(session.outputsDue),
    ordinal: nextOrdinal(draft.sessions),
    version: 1,
  };
}

function idOf(draft: DraftRows, list: 'rooms' | 'sessions', key: string | null, path: string): string | null {
  return key === null ? null : named(draft, list, key, path).id;
}
