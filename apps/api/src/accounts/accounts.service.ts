import type { AccountChange, AccountView, NewAccount } from '#contract/account';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, QueryFailedError } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Live } from '../platform/live/live.js';
import { Refusal } from '../platform/refusal.js';
import { Account } from './account.entity.js';
import type { Actor } from './actor.js';
import { fitsPassword, hashPassword } from './sign-in/password.js';

/** Accounts, and who they are to a request. Every change is one transaction. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * The account behind a sign-in, as it is now.
   *
   * @param epoch that of the sign-in; one of an earlier epoch is no longer good
   * @returns null where the account is gone or disabled, or the sign-in was ended
   */
  async findActor(id: string, signedInAt: Date, epoch?: number): Promise<Actor | null> {
    const account = await this.dataSource.getRepository(Account).findOneBy({ id, disabledAt: IsNull() });
    if (!account || (epoch !== undefined && account.signInEpoch !== epoch)) return null;
    return actorOf(account, signedInAt);
  }

  /** Takes the same time whether or not there is such an account. */
  async findByPassword(email: string, password: string, signedInAt: Date): Promise<Actor | null> {
    const account = await this.dataSource.getRepository(Account).findOneBy({ email });
    const fits = await fitsPassword(password, account?.passwordHash ?? null);
    return account && fits && account.disabledAt === null ? actorOf(account, signedInAt) : null;
  }

  /**
   * The account of an actor, locked until the end of the transaction.
   *
   * @throws Refusal `sign-in.ended` where its sign-ins have been ended since
   */
  async getLockedOf(manager: EntityManager, { id, signInEpoch }: Pick<Actor, 'id' | 'signInEpoch'>): Promise<Account> {
    const account = await getLocked(manager, id);
    if (account.signInEpoch !== signInEpoch || account.disabledAt !== null) throw new Refusal('sign-in.ended');
    return account;
  }

  /** By name. */
  async list(): Promise<AccountView[]> {
    const accounts = await this.dataSource.getRepository(Account).find({ order: { name: 'ASC', id: 'ASC' } });
    return accounts.map(accountView);
  }

  /** @throws Refusal `account.exists` */
  async create(account: NewAccount, by: Author): Promise<AccountView> {
    return this.dataSource.transaction(async (manager) => {
      const { row, isNew } = await this.ensure(manager, account, by);
      if (!isNew) throw new Refusal('account.exists');
      return accountView(row);
    });
  }

  /**
   * The account with this address, made if there is none; one that is there is left as it is.
   *
   * @param account the address in the form of `#contract/account`
   */
  async ensure(manager: EntityManager, account: NewAccount, by: Author): Promise<{ row: Account; isNew: boolean }> {
    const isNew = (await this.insertMissing(manager, [account])).has(account.email);
    const row = await manager.findOneByOrFail(Account, { email: account.email });
    if (isNew) await this.audit.write(manager, { ...entryOf(row, by), action: 'account.created', after: audited(row) });
    return { row, isNew };
  }

  /**
   * {@link ensure} for several addresses, no two of them the same; the accounts, and that of the author, are then locked. First
   * come all new rows, in the order of their addresses, then the locks, in the order of ids: two who make or use the same
   * accounts take turns, and do not wait for each other for ever.
   *
   * @returns the accounts, and the records of those that are new, which the caller writes as its transaction's last statement
   */
  async ensureAll(
    manager: EntityManager,
    accounts: readonly NewAccount[],
    by: Author,
  ): Promise<{ rows: Account[]; records: AuditRecord[] }> {
    const missing = await this.insertMissing(manager, accounts);
    const emails = accounts.map(({ email }) => email);
    const rows = await manager.find(Account, {
      where: [{ email: In(emails) }, ...(by.accountId === null ? [] : [{ id: by.accountId }])],
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const made = rows.filter(({ email }) => missing.has(email));
    return {
      rows: rows.filter(({ email }) => emails.includes(email)),
      records: made.map((row) => ({ ...entryOf(row, by), action: 'account.created', after: audited(row) })),
    };
  }

  /** @returns the addresses of those that were not there */
  private async insertMissing(manager: EntityManager, accounts: readonly NewAccount[]): Promise<Set<string>> {
    const createdAt = this.clock.now();
    const rows = accounts.map(({ email, name, administrator }) => ({ email, name, administrator, createdAt }));
    if (rows.length === 0) return new Set();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(Account)
      .values(rows.sort((a, b) => (a.email < b.email ? -1 : 1)))
      .orIgnore()
      .returning('email')
      .execute();
    return new Set((inserted.raw as { email: string }[]).map(({ email }) => email));
  }

  /** @throws Refusal `not-found`, `version.conflict`, `account.last-administrator` */
  async change(id: string, change: AccountChange, version: number, by: Author): Promise<AccountView> {
    return this.dataSource.transaction(async (manager) => {
      // Two administrators who take each other's rights at once take turns, so that one of them remains.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
      const account = await getLocked(manager, id);
      expectVersion(accountView(account), version);
      const before = audited(account);
      if (change.name !== undefined) account.name = change.name;
      if (change.administrator !== undefined) account.administrator = change.administrator;
      if (change.disabled !== undefined) this.setDisabled(account, change.disabled);
      account.version += 1;
      await manager.save(Account, account);
      if (before.administrator && !before.disabled) await refuseIfNobodyAdministers(manager);
      await this.live.wake(manager, id);
      await this.audit.write(manager, {
        ...entryOf(account, by),
        action: 'account.changed',
        before,
        after: audited(account),
      });
      return accountView(account);
    });
  }

  /** Makes an account that is there an enabled administrator's. */
  async appoint(manager: EntityManager, id: string, by: Author): Promise<void> {
    const account = await getLocked(manager, id);
    if (account.administrator && account.disabledAt === null) return;
    const before = audited(account);
    account.administrator = true;
    this.setDisabled(account, false);
    account.version += 1;
    await manager.save(Account, account);
    const after = audited(account);
    await this.audit.write(manager, { ...entryOf(account, by), action: 'account.changed', before, after });
  }

  private setDisabled(account: Account, disabled: boolean): void {
    if (disabled === (account.disabledAt !== null)) return;
    account.disabledAt = disabled ? this.clock.now() : null;
    account.signInEpoch += 1;
  }

  /**
   * Sets a password and ends every sign-in of the account.
   *
   * @returns the epoch of the sign-ins that begin now
   * @throws Refusal `sign-in.ended` where that has happened since the account was read
   */
  async setPassword(
    manager: EntityManager,
    whose: Pick<Actor, 'id' | 'signInEpoch'>,
    password: string,
    by: Author,
  ): Promise<number> {
    const passwordHash = await hashPassword(password);
    const account = await this.getLockedOf(manager, whose);
    const signInEpoch = account.signInEpoch + 1;
    await manager.update(Account, { id: account.id }, { passwordHash, signInEpoch });
    await this.live.wake(manager, account.id);
    await this.audit.write(manager, { ...entryOf(account, by), action: 'account.password-changed' });
    return signInEpoch;
  }

  /** Whether it is the account's own password; an account without one has no right one. */
  async isPassword(id: string, password: string): Promise<boolean> {
    const account = await this.dataSource.getRepository(Account).findOneByOrFail({ id });
    return fitsPassword(password, account.passwordHash);
  }

  /**
   * Gives the account another address, to which its owner has answered.
   *
   * @throws Refusal `account.exists` where another account has the address by now
   */
  async setEmail(manager: EntityManager, id: string, email: string, by: Author): Promise<void> {
    const account = await getLocked(manager, id);
    const before = audited(account);
    account.email = email;
    account.version += 1;
    await manager.save(Account, account).catch(refuseIfTaken);
    const after = audited(account);
    await this.audit.write(manager, { ...entryOf(account, by), action: 'account.email-changed', before, after });
  }

  /** Ends every sign-in of the account, wherever it is. */
  async endSignIns(id: string, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const account = await getLocked(manager, id);
      await manager.update(Account, { id }, { signInEpoch: account.signInEpoch + 1 });
      await this.live.wake(manager, id);
      await this.audit.write(manager, { ...entryOf(account, by), action: 'account.signed-out-everywhere' });
    });
  }
}

