import { describe, expect, it } from '@jest/globals';
import type { SubmittedEntry } from '../breakouts/submitted.rules.js';
import { shares, slideCapacity, slidesOf } from './slides.rules.js';

const entry = (id: string, part: SubmittedEntry['part'], fields: SubmittedEntry['fields']): SubmittedEntry => ({
  ...{ id, part, fields },
});
const sentence = (word: string, length: number) => `${word} ${'x'.repeat(length - word.length - 2)}.`;

describe('slides of a group', () => {
  it('begin with the group, and are that alone while nothing is handed in', () => {
    expect(slidesOf(null, 'en').map(({ id, kind }) => [id, kind])).toEqual([['group', 'group']]);
  });

  it('show what was handed in part by part, numbered in its part, and keep what is not for the report', () => {
    const slides = slidesOf(
      [
        entry('r1', 'recommendation', { title: 'Meet', text: 'Meet yearly.', addressee: 'States', levels: ['global'] }),
        entry('r2', 'recommendation', { text: 'Write it down.' }),
        entry('n1', 'note', { text: 'Coffee was late.' }),
        entry('p1', 'partnership', { type: 'Research', need: 'Data.', actors: ['academia', 'A foundation'] }),
      ],
      'en',
    );
    const none = { part: 1, parts: 1 };
    expect(slides.slice(1)).toEqual([
      {
        ...{ ...none, id: 'r1', kind: 'recommendation', number: 1, title: 'Meet', text: 'Meet yearly.' },
        ...{ addressee: 'States', levels: ['global'], actors: [] },
      },
      {
        ...{ ...none, id: 'r2', kind: 'recommendation', number: 2, title: null, text: 'Write it down.' },
        ...{ addressee: null, levels: [], actors: [] },
      },
      {
        ...{ ...none, id: 'p1', kind: 'partnership', number: 1, title: 'Research', text: 'Data.' },
        ...{ addressee: null, levels: [], actors: ['academia', 'A foundation'] },
      },
    ]);
  });

  it('go on where a text is too long to be read from the last row', () => {
    const [first, second] = [sentence('One', 200), sentence('Two', 100)];
    const slides = slidesOf([entry('r1', 'recommendation', { text: `${first} ${second}` })], 'en').slice(1);
    expect(slides.map(({ id, text, number, part, parts }) => [id, text, number, part, parts])).toEqual([
      ['r1', first, 1, 1, 2],
      ['r1-2', second, 1, 2, 2],
    ]);
  });
});

describe('a text in shares', () => {
  it('stays whole up to what a slide takes', () => {
    const full = sentence('Full', slideCapacity);
    expect(shares(`  ${full}\n`, 'en')).toEqual([full]);
    expect(shares('', 'en')).toEqual(['']);
  });

  it('is cut between words where a sentence alone is too long, and in a word where that is', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
    const cut = shares(words, 'en');
    expect([cut.join(' '), cut.every(({ length }) => length <= slideCapacity)]).toEqual([words, true]);
    const address = `https://example.org/${'a'.repeat(600)}`;
    const pieces = shares(address, 'en');
    expect([pieces.join(''), pieces.every(({ length }) => length <= slideCapacity)]).toEqual([address, true]);
  });

  it('loses nothing of paragraphs, and cuts no letter in two', () => {
    const paragraphs = `${sentence('Erste', 180)}\n\n${'👩‍👩‍👧'.repeat(40)} ${'ü'.repeat(250)}`;
    expect(shares(paragraphs, 'de').join('').replaceAll(/\s/gu, '')).toBe(paragraphs.replaceAll(/\s/gu, ''));
  });
});
