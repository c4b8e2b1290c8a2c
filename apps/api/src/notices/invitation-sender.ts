import type { InvitationOrder, InvitationSent } from '#contract/invitation';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity.js';
import { invitationFor } from '../accounts/sign-in/account-mails.js';
import { SignInLinks } from '../accounts/sign-in/sign-in-links.js';
import { sessionUid } from '../calendar/session-event.js';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import type { ComposedMail } from '../platform/mail/compose-mail.js';
import { Refusal } from '../platform/refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../platform/secret-links.js';
import { RolesService } from '../programme/roles.service.js';
import { Invitation } from './invitation.entity.js';
import { InvitationWithdrawals } from './invitation-withdrawals.js';
import { dueOf, vacantOf, wantedOf } from './invitation-order.js';
import { getAccount, InvitedAccounts, reachable, type Reachable } from './invited-accounts.js';
import {
  hasEntry,
  lastTold,
  type MeetingParts,
  MeetingPartsReader,
  partOf,
  replaceInvitation,
} from './meeting-parts.js';
import { composeNotice, invitationMail } from './notice-mails.js';
import { NoticeOutbox } from './notice-outbox.js';
import { NoticeWriter } from './notice-writer.js';
import { placeOf } from './role-standing.js';
import { nextSequence } from './sequence.rules.js';

/** An invitation in words: to whom, and the id of the link that is in it. */
interface Letter {
  invitee: Reachable;
  linkId: string;
  mail: ComposedMail;
}

/** One that is to go: to which account, on whose behalf. */
interface Sending extends Letter {
  parts: MeetingParts;
  account: Account;
  by: Author;
}

/** Writes invitations with all that belongs to them, in the caller's transaction. */
@Injectable()
export class InvitationSender {
  constructor(
    private readonly reader: MeetingPartsReader,
    private readonly accounts: InvitedAccounts,
    private readonly links: SignInLinks,
    private readonly roles: RolesService,
    private readonly writer: NoticeWriter,
    private readonly withdrawals: InvitationWithdrawals,
    private readonly outbox: NoticeOutbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /** @throws Refusal `not-found`, `meeting.archived`, `invitation.impossible` */
  async send(manager: EntityManager, slug: string, order: InvitationOrder, by: Author): Promise<InvitationSent[]> {
    await this.accounts.lock(manager, slug, order.roles);
    const parts = await this.reader.read(manager, slug);
    if (parts.isArchived) throw new Refusal('meeting.archived');
    const [due, vacant] = [dueOf(parts, order), vacantOf(parts, order)];
    // All mails before anything is written: they take long, and nobody waits for a lock meanwhile.
    const letters = await this.compose(parts, reachable(due, vacant), order.message);
    const invitees = letters.map(({ invitee }) => invitee);
    const { accounts, records } = await this.accounts.ensure(manager, invitees, by);
    const sent = new Map<string, string>();
    for (const letter of letters) {
      const account = getAccount(accounts, letter.invitee.address);
      const { mail, records: more } = await this.invite(manager, { ...letter, parts, account, by });
      sent.set(letter.invitee.role, mail);
      records.push(...more);
    }
    await this.audit.writeAll(manager, records);
    return wantedOf(parts, order).map(({ role }) => {
      const mail = sent.get(role);
      return mail === undefined
        ? { role, mail: null, unsent: unsentBecause(parts, role) }
        : { role, mail, unsent: null };
    });
  }

  private async compose(
    parts: MeetingParts,
    invitees: readonly Reachable[],
    message: string | undefined,
  ): Promise<Letter[]> {
    const letters: Letter[] = [];
    for (const invitee of invitees) {
      const linkId = randomUUID();
      const link = this.secretLinks.placeholder('sign-in', linkId);
      const about = { language: parts.language, name: invitee.name, part: partOf(parts, invitee), link };
      const { signInPage: signIn } = this.writer;
      const isConfirmed = invitee.state === 'confirmed';
      const mail = await composeNotice(invitationMail(about, { message, isConfirmed, signIn }));
      letters.push({ invitee, linkId, mail });
    }
    return letters;
  }

  private async invite(manager: EntityManager, sending: Sending): Promise<{ mail: string; records: AuditRecord[] }> {
    const { parts, invitee, account, by } = sending;
    const known = parts.invitations.find(({ roleId }) => roleId === invitee.role);
    if (known?.endedAt === null && known.recipientAddress !== invitee.address) {
      await this.withdrawals.put(manager, parts, known);
    }
    const row = this.rowOf(sending, known);
    const mail = await this.put(manager, sending, row);
    await manager.upsert(Invitation, row, ['roleId']);
    replaceInvitation(parts, known, row);
    const invited = await this.roles.inviteWithin(manager, invitee.role, by);
    const record = {
      by,
      action: 'invitation.sent',
      scope: parts.meetingId,
      subject: `role ${invitee.role}`,
      before: { account: invitee.accountId, version: known?.version ?? null, method: known?.method ?? null },
      after: { account: account.id, version: row.version, method: row.method },
    };
    return { mail, records: [...invited, record] };
  }

  private rowOf({ parts, invitee, account }: Sending, known: Invitation | undefined): Invitation {
    const uid = sessionUid(parts.slug, invitee.sessionKey);
    const published = parts.entries?.sessions.get(invitee.sessionKey)?.sequence ?? 0;
    const recipient = this.writer.mailbox(invitee.address, invitee.name);
    const last = lastTold(parts, { recipientAddress: recipient.address, uid });
    return {
      id: known?.id ?? randomUUID(),
      roleId: invitee.role,
      meetingId: parts.meetingId,
      personId: invitee.personId,
      accountId: account.id,
      sessionKey: invitee.sessionKey,
      uid,
      givenAddress: invitee.email ?? invitee.address,
      recipientAddress: recipient.address,
      recipientName: recipient.name,
      version: (known?.version ?? 0) + 1,
      sentAt: this.clock.now(),
      ...(hasEntry(parts, invitee)
        ? { method: 'REQUEST', sequence: nextSequence(last, published, 'REQUEST') }
        : { method: null, sequence: null }),
      shown: partOf(parts, invitee),
      standing: placeOf(invitee),
      toldVersion: parts.history.at(-1)?.version ?? null,
      endedAt: null,
    };
  }

  private async put(
    manager: EntityManager,
    { parts, invitee, account, linkId, mail }: Sending,
    row: Invitation,
  ): Promise<string> {
    const { roleId, recipientAddress: address, recipientName: name, method, sequence, version } = row;
    const order = { id: linkId, account, purpose: 'signIn', email: address, duration: invitationFor } as const;
    const uselessAfter = await this.links.issue(manager, order);
    const recipient = { address, name };
    const part = method === null || sequence === null ? null : { ...invitee, method, sequence, recipient };
    const about = { recipient, cause: `role-invitation ${roleId}`, version, uselessAfter };
    const sent = await this.outbox.put(manager, parts, { ...mail, ...about }, part);
    if (sent === null) throw new Error(`version ${version} of the invitation to role ${roleId} is there already`);
    return sent;
  }
}

function unsentBecause({ invitations }: MeetingParts, role: string): InvitationSent['unsent'] {
  const sent = invitations.find(({ roleId }) => roleId === role);
  return sent ? { reason: 'already-invited', at: sent.sentAt.toISOString() } : null;
}
