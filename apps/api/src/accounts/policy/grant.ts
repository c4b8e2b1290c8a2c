/** Why somebody may do something: what they are in the installation, at a meeting, in a session or in one of its groups. */
export type Grant =
  /** Everybody who is signed in. */
  | { as: 'account' }
  | { as: 'administrator' }
  | { as: 'organizer' | 'observer'; meeting: string }
  | { as: 'moderator' | 'speaker'; meeting: string; session: string }
  | { as: 'coFacilitator' | 'rapporteur' | 'noteTaker'; meeting: string; session: string; group: string };

export type GrantKind = Grant['as'];

/** Where something is done, as the address of a request names it: a meeting by its slug, a session by its id in it, a group by its own. */
export interface Place {
  meeting?: string | undefined;
  session?: string | undefined;
  group?: string | undefined;
}
