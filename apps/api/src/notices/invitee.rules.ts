import type { InvitationObstacle } from '#contract/invitation';
import type { RoleState } from '#contract/fields';

export interface KnownAccount {
  id: string;
  email: string;
  isDisabled: boolean;
}

/** Somebody who may be invited, as far as it decides where the mail goes. */
export interface Addressee {
  /** What the organizers say. */
  email: string | null;
  /** With which the person signs in, if there is one. */
  account: KnownAccount | null;
  /** What the organizers said when the person was last invited to the meeting. */
  lastGiven: string | null;
}

/**
 * Where an invitation goes. Of an account whose owner has moved to another address since it was invited, to that one; where the
 * organizers have put the address right, to theirs.
 */
export function addressOf({ email, account, lastGiven }: Addressee): string | null {
  const hasMoved = account !== null && account.email !== email && lastGiven === email;
  return email !== null && hasMoved ? account.email : email;
}

/**
 * @param account that of the address, if there is one
 * @param isTaken whether the account is that of another person of the meeting
 */
export function obstacleTo(
  address: string | null,
  { state, account, isTaken }: { state: RoleState; account: KnownAccount | null; isTaken: boolean },
): InvitationObstacle | null {
  if (address === null) return 'no-address';
  if (state === 'declined') return 'declined';
  if (isTaken) return 'address-taken';
  return account?.isDisabled === true ? 'account-disabled' : null;
}
