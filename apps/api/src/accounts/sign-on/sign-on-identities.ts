import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Account } from '../account.entity.js';
import { AccountsService } from '../accounts.service.js';
import { type Actor, authorOf } from '../actor.js';
import type { ProvenIdentity } from './identity-provider.js';
import { SignOnFailure } from './sign-on-failure.js';
import { SignOnIdentity } from './sign-on-identity.entity.js';

/** Which account somebody is whom the provider vouches for. */
@Injectable()
export class SignOnIdentities {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * The account linked to an identity; at its first sign-on that with its e-mail address, which is linked to it from then on,
   * whatever address either has later. Nobody gets an account by signing on.
   *
   * @throws SignOnFailure
   */
  async getActor(identity: ProvenIdentity): Promise<Actor> {
    const accountId = (await this.findLinked(identity)) ?? (await this.link(identity));
    const actor = await this.accounts.findActor(accountId, this.clock.now());
    if (!actor) throw new SignOnFailure('account-disabled');
    return actor;
  }

  private async findLinked({ issuer, subject }: ProvenIdentity, manager = this.dataSource.manager) {
    const linked = await manager.findOneBy(SignOnIdentity, { issuer, subject });
    return linked?.accountId ?? null;
  }

  private async link(identity: ProvenIdentity): Promise<string> {
    const { issuer, subject, email } = identity;
    return this.dataSource.transaction(async (manager) => {
      const account = await manager.findOneBy(Account, { email });
      if (!account) throw new SignOnFailure('account-unknown');
      if (account.disabledAt !== null) throw new SignOnFailure('account-disabled');
      const accountId = account.id;
      const isNew = await insert(manager, { issuer, subject, accountId, linkedAt: this.clock.now() });
      // Another browser was faster; what it linked holds, even where the address has gone to another account since.
      if (!isNew) return (await this.findLinked(identity, manager)) ?? accountId;
      await this.audit.write(manager, {
        by: authorOf(account),
        action: 'account.sign-on-linked',
        scope: null,
        subject: `account ${accountId}`,
        after: { issuer, subject },
      });
      return accountId;
    });
  }
}

/** @returns whether the identity was linked to no account before */
async function insert(manager: EntityManager, row: SignOnIdentity): Promise<boolean> {
  const query = manager.createQueryBuilder().insert().into(SignOnIdentity).values(row).orIgnore();
  const inserted = await query.returning('subject').execute();
  return (inserted.raw as unknown[]).length > 0;
}
