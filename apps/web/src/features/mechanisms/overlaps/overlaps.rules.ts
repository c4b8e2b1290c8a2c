import type { MechanismOverlap, MechanismSummary } from '#contract/mechanism';
import type { Matrix } from '../matrix/matrix.rules';
import { columnLabel } from '../names.rules';

/** What is counted. */
export type Shared = 'themes' | 'regions';

/** How much each two mechanisms share; the sums say with how many others each shares something. */
export function overlapMatrix(
  mechanisms: readonly MechanismSummary[],
  overlaps: readonly MechanismOverlap[],
  by: Shared,
): Matrix {
  const shared = new Map(overlaps.map((pair) => [keyOf(...pair.mechanisms), pair[by].length]));
  const cells = mechanisms.map(({ id }) =>
    mechanisms.map((other) => (other.id === id ? null : (shared.get(keyOf(id, other.id)) ?? 0))),
  );
  const heads = mechanisms.map((mechanism, row) => ({
    ...{ id: mechanism.id, name: mechanism.shortName, label: columnLabel(mechanism) },
    total: (cells[row] ?? []).filter((value) => value !== null && value > 0).length,
  }));
  return { rows: heads.map((head) => ({ ...head, label: head.name })), columns: heads, cells };
}

/** Both orders of a pair have one key. */
function keyOf(one: string, other: string): string {
  return [one, other].toSorted().join(' ');
}

/** How many pairs there are, how many of them share something, and how much the two share that share most. */
export function overlapSums({ cells }: Matrix): { pairs: number; sharing: number; most: number } {
  const above = cells.flatMap((row, place) => row.slice(place + 1));
  return {
    pairs: above.length,
    sharing: above.filter((value) => value !== null && value > 0).length,
    most: Math.max(0, ...above.map((value) => value ?? 0)),
  };
}

/** What one mechanism shares with another. */
export interface OverlapWith {
  /** Id of the other. */
  other: string;
  themes: readonly string[];
  regions: MechanismOverlap['regions'];
}

/** With whom a mechanism shares something: the most of what is counted first, then the most of the other, then as they come. */
export function overlapsOf(id: string, overlaps: readonly MechanismOverlap[], by: Shared): OverlapWith[] {
  const beside: Shared = by === 'themes' ? 'regions' : 'themes';
  return overlaps
    .filter(({ mechanisms }) => mechanisms.includes(id))
    .map(({ mechanisms: [one, other], themes, regions }) => ({ other: one === id ? other : one, themes, regions }))
    .toSorted((a, b) => b[by].length - a[by].length || b[beside].length - a[beside].length);
}
