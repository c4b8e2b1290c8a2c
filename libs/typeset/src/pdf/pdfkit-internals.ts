import type { Font } from 'fontkit';

/**
 * The parts of pdfkit 0.20 that this engine uses and its published types lack. Everything that leans on pdfkit's insides
 * is named here, so that a new version is checked against one file.
 */
export interface PdfkitInternals {
  _font: EmbeddedFont;
  /** First half of the file identifier (ISO 32000-1 §14.4); the second half is the same. */
  _id: Uint8Array;
  /** Writes to the file: a line of characters up to U+00FF, or the bytes of a stream. */
  _write: (data: string | Uint8Array) => void;
  /** How many bytes have been written. */
  _offset: number;
  /** Takes what was written, in chunks, and at last null. */
  push: (chunk: Uint8Array | null) => void;
  /** What was pushed and not yet read. */
  read(): Uint8Array;
  _root: { data: { Names: { data: { Dests: { _compareKeys: (a: string, b: string) => number } } } } };
  page: { fonts: Record<string, unknown> };
  outline: Outline;
  registerFont(name: string, font: Font): void;
  struct(type: string, options: { scope?: 'Row' | 'Column'; lang?: string; alt?: string }): StructureElement;
  addStructure(element: StructureElement): void;
}

/** A font as it will stand in the file, with the glyphs that the document uses. */
export interface EmbeddedFont {
  id: string;
  /** `mapping` has the code of each glyph; to forget one makes `includeGlyph` give the glyph a second code. */
  subset: {
    mapping: Record<number, number | undefined>;
    /** The glyphs in the order of their codes. */
    glyphs: number[];
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  };
  /** By the code of a glyph in the file: the code points for which it stands, and its width in thousandths. */
  unicode: number[][];
  widths: number[];
  ref(): unknown;
}

export interface StructureElement {
  dictionary: { data: { A?: Record<string, string> } };
  add(child: unknown): this;
  end(): void;
}

export interface Outline {
  outlineData: { Count?: number };
  addItem(title: string, options: { top: number; left: number; zoom: number; fit: boolean }): Outline;
}

export function internalsOf(pdf: PDFKit.PDFDocument): PdfkitInternals {
  return pdf as unknown as PdfkitInternals;
}
