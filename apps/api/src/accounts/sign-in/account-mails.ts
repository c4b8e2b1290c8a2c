import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Config, CONFIG } from '../../platform/config.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { SECRET_LINKS, type SecretLinks } from '../../platform/secret-links.js';
import type { Account } from '../account.entity.js';
import { SignInLinks } from './sign-in-links.js';
import { accessMail } from './sign-in.mails.js';

/** How long the link of an invitation is good, in milliseconds; after that, one asks for another. */
export const invitationFor = 7 * 24 * 60 * 60 * 1000;

/** Mails with which accounts come to be. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly links: SignInLinks,
    private readonly outbox: MailOutbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /**
   * Tells somebody that they may now work on a meeting, with a link to sign in.
   *
   * @param id random; of the link
   * @param meeting its title
   * @param scope the meeting's id
   */
  async sendAccess(
    manager: EntityManager,
    { id, account, meeting, scope }: { id: string; account: Account; meeting: string; scope: string },
  ): Promise<void> {
    const { email, name } = account;
    const order = { id, account, purpose: 'signIn', email, duration: invitationFor } as const;
    const uselessAfter = await this.links.issue(manager, order);
    const mail = await accessMail({
      address: this.secretLinks.placeholder('sign-in', id),
      meeting,
      signIn: `${this.config.baseUrl}/sign-in`,
    });
    const recipient = { address: email, name };
    await this.outbox.put(manager, {
      ...mail,
      recipient,
      cause: `meeting-access ${id}`,
      version: 1,
      scope,
      uselessAfter,
    });
  }
}
