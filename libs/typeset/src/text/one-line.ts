import type { Heading } from '../tree.js';
import { needsGlyph, withoutControls } from './characters.js';
import { graphemes } from './graphemes.js';

/**
 * More than any window shows, and in every encoding less than the 32,767 bytes that PDF/A allows (ISO 19005-2 §6.1.13).
 */
const longest = 500;

/** The words of a heading on one line; empty where nothing of them would be printed, and then there is no heading. */
export function headingTitle({ runs }: Heading): string {
  const title = oneLine(runs.map(({ text }) => text).join(''));
  return Array.from(title).some(needsGlyph) ? title : '';
}

/** A text for metadata, bookmarks and descriptions: NFC, on one line, with an ellipsis where it is very long. */
export function oneLine(text: string): string {
  const line = withoutControls(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  let kept = '';
  for (const grapheme of graphemes(line)) {
    if (kept.length + grapheme.length > longest) break;
    kept += grapheme;
  }
  return `${kept}…`;
}
