import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a PDF, in a thread of its own. Whoever opens it closes it (`destroy`). */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  return getDocument({
    // The reader takes the bytes away.
    data: Uint8Array.from(bytes),
    // The policy lets no script in that is made of text, and nothing is to be fetched.
    ...{ isEvalSupported: false, useWasm: false, useSystemFonts: false, stopAtErrors: true },
  }).promise;
}
