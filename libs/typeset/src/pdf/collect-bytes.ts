import { internalsOf } from './pdfkit-internals.js';

/**
 * The whole file, once the document has ended. It takes the place of pdfkit's own stream, to which every line of the file is
 * a chunk of its own.
 */
export function collectBytes(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const internals = internalsOf(pdf);
  // pdfkit has written the header already.
  const chunks: Uint8Array[] = [internals.read()];
  let text = '';
  internals._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      internals._offset += data.length + 1;
    } else {
      chunks.push(Buffer.from(text, 'latin1'), data);
      text = '';
      internals._offset += data.length;
    }
  };
  return new Promise((resolve) => {
    internals.push = () => {
      resolve(Buffer.concat([...chunks, Buffer.from(text, 'latin1')]));
    };
  });
}
