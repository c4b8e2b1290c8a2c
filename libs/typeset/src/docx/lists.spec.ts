import { describe, expect, it } from '@jest/globals';
import { Lists } from './lists.js';

/** The text of each level's number, by list. */
function numbers(lists: Lists): string[][] {
  return lists.numbering().config.map(({ levels }) => levels.map(({ text = '' }) => text));
}

const parts = ['(%2)', '•', '•', '•', '•', '•', '•', '•'];

describe('Lists', () => {
  it('gives every list a definition of its own, because Word counts on where they share one', () => {
    const lists = new Lists();
    const first = lists.open('decimal');
    const second = lists.open('decimal');
    expect(second.reference).not.toBe(first.reference);
    expect(numbers(lists)).toEqual([
      ['%1.', ...parts],
      ['%1.', ...parts],
    ]);
  });

  it('makes (a) (b) (c) inside 1. 2. 3. the second level of the same list', () => {
    const lists = new Lists();
    const questions = lists.open('decimal');
    expect(lists.open('alpha', questions, true)).toEqual({ reference: questions.reference, level: 1 });
    expect(lists.numbering().config).toHaveLength(1);
  });

  it('starts a list anew where it is the second one in its item, or has another marker than the level', () => {
    const lists = new Lists();
    const questions = lists.open('decimal');
    const second = lists.open('alpha', questions, false);
    const other = lists.open('decimal', questions, true);
    expect([second.level, other.level]).toEqual([1, 1]);
    expect(new Set([questions.reference, second.reference, other.reference]).size).toBe(3);
    expect(numbers(lists)[2]?.slice(1, 3)).toEqual(['%2.', '(%3)']);
  });

  it('goes no deeper than the nine levels of Word', () => {
    const lists = new Lists();
    let place = lists.open('bullet');
    for (let depth = 1; depth < 12; depth += 1) place = lists.open('bullet', place, true);
    expect(place.level).toBe(8);
    expect(new Set(numbers(lists).map(({ length }) => length))).toEqual(new Set([9]));
  });
});
