import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind, MechanismRegion, MechanismType } from '#contract/mechanism-terms';
import type { englishMechanismTerms } from './english-mechanism-terms.js';

type Key = keyof typeof englishMechanismTerms;

/** Gives the words for a key of these, in the language of whoever asks. */
export type MechanismWords = (key: Key, values?: Record<string, string>) => string;

/** Under which keys the words for the vocabularies of the registry are. */
export const typeWords = {
  rcp: 'mechanismRcp',
  irf: 'mechanismIrf',
  global: 'mechanismGlobal',
} as const satisfies Record<MechanismType, Key>;

export const factWords = {
  memberStates: 'factMemberStates',
  established: 'factEstablished',
  regions: 'factRegions',
  organizations: 'factOrganizations',
  chair: 'factChair',
  secretariats: 'factSecretariats',
  iomRoles: 'factIomRoles',
  themes: 'factThemes',
} as const satisfies Record<FactKind, Key>;

export const regionWords = {
  africa: 'regionAfrica',
  americas: 'regionAmericas',
  asia: 'regionAsia',
  europe: 'regionEurope',
  eurasia: 'regionEurasia',
  middleEast: 'regionMiddleEast',
  pacific: 'regionPacific',
  global: 'regionGlobal',
} as const satisfies Record<MechanismRegion, Key>;

export const iomRoleWords = {
  member: 'iomMember',
  observer: 'iomObserver',
  liaison: 'iomLiaison',
  technicalSecretariat: 'iomTechnicalSecretariat',
  technicalCoSecretariat: 'iomTechnicalCoSecretariat',
  administrativeSecretariat: 'iomAdministrativeSecretariat',
  projectSupport: 'iomProjectSupport',
  technicalGuidance: 'iomTechnicalGuidance',
} as const satisfies Record<FactValues['iomRoles'][number]['role'], Key>;

export const absenceWords = {
  none: 'absenceNone',
  notApplicable: 'absenceNotApplicable',
} as const satisfies Record<NonNullable<FactValues['chair']['none']>, Key>;
