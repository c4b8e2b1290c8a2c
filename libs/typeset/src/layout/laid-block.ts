import type { Flow } from './flow.js';
import type { Tag } from './marks.js';
import type { Measure, Typography } from './set-text.js';
import type { Look } from './style-sheet.js';

/** A block that is set, before it is joined to its neighbours. */
export interface LaidBlock {
  items: Flow;
  /** Least space above and below, in points. */
  before: number;
  after: number;
  /** Whether the block after it starts on the same page. */
  keepsNext: boolean;
}

/** A block without a word, which leaves no trace. */
export const emptyBlock: LaidBlock = { items: [], before: 0, after: 0, keepsNext: false };

/** Where blocks are set, and the element of the logical structure that takes their own. */
export interface Column extends Measure {
  parent: Tag;
}

/** What the setting of every block needs to know. */
export interface Setting {
  typography: Typography;
  headings: HeadingLevels;
  /** Whether the document starts at the right: markers of lists and first columns of tables stand there. */
  rightToLeft: boolean;
  /** A table row, and the first cell of any row, stays on one page if it is no higher than this, in points. */
  wholeRow: number;
  look: Look;
}

/** Keeps the levels of headings without gaps: none is skipped on the way down (PDF/UA-1, ISO 14289-1 §7.4.2). */
export class HeadingLevels {
  private last = 0;

  /** The level of the next heading of the document: the one it asks for, or the deepest that may stand here. */
  follow(level: 1 | 2 | 3): 1 | 2 | 3 {
    const allowed = Math.min(level, this.last + 1);
    this.last = allowed;
    return allowed as 1 | 2 | 3;
  }
}
