import { create } from 'fontkit';
import { needsGlyph } from './text/characters.js';
import { FontFace } from './text/font-face.js';

/** The faces of a document, parsed. Make one for the whole process: it remembers what it has shaped. */
export interface FontSet {
  readonly regular: FontFace;
  readonly bold: FontFace;
  readonly italic: FontFace;
}

/**
 * Parses the three faces.
 *
 * @param files bytes of TrueType or OpenType files (not WOFF2, which PDF cannot embed)
 * @throws Error when a file is not one font
 */
export function parseFonts(files: Record<'regular' | 'bold' | 'italic', Uint8Array>): FontSet {
  return { regular: parseFace(files.regular), bold: parseFace(files.bold), italic: parseFace(files.italic) };
}

function parseFace(file: Uint8Array): FontFace {
  const font = create(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (!('layout' in font)) throw new Error('A collection of fonts was given where one font is needed');
  return new FontFace(font);
}

/** The face that draws a character: the wanted one, or else any that has it. */
export function faceWith(codePoint: number, wanted: FontFace, fonts: FontSet): FontFace | undefined {
  return [wanted, fonts.regular, fonts.bold, fonts.italic].find((face) => face.has(codePoint));
}

/**
 * The characters of a text, after NFC normalisation, that no face can print, each once and in order. Spaces, control
 * characters, and characters without printed form such as joiners and direction marks are never missing.
 */
export function missingCharacters(text: string, fonts: FontSet): string[] {
  const missing = new Set<string>();
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (fonts.regular.has(codePoint) || !needsGlyph(character)) continue;
    if (faceWith(codePoint, fonts.regular, fonts) === undefined) missing.add(character);
  }
  return [...missing];
}
