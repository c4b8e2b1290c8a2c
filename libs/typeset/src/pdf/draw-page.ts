import type { Mark } from '../layout/marks.js';
import type { PageGeometry } from '../layout/style-sheet.js';
import type { FontFace } from '../text/font-face.js';
import type { Bookmarks } from './bookmarks.js';
import { drawLine, type OpenPage } from './draw-line.js';
import type { FontCodes } from './font-codes.js';
import { destinationName } from './links.js';
import { PageContent } from './page-content.js';
import type { Elements } from './structure.js';
import { fillRule } from './text-operators.js';
import { drawWatermark } from './watermark.js';

/** What the drawing of every page shares. */
export interface Drawing {
  pdf: PDFKit.PDFDocument;
  geometry: PageGeometry;
  codes: FontCodes;
  elements: Elements;
  bookmarks: Bookmarks;
  anchors: ReadonlySet<string>;
  watermarkFace: FontFace;
}

/** Adds a page and draws its marks, in reading order. */
export function drawPage(marks: readonly Mark[], drawing: Drawing): void {
  const { pdf, geometry, codes, anchors } = drawing;
  pdf.addPage({ size: [geometry.width, geometry.height], margin: 0 });
  const content = new PageContent(pdf, drawing.elements);
  const page: OpenPage = { pdf, codes, anchors, content, links: new Map() };
  for (const mark of marks) drawMark(mark, page, drawing);
  content.end();
  // pdfkit notes the page of a link's annotation when the element ends, and takes the current page for it.
  for (const link of page.links.values()) link.end();
}

function drawMark(mark: Mark, page: OpenPage, { pdf, geometry, bookmarks, watermarkFace }: Drawing): void {
  switch (mark.kind) {
    case 'text':
      drawLine(mark, page);
      break;
    case 'rule':
      page.content.draw('Layout', fillRule(mark.x, mark.y, mark.width, mark.style));
      break;
    case 'anchor':
      pdf.addNamedDestination(destinationName(mark.name), 'XYZ', 0, mark.y, null);
      break;
    case 'bookmark':
      bookmarks.add(mark.level, mark.title, mark.y);
      break;
    case 'watermark':
      page.content.end();
      drawWatermark(pdf, mark.text, watermarkFace, geometry);
      break;
  }
}
