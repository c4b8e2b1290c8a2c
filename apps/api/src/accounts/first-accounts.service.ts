import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import type { Config } from '../platform/config.js';
import { commandLine, theSystem } from '../platform/author.js';
import { SECRET_LINKS, type SecretLinks } from '../platform/secret-links.js';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
import { SignInRecord } from './sign-in/sign-in-record.js';

/** How long a link that is printed on the machine itself is good, in milliseconds. */
const printedFor = 60 * 60 * 1000;

/** The accounts from which all others come: made by whoever runs the machine. */
@Injectable()
export class FirstAccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    private readonly links: SignInLinks,
    private readonly record: SignInRecord,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  /** The administrator of the configuration, made unless there is an account with that address: a restart changes nothing. */
  async ensureConfigured({ administrator }: Pick<Config, 'administrator'>): Promise<void> {
    if (!administrator) return;
    const { email, password } = administrator;
    await this.dataSource.transaction(async (manager) => {
      const { row, isNew } = await this.accounts.ensure(
        manager,
        { email, name: email, administrator: true },
        theSystem,
      );
      if (isNew && password !== undefined) await this.accounts.setPassword(manager, row, password, theSystem);
    });
  }

  /**
   * Makes an account an administrator's, a new one or one that is there, and enables it.
   *
   * @returns the address with which to sign in, once, within an hour
   */
  async makeAdministrator(email: string, name: string): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const { row } = await this.accounts.ensure(manager, { email, name, administrator: true }, commandLine);
      await this.accounts.appoint(manager, row.id, commandLine);
      return this.link(manager, await manager.findOneByOrFail(Account, { id: row.id }));
    });
  }

  /**
   * A link for an account that is there and enabled, as the start prints it.
   *
   * @returns null where there is no such account, or the installation is in use: somebody has signed in to it, or has a password
   */
  async findFirstLink(email: string): Promise<string | null> {
    const hasPasswords = await this.dataSource.getRepository(Account).existsBy({ passwordHash: Not(IsNull()) });
    if (hasPasswords || (await this.record.hasSignIns())) return null;
    return this.dataSource.transaction(async (manager) => {
      const account = await manager.findOneBy(Account, { email });
      return account?.disabledAt === null ? this.link(manager, account) : null;
    });
  }

  private async link(manager: EntityManager, account: Account): Promise<string> {
    const id = randomUUID();
    const { email } = account;
    await this.links.issue(manager, { id, account, purpose: 'signIn', email, duration: printedFor });
    return this.secretLinks.reveal(this.secretLinks.placeholder('sign-in', id));
  }
}
