import type { EmailChange, OutboxKey, PasswordChange } from '#contract/account';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { ComposedMail } from '../platform/mail/compose-mail.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { INSTALLATION_SECRET } from '../platform/installation-secret.js';
import { Refusal } from '../platform/refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../platform/secret-links.js';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { type Actor, authorOf } from './actor.js';
import { Proof } from './sign-in/proof.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
import { SignInRecord } from './sign-in/sign-in-record.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { addressChangedMail, changeAddressMail, passwordChangedMail } from './sign-in/sign-in.mails.js';

/** How long a link to a new address is good, in milliseconds. */
const confirmationFor = 24 * 60 * 60 * 1000;

/** How one's own account is signed in to. Its owner proves it once more, and hears of every change by mail. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    private readonly proof: Proof,
    private readonly links: SignInLinks,
    private readonly throttle: SignInThrottle,
    private readonly record: SignInRecord,
    private readonly outbox: MailOutbox,
    private readonly audit: Audit,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
    @Inject(INSTALLATION_SECRET) private readonly secret: string,
  ) {}

  /** The key of what browsers keep for an account: derived, so that it is nowhere to be taken from, and the same at each sign-in. */
  outboxKey(accountId: string): OutboxKey {
    return { key: createHmac('sha256', this.secret).update(`outbox of ${accountId}`).digest('base64') };
  }

  /**
   * Sets a password, which ends every sign-in of the account.
   *
   * @returns the epoch of the sign-ins that begin now
   * @throws Refusal `proof.required`, `too-many-requests`, `sign-in.ended`
   */
  async setPassword(actor: Actor, { currentPassword, newPassword }: PasswordChange, address: string): Promise<number> {
    await this.proof.demand(actor, currentPassword, address);
    const mail = await passwordChangedMail();
    return this.dataSource.transaction(async (manager) => {
      await this.notify(manager, actor, mail);
      return this.accounts.setPassword(manager, actor, newPassword, authorOf(actor));
    });
  }

  /**
   * Has a link sent to the new address; one that was sent before is good no longer. It is sent whether or not another account has that address: only who reads mail there
   * learns the difference, when using the link.
   *
   * @throws Refusal `proof.required`, `too-many-requests`, `sign-in.ended`
   */
  async requestEmail(actor: Actor, { email, currentPassword }: EmailChange, address: string): Promise<void> {
    await this.proof.demand(actor, currentPassword, address);
    await this.throttle.countMail(email, address, actor.id);
    const id = randomUUID();
    const link = this.secretLinks.placeholder('new-address', id);
    const mail = await changeAddressMail({ address: link, hours: confirmationFor / 3_600_000 });
    await this.dataSource.transaction(async (manager) => {
      const account = await this.accounts.getLockedOf(manager, actor);
      await this.links.withdraw(manager, actor.id, 'changeEmail');
      const order = { id, account, purpose: 'changeEmail', email, duration: confirmationFor } as const;
      const uselessAfter = await this.links.issue(manager, order);
      const recipient = { address: email, name: actor.name };
      const about = { recipient, cause: `new-address ${id}`, version: 1, scope: null, uselessAfter };
      await this.outbox.put(manager, { ...mail, ...about });
      await this.audit.write(manager, {
        by: authorOf(actor),
        action: 'account.email-change-requested',
        scope: null,
        subject: `account ${actor.id}`,
        after: { email },
      });
    });
  }

  /**
   * Takes the address to which a link was sent, and tells the old one.
   *
   * @param address of the network that tries the link
   * @throws Refusal `link.refused`, `account.exists`, `too-many-requests`
   */
  async confirmEmail(token: string, address: string): Promise<void> {
    const isConfirmed = await this.throttle.attempt(undefined, address, () => this.takeAddressOf(token));
    if (isConfirmed) return;
    await this.record.noteRefusal(null, 'new-address');
    throw new Refusal('link.refused');
  }

  /** @returns null where the link is not good */
  private async takeAddressOf(token: string): Promise<true | null> {
    const email = await this.links.findEmail(token, 'changeEmail');
    if (email === null) return null;
    const mail = await addressChangedMail({ email });
    return this.dataSource.transaction(async (manager) => {
      const link = await this.links.use(manager, token, 'changeEmail');
      if (!link) return null;
      await this.links.withdraw(manager, link.accountId, 'changeEmail');
      const former = await manager.findOneByOrFail(Account, { id: link.accountId });
      await this.notify(manager, former, mail);
      await this.accounts.setEmail(manager, link.accountId, email, authorOf(former));
      return true;
    });
  }

  private async notify(
    manager: EntityManager,
    { email, name }: Pick<Actor, 'email' | 'name'>,
    mail: ComposedMail,
  ): Promise<void> {
    const recipient = { address: email, name };
    await this.outbox.put(manager, {
      ...mail,
      recipient,
      cause: `account-notice ${randomUUID()}`,
      version: 1,
      scope: null,
    });
  }
}
