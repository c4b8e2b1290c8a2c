import type { SnapshotMechanism } from '#contract/meeting-snapshot';

/** Whom a list names: those that were invited, those that answered the survey, those that took part. */
type ListOf = 'invited' | 'surveyed' | 'tookPart';

/** One list of mechanisms, in the order of the meeting. */
export interface ParticipationList {
  of: ListOf;
  mechanisms: readonly SnapshotMechanism[];
}

/** The list of those that took part beside the one that was known before the meeting. */
export interface Comparison {
  with: 'invited' | 'surveyed';
  both: number;
  onlyTookPart: number;
  onlyBefore: number;
}

export interface Participation {
  /** Those that name anybody. */
  lists: ParticipationList[];
  /** Null while there are not both. */
  comparison: Comparison | null;
}

/**
 * Who was invited, who answered the survey and who took part, as Annex 7 tells it: with the survey where there was one, else with the
 * invitations, those that took part are compared.
 */
export function participationOf(mechanisms: readonly SnapshotMechanism[]): Participation {
  const lists = (['invited', 'surveyed', 'tookPart'] as const)
    .map((of) => ({ of, mechanisms: mechanisms.filter((mechanism) => mechanism[of]) }))
    .filter((list) => list.mechanisms.length > 0);
  const names = new Set(lists.map(({ of }) => of));
  if (!names.has('tookPart') || lists.length === 1) return { lists, comparison: null };
  const before = names.has('surveyed') ? 'surveyed' : 'invited';
  const count = (wasBefore: boolean, tookPart: boolean) =>
    mechanisms.filter((one) => Boolean(one[before]) === wasBefore && Boolean(one.tookPart) === tookPart).length;
  const only = { onlyTookPart: count(false, true), onlyBefore: count(true, false) };
  return { lists, comparison: { with: before, both: count(true, true), ...only } };
}

/** `*` for who took part without having been there before, `**` for the other way round; nothing for who was both. */
export function markOf(mechanism: SnapshotMechanism, comparison: Comparison | null): string {
  if (comparison === null || Boolean(mechanism[comparison.with]) === Boolean(mechanism.tookPart)) return '';
  return mechanism.tookPart ? '*' : '**';
}
