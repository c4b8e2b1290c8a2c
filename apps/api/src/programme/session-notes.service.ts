import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { MeetingLive } from './live/meeting-live.js';
import { openSession } from './open-session.js';
import { SessionNote } from './session-note.entity.js';

/** A note before and after a change, null where there is none; twice the same where nothing had to be done. */
export interface SessionNoteChange {
  before: SessionNote | null;
  after: SessionNote | null;
}

/**
 * The private notes of those who moderate a session. Their text is also in the meeting's log, which is read by organizers and
 * administrators alone: those who may read the notes themselves.
 */
@Injectable()
export class SessionNotesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Null where nobody has written anything yet. */
  async find(sessionId: string): Promise<SessionNote | null> {
    return this.dataSource.getRepository(SessionNote).findOneBy({ sessionId });
  }

  /**
   * @param text paragraphs, or empty
   * @param version of the note as it was read; 0 where there was none
   * @throws Refusal `not-found`, `meeting.archived`, `version.conflict`
   */
  async write(sessionId: string, text: string, version: number, by: Author): Promise<SessionNoteChange> {
    return this.dataSource.transaction(async (manager) => {
      const { key, meetingId } = await openSession(manager, sessionId);
      const before = await manager.findOneBy(SessionNote, { sessionId });
      const current = { version: before?.version ?? 0, text: before?.text ?? '' };
      // What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
      if (current.text === text) return { before, after: before };
      expectVersion(current, version);
      const [updatedAt, updatedBy] = [this.clock.now(), by.accountId];
      const after: SessionNote = { sessionId, text, version: version + 1, updatedAt, updatedBy };
      await manager.upsert(SessionNote, after, ['sessionId']);
      await this.live.tell(manager, meetingId, { kind: 'session-note.changed', session: key });
      await this.audit.write(manager, {
        by,
        action: 'session-note.written',
        scope: meetingId,
        subject: `session ${key}`,
        before: { text: current.text },
        after: { text },
      });
      return { before, after };
    });
  }
}
