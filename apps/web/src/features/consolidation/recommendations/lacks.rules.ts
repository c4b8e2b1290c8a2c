import type { AdoptionLack, PlenaryDecision, PlenaryRecommendation } from '#contract/consolidation';

/** A recommendation is noted also where its words could not be adopted; but on what it has not been told of a plenary decides nothing. */
const keepsFromNoting: ReadonlySet<AdoptionLack['kind']> = new Set(['unpresented', 'renewed']);

/** Whether something of what is lacking keeps the plenary from deciding so. */
export function isInTheWay(lacks: readonly AdoptionLack[], decision: PlenaryDecision): boolean {
  return decision === 'adopted' ? lacks.length > 0 : lacks.some(({ kind }) => keepsFromNoting.has(kind));
}

/** Where a name stands that is not to stand there. */
export function namedIn(
  { title }: Pick<PlenaryRecommendation, 'title'>,
  { sentence, found }: Pick<AdoptionLack, 'sentence' | 'found'>,
): 'title' | 'addressee' | number {
  if (sentence !== null) return sentence;
  return found !== null && title.value.includes(found) ? 'title' : 'addressee';
}
