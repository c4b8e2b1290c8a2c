import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Invitation } from './invitation.entity.js';
import { lastTold, type MeetingParts } from './meeting-parts.js';
import { endedMail } from './notice-mails.js';
import { NoticeOutbox } from './notice-outbox.js';
import { type CalendarPart, NoticeWriter } from './notice-writer.js';
import { nextSequence } from './sequence.rules.js';

/** Takes invitations back that went to an address that was wrong, or is no longer right. */
@Injectable()
export class InvitationWithdrawals {
  constructor(
    private readonly writer: NoticeWriter,
    private readonly outbox: NoticeOutbox,
  ) {}

  /** Tells whoever has the address that the role is not theirs; the entry goes out of their calendar. */
  async put(manager: EntityManager, parts: MeetingParts, invitation: Invitation): Promise<void> {
    const { recipientAddress: address, recipientName: name, shown } = invitation;
    const about = { language: parts.language, name, part: shown, link: this.writer.pageOf(parts) };
    const mail = {
      ...(await endedMail(about, { hasDeclined: false })),
      recipient: { address, name },
      cause: `invitation-moved ${invitation.id}`,
      version: invitation.version,
    };
    await this.outbox.put(manager, parts, mail, cancellationOf(parts, invitation));
  }
}

/** Nothing where there is no entry, or another role of the recipient keeps it. */
function cancellationOf(parts: MeetingParts, invitation: Invitation): CalendarPart | null {
  const { uid, recipientAddress: address, recipientName: name, sessionKey, shown } = invitation;
  const isKept = parts.invitations.some(
    (one) => one !== invitation && one.uid === uid && one.recipientAddress === address && one.endedAt === null,
  );
  if (invitation.method !== 'REQUEST' || isKept) return null;
  const published = parts.entries?.sessions.get(sessionKey)?.sequence ?? 0;
  return {
    ...{ method: 'CANCEL', sequence: nextSequence(lastTold(parts, invitation), published, 'CANCEL') },
    ...{ sessionKey, recipient: { address, name }, kind: shown.kind, state: null },
  };
}
