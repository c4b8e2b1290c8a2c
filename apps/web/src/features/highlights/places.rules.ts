import type { HighlightsBlock, HighlightsPlace } from '#contract/highlights';
import type { Blocks } from './written';

/** The blocks of one place, in their order. */
export function blocksIn({ entries, removed }: Blocks, part: string): Blocks {
  const isHere = (block: HighlightsBlock) => block.part === part;
  return { entries: entries.filter(isHere), removed: removed.filter(isHere) };
}

/** The blocks of places that the programme does not have. */
export function astray({ entries, removed }: Blocks, places: readonly HighlightsPlace[]): Blocks {
  const parts = new Set(places.map(({ part }) => part));
  const isAstray = (block: HighlightsBlock) => !parts.has(block.part);
  return { entries: entries.filter(isAstray), removed: removed.filter(isAstray) };
}

/** Whether two lists hold the very same things in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((thing, index) => thing === other[index]);
}
