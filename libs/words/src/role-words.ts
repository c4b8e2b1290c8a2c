import type { RoleKind } from '#contract/fields';

/** What each kind of role is called, as keys of the catalogues. */
export const roleWords = {
  moderator: 'roleModerator',
  speaker: 'roleSpeaker',
  coFacilitator: 'roleCoFacilitator',
  rapporteur: 'roleRapporteur',
  noteTaker: 'roleNoteTaker',
} as const satisfies Record<RoleKind, string>;
