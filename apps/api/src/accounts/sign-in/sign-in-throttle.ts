import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { networkOf } from '../../platform/http/network.js';
import { hashOf } from '../../platform/secret-token.js';
import { CountedTries } from './counted-tries.js';
import { tooMany, tryLimiter, waitOf } from './try-limiter.js';

/** In seconds. */
const quarterOfAnHour = 15 * 60;

/**
 * Counts tries to sign in, ten in a quarter of an hour for an account and for a network, over all processes, and what else
 * those may ask for who have not proved themselves. What is counted is kept as a hash.
 */
@Injectable()
export class SignInThrottle {
  private readonly accounts: CountedTries;
  private readonly networks: CountedTries;
  private readonly mailboxes: RateLimiterPostgres;
  private readonly senders: RateLimiterPostgres;
  private readonly mailNetworks: RateLimiterPostgres;
  private readonly signOnNetworks: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: string, points: number) =>
      tryLimiter(dataSource, { keyPrefix, points, duration: quarterOfAnHour });
    this.accounts = new CountedTries(limiter('account', 10), (tries, key) => tries.delete(key));
    // One is given back and not all of them: a conference behind one address shares the others with whoever guesses there.
    this.networks = new CountedTries(limiter('network', 10), (tries, key) => tries.reward(key));
    this.mailboxes = limiter('mailbox', 10);
    this.senders = limiter('sender', 10);
    // Asking for a link, or to be sent to the provider, gives nothing away, and a whole conference may do it behind one address.
    this.mailNetworks = limiter('mail-network', 200);
    this.signOnNetworks = limiter('sign-on-network', 200);
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
    const ofAccount = name === undefined ? work : () => this.accounts.attempt(hashOf(name), work);
    return this.networks.attempt(hashOf(networkOf(address)), ofAccount);
  }

  /**
   * Counts a mail to an address that nobody has proved to be theirs.
   *
   * @param address of the network that wants it sent
   * @param accountId of who does, where they have signed in
   * @throws Refusal `too-many-requests` with the seconds to wait
   */
  async countMail(email: string, address: string, accountId?: string): Promise<void> {
    await taken(this.mailNetworks.consume(hashOf(networkOf(address))));
    if (accountId !== undefined) await taken(this.senders.consume(hashOf(accountId)));
    await taken(this.mailboxes.consume(hashOf(email)));
  }

  /**
   * Counts somebody who is to be sent to the identity provider.
   *
   * @param address of the network from which they come
   * @throws Refusal `too-many-requests` with the seconds to wait
   */
  async countSignOn(address: string): Promise<void> {
    await taken(this.signOnNetworks.consume(hashOf(networkOf(address))));
  }
}

async function taken(consuming: ReturnType<RateLimiterPostgres['consume']>): Promise<void> {
  const wait = await waitOf(consuming);
  if (wait !== null) throw tooMany(wait);
}
