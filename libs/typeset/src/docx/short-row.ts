import { textsOfBlock } from '../tree-texts.js';
import type { Block, Row } from '../tree.js';

/** About four lines of a cell: what would stand torn apart if it went on over the page's end. */
const shortText = 300;

/** Whether a row is so short that it stays whole. */
export function isShort(row: Row): boolean {
  return row.cells.every((cell) => lengthOf(cell) <= shortText);
}

/** Number of characters in the blocks. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.flatMap((block) => [...textsOfBlock(block)]).reduce((sum, { length }) => sum + length, 0);
}
