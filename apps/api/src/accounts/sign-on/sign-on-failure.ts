/**
 * Why a sign-on ends without signing anybody in: the provider did not vouch for it as asked; it did, but not for the e-mail
 * address; nobody here has that address; the account is disabled.
 */
export type SignOnFailureReason = 'answer' | 'email-unverified' | 'account-unknown' | 'account-disabled';

/** A sign-on ends here. The reason is for the record; whoever tried learns only that it was refused. */
export class SignOnFailure extends Error {
  constructor(readonly reason: SignOnFailureReason) {
    super(reason);
    this.name = 'SignOnFailure';
  }
}
