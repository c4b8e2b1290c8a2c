import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

let thread: PDFWorker | undefined;

/**
 * Reads a PDF, in a thread beside the page's. Whoever opens it closes it (`destroy`). The thread is named to the reader: one that
 * it finds by itself it takes for the document's own, and ends it with the document while others are read in it.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  thread ??= PDFWorker.create({ port: new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }) });
  return getDocument({
    worker: thread,
    // The reader takes the bytes away.
    data: Uint8Array.from(bytes),
    // The policy lets no script in that is made of text, and nothing is to be fetched.
    ...{ isEvalSupported: false, useWasm: false, useSystemFonts: false, stopAtErrors: true },
  }).promise;
}
