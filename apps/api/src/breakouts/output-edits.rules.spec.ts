import type { OutputEdit } from '#contract/output';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type StandingEntry, withEdits } from './output-edits.rules.js';

const at = new Date('2019-04-05T10:00:00Z');
const ada = { by: 'ada', at };
const [a, b, c] = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
];

const add = (entry: string): OutputEdit => ({ kind: 'add', entry, part: 'recommendation' });
const set = (entry: string, value: string, seen: number): OutputEdit => ({
  ...{ kind: 'set', entry, field: 'text', value, seen },
});
const edited = (entries: readonly StandingEntry[], ...edits: OutputEdit[]) => withEdits(entries, edits, 'open', ada);
const standing = (...ids: string[]) => edited([], ...ids.map(add)).entries;
const textOf = (entries: readonly StandingEntry[], id: string) =>
  entries.find((entry) => entry.id === id)?.fields.text?.value;
const orderOf = (entries: readonly StandingEntry[]) =>
  entries.toSorted((one, other) => one.ordinal - other.ordinal).map(({ id }) => id);

describe('an edit of an output', () => {
  it('sets a field over the version that was read, and tells who and when', () => {
    const { entries, outcomes } = edited(standing(a), set(a, 'Meet yearly.', 0), set(a, 'Meet twice a year.', 1));
    expect(outcomes).toEqual(['saved', 'saved']);
    expect(entries).toEqual([
      {
        ...{ id: a, part: 'recommendation', ordinal: 0, removedAt: null, version: 3 },
        fields: { text: { value: 'Meet twice a year.', version: 2, by: 'ada', at: '2019-04-05T10:00:00.000Z' } },
      },
    ]);
  });

  it('over a version that was not read changes nothing, and another field is no matter', () => {
    const { entries } = edited(standing(a), set(a, 'Theirs.', 0));
    expect(edited(entries, set(a, 'Mine.', 0))).toEqual({ entries, outcomes: ['conflict'] });
    const title: OutputEdit = { kind: 'set', entry: a, field: 'title', value: 'Meetings', seen: 0 };
    expect(edited(entries, title).outcomes).toEqual(['saved']);
  });

  it('that is sent once more is done already', () => {
    const edits = [add(a), set(a, 'Meet yearly.', 0), add(b)];
    const once = edited([], ...edits);
    expect(edited(once.entries, ...edits)).toEqual({ entries: once.entries, outcomes: ['saved', 'saved', 'saved'] });
  });

  it('of an entry that is not there, or of a field that its part does not have, finds nothing', () => {
    const actors: OutputEdit = { kind: 'set', entry: a, field: 'actors', value: ['academia'], seen: 0 };
    expect(edited(standing(a), set(b, 'Text', 0), actors, { kind: 'remove', entry: c }).outcomes).toEqual([
      'gone',
      'gone',
      'gone',
    ]);
  });

  it('puts an entry before another of its part, or at the end', () => {
    const before = edited(standing(a, b, c), { kind: 'move', entry: c, before: a }).entries;
    expect(orderOf(before)).toEqual([c, a, b]);
    expect(orderOf(edited(before, { kind: 'move', entry: c, before: null }).entries)).toEqual([a, b, c]);
    expect(edited(before, { kind: 'move', entry: a, before: b })).toEqual({ entries: before, outcomes: ['saved'] });
  });

  it('removes an entry and brings it back, by itself too where somebody writes on in it', () => {
    const written = edited(standing(a, b), set(a, 'Kept.', 0)).entries;
    const removed = edited(written, { kind: 'remove', entry: a }).entries;
    expect(removed.map(({ removedAt }) => removedAt)).toEqual([at, null]);
    const restored = edited(removed, { kind: 'restore', entry: a }).entries;
    expect([restored.map(({ removedAt }) => removedAt), textOf(restored, a)]).toEqual([[null, null], 'Kept.']);
    const continued = edited(removed, set(a, 'Kept, and more.', 1));
    expect([continued.outcomes, textOf(continued.entries, a)]).toEqual([['saved'], 'Kept, and more.']);
    expect(continued.entries.map(({ removedAt }) => removedAt)).toEqual([null, null]);
  });

  it('comes too late where the output has been submitted, unless it is done already', () => {
    const { entries } = edited(standing(a), set(a, 'In time.', 0));
    const late = withEdits(entries, [set(a, 'In time.', 0), set(a, 'Late.', 1), add(b)], 'submitted', ada);
    expect(late).toEqual({ entries, outcomes: ['saved', 'closed', 'closed'] });
  });

  it('of two people loses no value that was saved without the other having seen it', () => {
    const value = fc.string({ minLength: 1, maxLength: 3 });
    const step = fc.record({ who: fc.constantFrom('ada' as const, 'ben' as const), value, reads: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let entries = standing(a);
        const seen = { ada: { version: 0, text: '' }, ben: { version: 0, text: '' } };
        const read = () => {
          const { value = '', version = 0 } = entries[0]?.fields.text ?? {};
          return { version, text: String(value) };
        };
        for (const { who, value: wanted, reads } of steps) {
          const stood = read();
          if (reads) seen[who] = stood;
          const edit = set(a, wanted, seen[who].version);
          const { entries: become, outcomes } = withEdits(entries, [edit], 'open', { by: who, at });
          entries = become;
          if (read().version > stood.version) expect(seen[who].text).toBe(stood.text);
          if (outcomes[0] === 'saved') seen[who] = read();
        }
      }),
    );
  });
});
