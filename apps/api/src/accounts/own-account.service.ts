import type { EmailChange, PasswordChange } from '#contract/account';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { ComposedMail } from '../platform/mail/compose-mail.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { Refusal } from '../platform/refusal.js';
import { SECRET_LINKS, type SecretLinks } from '../platform/secret-links.js';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { type Actor, authorOf } from './actor.js';
import { Proof } from './sign-in/proof.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
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
    private readonly outbox: MailOutbox,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

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
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      const account = await this.accounts.getLockedOf(manager, actor);
      await this.links.withdraw(manager, actor.id, 'changeEmail');
      const order = { id, account, purpose: 'changeEmail', email, duration: confirmationFor } as const;
      const uselessAfter = await this.links.issue(manager, order);
      const link = this.secretLinks.placeholder('new-address', id);
      const mail = await changeAddressMail({ address: link, hours: confirmationFor / 3_600_000 });
      const recipient = { address: email, name: actor.name };
      const about = { recipient, cause: `new-address ${id}`, version: 1, scope: null, uselessAfter };
      await this.outbox.put(manager, { ...mail, ...about });
    });
  }

  /**
   * Takes the address to which a link was sent, and tells the old one.
   *
   * @throws Refusal `link.refused`, `account.exists`
   */
  async confirmEmail(token: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const link = await this.links.use(manager, token, 'changeEmail');
      if (!link) throw new Refusal('link.refused');
      const { name } = await manager.findOneByOrFail(Account, { id: link.accountId });
      await this.links.withdraw(manager, link.accountId, 'changeEmail');
      const by = authorOf({ id: link.accountId });
      const former = await this.accounts.setEmail(manager, link.accountId, link.email, by);
      await this.notify(manager, { email: former, name }, await addressChangedMail({ email: link.email }));
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
