import type { FontSet } from '../fonts.js';
import { resolveBidi } from '../text/bidi.js';
import { balanceLines, breakLines, type TextLine } from '../text/break-lines.js';
import { drawnForm } from '../text/characters.js';
import type { FontFace } from '../text/font-face.js';
import { graphemes } from '../text/graphemes.js';
import { shapeSegments } from '../text/segments.js';
import { joinRuns } from '../text/styled-text.js';
import type { Run } from '../tree.js';
import { withLanguages } from './languages.js';
import type { Artifact, Tag, TextMark } from './marks.js';
import { brokenBefore, type BrokenParagraph } from './paragraph-memory.js';
import type { TextStyle } from './style-sheet.js';

/** Where text is set: from `left`, in points from the page's left edge, as wide as `width`. */
export interface Measure {
  left: number;
  width: number;
}

export interface Typography {
  fonts: FontSet;
  /** BCP 47 tag of the text. */
  language: string;
}

/**
 * Sets a paragraph: a mark for each line, or for each part of it in one language, `y` from the top of the paragraph.
 * Lines start at the left, or end at the right in a paragraph that reads from right to left; the other way round where the
 * style has them at the end, and in the middle where it has them there.
 */
export function setLines(
  runs: readonly Run[],
  style: TextStyle,
  { left, width }: Measure,
  { fonts, language }: Typography,
  owner: Tag | Artifact,
): readonly TextMark[] {
  const typography = { fonts, language };
  const setting = `${language} ${style.face} ${style.size} ${style.balanced === true} ${width}`;
  const { lines, base } = brokenBefore(runs, setting, fonts, () => breakParagraph(runs, style, width, typography));
  const atRight = (base === 'rtl') !== (style.atEnd === true);
  const startOf = (line: TextLine): number => {
    if (style.centred === true) return left + (width - widthOf(line, style)) / 2;
    return atRight ? left + width - widthOf(line, style) : left;
  };
  const marks = lines.map((line, index): TextMark => ({
    kind: 'text',
    x: startOf(line),
    y: index * style.leading + baselineIn(style, fonts),
    line,
    style,
    owner,
  }));
  return typeof owner === 'string' ? marks : withLanguages(marks, runs, owner);
}

function breakParagraph(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  { fonts, language }: Typography,
): BrokenParagraph {
  const styled = joinRuns(runs, language);
  const bidi = resolveBidi(styled.text, language);
  if (styled.text === '') return { lines: [], base: bidi.base };
  const segments = shapeSegments(styled, bidi, fonts, (run) => fonts[faceOf(run, style)]);
  const fill = style.balanced === true ? balanceLines : breakLines;
  return { lines: fill(segments, bidi, (width / style.size) * 1000), base: bidi.base };
}

/** The width of a line in points. */
export function widthOf({ width }: TextLine, { size }: TextStyle): number {
  return (width / 1000) * size;
}

/**
 * The start of a text that fits on one line, with an ellipsis in place of what does not.
 *
 * @param width in points
 */
export function shorten(text: string, face: FontFace, size: number, width: number): string {
  const room = (width / size) * 1000;
  const roomBeforeEllipsis = room - face.shape('…', 'ltr').width;
  let used = 0;
  let kept = '';
  let result = '';
  for (const grapheme of graphemes(text)) {
    used += face.shape(drawnForm(grapheme, face.has), 'ltr').width;
    if (used > room) return `${kept.trimEnd()}…`;
    result += grapheme;
    if (used <= roomBeforeEllipsis) kept = result;
  }
  return result;
}

/** There is no bold italic face: bold wins. */
function faceOf(run: Run, style: TextStyle): keyof FontSet {
  if (run.bold === true || style.face === 'bold') return 'bold';
  return run.italic === true ? 'italic' : style.face;
}

/** From the top of a line to its baseline: what the leading adds to the face stands half above and half below. */
function baselineIn({ size, leading, face }: TextStyle, fonts: FontSet): number {
  const { ascent, descent } = fonts[face];
  return (leading + ((ascent + descent) / 1000) * size) / 2;
}
