import type { FontSet } from '../fonts.js';
import type { Mark } from '../layout/marks.js';
import type { FontFace, ShapedGlyph, ShapedText } from '../text/font-face.js';
import { operand } from './numbers.js';
import { codeInString } from './code-in-string.js';
import { rememberSubset } from './subset-memory.js';
import { internalsOf, type EmbeddedFont } from './pdfkit-internals.js';

/** For a glyph that stands for no character of its own: a ToUnicode entry must not be empty (ISO 19005-2 §6.2.11.7). */
const zeroWidthSpace = '\u200B';

/** The faces as one document embeds them: a subset of glyphs, each with a code and the text that it copies out as. */
export class FontCodes {
  private readonly names: ReadonlyMap<FontFace, string>;
  private readonly faces = new Map<FontFace, FaceCodes>();

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    { regular, bold, italic }: FontSet,
  ) {
    this.names = new Map([
      [regular, 'regular'],
      [bold, 'bold'],
      [italic, 'italic'],
    ]);
    for (const [face, name] of this.names) internalsOf(pdf).registerFont(name, face.font);
  }

  /**
   * Gives codes to the glyphs of a whole document in the order of the glyphs, so that documents with the same glyphs have the
   * same subset, however their words are ordered.
   */
  prepare(pages: readonly (readonly Mark[])[]): void {
    const texts = new Map(Array.from(this.names.keys(), (face) => [face, new Set<ShapedText>()]));
    for (const mark of pages.flat()) {
      if (mark.kind !== 'text') continue;
      for (const { face, shaped } of mark.line.pieces) texts.get(face)?.add(shaped);
    }
    for (const [face, shaped] of texts) if (shaped.size > 0) this.codesOf(face).prepare(shaped);
  }

  /** Names the face on the current page, and gives the operator that selects it. */
  select(face: FontFace, size: number): string {
    const { font } = this.codesOf(face);
    const { page } = internalsOf(this.pdf);
    page.fonts[font.id] ??= font.ref();
    return `/${font.id} ${operand(size)} Tf`;
  }

  /** The shaped text as it stands between the delimiters of a string that a `TJ` shows (ISO 32000-1 §9.4.3). */
  encode(face: FontFace, shaped: ShapedText, size: number): string {
    return this.codesOf(face).encode(shaped, size);
  }

  private codesOf(face: FontFace): FaceCodes {
    let codes = this.faces.get(face);
    if (codes === undefined) {
      const name = this.names.get(face);
      if (name === undefined) throw new Error('Text is set in a face that the document does not have');
      this.pdf.font(name);
      codes = new FaceCodes(internalsOf(this.pdf)._font);
      rememberSubset(codes.font, face);
      this.faces.set(face, codes);
    }
    return codes;
  }
}

class FaceCodes {
  private readonly codes = new Map<number, Map<string, string>>();
  private readonly placed = new Map<ShapedGlyph, string>();
  private readonly encoded = new Map<ShapedText, string>();

  constructor(readonly font: EmbeddedFont) {}

  prepare(texts: ReadonlySet<ShapedText>): void {
    const distinct = new Set<ShapedGlyph>();
    for (const { glyphs } of texts) for (const glyph of glyphs) distinct.add(glyph);
    for (const glyph of [...distinct].sort(byGlyph)) this.codeOf(glyph);
  }

  encode(shaped: ShapedText, size: number): string {
    let encoded = this.encoded.get(shaped);
    if (encoded === undefined) {
      encoded = shaped.glyphs.reduce((sum, glyph) => sum + this.encodeGlyph(glyph, size), '');
      const dependsOnSize = shaped.glyphs.some(({ yOffset }) => yOffset !== 0);
      if (!dependsOnSize) this.encoded.set(shaped, encoded);
    }
    return encoded;
  }

  private encodeGlyph(glyph: ShapedGlyph, size: number): string {
    let placed = this.placed.get(glyph);
    if (placed === undefined) {
      placed = this.place(glyph);
      this.placed.set(glyph, placed);
    }
    if (glyph.yOffset === 0) return placed;
    return `)] TJ ${operand((glyph.yOffset / 1000) * size)} Ts [(${placed})] TJ 0 Ts [(`;
  }

  /** A glyph's code with the moves, in thousandths to the left, that bring it to its place and the next to its own. */
  private place(glyph: ShapedGlyph): string {
    const before = moveLeft(-glyph.xOffset);
    const after = moveLeft(glyph.nominalAdvance + glyph.xOffset - glyph.advance);
    return `${before}${this.codeOf(glyph)}${after}`;
  }

  private codeOf({ id, text, nominalAdvance }: ShapedGlyph): string {
    let ofGlyph = this.codes.get(id);
    if (ofGlyph === undefined) {
      ofGlyph = new Map();
      this.codes.set(id, ofGlyph);
    }
    let code = ofGlyph.get(text);
    if (code === undefined) {
      code = this.addCode(id, text === '' ? zeroWidthSpace : text, nominalAdvance);
      ofGlyph.set(text, code);
    }
    return code;
  }

  /** A glyph that stands for several texts has a code for each, so that each copies out as what it is. */
  private addCode(glyph: number, text: string, width: number): string {
    const { subset, unicode, widths } = this.font;
    subset.mapping[glyph] = undefined;
    const code = subset.includeGlyph(glyph);
    unicode[code] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    widths[code] = width;
    return codeInString(code);
  }
}

/** A move stands between two strings. */
function moveLeft(distance: number): string {
  const move = operand(distance);
  return move === '0' ? '' : `)${move}(`;
}

function byGlyph(a: ShapedGlyph, b: ShapedGlyph): number {
  return a.id - b.id || (a.text < b.text ? -1 : 1);
}
