/** The closed vocabularies of the registry of mechanisms. They are plain values, so that the desk can ship them. */

/** Regional consultative process, interregional forum, global process; in the order of the fact sheet. */
export const mechanismTypes = ['rcp', 'irf', 'global'] as const;
export type MechanismType = (typeof mechanismTypes)[number];

export const mechanismRegions = [
  'africa',
  'americas',
  'asia',
  'europe',
  'eurasia',
  'middleEast',
  'pacific',
  'global',
] as const;
export type MechanismRegion = (typeof mechanismRegions)[number];

/** How somebody holds the chair; the first two are in office. */
export const chairOffices = ['chair', 'coChair', 'incoming', 'past'] as const;

/** Whether a secretariat is in office. */
export const secretariatOffices = ['current', 'past'] as const;

/** What IOM is to a mechanism. */
export const iomRoles = [
  'member',
  'observer',
  'liaison',
  'technicalSecretariat',
  'technicalCoSecretariat',
  'administrativeSecretariat',
  'projectSupport',
  'technicalGuidance',
] as const;

/** Why a fact names nobody: there is none, or it does not apply. */
export const absences = ['none', 'notApplicable'] as const;

/** What is stated of a mechanism, each with a date and a source; in the order of the fact sheet. */
export const factKinds = [
  'memberStates',
  'established',
  'regions',
  'organizations',
  'chair',
  'secretariats',
  'iomRoles',
  'themes',
] as const;
export type FactKind = (typeof factKinds)[number];
