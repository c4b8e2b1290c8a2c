import { describe, expect, it } from '@jest/globals';
import { arimo } from '../../../test/support/fonts.js';
import { missingCharacters, parseFonts } from './fonts.js';

describe('missingCharacters', () => {
  it('finds nothing in Latin, Greek, Cyrillic, Vietnamese and Hebrew text', () => {
    expect(missingCharacters('Łódź Ελλάδα Қазақстан Nguyễn Văn Ổn שָׁלוֹם “5–6 €”…', arimo())).toEqual([]);
  });

  it('names each character that no font has, once and in order', () => {
    expect(missingCharacters('王 met 李 and 王, سلام 🎉', arimo())).toEqual(['王', '李', 'س', 'ل', 'ا', 'م', '🎉']);
  });

  it('looks at composed characters', () => {
    expect(missingCharacters('e\u0301', arimo())).toEqual([]);
  });

  it('lets pass what has no printed form: controls, joiners, direction marks, any space', () => {
    expect(
      missingCharacters('\t\n\u0007\u00AD\u200B\u200D\u200F\u202E\u2066\u2060\uFEFF\uFE0F\u3000\u1680', arimo()),
    ).toEqual([]);
  });

  it('names half of a surrogate pair', () => {
    expect(missingCharacters('a\uD800b', arimo())).toEqual(['\uD800']);
  });

  it('names private-use characters, though the font has some', () => {
    const fonts = arimo();
    expect(fonts.regular.font.characterSet).toContain(0xf001);
    expect(missingCharacters('fi \uF001 \u{F0000} f', fonts)).toEqual(['\uF001', '\u{F0000}']);
  });
});

describe('parseFonts', () => {
  it('refuses what is no font', () => {
    const file = new TextEncoder().encode('no font');
    expect(() => parseFonts({ regular: file, bold: file, italic: file })).toThrow('Unknown font format');
  });
});

describe('a face', () => {
  it('shapes a text once', () => {
    const { regular } = arimo();
    expect(regular.shape('once', 'ltr')).toBe(regular.shape('once', 'ltr'));
  });

  it('kerns', () => {
    const { regular } = arimo();
    const apart = regular.shape('A', 'ltr').width + regular.shape('V', 'ltr').width;
    expect(regular.shape('AV', 'ltr').width).toBeLessThan(apart);
  });

  it('knows for which character a glyph stands that two scripts share, in whichever order they come', () => {
    const { bold } = arimo();
    const texts = (text: string) =>
      bold
        .shape(text, 'ltr')
        .glyphs.map((glyph) => glyph.text)
        .join('');
    const [latin, cyrillic] = [bold.shape('ə', 'ltr').glyphs[0], bold.shape('ә', 'ltr').glyphs[0]];
    expect(latin?.id).toBe(cyrillic?.id);
    expect([texts('ə'), texts('ә'), texts('Əә')]).toEqual(['ə', 'ә', 'Əә']);
  });

  it('gives right-to-left text in the order of drawing, brackets mirrored', () => {
    const { regular } = arimo();
    const bracket = (text: string) => regular.shape(text, 'ltr').glyphs[0]?.id;
    const { glyphs } = regular.shape('(של', 'rtl');
    expect(glyphs.map(({ text }) => text)).toEqual(['ל', 'ש', '(']);
    expect(glyphs[2]?.id).toBe(bracket(')'));
  });

  it('keeps stacked marks on their line', () => {
    const { glyphs } = arimo().regular.shape(`Z${'\u0301\u0323'.repeat(10)}`, 'ltr');
    expect(Math.max(...glyphs.map(({ yOffset }) => Math.abs(yOffset)))).toBe(350);
  });
});
