import type {
  InvitationOrder,
  InvitationSent,
  InvitationTest,
  InvitationView,
  MailPreview,
} from '#contract/invitation';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { type Actor, authorOf } from '../accounts/actor.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { Refusal } from '../platform/refusal.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationSender } from './invitation-sender.js';
import { dueOf, vacantOf } from './invitation-order.js';
import { reachable, vacancyProblems } from './invited-accounts.js';
import type { Invitee } from './invitees.js';
import { hasEntry, type MeetingParts, MeetingPartsReader, partOf } from './meeting-parts.js';
import { composeNotice, invitationMail, noticeText } from './notice-mails.js';
import { NoticeWriter } from './notice-writer.js';

/** Invitations to the roles of a meeting. Every method is one transaction. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MeetingPartsReader,
    private readonly sender: InvitationSender,
    private readonly writer: NoticeWriter,
    private readonly outbox: MailOutbox,
    private readonly audit: Audit,
  ) {}

  /**
   * Every role for which somebody is named, in the order of the programme, with what has gone out and what would go now.
   *
   * @throws Refusal `not-found`
   */
  async list(slug: string): Promise<InvitationView[]> {
    const parts = await this.reader.look(slug);
    const sent = new Map(parts.invitations.map((invitation) => [invitation.roleId, invitation]));
    return parts.invitees.map((invitee) => ({
      role: invitee.role,
      kind: invitee.kind,
      session: invitee.sessionKey,
      group: invitee.groupNumber,
      name: invitee.name,
      email: invitee.email,
      state: invitee.state,
      sent: sentView(sent.get(invitee.role)),
      mail: invitee.obstacle === null ? this.preview(parts, invitee) : null,
      obstacle: invitee.obstacle,
    }));
  }

  /**
   * The mails that an order would send now, with its message in them.
   *
   * @throws Refusal `not-found`, `invitation.impossible` with everybody who cannot be invited
   */
  async ahead(slug: string, order: InvitationOrder): Promise<MailPreview[]> {
    const parts = await this.reader.look(slug);
    const due = reachable(dueOf(parts, order), vacantOf(parts, order));
    return due.map((invitee) => this.preview(parts, invitee, order.message));
  }

  /**
   * Invites: each holder gets an account for the address, if there is none, and a mail with a link that signs in to that account
   * once; a role that was to be confirmed is invited. All of them, or none.
   *
   * @returns in the order of the roles
   * @throws Refusal `not-found`, `meeting.archived`, `invitation.impossible` with everybody who cannot be invited
   */
  async send(slug: string, order: InvitationOrder, by: Author): Promise<InvitationSent[]> {
    return this.dataSource.transaction((manager) => this.sender.send(manager, slug, order, by));
  }

  /**
   * Sends an invitation to oneself, marked as a test. Its link leads to the meeting's page, it has no calendar part, and nothing
   * changes for the holder of the role.
   *
   * @throws Refusal `not-found`; `invitation.impossible` where nobody is named for the role
   */
  async test(slug: string, { role, message }: InvitationTest, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const parts = await this.reader.read(manager, slug);
      if (parts.vacant.includes(role)) throw new Refusal('invitation.impossible', vacancyProblems([role]));
      const invitee = parts.invitees.find((one) => one.role === role);
      if (!invitee) throw new Refusal('not-found');
      const about = {
        ...{ language: parts.language, name: invitee.name, part: partOf(parts, invitee) },
        link: this.writer.pageOf(parts),
      };
      const isConfirmed = invitee.state === 'confirmed';
      await this.outbox.put(manager, {
        ...(await composeNotice(
          invitationMail(about, { message, isConfirmed, signIn: this.writer.signInPage, isTest: true }),
        )),
        recipient: this.writer.mailbox(actor.email, actor.name),
        cause: `invitation-test ${randomUUID()}`,
        version: 1,
        scope: parts.meetingId,
      });
      const by = authorOf(actor);
      await this.audit.write(manager, {
        by,
        action: 'invitation.tested',
        scope: parts.meetingId,
        subject: `role ${role}`,
      });
    });
  }

  private preview(parts: MeetingParts, invitee: Invitee, message?: string): MailPreview {
    const { name, address } = this.writer.mailbox(invitee.address ?? '', invitee.name);
    const about = { language: parts.language, name: invitee.name, part: partOf(parts, invitee) };
    const isConfirmed = invitee.state === 'confirmed';
    const { signInPage: signIn, linkToCome: link } = this.writer;
    const { subject, text } = noticeText(invitationMail({ ...about, link }, { message, isConfirmed, signIn }));
    return { recipient: address, name, subject, text, method: hasEntry(parts, invitee) ? 'REQUEST' : null };
  }
}

function sentView(invitation: Invitation | undefined): InvitationView['sent'] {
  if (!invitation) return null;
  const { sentAt, version, recipientAddress: recipient, method, endedAt } = invitation;
  return { at: sentAt.toISOString(), version, recipient, method, ended: endedAt !== null };
}
