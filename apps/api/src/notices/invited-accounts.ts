import type { InvitationObstacle } from '#contract/invitation';
import type { Problem } from '#contract/problem';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { Person } from '../people/person.entity.js';
import type { AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import { headerLine } from './header-line.js';
import type { Invitee } from './invitees.js';

/** Somebody who can be invited. */
export type Reachable = Invitee & { address: string };

const expected = {
  'no-address': 'a person with an e-mail address',
  declined: 'somebody who has not declined',
  'address-taken': 'an address that is no other person’s in the meeting',
  'account-disabled': 'an account that is not disabled',
} as const satisfies Record<InvitationObstacle, string>;

interface Ensured {
  /** By address. */
  accounts: ReadonlyMap<string, Account>;
  /** Of the accounts that are new; the caller writes them as its last statement. */
  records: AuditRecord[];
}

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
   */
  async ensure(manager: EntityManager, invitees: readonly Reachable[], by: Author): Promise<Ensured> {
    const names = new Map(invitees.map(({ address, name }) => [address, headerLine(name)]));
    const wanted = [...names].map(([email, name]) => ({ email, name, administrator: false }));
    const { rows, records } = await this.accounts.ensureAll(manager, wanted, by);
    const accounts = new Map(rows.map((row) => [row.email, row]));
    for (const { address, accountId: before, personId } of invitees) {
      const { id: accountId } = getAccount(accounts, address);
      if (accountId !== before) await manager.update(Person, { id: personId }, { accountId });
    }
    return { accounts, records };
  }
}

export function getAccount(accounts: ReadonlyMap<string, Account>, address: string): Account {
  const account = accounts.get(address);
  if (!account) throw new Error('an account that has just been made or locked is gone');
  return account;
}

/**
 * All of them, each with an address.
 *
 * @param vacant roles that were asked for too, and for which nobody is named
 * @throws Refusal `invitation.impossible` with everybody who cannot be invited
 */
export function reachable(invitees: readonly Invitee[], vacant: readonly string[]): Reachable[] {
  const reached = invitees.filter((invitee): invitee is Reachable => invitee.address !== null);
  const problems = [...vacancyProblems(vacant), ...problemsOf(invitees, reached)];
  if (problems.length > 0) throw new Refusal('invitation.impossible', problems);
  return reached;
}

export function vacancyProblems(roles: readonly string[]): Problem[] {
  return roles.map((role) => ({
    path: `role ${role}`,
    found: 'vacant',
    expected: 'a role for which somebody is named',
  }));
}

/** Two persons of one order may have an address that is nobody's yet. */
function problemsOf(invitees: readonly Invitee[], reached: readonly Reachable[]): Problem[] {
  return invitees.flatMap(({ role, address, personId, obstacle }): Problem[] => {
    const isShared = reached.some((other) => other.address === address && other.personId !== personId);
    const found = obstacle ?? (isShared ? 'address-taken' : null);
    return found === null ? [] : [{ path: `role ${role}`, found, expected: expected[found] }];
  });
}
