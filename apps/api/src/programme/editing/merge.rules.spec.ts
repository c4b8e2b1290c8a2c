import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conflictsOf, unseenFields } from './merge.rules.js';

const names = ['title', 'room', 'start', 'end'];
const fields = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 3 }));

describe('two changes of one thing', () => {
  it('are at odds where both set one field to something else', () => {
    expect(conflictsOf({ room: 'blue' }, { room: 'red', title: 'A' }, [{ room: 'main' }, { room: 'side' }])).toEqual([
      { field: 'room', base: 'main', theirs: 'red', yours: 'blue' },
    ]);
    expect(conflictsOf({ room: null }, { room: 'red' }, [{ room: null }])).toEqual([
      { field: 'room', base: null, theirs: 'red', yours: null },
    ]);
  });

  it('are both kept where the fields differ, the values agree, or theirs was put back', () => {
    expect(conflictsOf({ room: 'blue' }, { room: 'main', title: 'B' }, [{ title: 'A' }])).toEqual([]);
    expect(conflictsOf({ items: ['a'] }, { items: ['a'] }, [{ items: [] }])).toEqual([]);
    expect(conflictsOf({ room: 'blue' }, { room: 'main' }, [{ room: 'main' }, { room: 'side' }])).toEqual([]);
  });

  it('are at odds in nothing but fields that both have changed', () => {
    fc.assert(
      fc.property(fields, fields, fc.array(fields, { maxLength: 4 }), (yours, base, theirs) => {
        const since: Record<string, unknown>[] = [];
        let stands: Record<string, unknown> = { ...base };
        for (const change of theirs) {
          since.push(Object.fromEntries(Object.keys(change).map((name) => [name, stands[name]])));
          stands = { ...stands, ...change };
        }
        const expected = Object.keys(yours).filter(
          (name) => stands[name] !== base[name] && stands[name] !== yours[name],
        );
        const conflicts = conflictsOf(yours, stands, since);
        expect(conflicts).toEqual(
          expected.map((field) => ({ field, base: base[field], theirs: stands[field], yours: yours[field] })),
        );
      }),
    );
  });

  it('are told with all that somebody else has changed where they do not go together', () => {
    const [stands, since] = [{ start: 2, end: 3, room: 'red' }, [{ end: 8 }, { end: 5, start: 1, room: 'red' }]];
    expect(unseenFields({ start: 4, title: 'A' }, stands, since)).toEqual([
      { field: 'end', base: 8, theirs: 3, yours: 8 },
      { field: 'start', base: 1, theirs: 2, yours: 4 },
    ]);
    expect(unseenFields({ start: 4 }, stands, [])).toEqual([]);
  });
});
