import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import { AccountsService } from '../accounts.service.js';
import type { Actor } from '../actor.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** How long after signing in one counts as having just proved oneself, in milliseconds. */
const freshness = 10 * 60 * 1000;

/** Before somebody changes how an account is signed in to, they prove once more that it is theirs. */
@Injectable()
export class Proof {
  constructor(
    private readonly accounts: AccountsService,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * By the current password, whose tries count like those at the door; or, without one, by a sign-in of the last ten minutes.
   *
   * @param address of the network that asks
   * @throws Refusal `proof.required`, `too-many-requests`
   */
  async demand(actor: Actor, currentPassword: string | undefined, address: string): Promise<void> {
    if (currentPassword === undefined) {
      const isFresh = this.clock.now().getTime() - actor.signedInAt.getTime() < freshness;
      if (!isFresh) throw new Refusal('proof.required');
      return;
    }
    const fits = await this.throttle.attempt(actor.email, address, async () =>
      (await this.accounts.isPassword(actor.id, currentPassword)) ? true : null,
    );
    if (fits === null) throw new Refusal('proof.required');
  }
}
