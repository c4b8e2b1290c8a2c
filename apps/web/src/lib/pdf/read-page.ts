import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PageElement, pageText } from './page-text.rules';

/** What a page tells those who do not see it. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageElement[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  return pageText(await page.getStructTree(), items);
}
