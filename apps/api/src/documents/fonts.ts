import { type FontSet, parseFonts } from '#typeset/fonts';
import { readFileSync } from 'node:fs';
import { assetFile } from '../platform/assets.js';

let parsed: FontSet | undefined;

/** The family of the documents, Arimo: it has the widths of Arial, so that the Word twin breaks its lines alike. */
export function documentFonts(): FontSet {
  parsed ??= parseFonts({
    regular: readFileSync(assetFile('fonts/Arimo-Regular.ttf')),
    bold: readFileSync(assetFile('fonts/Arimo-Bold.ttf')),
    italic: readFileSync(assetFile('fonts/Arimo-Italic.ttf')),
  });
  return parsed;
}
