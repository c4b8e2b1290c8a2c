import type { SourcedSentence } from '#contract/consolidation';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  goingBackTo,
  keysAfter,
  mergedSentences,
  toldApart,
  withSource,
  withStep,
  withText,
  written,
} from './sentences.rules';

const north = { group: 'north', entry: 'a' };
const south = { group: 'south', entry: 'b' };
const sentence = (text: string, ...sources: SourcedSentence['sources']): SourcedSentence => ({ text, sources });
const list = (text: string) => text.split('').map((one) => sentence(one, north));
const textOf = (sentences: readonly SourcedSentence[] | null) => sentences?.map(({ text }) => text).join('') ?? null;

describe('sentences', () => {
  it('go back to sources of their recommendation alone, to each once, in their order', () => {
    const gone = { group: 'west', entry: 'c' };
    expect(goingBackTo([sentence('Do it.', south, gone, north, south)], [north, south])).toEqual([
      sentence('Do it.', north, south),
    ]);
  });

  it('that are written as one are told apart, each with the same sources; an empty line stays to be written in', () => {
    expect(toldApart([sentence('Share data. Keep it.', north), sentence('')], 'en')).toEqual([
      ...[sentence('Share data.', north), sentence('Keep it.', north), sentence('')],
    ]);
    expect(written([sentence(' '), sentence('Keep it.')])).toEqual([sentence('Keep it.')]);
  });

  it('are worded, sourced and put in order one by one', () => {
    const two = [sentence('One.', north), sentence('Two.')];
    expect(withText(two, 1, 'Too.')).toEqual([sentence('One.', north), sentence('Too.')]);
    expect(withSource(two, 1, south, true)).toEqual([sentence('One.', north), sentence('Two.', south)]);
    expect(withSource(two, 0, north, false)).toEqual([sentence('One.'), sentence('Two.')]);
    expect(withStep(two, 1, -1)).toEqual([two[1], two[0]]);
    expect([withStep(two, 0, -1), withStep(two, 1, 1)]).toEqual([two, two]);
  });
});

describe('two changes of the same sentences', () => {
  const merged = (base: string, mine: string, theirs: string) =>
    textOf(mergedSentences(list(base), list(mine), list(theirs)));

  it('go together where each is of other sentences, whoever made which', () => {
    expect(merged('abc', 'Xbc', 'abY')).toBe('XbY');
    expect(merged('abc', 'abY', 'Xbc')).toBe('XbY');
    expect(merged('ab', 'Xb', 'aY')).toBe('XY');
    expect(merged('abc', 'bc', 'abcd')).toBe('bcd');
    expect(merged('abc', 'aXbc', 'aYc')).toBe('aXYc');
  });

  it('are chosen between where both are of the same, or put something in at the same place', () => {
    expect(merged('abc', 'aXc', 'aYc')).toBeNull();
    expect(merged('abc', 'abcX', 'abcY')).toBeNull();
    expect(merged('abc', 'ac', 'aYc')).toBeNull();
  });

  it('are one where both made the same of it', () => {
    expect(merged('abc', 'aXc', 'aXc')).toBe('aXc');
    expect(merged('abc', 'abc', 'aXc')).toBe('aXc');
    expect(merged('abc', 'aXc', 'abc')).toBe('aXc');
  });

  it('lose nothing that either has put in, in whatever they change', () => {
    const texts = (letters: string[]) =>
      fc.array(fc.constantFrom(...letters), { maxLength: 5 }).map((all) => all.join(''));
    const lists = fc.tuple(texts(['a', 'b', 'c']), texts(['a', 'b', 'X']), texts(['a', 'b', 'Y']));
    fc.assert(
      fc.property(lists, ([base, mine, theirs]) => {
        const both = merged(base, mine, theirs);
        const count = (text: string, letter: string) => text.split(letter).length;
        if (both === null) return;
        expect([count(both, 'X'), count(both, 'Y')]).toEqual([count(mine, 'X'), count(theirs, 'Y')]);
        expect(merged(base, theirs, mine)).toBe(both);
      }),
    );
  });
});

it('a sentence keeps its key while others come and go around it', () => {
  let next = 10;
  const keys = (before: string, after: string, held: number[]) =>
    keysAfter({ sentences: list(before), keys: held }, list(after), () => next++);
  expect(keys('abc', 'aXc', [0, 1, 2])).toEqual([0, 1, 2]);
  expect(keys('abc', 'Xabc', [0, 1, 2])).toEqual([10, 0, 1, 2]);
  expect(keys('abc', 'bc', [0, 1, 2])).toEqual([1, 2]);
  expect(keys('abc', 'aXYc', [0, 1, 2])).toEqual([0, 1, 11, 2]);
});
