import type { Font, Glyph } from 'fontkit';
import { LRUCache } from 'lru-cache';
import { mirrored, type Direction } from './bidi.js';
import { copiedForm } from './characters.js';

/**
 * A glyph in its place, in the order of drawing from left to right. Distances are in thousandths of the font size. A face has
 * one object for all that are alike, whatever word they stand in.
 */
export interface ShapedGlyph {
  readonly id: number;
  /** The characters for which the glyph stands, as they are copied out of the document; may be empty. */
  readonly text: string;
  /** Distance to the next glyph, with kerning. */
  readonly advance: number;
  /** Distance to the next glyph as the font file has it. */
  readonly nominalAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface ShapedText {
  readonly glyphs: readonly ShapedGlyph[];
  /** In thousandths of the font size. */
  readonly width: number;
}

/** Bounds the memory of a face: about 30 bytes a glyph, and a programme of 200 pages has some 5,000 different words. */
const rememberedGlyphs = 60_000;

/** Marks are stacked no higher or lower than this, so that they stay on their line. Thousandths of the font size. */
const greatestRise = 350;

/** One parsed font, and its memory of what it has shaped: shaping takes two thirds of the time of a naive document. */
export class FontFace {
  /** In thousandths of the font size. */
  readonly ascent: number;
  readonly descent: number;
  private readonly scale: number;
  private readonly shaper: Font;
  private readonly covered: ReadonlySet<number>;
  private readonly shaped = new LRUCache<string, ShapedText>({
    maxSize: rememberedGlyphs,
    sizeCalculation: ({ glyphs }) => glyphs.length + 1,
  });

  private readonly glyphs = new Map<string, ShapedGlyph>();

  constructor(readonly font: Font) {
    this.scale = 1000 / font.unitsPerEm;
    this.ascent = font.ascent * this.scale;
    this.descent = font.descent * this.scale;
    this.shaper = withOwnCharacters(font);
    this.covered = new Set(font.characterSet.filter((codePoint) => !isPrivateUse(codePoint)));
  }

  has = (codePoint: number): boolean => this.covered.has(codePoint);

  covers(text: string): boolean {
    for (const character of text) if (!this.covered.has(character.codePointAt(0) ?? 0)) return false;
    return true;
  }

  /** Shapes text of one script and direction that has no characters without printed form. */
  shape(text: string, direction: Direction): ShapedText {
    const key = direction === 'ltr' ? text : `\u200F${text}`;
    let result = this.shaped.get(key);
    if (result === undefined) {
      result = this.layOut(text, direction);
      this.shaped.set(key, result);
    }
    return result;
  }

  private layOut(text: string, direction: Direction): ShapedText {
    // UAX #9 rule L4: a bracket is drawn as its mirror image, and copies out as itself.
    const inDirection = direction === 'rtl' ? mirrored : (same: string): string => same;
    const { glyphs, positions } = this.shaper.layout(inDirection(text), undefined, undefined, undefined, direction);
    let width = 0;
    const shaped = glyphs.map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      width += xAdvance * this.scale;
      return this.sameGlyph({
        id: glyph.id,
        text: inDirection(copiedForm(glyph.codePoints)),
        advance: xAdvance * this.scale,
        nominalAdvance: glyph.advanceWidth * this.scale,
        xOffset: xOffset * this.scale,
        yOffset: Math.max(-greatestRise, Math.min(greatestRise, yOffset * this.scale)),
      });
    });
    return { glyphs: shaped, width };
  }

  /** The glyph that stood so before, if one has. */
  private sameGlyph(glyph: ShapedGlyph): ShapedGlyph {
    const { id, text, advance, xOffset, yOffset } = glyph;
    const key = `${id} ${advance} ${xOffset} ${yOffset} ${text}`;
    const known = this.glyphs.get(key);
    if (known === undefined) this.glyphs.set(key, glyph);
    return known ?? glyph;
  }
}

/**
 * The font with glyphs that know for which characters they stand here. fontkit keeps one object per glyph, with the
 * characters of its first use in the process; Latin ə and Cyrillic ә share a glyph, so a name could copy out in the wrong
 * script, and the same document could have other bytes tomorrow.
 */
function withOwnCharacters(font: Font): Font {
  const known = new Map<string, Glyph>();
  return Object.create(font, {
    getGlyph: {
      value(id: number, codePoints: number[] = []): Glyph {
        const key = `${id} ${codePoints.join()}`;
        let glyph = known.get(key);
        if (glyph === undefined) {
          // A glyph of the same class: objects with a prototype of their own would make every access to a glyph slow.
          const { constructor } = font.getGlyph(id);
          glyph = Reflect.construct(constructor, [id, codePoints, font]) as Glyph;
          known.set(key, glyph);
        }
        return glyph;
      },
    },
  }) as Font;
}

/** Only its maker knows what such a character means, so PDF/A-2a §6.2.11.7.3 wants another text beside it, which nobody gives. */
function isPrivateUse(codePoint: number): boolean {
  return /\p{Co}/u.test(String.fromCodePoint(codePoint));
}
