import { withNext } from '#contract/next-place';
import { type OnModuleInit, Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager, IsNull, Raw } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MailOutbox } from '../../platform/mail/mail-outbox.js';
import { Refusal } from '../../platform/refusal.js';
import { hashOf } from '../../platform/secret-token.js';
import { SECRET_LINKS, type SecretLinks } from '../../platform/secret-links.js';
import { Account } from '../account.entity.js';
import { signInLinkMail } from './sign-in.mails.js';
import { type LinkPurpose, OneTimeLink } from './one-time-link.entity.js';
import { SignInRecord } from './sign-in-record.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** How long a link that was asked for is good, in milliseconds. */
const requestedFor = 30 * 60 * 1000;

/** Somebody asked for a link to an address, which is kept as its hash: it may be nobody's. */
interface LinkWish {
  id: string;
  emailHash: string;
  /** A path of the desk to go on to, if not to one’s own part. */
  next?: string;
}

/** A link to be made: for whom, what for, to which address, and for how long in milliseconds. */
export interface LinkOrder {
  /** Random; the same order given twice makes one link. */
  id: string;
  account: Pick<Account, 'id' | 'signInEpoch'>;
  purpose: LinkPurpose;
  email: string;
  duration: number;
}

/** A link that has just been used up: whose it was, of which epoch, and the address to which it was sent. */
export interface UsedLink {
  accountId: string;
  epoch: number;
  email: string;
}

/** One-time links: single use, expiring, bound to an address, kept as a hash. */
@Injectable()
export class SignInLinks implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly outbox: MailOutbox,
    private readonly throttle: SignInThrottle,
    private readonly record: SignInRecord,
    private readonly clock: Clock,
    @Inject(SECRET_LINKS) private readonly secretLinks: SecretLinks,
  ) {}

  onModuleInit(): void {
    this.handlers.add('sign-in-link.send', (payload) => this.send(payload as LinkWish));
  }

  /**
   * Has a sign-in link sent, if there is an account with this address. Whether there is one is looked up later, in a job, so
   * that neither the answer nor its time tells.
   *
   * @param address of the network that asks
   * @param next path of the desk to which the link leads, if not to one’s own part
   * @throws Refusal `too-many-requests`
   */
  async request(email: string, address: string, next?: string): Promise<void> {
    await this.throttle.countMail(email, address);
    const wish: LinkWish = { id: randomUUID(), emailHash: hashOf(email), ...(next !== undefined && { next }) };
    await this.jobs.add(this.dataSource.manager, 'sign-in-link.send', { ...wish });
  }

  private async send({ id, emailHash, next }: LinkWish): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const isTheirs = Raw((column) => `encode(sha256(convert_to(${column}, 'UTF8')), 'hex') = :emailHash`, {
        emailHash,
      });
      const account = await manager.findOneBy(Account, { email: isTheirs, disabledAt: IsNull() });
      if (!account) return;
      const { email } = account;
      const uselessAfter = await this.issue(manager, { id, account, purpose: 'signIn', email, duration: requestedFor });
      const address = withNext(this.secretLinks.placeholder('sign-in', id), next);
      await this.outbox.put(manager, {
        ...(await signInLinkMail({ address, minutes: requestedFor / 60_000 })),
        recipient: { address: email, name: account.name },
        cause: `sign-in-link ${id}`,
        version: 1,
        scope: null,
        uselessAfter,
      });
    });
  }

  /**
   * Makes a link; its address is that of `secretLinks` for its id.
   *
   * @returns when it dies
   */
  async issue(manager: EntityManager, { id, account, purpose, email, duration }: LinkOrder): Promise<Date> {
    const expiresAt = new Date(this.clock.now().getTime() + duration);
    const { hash: tokenHash } = this.secretLinks.tokenOf(id);
    const row = { id, accountId: account.id, purpose, email, tokenHash, expiresAt, epoch: account.signInEpoch };
    await manager.createQueryBuilder().insert().into(OneTimeLink).values(row).orIgnore().execute();
    return expiresAt;
  }

  /** Whether a link, used or not, was made for an account. */
  async isFor(token: string, accountId: string): Promise<boolean> {
    const links = this.dataSource.getRepository(OneTimeLink);
    return links.existsBy({ tokenHash: hashOf(token), accountId, purpose: 'signIn' });
  }

  /**
   * Uses a sign-in link up.
   *
   * @param address of the network that tries
   * @returns the account that it signs in, and its epoch
   * @throws Refusal `link.refused` where it is no link, used, expired, to an address that is no longer that of the account, or
   * of an account that is disabled or has ended its sign-ins since; `too-many-requests`
   */
  async redeem(token: string, address: string): Promise<UsedLink> {
    const link = await this.throttle.attempt(undefined, address, () =>
      this.use(this.dataSource.manager, token, 'signIn'),
    );
    if (link) return link;
    await this.record.noteRefusal(null, 'link');
    throw new Refusal('link.refused');
  }

  /**
   * Uses a link up in the caller's transaction: of two at once, one gets it. The account is locked first, as by whoever makes
   * or withdraws a link of it.
   */
  async use(manager: EntityManager, token: string, purpose: LinkPurpose): Promise<UsedLink | null> {
    const [[used]] = await manager.query<[UsedLink[], number]>(
      `WITH owner AS (
         SELECT account.* FROM account JOIN one_time_link ON account.id = one_time_link.account_id
         WHERE one_time_link.token_hash = $2 FOR UPDATE OF account
       )
       UPDATE one_time_link SET used_at = $1 FROM owner
       WHERE one_time_link.token_hash = $2 AND one_time_link.purpose = $3
         AND one_time_link.used_at IS NULL AND one_time_link.expires_at > $1
         AND owner.id = one_time_link.account_id AND owner.disabled_at IS NULL
         AND owner.sign_in_epoch = one_time_link.epoch
         AND (one_time_link.purpose <> 'signIn' OR owner.email = one_time_link.email)
       RETURNING account_id AS "accountId", one_time_link.email AS email, epoch`,
      [this.clock.now(), hashOf(token), purpose],
    );
    return used ?? null;
  }

  /** The address to which a link was sent, whether or not it is still good; null where there is no such link. */
  async findEmail(token: string, purpose: LinkPurpose): Promise<string | null> {
    const link = await this.dataSource.getRepository(OneTimeLink).findOneBy({ tokenHash: hashOf(token), purpose });
    return link?.email ?? null;
  }

  /** Makes the links of a purpose that are still open useless. The caller has locked the account. */
  async withdraw(manager: EntityManager, accountId: string, purpose: LinkPurpose): Promise<void> {
    await manager.update(OneTimeLink, { accountId, purpose, usedAt: IsNull() }, { usedAt: this.clock.now() });
  }
}
