/**
 * What a breakout group reports, part by part, in the order in which it is written and printed. Plain values: the desk ships them.
 */
export const outputParts = ['recommendation', 'partnership', 'practice', 'disagreement', 'note'] as const;
export type OutputPart = (typeof outputParts)[number];

/** The fields of an entry of each part, in the order of the form. Those of {@link listFields} are lists, the others texts. */
export const outputFields = {
  recommendation: ['title', 'text', 'addressee', 'levels'],
  partnership: ['type', 'actors', 'need'],
  practice: ['title', 'text'],
  disagreement: ['text'],
  /** Not for the report. */
  note: ['text'],
} as const satisfies Record<OutputPart, readonly string[]>;
export type OutputFieldName = (typeof outputFields)[OutputPart][number];

export const listFields = ['levels', 'actors'] as const satisfies readonly OutputFieldName[];

/** At which levels of migration governance a recommendation is meant to work. */
export const recommendationLevels = ['national', 'regional', 'interregional', 'global'] as const;
export type RecommendationLevel = (typeof recommendationLevels)[number];

/** The actors whom the plenary of GRCP 8 was asked about (Annex 9, Session 4, plenary question 4); any other is named in words. */
export const partnershipActors = [
  'unRegionalCommissions',
  'regionalOrganizations',
  'intergovernmentalOrganizations',
  'privateSector',
  'academia',
  'civilSociety',
] as const;
export type PartnershipActor = (typeof partnershipActors)[number];

/** How many recommendations a group makes at most where its session does not say (Annex 9, working lunch, question 1). */
export const usualRecommendationLimit = 5;

/** What a session may set in its place at most. */
export const highestRecommendationLimit = 20;

/** `named`: who said what may be reported; `unnamed`: no person and no delegation is named in what is reported. */
export const attributions = ['named', 'unnamed'] as const;
export type Attribution = (typeof attributions)[number];

/**
 * Open: it is being written. Submitted: a rapporteur has handed it in. Cleared: every co-facilitator stands by it. Presented: the plenary
 * has been told of it. Included: the plenary has decided on each of its recommendations.
 */
export const outputStates = ['open', 'submitted', 'cleared', 'presented', 'included'] as const;
export type OutputState = (typeof outputStates)[number];
