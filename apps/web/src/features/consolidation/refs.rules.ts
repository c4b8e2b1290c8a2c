import type { ConsolidationGroup, ConsolidationView, SourceRef } from '#contract/consolidation';

type Handed = ConsolidationGroup['recommendations'][number];

export function isSameRef(a: SourceRef, b: SourceRef): boolean {
  return a.group === b.group && a.entry === b.entry;
}

/** One string for a group's recommendation, by which it is found on the screen. */
export function refKey({ group, entry }: SourceRef): string {
  return `${group}.${entry}`;
}

/** A group's recommendation as it has handed it in last; undefined where it no longer recommends that. */
export function handedIn(
  { groups }: Pick<ConsolidationView, 'groups'>,
  { group, entry }: SourceRef,
): Handed | undefined {
  return groups.find(({ id }) => id === group)?.recommendations.find((one) => one.entry === entry);
}

/** Id of the plenary's recommendation into which a group's has gone; null where it is free. */
export function holderOf(view: Pick<ConsolidationView, 'groups'>, ref: SourceRef): string | null {
  return handedIn(view, ref)?.recommendation ?? null;
}
