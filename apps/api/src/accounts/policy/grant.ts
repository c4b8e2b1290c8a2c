/** Why somebody may do something: what they are in the installation, at a meeting or in a session. */
export type Grant =
  /** Everybody who is signed in. */
  | { as: 'account' }
  | { as: 'administrator' }
  | { as: 'organizer' | 'observer'; meeting: string }
  | {
      as: 'moderator' | 'speaker' | 'coFacilitator' | 'rapporteur' | 'noteTaker';
      meeting: string;
      session: string;
    };

export type GrantKind = Grant['as'];

/** Where something is done, as the address of a request names it: a meeting by its slug, a session by its id in it. */
export interface Place {
  meeting?: string | undefined;
  session?: string | undefined;
}
