import { headingTitle } from './text/one-line.js';
import type { Block } from './tree.js';

/**
 * The names that links inside a document may use, in the order of their places; a heading without words has no place.
 */
export function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return headingTitle(block) === '' ? [] : (block.anchor ?? []);
      case 'paragraph':
        return [];
      case 'list':
        return anchorsOf(block.items.flat());
      case 'table':
        return block.rows.flatMap(({ anchor, cells }) => [
          ...(anchor === undefined ? [] : [anchor]),
          ...anchorsOf(cells.flat()),
        ]);
    }
  });
}
