import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Invitation } from './invitation.entity.js';
import { lastTold, type MeetingParts } from './meeting-parts.js';
import { type AboutPart, composeNotice, endedMail, movedMail, type NoticeContent } from './notice-mails.js';
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
    const content = endedMail(this.about(parts, invitation));
    const { id, version } = invitation;
    await this.take(manager, parts, invitation, { content, cause: `invitation-moved ${id}`, version });
  }

  /** The same at an address that its account has left, on the occasion of a release. */
  async follow(manager: EntityManager, parts: MeetingParts, invitation: Invitation, version: number): Promise<void> {
    const content = this.farewell(parts, invitation);
    await this.take(manager, parts, invitation, { content, cause: `account-moved ${invitation.id}`, version });
  }

  /** What is said at the address that an account has left. */
  farewell(parts: MeetingParts, invitation: Invitation): NoticeContent {
    return movedMail(this.about(parts, invitation));
  }

  private about(parts: MeetingParts, { recipientName: name, shown }: Invitation): AboutPart {
    return { language: parts.language, name, part: shown, link: this.writer.pageOf(parts) };
  }

  private async take(
    manager: EntityManager,
    parts: MeetingParts,
    invitation: Invitation,
    { content, ...about }: { content: NoticeContent; cause: string; version: number },
  ): Promise<void> {
    const { recipientAddress: address, recipientName: name } = invitation;
    const mail = { ...(await composeNotice(content)), ...about, recipient: { address, name } };
    await this.outbox.put(manager, parts, mail, cancellationOf(parts, invitation));
  }
}

/** What takes the entry out of the recipient's calendar. Nothing where there is no entry, or another role of the recipient keeps it. */
export function cancellationOf(parts: MeetingParts, invitation: Invitation): CalendarPart | null {
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
