import type { PartnershipActor, RecommendationLevel } from '#contract/output-parts';
import type { WordKey } from './english.js';

export const levelWords = {
  national: 'levelNational',
  regional: 'levelRegional',
  interregional: 'levelInterregional',
  global: 'levelGlobal',
} as const satisfies Record<RecommendationLevel, WordKey>;

export const actorWords = {
  unRegionalCommissions: 'actorUnRegionalCommissions',
  regionalOrganizations: 'actorRegionalOrganizations',
  intergovernmentalOrganizations: 'actorIntergovernmentalOrganizations',
  privateSector: 'actorPrivateSector',
  academia: 'actorAcademia',
  civilSociety: 'actorCivilSociety',
} as const satisfies Record<PartnershipActor, WordKey>;
