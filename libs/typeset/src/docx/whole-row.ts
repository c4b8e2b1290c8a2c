import type { Block, Row } from '../tree.js';
import { points } from './units.js';

/** Lines of a quarter of a page: as high as a row that the PDF keeps on one page. */
const mostLines = 12;

/** Mean width of a character of Arial in running text, as a share of the font size. */
const characterWidth = 0.5;

/**
 * Whether a row stays on one page. Its height is Word's to know; here it is taken from the number of characters.
 *
 * @param widths of the cells, in twips
 * @param size of the type, in points
 */
export function staysWhole({ cells }: Row, widths: readonly number[], size: number): boolean {
  return cells.every((cell, index) => linesOf(cell, points(widths[index] ?? 0), size) <= mostLines);
}

/** @param width in points */
function linesOf(blocks: readonly Block[], width: number, size: number): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block, width, size), 0);
}

function linesOfBlock(block: Block, width: number, size: number): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const length = block.runs.reduce((sum, { text }) => sum + text.length, 0);
      return Math.max(1, Math.ceil((length * characterWidth * size) / width));
    }
    case 'list':
      return linesOf(block.items.flat(), width, size);
    case 'table': {
      const ofRow = ({ cells }: Row): number =>
        Math.max(...cells.map((cell, index) => linesOf(cell, width * (block.columns[index]?.width ?? 1), size)));
      return block.rows.reduce((sum, row) => sum + ofRow(row), 1);
    }
  }
}
