import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of a screen for one of the page at most: more could not be told apart, and takes long. */
const sharpest = 2;

/** Draws a page, as wide as its canvas is shown. What the canvas showed stays until all of the page is there. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number);
  const { width } = page.getViewport({ scale: 1 });
  const scale = ((canvas.clientWidth || width) * Math.min(devicePixelRatio, sharpest)) / width;
  const viewport = page.getViewport({ scale });
  const sheet = document.createElement('canvas');
  sheet.width = Math.ceil(viewport.width);
  sheet.height = Math.ceil(viewport.height);
  const drawing = page.render({ canvas: sheet, viewport });
  signal.addEventListener('abort', () => drawing.cancel());
  await drawing.promise;
  if (signal.aborted) return;
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  canvas.getContext('2d')?.drawImage(sheet, 0, 0);
}
