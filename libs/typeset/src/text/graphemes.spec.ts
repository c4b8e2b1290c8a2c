import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chunks, graphemes } from './graphemes.js';

describe('graphemes', () => {
  it.each([
    ['Łódź', ['Ł', 'ó', 'd', 'ź']],
    ['m\u0302x', ['m\u0302', 'x']],
    ['नि🇨🇭', ['नि', '🇨🇭']],
    ['', []],
  ])('are what a person takes for one character: %s', (text, expected) => {
    expect([...graphemes(text)]).toEqual(expected);
  });

  it('are single characters in scripts whose text takes the short way', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const text = String.fromCodePoint(...Array.from({ length: 0x5eb - 0x20 }, (_, index) => index + 0x20));
    const characters = text.replace(/[\u0300-\u036F\u0483-\u0489\u0591-\u05CF]/g, '');
    expect([...graphemes(characters)]).toEqual(Array.from(segmenter.segment(characters), ({ segment }) => segment));
  });

  it('are never longer than 32 units', () => {
    expect([...graphemes(`a${'\u0301'.repeat(70)}`)].map((grapheme) => grapheme.length)).toEqual([32, 32, 7]);
  });
});

describe('chunks', () => {
  it('give the whole text, in pieces of the length asked for, between graphemes', () => {
    expect([...chunks('ab\u0301cde', 3)]).toEqual(['ab\u0301', 'cde']);
    expect([...chunks('ab\u0301', 2)]).toEqual(['a', 'b\u0301']);
    expect([...chunks('short', 48)]).toEqual(['short']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const parts = [...chunks(text, limit)];
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length <= limit || [...graphemes(part)].length === 1)).toBe(true);
      }),
    );
  });
});
