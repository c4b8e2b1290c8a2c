import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import type { Invitation } from './invitation.entity.js';
import type { MeetingParts } from './meeting-parts.js';
import { endedMail } from './notice-mails.js';
import { NoticeWriter } from './notice-writer.js';
import { nextSequence } from './sequence.rules.js';

/** Takes invitations back that went to an address that was wrong, or is no longer right. */
@Injectable()
export class InvitationWithdrawals {
  constructor(
    private readonly writer: NoticeWriter,
    private readonly outbox: MailOutbox,
  ) {}

  /** Tells whoever has the address that the role is not theirs; the entry goes out of their calendar. */
  async put(manager: EntityManager, parts: MeetingParts, invitation: Invitation): Promise<void> {
    const { recipientAddress: address, recipientName: name, shown } = invitation;
    const about = { language: parts.language, name, part: shown, link: this.writer.pageOf(parts) };
    await this.outbox.put(manager, {
      ...(await endedMail(about, { hasDeclined: false })),
      ...this.calendarOf(parts, invitation),
      recipient: { address, name },
      cause: `invitation-moved ${invitation.id}`,
      version: invitation.version,
      scope: parts.meetingId,
    });
  }

  /** Nothing where there is no entry, or another role of the recipient keeps it. */
  private calendarOf(parts: MeetingParts, invitation: Invitation): ReturnType<NoticeWriter['calendarOf']> {
    const { uid, recipientAddress: address, recipientName: name, sessionKey, shown } = invitation;
    const thread = parts.invitations.filter((one) => one.uid === uid && one.recipientAddress === address);
    const isKept = thread.some((one) => one !== invitation && one.endedAt === null);
    if (invitation.method !== 'REQUEST' || isKept) return {};
    const published = parts.entries?.sessions.get(sessionKey)?.sequence ?? 0;
    return this.writer.calendarOf(parts, {
      ...{ method: 'CANCEL', sequence: nextSequence(thread, published, 'CANCEL') },
      ...{ sessionKey, recipient: { address, name }, kind: shown.kind, state: null },
    });
  }
}
