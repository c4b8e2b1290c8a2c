import type { OutputEdit, OutputEntry } from '#contract/output';
import type { OutputPart } from '#contract/output-parts';
import { describe, expect, it } from '@jest/globals';
import type { Entries } from './fields.rules';
import { emptyQueue, put } from './queue.rules';
import { shown, unplaced } from './shown.rules';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
  string,
];
const entry = (id: string, text?: string, part: OutputPart = 'recommendation'): OutputEntry => ({
  ...{ id, part, version: 1 },
  fields: text === undefined ? {} : { text: { value: text, version: 4, by: 'Ben', at: '2019-04-05T10:00:00.000Z' } },
});
const output: Entries = { entries: [entry(a, 'A'), entry(b), entry(c, 'C', 'note')], removed: [entry(d, 'D')] };
const set = (id: string, value: string): OutputEdit => ({
  ...{ kind: 'set', entry: id, field: 'text', value, seen: 4 },
});
const after = (...edits: OutputEdit[]) => shown(output, edits.reduce(put, emptyQueue));
const idsOf = ({ entries, removed }: Entries) => [entries.map(({ id }) => id), removed.map(({ id }) => id)];

describe('an output with what one has done since', () => {
  it('has one’s own text over the version that stands, and leaves all else the same', () => {
    const { entries } = after(set(a, 'A more'), set(b, 'B'));
    expect(entries[0]?.fields.text).toEqual({ ...output.entries[0]?.fields.text, value: 'A more' });
    expect(entries[1]?.fields.text).toEqual({ value: 'B', version: 0, by: null, at: '' });
    expect(entries[2]).toBe(output.entries[2]);
  });

  it('has what was added, without what was removed, in the order that was made', () => {
    const id = '00000000-0000-4000-8000-00000000000e';
    const added = after({ kind: 'add', entry: id, part: 'recommendation' }, { kind: 'move', entry: id, before: a });
    expect(idsOf(added)).toEqual([[id, a, b, c], [d]]);
    expect(idsOf(after({ kind: 'remove', entry: a }))).toEqual([
      [b, c],
      [a, d],
    ]);
    expect(idsOf(after({ kind: 'move', entry: a, before: null }))).toEqual([[b, c, a], [d]]);
    expect(idsOf(after({ kind: 'move', entry: id, before: null }))).toEqual(idsOf(output));
  });

  it('has back what was removed once it is brought back or written in', () => {
    expect(idsOf(after({ kind: 'restore', entry: d }))).toEqual([[a, b, c, d], []]);
    const { entries } = after(set(d, 'D more'));
    expect(entries.at(-1)?.fields.text?.value).toBe('D more');
    expect(idsOf(after({ kind: 'add', entry: d, part: 'recommendation' }))).toEqual(idsOf(output));
  });

  it('has one’s own version of what is to be decided in its field; what came too late, or stood in what is gone, has no place', () => {
    const unsettled = [
      { edit: set(a, 'Mine'), why: 'conflict' as const },
      { edit: set(d, 'Of what was removed'), why: 'conflict' as const },
      { edit: set(b, 'Late'), why: 'closed' as const },
    ];
    const queue = { ...emptyQueue, unsettled };
    const now = shown(output, queue);
    expect(now.entries.map(({ fields }) => fields.text?.value)).toEqual(['Mine', undefined, 'C']);
    expect(unplaced(queue, now)).toEqual(unsettled.slice(1));
  });
});
