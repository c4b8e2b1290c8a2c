import { type ShownRows, shownRows } from './invitation-rows.rules';

/** What of the invitations is shown is in the address of the screen. */
export interface InvitationsSearch {
  /** Words that are looked for. */
  q?: string | undefined;
  /** All where it is left out. */
  show?: ShownRows | undefined;
  /** Id of the role that is open. */
  role?: string | undefined;
}

/** Reads the address of the screen; what cannot be is left out. */
export function invitationsSearch({ q, show, role }: Record<string, unknown>): InvitationsSearch {
  const shown = shownRows.find((one) => one !== 'all' && one === show);
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(shown !== undefined && { show: shown }),
    ...(typeof role === 'string' && { role }),
  };
}
