import type { BidiText } from './bidi.js';
import { visualOrder } from './bidi.js';
import { splitIntoGraphemes, type Piece, type Segment } from './segments.js';

/** One line, its pieces in the order in which they are drawn, from left to right. */
export interface TextLine {
  pieces: Piece[];
  /** Without the space at its end, in thousandths of the font size. */
  width: number;
}

/** Sums of widths differ in their last digits with the order of adding. */
const tolerance = 0.01;

/** Nobody sees whether the last line of a longer title is short. */
const mostBalanced = 6;

/** A tenth of the font size. */
const closeEnough = 100;

/**
 * Fills lines from the first segment to the last (ragged, without hyphens). A word longer than a line starts a line of
 * its own and is broken between graphemes.
 *
 * @param width of a line in thousandths of the font size
 */
export function breakLines(segments: readonly Segment[], { base }: BidiText, width: number): TextLine[] {
  const lines: TextLine[] = [];
  let line: Segment[] = [];
  let used = 0;
  const endLine = (): void => {
    lines.push(finishLine(line, base === 'rtl'));
    line = [];
    used = 0;
  };
  const add = (segment: Segment): void => {
    if (line.length > 0 && used + segment.width > width + tolerance) endLine();
    line.push(segment);
    used += segment.width + (segment.space?.shaped.width ?? 0);
    if (segment.endsLine) endLine();
  };
  for (const segment of segments) {
    if (segment.width <= width + tolerance) {
      add(segment);
    } else {
      if (line.length > 0) endLine();
      for (const grapheme of splitIntoGraphemes(segment)) add(grapheme);
    }
  }
  if (line.length > 0) endLine();
  return lines;
}

/**
 * Lines of about equal length, as few as {@link breakLines} makes: for titles, where a last line of one word is ugly.
 *
 * @param width of the longest line allowed, in thousandths of the font size
 */
export function balanceLines(segments: readonly Segment[], bidi: BidiText, width: number): TextLine[] {
  const lines = breakLines(segments, bidi, width);
  const longestWord = segments.reduce((longest, { width: word }) => Math.max(longest, word), 0);
  if (lines.length < 2 || lines.length > mostBalanced || longestWord > width) return lines;
  let best = lines;
  let tooNarrow = Math.max(width / 2, longestWord);
  let enough = width;
  while (enough - tooNarrow > closeEnough) {
    const middle = (tooNarrow + enough) / 2;
    const attempt = breakLines(segments, bidi, middle);
    if (attempt.length > lines.length) {
      tooNarrow = middle;
    } else {
      enough = middle;
      best = attempt;
    }
  }
  return best;
}

function finishLine(segments: readonly Segment[], rightToLeft: boolean): TextLine {
  const pieces: Piece[] = [];
  let width = 0;
  segments.forEach(({ pieces: word, space, width: wordWidth }, index) => {
    pieces.push(...word);
    width += wordWidth;
    if (space === undefined) return;
    const isLast = index === segments.length - 1;
    if (!isLast) width += space.shaped.width;
    // UAX #9 rule L1: a space at the end of a line has the level of the paragraph. It is kept, although nobody sees it,
    // because the words of a tagged document are told apart by spaces (ISO 32000-1 §14.8.2.5).
    if (!isLast) pieces.push(space);
    else if (!rightToLeft) pieces.push({ ...space, level: 0 });
  });
  return { pieces: visualOrder(pieces), width };
}
