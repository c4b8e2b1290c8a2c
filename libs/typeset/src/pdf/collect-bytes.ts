import { internalsOf } from './pdfkit-internals.js';

/**
 * The whole file, once the document has ended. It takes the place of pdfkit's own stream, to which every line of the file is
 * a chunk of its own. Until then the file is one text of characters up to U+00FF: many small buffers would scatter the memory.
 */
export function collectBytes(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const internals = internalsOf(pdf);
  // pdfkit has written the header already.
  let file = latin1(internals.read());
  internals._write = (data) => {
    file += typeof data === 'string' ? `${data}\n` : latin1(data);
    internals._offset = file.length;
  };
  return new Promise((resolve) => {
    internals.push = () => {
      resolve(Buffer.from(file, 'latin1'));
    };
  });
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
