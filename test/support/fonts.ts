import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFonts, type FontSet } from '#typeset/fonts';

let parsed: FontSet | undefined;

/** The product's fonts, parsed once per test file. */
export function arimo(): FontSet {
  parsed ??= parseFonts({ regular: file('Regular'), bold: file('Bold'), italic: file('Italic') });
  return parsed;
}

function file(face: string): Uint8Array {
  return readFileSync(join('apps', 'api', 'assets', 'fonts', `Arimo-${face}.ttf`));
}
