import bidiFactory, { type Bidi } from 'bidi-js';
import { isRightToLeft } from '../direction.js';

// The package's declarations describe an ES module; Node hands over its CommonJS build, the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Characters of right-to-left scripts, and the controls that can turn a direction. Without one every level is 0. */
const turning =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\u2068\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

export type Direction = 'ltr' | 'rtl';

export interface BidiText {
  base: Direction;
  /** Embedding level of each UTF-16 unit (UAX #9 §3.3); odd is right to left. Undefined where all are 0. */
  levels?: Uint8Array;
}

/**
 * Levels of a paragraph. Its direction is that of the document's language; only a paragraph that both starts in a
 * script of the other direction and is mostly written in it has the other one. (The first strong character alone, UAX
 * #9 rule P2, would turn an English line around because it starts with a Hebrew name.)
 */
export function resolveBidi(text: string, language: string): BidiText {
  const ofLanguage = isRightToLeft(language) ? 'rtl' : 'ltr';
  if (ofLanguage === 'ltr' && !turning.test(text)) return { base: 'ltr' };
  const base = baseDirection(text, ofLanguage);
  return { base, levels: bidi.getEmbeddingLevels(text, base).levels };
}

function baseDirection(text: string, ofLanguage: Direction): Direction {
  let first: Direction | undefined;
  const count = { ltr: 0, rtl: 0 };
  for (const character of text) {
    const type = bidi.getBidiCharTypeName(character);
    if (type !== 'L' && type !== 'R' && type !== 'AL') continue;
    const direction = type === 'L' ? 'ltr' : 'rtl';
    first ??= direction;
    count[direction] += 1;
  }
  const most = count.ltr > count.rtl ? 'ltr' : 'rtl';
  return first === most ? most : ofLanguage;
}

/** Brackets and their like as they look in right-to-left text (UAX #9 rule L4). */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
}

/** The parts of one line in the order in which they are drawn, from left to right (UAX #9 rule L2). */
export function visualOrder<Part extends { level: number }>(parts: readonly Part[]): Part[] {
  const ordered = [...parts];
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) reverseStretches(ordered, level);
  return ordered;
}

function reverseStretches(parts: { level: number }[], level: number): void {
  let start = 0;
  for (let end = 0; end <= parts.length; end += 1) {
    const part = parts[end];
    if (part !== undefined && part.level >= level) continue;
    parts.splice(start, end - start, ...parts.slice(start, end).reverse());
    start = end + 1;
  }
}
