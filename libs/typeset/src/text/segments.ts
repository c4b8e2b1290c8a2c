import LineBreaker from 'linebreak';
import { faceWith, type FontSet } from '../fonts.js';
import type { Run } from '../tree.js';
import type { BidiText } from './bidi.js';
import { drawnForm } from './characters.js';
import type { FontFace, ShapedText } from './font-face.js';
import { chunks, graphemes } from './graphemes.js';
import { MissingCharacterError } from './missing-character-error.js';
import type { Span, StyledText } from './styled-text.js';

/** Shaped text of one run, one face and one direction. */
export interface Piece {
  face: FontFace;
  /** What was shaped. */
  text: string;
  shaped: ShapedText;
  run: Run;
  /** Embedding level (UAX #9). */
  level: number;
}

/** What stands between two line break opportunities: a word, and the space after it that a line's end swallows. */
export interface Segment {
  pieces: Piece[];
  space?: Piece;
  /** Of the pieces without the space, in thousandths of the font size. */
  width: number;
  /** Whether a line must end after it. */
  endsLine: boolean;
}

/** UAX #14 §8.1 allows tailoring: ranges such as 9.45–10.15 and acronyms such as ACP-EU are not torn apart. */
const heldTogether = /^(?:\p{Nd}–\p{Nd}|\p{Lu}-\p{Lu})$/u;

/** Words of any length are shaped in pieces of this many UTF-16 units: some steps of shaping take quadratic time. */
const longestPiece = 48;

/**
 * Cuts a paragraph at its line break opportunities (UAX #14) and shapes what lies between them, word by word, so that
 * an altered text finds nearly all of its words in the memory of the faces.
 *
 * @param faceOf the face in which a run is set
 */
export function shapeSegments(
  { text, spans }: StyledText,
  { levels }: BidiText,
  fonts: FontSet,
  faceOf: (run: Run) => FontFace,
): Segment[] {
  const segments: Segment[] = [];
  let firstSpan = 0;
  const shape = (from: number, to: number): Piece[] => {
    while ((spans[firstSpan]?.end ?? Infinity) <= from) firstSpan += 1;
    return [...stretches(spans, firstSpan, from, to, levels)].flatMap((stretch) =>
      shapeStretch(text.slice(stretch.start, stretch.end), stretch, fonts, faceOf(stretch.run)),
    );
  };
  let start = 0;
  for (const { position, required } of breakOpportunities(text)) {
    const wordEnd = start + text.slice(start, position).replace(/[ \n]+$/, '').length;
    const pieces = shape(start, wordEnd);
    const [space] = text[wordEnd] === ' ' ? shape(wordEnd, wordEnd + 1) : [];
    segments.push({ pieces, width: widthOf(pieces), endsLine: required, ...(space !== undefined && { space }) });
    start = position;
  }
  return segments;
}

/** The segment as one segment per grapheme, for a word that is longer than a line. */
export function* splitIntoGraphemes({ pieces, space, endsLine }: Segment): Generator<Segment> {
  let last: Segment | undefined;
  for (const piece of pieces) {
    for (const text of graphemes(piece.text)) {
      if (last !== undefined) yield last;
      const shaped = piece.face.shape(text, piece.level % 2 === 1 ? 'rtl' : 'ltr');
      last = { pieces: [{ ...piece, text, shaped }], width: shaped.width, endsLine: false };
    }
  }
  if (last !== undefined) yield { ...last, endsLine, ...(space !== undefined && { space }) };
}

function* breakOpportunities(text: string): Generator<{ position: number; required: boolean }> {
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (!heldTogether.test(text.slice(next.position - 2, next.position + 1))) yield next;
  }
}

interface Stretch {
  start: number;
  end: number;
  run: Run;
  level: number;
}

/** The part of the text in stretches of one run and one level. */
function* stretches(
  spans: readonly Span[],
  firstSpan: number,
  from: number,
  to: number,
  levels: Uint8Array | undefined,
): Generator<Stretch> {
  for (let index = firstSpan; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= to) return;
    let start = Math.max(span.start, from);
    const spanEnd = Math.min(span.end, to);
    while (start < spanEnd) {
      const level = levels?.[start] ?? 0;
      let end = levels === undefined ? spanEnd : start + 1;
      while (end < spanEnd && levels?.[end] === level) end += 1;
      yield { start, end, run: span.run, level };
      start = end;
    }
  }
}

function shapeStretch(text: string, { run, level }: Stretch, fonts: FontSet, wanted: FontFace): Piece[] {
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  const drawn = drawnForm(text, wanted.has);
  const pieces: Piece[] = [];
  for (const part of stretchesOfFace(drawn, fonts, wanted)) {
    for (const chunk of chunks(part.text, longestPiece)) {
      pieces.push({ face: part.face, text: chunk, shaped: part.face.shape(chunk, direction), run, level });
    }
  }
  return pieces;
}

function stretchesOfFace(text: string, fonts: FontSet, wanted: FontFace): { face: FontFace; text: string }[] {
  const parts: { face: FontFace; text: string }[] = [];
  if (wanted.covers(text)) return text === '' ? [] : [{ face: wanted, text }];
  for (const character of text) {
    const face = faceWith(character.codePointAt(0) ?? 0, wanted, fonts);
    if (face === undefined) throw new MissingCharacterError([{ character, text }]);
    const last = parts.at(-1);
    if (last?.face === face) last.text += character;
    else parts.push({ face, text: character });
  }
  return parts;
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { shaped }) => sum + shaped.width, 0);
}
