import type { Block, Row } from '../tree.js';

/** About four lines of a cell: what would stand torn apart if it went on over the page's end. */
const shortText = 300;

/** Whether a row is so short that it stays whole. */
export function isShort(row: Row): boolean {
  return row.cells.every((cell) => lengthOf(cell) <= shortText);
}

/** Number of characters in the blocks. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return sum + block.runs.reduce((length, run) => length + run.text.length, 0);
      case 'list':
        return sum + lengthOf(block.items.flat());
      case 'table':
        return sum + lengthOf(block.rows.flatMap((row) => row.cells.flat()));
    }
  }, 0);
}
