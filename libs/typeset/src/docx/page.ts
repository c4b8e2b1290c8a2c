import { pageGeometry } from '../layout/style-sheet.js';
import type { Paper } from '../tree.js';
import { twips } from './units.js';

/** Lengths of a page in twips. */
export interface Page {
  size: { width: number; height: number };
  /** From the paper's edge to the text; the running head and foot stand inside the margin. */
  margin: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Width of the text. */
  measure: number;
}

/** The page of the PDF. */
export function pageOf(paper: Paper): Page {
  const page = pageGeometry(paper);
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.top),
      bottom: twips(page.height - page.bottom),
      left: twips(page.left),
      right: twips(page.width - page.right),
      // The PDF counts to the baseline, Word to the edge of the line.
      header: twips(page.head - lineAboveBaseline),
      footer: twips(page.height - page.foot - lineBelowBaseline),
    },
    measure: twips(page.right - page.left),
  };
}

const lineAboveBaseline = 9;
const lineBelowBaseline = 3;
