import type { AdoptionLack } from '#contract/consolidation';
import type { FindNames } from '../../breakouts/names-in-text.rules.js';
import type { Handed } from './handed-recommendations.rules.js';
import type { StandingRecommendation, StandingSource } from './standing.js';

/** What a recommendation is held against before a plenary decides on it. */
export interface AdoptionMeasure {
  groups: readonly Handed[];
  /** Null where the meeting lets people be named. */
  findNames: FindNames | null;
}

type Worded = Pick<StandingRecommendation, 'fields' | 'sources'>;

/** Also keeps a recommendation from being noted: the plenary decides on nothing that it has not been told of. */
const lacksOfSources: ReadonlySet<AdoptionLack['kind']> = new Set(['unpresented', 'renewed']);

/** Why a recommendation cannot be adopted as it stands, in the order of its text. */
export function adoptionLacks(recommendation: Worded, { groups, findNames }: AdoptionMeasure): AdoptionLack[] {
  const { sentences } = recommendation.fields;
  return [
    ...(sentences.value.length === 0 ? [lack('noText')] : []),
    ...sentences.value.flatMap(({ sources }, sentence) =>
      sources.length === 0 ? [lack('unsourced', { sentence })] : [],
    ),
    ...(findNames ? namedIn(recommendation, findNames) : []),
    ...recommendation.sources.flatMap((source) => lacksOf(source, groups)),
  ];
}

/** Those that keep it from being noted. */
export function notingLacks(lacks: readonly AdoptionLack[]): AdoptionLack[] {
  return lacks.filter(({ kind }) => lacksOfSources.has(kind));
}

function lacksOf({ group, entry, submission }: StandingSource, groups: readonly Handed[]): AdoptionLack[] {
  const handed = groups.find((one) => one.group === group);
  if (handed?.state !== 'presented' && handed?.state !== 'included') return [lack('unpresented', { group })];
  const stands = handed.submission?.content.some(({ id }) => id === entry) === true;
  return stands && handed.submission?.number === submission ? [] : [lack('renewed', { group })];
}

/** To whom a recommendation is addressed names mechanisms and organizations by what it is. */
function namedIn({ fields }: Worded, findNames: FindNames): AdoptionLack[] {
  const { title, sentences, addressee } = fields;
  return [
    ...findNames(title.value, 'all').map((found) => lack('named', { found })),
    ...sentences.value.flatMap(({ text }, sentence) =>
      findNames(text, 'all').map((found) => lack('named', { sentence, found })),
    ),
    ...findNames(addressee.value, 'people').map((found) => lack('named', { found })),
  ];
}

function lack(kind: AdoptionLack['kind'], about: Partial<AdoptionLack> = {}): AdoptionLack {
  return { kind, sentence: null, group: null, found: null, ...about };
}