async function getLocked(manager: EntityManager, id: string): Promise<Account> {
  const account = await manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!account) throw new Refusal('not-found');
  return account;
}

async function refuseIfNobodyAdministers(manager: EntityManager): Promise<void> {
  const isAdministered = await manager.existsBy(Account, { administrator: true, disabledAt: IsNull() });
  if (!isAdministered) throw new Refusal('account.last-administrator');
}

/** Two may take one address at once: only the database knows which of them was first. */
function refuseIfTaken(error: unknown): never {
  const { constraint } = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
  const isTaken = constraint === 'uq_account_email';
  throw isTaken ? new Refusal('account.exists') : error;
}

function actorOf(account: Account, signedInAt: Date): Actor {
  const { id, email, name, administrator, passwordHash, signInEpoch } = account;
  return { id, email, name, administrator, hasPassword: passwordHash !== null, signedInAt, signInEpoch };
}

function accountView({ id, email, name, administrator, disabledAt, createdAt, version }: Account): AccountView {
  return { id, email, name, administrator, disabled: disabledAt !== null, createdAt: createdAt.toISOString(), version };
}

/** What records tell of an account; its password is not a fact to be kept. */
function audited({ email, name, administrator, disabledAt }: Account) {
  return { email, name, administrator, disabled: disabledAt !== null };
}

function entryOf({ id }: Account, by: Author) {
  return { by, scope: null, subject: `account ${id}` };
}
