import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { poolOf } from '../../platform/database/pool.js';
import { networkOf } from '../../platform/http/network.js';
import { Refusal } from '../../platform/refusal.js';
import { hashOf } from '../../platform/secret-token.js';

const quarterOfAnHour = 15 * 60;

/**
 * Counts tries to sign in, ten in a quarter of an hour for an account and for a network, over all processes. A try counts
 * before it is looked at, so that many at once gain nothing; one that succeeds is given back, so that a conference behind one
 * address is not shut out by its own delegates. What is counted is kept as a hash.
 */
@Injectable()
export class SignInThrottle {
  private readonly accounts: RateLimiterPostgres;
  private readonly networks: RateLimiterPostgres;
  private readonly mailboxes: RateLimiterPostgres;
  private readonly mailNetworks: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: poolOf(dataSource),
        tableName: 'sign_in_try',
        tableCreated: true,
        clearExpiredByTimeout: false,
        duration: quarterOfAnHour,
        keyPrefix,
        points,
      });
    this.accounts = limiter('account', 10);
    this.networks = limiter('network', 10);
    this.mailboxes = limiter('mailbox', 10);
    // Asking for a link gives nothing away, and a whole conference may do it behind one address.
    this.mailNetworks = limiter('mail-network', 200);
  }

  /**
   * Does what is tried, if there are tries left.
   *
   * @param name what is tried, such as an e-mail address; left out where the secret alone is tried
   * @param address of the network that tries
   * @returns what `work` returns; null counts as a failure
   * @throws Refusal `too-many-requests` with the seconds to wait
   */
  async attempt<T>(name: string | undefined, address: string, work: () => Promise<T | null>): Promise<T | null> {
    const account = name === undefined ? undefined : hashOf(name);
    const network = hashOf(networkOf(address));
    await taken(this.networks.consume(network));
    if (account !== undefined) await taken(this.accounts.consume(account));
    const result = await work();
    if (result !== null) {
      await this.networks.reward(network);
      if (account !== undefined) await this.accounts.delete(account);
    }
    return result;
  }

  /**
   * Counts a mail that somebody who has not signed in wants sent.
   *
   * @throws Refusal `too-many-requests` with the seconds to wait
   */
  async countMail(email: string, address: string): Promise<void> {
    await taken(this.mailNetworks.consume(hashOf(networkOf(address))));
    await taken(this.mailboxes.consume(hashOf(email)));
  }
}

async function taken(consuming: Promise<unknown>): Promise<void> {
  try {
    await consuming;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw new Refusal('too-many-requests', [], { retryAfter: Math.ceil(reason.msBeforeNext / 1000) });
  }
}
