import type { PlenaryDecision, SourceRef, Wording, WordingField } from '#contract/consolidation';

/** A source, and which submission of its group it refers to. */
export interface StandingSource extends SourceRef {
  submission: number;
}

/** A field as it is kept: which account set it last, and when (an instant in UTC); neither where it stands as its source had it. */
interface WordedField<Field extends WordingField> {
  value: Wording[Field];
  version: number;
  by: string | null;
  at: string | null;
}
export type WordedFields = { [Field in WordingField]: WordedField<Field> };

/** A recommendation of the plenary as it is kept. */
export interface StandingRecommendation {
  id: string;
  ordinal: number;
  sources: StandingSource[];
  fields: WordedFields;
  decision: PlenaryDecision | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  /** Since when it is out of what is to be adopted; null while it is in it. */
  removedAt: Date | null;
  version: number;
}

/** All that people have done to what groups recommend. */
export interface StandingConsolidation {
  recommendations: StandingRecommendation[];
  /** Pairs of groups' recommendations that are not the same, whatever their words. */
  apart: (readonly [SourceRef, SourceRef])[];
}

/** A recommendation as its group has handed it in last. */
export interface HandedRecommendation extends SourceRef {
  submission: number;
  title: string;
  text: string;
  addressee: string;
  levels: Wording['levels'];
}

export function isSameRef(a: SourceRef, b: SourceRef): boolean {
  return a.group === b.group && a.entry === b.entry;
}

/** The recommendation into which one of a group has gone. */
export function holderOf(
  recommendations: readonly StandingRecommendation[],
  source: SourceRef,
): StandingRecommendation | undefined {
  return recommendations.find((one) => one.removedAt === null && one.sources.some((ref) => isSameRef(ref, source)));
}
