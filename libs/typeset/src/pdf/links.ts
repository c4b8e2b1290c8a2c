import type { LinkTarget } from '../link-target.js';
import { oneLine } from '../text/one-line.js';
import type { StructureElement } from './pdfkit-internals.js';

/**
 * Makes an area of the current page a link.
 *
 * @param area in points from the top left corner of the page
 * @param description what a screen reader says (ISO 14289-1 §7.18.5)
 */
export function addLinkArea(
  pdf: PDFKit.PDFDocument,
  target: LinkTarget,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  description: string,
  structParent: StructureElement,
): void {
  // pdfkit writes a primitive string as a name, and a String object as a string.
  const options = {
    structParent,
    Contents: new String(oneLine(description)),
  } as unknown as PDFKit.Mixins.AnnotationOption;
  if (target.kind === 'address') pdf.link(x, y, width, height, target.url, options);
  else pdf.goTo(x, y, width, height, destinationName(target.name), options);
}

/** An anchor as a name in the file: ASCII alone, so that every reader sorts and compares it the same way. */
export function destinationName(anchor: string): string {
  return encodeURIComponent(anchor);
}
