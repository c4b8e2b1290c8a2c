import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sessionUid } from '../calendar/session-event.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import type { OutgoingMail } from '../platform/mail/outgoing-mail.js';
import type { MeetingParts } from './meeting-parts.js';
import { type CalendarPart, NoticeWriter } from './notice-writer.js';
import { ToldEntry } from './told-entry.entity.js';

/** Puts mails about roles into the outbox, and keeps what their calendar parts tell. */
@Injectable()
export class NoticeOutbox {
  constructor(
    private readonly writer: NoticeWriter,
    private readonly outbox: MailOutbox,
  ) {}

  /**
   * Writes a mail in the caller's transaction.
   *
   * @param part goes with it where its session has an entry
   * @returns its id, or null where this recipient has a mail of that cause and version already
   */
  async put(
    manager: EntityManager,
    parts: MeetingParts,
    mail: Omit<OutgoingMail, 'calendar' | 'scope'>,
    part: CalendarPart | null,
  ): Promise<string | null> {
    const calendar = part && this.writer.calendarOf(parts, part);
    const id = await this.outbox.put(manager, { ...mail, ...(calendar && { calendar }), scope: parts.meetingId });
    if (part && calendar && id !== null) await remember(manager, parts, part);
    return id;
  }
}

async function remember(manager: EntityManager, parts: MeetingParts, part: CalendarPart): Promise<void> {
  const { method, sequence, sessionKey, recipient } = part;
  const [recipientAddress, uid] = [recipient.address, sessionUid(parts.slug, sessionKey)];
  const entry: ToldEntry = { recipientAddress, uid, meetingId: parts.meetingId, method, sequence };
  await manager.upsert(ToldEntry, entry, ['recipientAddress', 'uid']);
  parts.told = [...parts.told.filter((one) => one.recipientAddress !== recipientAddress || one.uid !== uid), entry];
}
