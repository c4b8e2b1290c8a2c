import { describe, expect, it } from '@jest/globals';
import type { AddEdit, Edit, Entries, Entry } from './edits';
import { emptyQueue, put } from './queue.rules';
import type { Letter } from './sample-letter';
import { shown, unplaced } from './shown.rules';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
  string,
];
const entry = (id: string, text?: string, part: Letter['part'] = 'body'): Entry<Letter> => ({
  ...{ id, part, version: 1 },
  fields: text === undefined ? {} : { text: { value: text, version: 4, by: 'Ben', at: '2019-04-05T10:00:00.000Z' } },
});
const letter: Entries<Letter> = {
  entries: [entry(a, 'A'), entry(b), entry(c, 'C', 'margin')],
  removed: [entry(d, 'D')],
};
const begin = ({ entry: id, part }: AddEdit<Letter>): Entry<Letter> => ({ id, part, fields: {}, version: 0 });
const set = (id: string, value: string): Edit<Letter> => ({
  ...{ kind: 'set', entry: id, field: 'text', value, seen: 4 },
});
const after = (...edits: Edit<Letter>[]) => shown(letter, edits.reduce(put<Letter>, emptyQueue), begin);
const idsOf = ({ entries, removed }: Entries<Letter>) => [entries.map(({ id }) => id), removed.map(({ id }) => id)];

describe('a form with what one has done since', () => {
  it('has one’s own text over the version that stands, and leaves all else the same', () => {
    const { entries } = after(set(a, 'A more'), set(b, 'B'));
    expect(entries[0]?.fields.text).toEqual({ ...letter.entries[0]?.fields.text, value: 'A more' });
    expect(entries[1]?.fields.text).toEqual({ value: 'B', version: 0, by: null, at: '' });
    expect(entries[2]).toBe(letter.entries[2]);
  });

  it('has what was added, without what was removed, in the order that was made', () => {
    const id = '00000000-0000-4000-8000-00000000000e';
    const added = after({ kind: 'add', entry: id, part: 'body' }, { kind: 'move', entry: id, before: a });
    expect(idsOf(added)).toEqual([[id, a, b, c], [d]]);
    expect(idsOf(after({ kind: 'remove', entry: a }))).toEqual([
      [b, c],
      [a, d],
    ]);
    expect(idsOf(after({ kind: 'move', entry: a, before: null }))).toEqual([[b, c, a], [d]]);
    expect(idsOf(after({ kind: 'move', entry: id, before: null }))).toEqual(idsOf(letter));
  });

  it('has back what was removed once it is brought back or written in', () => {
    expect(idsOf(after({ kind: 'restore', entry: d }))).toEqual([[a, b, c, d], []]);
    const { entries } = after(set(d, 'D more'));
    expect(entries.at(-1)?.fields.text?.value).toBe('D more');
    expect(idsOf(after({ kind: 'add', entry: d, part: 'body' }))).toEqual(idsOf(letter));
  });

  it('has one’s own version of what is to be decided in its field; what came too late, or stood in what is gone, has no place', () => {
    const unsettled = [
      { edit: set(a, 'Mine'), why: 'conflict' as const },
      { edit: set(d, 'Of what was removed'), why: 'conflict' as const },
      { edit: set(b, 'Late'), why: 'closed' as const },
    ];
    const queue = { ...emptyQueue, unsettled };
    const now = shown(letter, queue, begin);
    expect(now.entries.map(({ fields }) => fields.text?.value)).toEqual(['Mine', undefined, 'C']);
    expect(unplaced(queue, now)).toEqual(unsettled.slice(1));
  });
});
