import { anchorsOf } from './anchors.js';
import { missingCharacters, type FontSet } from './fonts.js';
import { layPages } from './layout/pages.js';
import { Bookmarks } from './pdf/bookmarks.js';
import { collectBytes } from './pdf/collect-bytes.js';
import { drawPage } from './pdf/draw-page.js';
import { FontCodes } from './pdf/font-codes.js';
import { openDocument } from './pdf/open-document.js';
import { addStructure } from './pdf/structure.js';
import { MissingCharacterError } from './text/missing-character-error.js';
import { textsOf } from './tree-texts.js';
import type { DocumentTree, Paper } from './tree.js';

/**
 * Makes a PDF of a document: normalise, shape, break lines, set blocks, break pages, then draw and tag. The file claims
 * PDF/UA-1 and PDF/A-2a. The same tree, fonts and paper give the same bytes.
 *
 * @throws MissingCharacterError when no font has a character of the text; it names them all
 * @throws RangeError when `issuedAt` is no instant
 */
export async function renderPdf(
  tree: DocumentTree,
  { fonts, paper }: { fonts: FontSet; paper: Paper },
): Promise<Uint8Array> {
  assertPrintable(tree, fonts);
  const { geometry, pages, structure } = layPages(tree, paper, { fonts, language: tree.language });
  const pdf = openDocument(tree, paper);
  const bytes = collectBytes(pdf);
  const drawing = {
    pdf,
    geometry,
    codes: new FontCodes(pdf, fonts),
    elements: addStructure(pdf, structure),
    bookmarks: new Bookmarks(pdf),
    anchors: new Set(anchorsOf(tree.blocks)),
    watermarkFace: fonts.bold,
  };
  drawing.codes.prepare(pages);
  for (const page of pages) drawPage(page, drawing);
  pdf.end();
  return bytes;
}

function assertPrintable(tree: DocumentTree, fonts: FontSet): void {
  const missing = [];
  for (const text of textsOf(tree)) {
    for (const character of missingCharacters(text, fonts)) missing.push({ character, text });
  }
  if (missing.length > 0) throw new MissingCharacterError(missing);
}
