import { pageGeometry, type PageGeometry } from '../layout/style-sheet.js';
import { PageOrientation } from 'docx';
import type { DocumentTree, Paper } from '../tree.js';
import { twips } from './units.js';

/** Lengths of a page in twips. */
export interface Page {
  size: { width: number; height: number; orientation?: typeof PageOrientation.LANDSCAPE };
  /** From the paper's edge to the text; the running head and foot stand inside the margin. */
  margin: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Width of the text. */
  measure: number;
}

/** The page of the PDF. */
export function pageOf(paper: Paper, orientation: DocumentTree['orientation']): Page {
  const page = pageGeometry(paper, orientation);
  return {
    size: sizeOf(page, orientation),
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

/** docx takes the size of the upright page, and turns it. */
function sizeOf({ width, height }: PageGeometry, orientation: DocumentTree['orientation']): Page['size'] {
  if (orientation === undefined) return { width: twips(width), height: twips(height) };
  return { width: twips(height), height: twips(width), orientation: PageOrientation.LANDSCAPE };
}

const lineAboveBaseline = 9;
const lineBelowBaseline = 3;
