import { partnershipActors, type PartnershipActor, type RecommendationLevel } from '#contract/output-parts';
import { actorWords, levelWords } from '#words/output-terms';
import type { Words } from '#words/words';

/** Of a recommendation to whom it is addressed and at which levels it works; of a partnership who is in it. */
export interface EntryTerms {
  addressee: string | null;
  levels: readonly RecommendationLevel[];
  /** Those of the product's list by their keys, others in words. */
  actors: readonly string[];
}

/** Lines in the product's own words, one for each that there is. */
export function entryLines({ addressee, levels, actors }: EntryTerms, words: Words): string[] {
  const joined = (texts: readonly string[]) => texts.join(', ');
  return [
    ...(addressee === null ? [] : [words('addressedTo', { addressee })]),
    ...(levels.length === 0
      ? []
      : [words('atLevels', { count: levels.length, levels: joined(levels.map((level) => words(levelWords[level]))) })]),
    ...(actors.length === 0
      ? []
      : [words('withActors', { actors: joined(actors.map((actor) => actorName(actor, words))) })]),
  ];
}

function actorName(actor: string, words: Words): string {
  const known: readonly string[] = partnershipActors;
  return known.includes(actor) ? words(actorWords[actor as PartnershipActor]) : actor;
}
