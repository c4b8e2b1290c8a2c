import type { InvitationObstacle } from '#contract/invitation';
import type { RoleState } from '#contract/fields';
import type { EntityManager } from 'typeorm';
import { nameParts } from '../people/name-parts.js';
import { type NameParts, printedName } from '#contract/printed-name';
import type { Invitation } from './invitation.entity.js';
import { type Addressee, addressOf, type KnownAccount, obstacleTo } from './invitee.rules.js';
import type { PartPlace } from './part.js';

/** A role, who holds it, and where an invitation would go. */
export interface Invitee extends PartPlace {
  role: string;
  state: RoleState;
  personId: string;
  /** As printed. */
  name: string;
  /** With which the person signs in. */
  accountId: string | null;
  /** What the organizers say. */
  email: string | null;
  /** Where the mail goes; null where the organizers know no address. */
  address: string | null;
  obstacle: InvitationObstacle | null;
}

type InviteeRow = Omit<Invitee, 'name' | 'address' | 'obstacle'> & { name: NameParts };

/** The roles of a meeting for which somebody is named, in the order of the programme, in two statements. */
export async function readInvitees(
  manager: EntityManager,
  meetingId: string,
  invitations: readonly Invitation[],
): Promise<Invitee[]> {
  const rows = await manager.query<InviteeRow[]>(
    `SELECT role.id AS role, role.kind, role.state, role.capacity, session.key AS "sessionKey",
       item.title AS "itemTitle", breakout_group.number AS "groupNumber",
       person.id AS "personId", ${nameParts} AS name, person.email, person.account_id AS "accountId"
     FROM role
     JOIN session ON session.id = role.session_id
     JOIN meeting_person ON meeting_person.id = role.person_id
     JOIN person ON person.id = meeting_person.person_id
     LEFT JOIN item ON item.id = role.item_id
     LEFT JOIN breakout_group ON breakout_group.id = role.group_id
     WHERE session.meeting_id = $1
     ORDER BY session.start, session.ordinal, item.ordinal NULLS FIRST, breakout_group.ordinal, role.kind, role.ordinal`,
    [meetingId],
  );
  const accounts = await readAccounts(manager, rows);
  return rows.map((row) => inviteeOf(row, rows, accounts, invitations));
}

/** The ids of all others. */
export async function readVacantRoles(manager: EntityManager, meetingId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT role.id FROM role JOIN session ON session.id = role.session_id
     WHERE session.meeting_id = $1 AND role.person_id IS NULL`,
    [meetingId],
  );
  return rows.map(({ id }) => id);
}

function readAccounts(manager: EntityManager, rows: readonly InviteeRow[]): Promise<KnownAccount[]> {
  return manager.query<KnownAccount[]>(
    `SELECT id, email, disabled_at IS NOT NULL AS "isDisabled" FROM account
     WHERE id = ANY($1) OR email = ANY($2)`,
    [rows.map(({ accountId }) => accountId), rows.map(({ email }) => email)],
  );
}

function inviteeOf(
  { name, ...row }: InviteeRow,
  rows: readonly InviteeRow[],
  accounts: readonly KnownAccount[],
  invitations: readonly Invitation[],
): Invitee {
  const known: Addressee = {
    email: row.email,
    account: accounts.find(({ id }) => id === row.accountId) ?? null,
    lastGiven: lastGivenOf(row.personId, invitations),
  };
  const address = addressOf(known);
  const account = accounts.find((one) => one.email === address) ?? null;
  const isTaken =
    account !== null && rows.some(({ personId, accountId }) => accountId === account.id && personId !== row.personId);
  return {
    ...row,
    name: printedName(name),
    address,
    obstacle: obstacleTo(address, { state: row.state, account, isTaken }),
  };
}

function lastGivenOf(personId: string, invitations: readonly Invitation[]): string | null {
  const theirs = invitations.filter((invitation) => invitation.personId === personId);
  const last = theirs.reduce<Invitation | undefined>((a, b) => (a && a.sentAt >= b.sentAt ? a : b), undefined);
  return last?.givenAddress ?? null;
}
