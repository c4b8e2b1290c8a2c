import { htmlBlocks } from './html/blocks.js';
import type { Block } from './tree.js';

export interface HtmlOptions {
  /** BCP 47 tag of the texts. */
  language: string;
  /** Added to the level of each heading, for a page that has headings of its own above; none goes below `h6`. */
  headingShift?: 0 | 1 | 2 | 3;
  /** Whether a table's cells that begin with a heading can be folded to it, by the browser itself; they are open at first. */
  folds?: boolean;
}

/**
 * The blocks of a document as flow content for a page of the site: headings and rows under the ids of their anchors,
 * lists and tables as such, and classes `doc-…` by kind and paragraph style for a style sheet. It has neither inline
 * styles nor scripts. What only pages of paper need is left out.
 *
 * Every text is escaped. Only `https:`, `mailto:`, `#anchor` and paths of the same site become links; the text of any
 * other stays.
 */
export function renderHtml(
  blocks: readonly Block[],
  { language, headingShift = 0, folds = false }: HtmlOptions,
): string {
  return htmlBlocks(blocks, { language, headingShift, folds });
}
