import type { InvitationOrder, InvitationSent } from '#contract/invitation';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity.js';
import { invitationFor } from '../accounts/sign-in/account-mails.js';
import { SignInLinks } from '../accounts/sign-in/sign-in-links.js';
import { sessionUid } from '../calendar/session-event.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../platform/secret-links.js';
import { RolesService } from '../programme/roles.service.js';
import { Invitation } from './invitation.entity.js';
import { InvitationWithdrawals } from './invitation-withdrawals.js';
import { InvitedAccounts } from './invited-accounts.js';
import type { Invitee } from './invitees.js';
import { hasEntry, lastTold, type MeetingParts, MeetingPartsReader, partOf } from './meeting-parts.js';
import { invitationMail } from './notice-mails.js';
import { NoticeOutbox } from './notice-outbox.js';
import { NoticeWriter } from './notice-writer.js';
import { nextSequence } from './sequence.rules.js';

/** One invitation that is to go: to whom, in which words, on whose behalf. */
interface Sending {
  parts: MeetingParts;
  invitee: Invitee & { address: string };
  account: Account;
  message: string | undefined;
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
    const roles = [...new Set(order.roles)];
    await this.accounts.lock(manager, slug, roles);
    const parts = await this.reader.read(manager, slug);
    if (parts.isArchived) throw new Refusal('meeting.archived');
    const wanted = roles.map((role) => inviteeOf(parts, role));
    const due = wanted.filter((invitee) => order.again || !hasBeenInvited(parts, invitee));
    const accounts = await this.accounts.ensure(manager, due, by);
    const mails = new Map<string, string>();
    for (const { invitee, account } of accounts) {
      const { message } = order;
      mails.set(invitee.role, await this.invite(manager, { parts, invitee, account, message, by }));
    }
    return wanted.map(({ role }) => ({ role, mail: mails.get(role) ?? null }));
  }

  private async invite(manager: EntityManager, sending: Sending): Promise<string> {
    const { parts, invitee, account, by } = sending;
    const known = parts.invitations.find(({ roleId }) => roleId === invitee.role);
    if (known?.endedAt === null && known.recipientAddress !== invitee.address) {
      await this.withdrawals.put(manager, parts, known);
    }
    const version = (known?.version ?? 0) + 1;
    const row = this.rowOf(sending, known, version);
    const mail = await this.put(manager, sending, row);
    await manager.upsert(Invitation, row, ['roleId']);
    parts.invitations = [...parts.invitations.filter((one) => one !== known), row];
    await this.roles.inviteWithin(manager, invitee.role, by);
    await this.audit.write(manager, {
      by,
      action: 'invitation.sent',
      scope: parts.meetingId,
      subject: `role ${invitee.role}`,
      before: { account: invitee.accountId, version: known?.version ?? null, method: known?.method ?? null },
      after: { account: account.id, version, method: row.method },
    });
    return mail;
  }

  private rowOf({ parts, invitee, account }: Sending, known: Invitation | undefined, version: number): Invitation {
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
      version,
      sentAt: this.clock.now(),
      ...(hasEntry(parts, invitee)
        ? { method: 'REQUEST', sequence: nextSequence(last, published, 'REQUEST') }
        : { method: null, sequence: null }),
      shown: partOf(parts, invitee),
      endedAt: null,
    };
  }

  private async put(manager: EntityManager, sending: Sending, row: Invitation): Promise<string> {
    const { parts, invitee, account, message } = sending;
    const id = randomUUID();
    await this.links.issue(manager, {
      ...{ id, account, purpose: 'signIn', duration: invitationFor },
      email: row.recipientAddress,
    });
    const link = this.secretLinks.placeholder('sign-in', id);
    const about = { language: parts.language, name: invitee.name, part: row.shown, link };
    const recipient = { address: row.recipientAddress, name: row.recipientName };
    const { method, sequence, version } = row;
    const part = method === null || sequence === null ? null : { ...invitee, method, sequence, recipient };
    const mail = {
      ...(await invitationMail(about, { message, isConfirmed: invitee.state === 'confirmed' })),
      ...{ recipient, cause: `role-invitation ${row.roleId}`, version },
    };
    const sent = await this.outbox.put(manager, parts, mail, part);
    if (sent === null) throw new Error(`version ${version} of the invitation to role ${row.roleId} is there already`);
    return sent;
  }
}

function inviteeOf({ invitees }: MeetingParts, role: string): Invitee {
  const invitee = invitees.find((one) => one.role === role);
  if (!invitee) throw new Refusal('not-found');
  return invitee;
}

function hasBeenInvited({ invitations }: MeetingParts, { role, address }: Invitee): boolean {
  return invitations.some(
    ({ roleId, endedAt, recipientAddress }) => roleId === role && endedAt === null && recipientAddress === address,
  );
}
