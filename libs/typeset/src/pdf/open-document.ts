import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { DocumentTree, Paper } from '../tree.js';
import { oneLine } from '../text/one-line.js';
import { internalsOf } from './pdfkit-internals.js';
import { pdfUaClaim } from './xmp.js';

/**
 * A value of the document information that is XML-escaped where it is made part of a text and plain elsewhere: pdfkit puts
 * it as it stands into the XMP metadata, where a title with an ampersand would break the file.
 */
class InfoText extends String {
  override toString(): string {
    return super.toString().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }
}

/** An empty PDF that claims PDF/A-2a and PDF/UA-1, with its metadata. The same tree and paper give the same identifier. */
export function openDocument(tree: DocumentTree, paper: Paper): PDFKit.PDFDocument {
  const info = {
    Title: infoText(tree.title),
    ...(tree.author !== '' && { Author: infoText(tree.author) }),
    Creator: 'Plenary',
    Producer: 'pdfkit',
    CreationDate: new Date(tree.issuedAt),
  };
  const pdf = new PDFDocument({
    // PDF/A-2 is built on 1.7, and pdfkit writes no XMP metadata into its default version.
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: tree.language,
    displayTitle: true,
    autoFirstPage: false,
    // Otherwise pdfkit reads its own Helvetica for every document.
    font: null as unknown as string,
    info,
  });
  pdf.appendXML(pdfUaClaim);
  const internals = internalsOf(pdf);
  internals._id = createHash('sha256')
    .update(JSON.stringify([paper, tree]))
    .digest()
    .subarray(0, 16);
  // pdfkit sorts the names of destinations in the order of the machine's language; ISO 32000-1 §7.9.6 wants that of the bytes.
  internals._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : 1);
  return pdf;
}

function infoText(text: string): string {
  return new InfoText(oneLine(text)) as unknown as string;
}
