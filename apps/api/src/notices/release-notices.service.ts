import type { MailPreview } from '#contract/invitation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { ComposedMail } from '../platform/mail/compose-mail.js';
import { type MadeRelease, ReleaseFollowers } from '../publishing/release-followers.js';
import { rankOf } from './attendance.js';
import { Invitation } from './invitation.entity.js';
import type { Invitee } from './invitees.js';
import { lastTold, type MeetingParts, MeetingPartsReader, partOf } from './meeting-parts.js';
import { changedMail, endedMail, releasedMail } from './notice-mails.js';
import { NoticeOutbox } from './notice-outbox.js';
import { NoticeWriter } from './notice-writer.js';
import type { Part } from './part.js';
import { type Notice, releaseNotices, type StandingInvitation } from './release-notices.rules.js';

/** An invitation with its role as it stands now; the role may be gone. */
interface Standing extends StandingInvitation {
  row: Invitation;
  invitee: Invitee | undefined;
}

/**
 * Tells those who have been invited what a release changes for them, in its transaction. A change of the draft alone tells nobody
 * anything: also a role that is taken out of it, before or after the first release, is taken back from its holder only at the
 * next release, so that an import can be put right again.
 */
@Injectable()
export class ReleaseNoticesService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MeetingPartsReader,
    private readonly writer: NoticeWriter,
    private readonly outbox: NoticeOutbox,
    private readonly followers: ReleaseFollowers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add((manager, release) => this.send(manager, release));
  }

  /**
   * The mails that a release would send now.
   *
   * @throws Refusal `not-found`
   */
  async preview(slug: string): Promise<MailPreview[]> {
    const parts = await this.dataSource.transaction((manager) => this.reader.read(manager, slug, { ahead: true }));
    const notices = noticesOf(parts).filter(({ kind }) => kind !== 'silent');
    return Promise.all(
      notices.map(async (notice) => {
        const { recipientAddress: recipient, recipientName: name } = notice.invitation.row;
        const { subject, text } = await this.compose(parts, notice);
        return { recipient, name, subject, text, method: notice.method };
      }),
    );
  }

  private async send(manager: EntityManager, { meetingId, slug, version }: MadeRelease): Promise<void> {
    if (!(await manager.existsBy(Invitation, { meetingId }))) return;
    const parts = await this.reader.read(manager, slug);
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
    const mail = { ...(await this.compose(parts, notice)), recipient, cause: `release-notice ${row.id}`, version };
    const part =
      method === null || sequence === null
        ? null
        : { method, sequence, recipient, state, sessionKey: row.sessionKey, kind: row.shown.kind };
    await this.outbox.put(manager, parts, mail, part);
  }

  private compose(parts: MeetingParts, { kind, invitation }: Notice<Standing>): Promise<ComposedMail> {
    const { row, state } = invitation;
    const about = {
      language: parts.language,
      name: row.recipientName,
      part: kind === 'ended' ? row.shown : partNow(parts, invitation),
      link: this.writer.pageOf(parts, kind === 'ended' ? undefined : row.sessionKey),
    };
    if (kind === 'ended') return endedMail(about, { hasDeclined: state === 'declined' });
    return kind === 'changed' ? changedMail(about, row.shown) : releasedMail(about);
  }

  private after(parts: MeetingParts, { kind, method, sequence, invitation }: Notice<Standing>) {
    if (kind === 'ended') {
      return { method, endedAt: this.clock.now(), sequence: sequence ?? invitation.sequence };
    }
    return { method, sequence, endedAt: null, shown: partNow(parts, invitation) };
  }
}

function partNow(parts: MeetingParts, { invitee, row }: Standing): Part {
  return invitee ? partOf(parts, invitee) : row.shown;
}

function noticesOf(parts: MeetingParts): Notice<Standing>[] {
  const standing = parts.invitations.map((row): Standing => {
    const invitee = parts.invitees.find(({ role }) => role === row.roleId);
    return {
      row,
      invitee,
      thread: `${row.recipientAddress} ${row.uid}`,
      state: invitee?.state ?? null,
      rank: rankOf(row.shown.kind),
      hasEnded: row.endedAt !== null,
      method: row.method,
      sequence: row.sequence,
      last: lastTold(parts, row),
    };
  });
  return releaseNotices(standing, ({ row }) => parts.entries?.sessions.get(row.sessionKey));
}
