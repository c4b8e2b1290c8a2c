import { problemAt } from '#contract/file-places';
import type { Problem } from '#contract/problem';
import type { RecommendationChange, RecommendationOwner } from '#contract/recommendation';
import type { RecommendationStatus } from '#contract/recommendation-terms';

/** What is worded of a recommendation; where a plenary has adopted it the words are the plenary's. */
const wordedFields = ['title', 'text', 'addressee', 'regions', 'adoptedOn'] as const;

/** Whether a change is about words. */
export function isAboutWords(change: RecommendationChange): boolean {
  return wordedFields.some((field) => change[field] !== undefined);
}

/** What the change does to how far a recommendation is; null where it is as before. */
export function nextStep(
  standing: { status: RecommendationStatus; note: string | null },
  { status = standing.status, note }: RecommendationChange,
): { status: RecommendationStatus; note: string | null } | null {
  const isSame = status === standing.status;
  // What came of it belongs to the status with which it was written.
  const next = { status, note: note === undefined ? (isSame ? standing.note : null) : note };
  return isSame && next.note === standing.note ? null : next;
}

/** A recommendation is superseded by another exactly where its status says so. */
export function supersededProblems(
  { status: standing, isSuperseded }: { status: RecommendationStatus; isSuperseded: boolean },
  { status = standing, supersededBy }: RecommendationChange,
): Problem[] {
  const isGiven = supersededBy !== undefined && supersededBy !== null;
  if (status !== 'superseded')
    return isGiven ? [problemAt(['supersededBy'], supersededBy, 'nothing, save where the status is superseded')] : [];
  const stays = supersededBy === undefined && standing === 'superseded' && isSuperseded;
  return isGiven || stays ? [] : [problemAt(['supersededBy'], undefined, 'the recommendation that takes its place')];
}

/** Owners or themes that are given twice. */
export function repeatedProblems({ owners, themes }: Pick<RecommendationChange, 'owners' | 'themes'>): Problem[] {
  return [...repeated('owners', owners ?? [], ownerKey), ...repeated('themes', themes ?? [], (theme) => theme)];
}

function repeated<T>(field: string, values: readonly T[], keyOf: (value: T) => string): Problem[] {
  const keys = values.map(keyOf);
  return values.flatMap((value, index) =>
    keys.indexOf(keys[index] ?? '') < index ? [problemAt([field, index], value, 'each of them once')] : [],
  );
}

function ownerKey(owner: RecommendationOwner): string {
  return 'mechanism' in owner ? `mechanism ${owner.mechanism}` : `organization ${owner.organization}`;
}
