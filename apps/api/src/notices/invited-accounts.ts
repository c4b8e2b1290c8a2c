import type { InvitationObstacle } from '#contract/invitation';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Person } from '../people/person.entity.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import { headerLine } from './header-line.js';
import type { Invitee } from './invitees.js';

/** Somebody who can be invited, with the account that the invitation is bound to. */
export interface InvitedAccount {
  invitee: Invitee & { address: string };
  account: Account;
}

const expected = {
  'no-address': 'a person with an e-mail address',
  declined: 'somebody who has not declined',
  'address-taken': 'an address that is no other person’s in the meeting',
  'account-disabled': 'an account that is not disabled',
} as const satisfies Record<InvitationObstacle, string>;

/** The accounts of those who are invited. */
@Injectable()
export class InvitedAccounts {
  constructor(private readonly accounts: AccountsService) {}

  /**
   * Locks what an invitation changes, in the order in which everybody locks it: the meeting, then its people. Their accounts
   * follow in {@link ensure}, after which nothing waits for others but the log.
   */
  async lock(manager: EntityManager, slug: string, roles: readonly string[]): Promise<void> {
    await manager.query('SELECT FROM meeting WHERE slug = $1 FOR UPDATE', [slug]);
    await manager.query(
      `SELECT FROM person
       WHERE person.id IN (SELECT meeting_person.person_id FROM role
         JOIN meeting_person ON meeting_person.id = role.person_id WHERE role.id = ANY($1))
       ORDER BY person.id FOR UPDATE`,
      [roles],
    );
  }

  /**
   * An account for each address, made where there is none, and the person's from now on: whoever reads mail there acts for the
   * person in this meeting, and nobody else.
   *
   * @throws Refusal `invitation.impossible` with everybody who cannot be invited
   */
  async ensure(manager: EntityManager, invitees: readonly Invitee[], by: Author): Promise<InvitedAccount[]> {
    const reachable = invitees.filter((invitee): invitee is InvitedAccount['invitee'] => invitee.address !== null);
    refuseImpossible(invitees, reachable);
    const names = new Map(reachable.map(({ address, name }) => [address, headerLine(name)]));
    const wanted = [...names].map(([email, name]) => ({ email, name, administrator: false }));
    const accounts = new Map((await this.accounts.ensureAll(manager, wanted, by)).map((row) => [row.email, row]));
    const invited = reachable.flatMap((invitee): InvitedAccount[] => {
      const account = accounts.get(invitee.address);
      return account ? [{ invitee, account }] : [];
    });
    for (const { invitee, account } of invited) {
      if (invitee.accountId === account.id) continue;
      await manager.update(Person, { id: invitee.personId }, { accountId: account.id });
    }
    return invited;
  }
}

/** Two persons of one order may have an address that is nobody's yet. */
function refuseImpossible(invitees: readonly Invitee[], reachable: readonly InvitedAccount['invitee'][]): void {
  const problems = invitees.flatMap(({ role, address, personId, obstacle }): Problem[] => {
    const isShared = reachable.some((other) => other.address === address && other.personId !== personId);
    const found = obstacle ?? (isShared ? 'address-taken' : null);
    return found === null ? [] : [{ path: `role ${role}`, found, expected: expected[found] }];
  });
  if (problems.length > 0) throw new Refusal('invitation.impossible', problems);
}
