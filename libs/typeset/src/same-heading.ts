import type { Block } from './tree.js';

/** Whether both are headings of one level, as those of two sessions that share a guide; they stand close together. */
export function isSameHeading(above: Block | undefined, block: Block): boolean {
  return above?.kind === 'heading' && block.kind === 'heading' && above.level === block.level;
}
