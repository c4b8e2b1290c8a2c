import type { MailPreview } from '#contract/invitation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { type MadeRelease, ReleaseFollowers } from '../publishing/release-followers.js';
import { ReleaseOccasions } from '../publishing/release-occasions.js';
import { Invitation } from './invitation.entity.js';
import { cancellationOf, InvitationWithdrawals } from './invitation-withdrawals.js';
import { type MeetingParts, MeetingPartsReader, replaceInvitation } from './meeting-parts.js';
import { changedMail, composeNotice, endedMail, type NoticeContent, noticeText, releasedMail } from './notice-mails.js';
import { NoticeOutbox } from './notice-outbox.js';
import { NoticeWriter } from './notice-writer.js';
import type { Notice } from './release-notices.rules.js';
import { movesOf, noticesOf, partNow, type Standing } from './standing.js';

/**
 * Tells those who have been invited what a release changes for them, in its transaction. A change of the draft alone tells nobody
 * anything: also a role that is taken out of it, before or after the first release, is taken back from its holder only at the
 * next release, so that an import can be put right again.
 */
@Injectable()
export class ReleaseNoticesService implements OnModuleInit {
  constructor(
    private readonly reader: MeetingPartsReader,
    private readonly writer: NoticeWriter,
    private readonly withdrawals: InvitationWithdrawals,
    private readonly outbox: NoticeOutbox,
    private readonly followers: ReleaseFollowers,
    private readonly occasions: ReleaseOccasions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add((manager, release) => this.send(manager, release));
    this.occasions.add((manager, slug) => this.hasSomebodyToTell(manager, slug));
  }

  /**
   * The mails that a release would send now.
   *
   * @throws Refusal `not-found`
   */
  async preview(slug: string): Promise<MailPreview[]> {
    const parts = await this.reader.look(slug, { ahead: true });
    const withdrawals = movesOf(parts).map(({ from, to }): MailPreview => {
      const method = cancellationOf(parts, from)?.method ?? null;
      replaceInvitation(parts, from, to);
      return { ...addressed(from), ...noticeText(this.withdrawals.farewell(parts, from)), method };
    });
    const notices = noticesOf(parts).filter(({ kind }) => kind !== 'silent');
    const previews = notices.map((notice): MailPreview => {
      const { invitation, method } = notice;
      return { ...addressed(invitation.row), ...noticeText(this.contentOf(parts, notice)), method };
    });
    return [...withdrawals, ...previews];
  }

  private async hasSomebodyToTell(manager: EntityManager, slug: string): Promise<boolean> {
    return noticesOf(await this.reader.read(manager, slug, { ahead: true })).length > 0;
  }

  private async send(manager: EntityManager, { meetingId, slug, version }: MadeRelease): Promise<void> {
    if (!(await manager.existsBy(Invitation, { meetingId }))) return;
    const parts = await this.reader.read(manager, slug);
    for (const { from, to } of movesOf(parts)) {
      await this.withdrawals.follow(manager, parts, from, version);
      replaceInvitation(parts, from, to);
    }
    for (const notice of noticesOf(parts)) {
      if (notice.kind !== 'silent') await this.put(manager, parts, notice, version);
      await manager.update(Invitation, { id: notice.invitation.row.id }, this.after(parts, notice));
    }
  }

  private async put(
    manager: EntityManager,
    parts: MeetingParts,
    notice: Notice<Standing>,
    version: number,
  ): Promise<void> {
    const { row, state } = notice.invitation;
    const recipient = { address: row.recipientAddress, name: row.recipientName };
    const { method, sequence } = notice;
    const mail = {
      ...(await composeNotice(this.contentOf(parts, notice))),
      recipient,
      cause: `release-notice ${row.id}`,
      version,
    };
    const part =
      method === null || sequence === null
        ? null
        : { method, sequence, recipient, state, sessionKey: row.sessionKey, kind: row.shown.kind };
    await this.outbox.put(manager, parts, mail, part);
  }

  private contentOf(parts: MeetingParts, { kind, invitation }: Notice<Standing>): NoticeContent {
    const { row, state } = invitation;
    const about = {
      language: parts.language,
      name: row.recipientName,
      part: kind === 'ended' ? row.shown : partNow(parts, invitation),
      link: this.writer.pageOf(parts, kind === 'ended' ? undefined : row.sessionKey),
      ...(state === 'invited' && { toAnswer: this.writer.myPart }),
      ...(parts.entries && { note: parts.entries.newest.note }),
    };
    if (kind === 'ended') return endedMail(about, { hasDeclined: state === 'declined' });
    return kind === 'changed' ? changedMail(about, row.shown) : releasedMail(about);
  }

  private after(parts: MeetingParts, { kind, method, sequence, invitation }: Notice<Standing>) {
    const { recipientAddress } = invitation.row;
    if (kind === 'ended') {
      return { recipientAddress, method, endedAt: this.clock.now(), sequence: sequence ?? invitation.sequence };
    }
    const told = method === null ? {} : { method, sequence };
    return { recipientAddress, ...told, endedAt: null, shown: partNow(parts, invitation) };
  }
}

function addressed({ recipientAddress: recipient, recipientName: name }: Invitation) {
  return { recipient, name };
}
