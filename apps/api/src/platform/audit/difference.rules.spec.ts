import { canonicalJson } from '#contract/canonical-json';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Change, difference, type Json, type PathPart } from './difference.rules.js';

type Name = Exclude<PathPart, string | number>;

/** What becomes of a value when the changes are made, one after the other. */
function applied(value: Json | undefined, changes: Change[]): Json | undefined {
  return changes.reduce((made, change) => changed(made, change.path, change), value);
}

function changed(value: Json | undefined, [part, ...rest]: PathPart[], change: Change): Json | undefined {
  if (part === undefined) return change.of === 'order' ? ordered(value as Json[], change) : change.after;
  if (typeof part === 'string') {
    const { [part]: old, ...others } = value as Record<string, Json>;
    const next = changed(old, rest, change);
    return next === undefined ? others : Object.fromEntries([...Object.entries(others), [part, next]]);
  }
  const array = value as Json[];
  const found = typeof part === 'number' ? part : array.findIndex((element) => bears(element, part));
  const position = found < 0 ? array.length : found;
  const next = changed(array[position], rest, change);
  if (next !== undefined) return array.toSpliced(position, 1, next);
  // Of what is known by its position, only an end is ever taken away.
  return typeof part === 'number' ? array.slice(0, position) : array.toSpliced(position, 1);
}

function ordered(array: Json[], { after }: Change): Json[] {
  const has = (element: Json, name: string) => bears(element, { id: name }) || bears(element, { key: name });
  return (after as string[]).map((name) => array.find((element) => has(element, name))!);
}

function bears(element: Json, name: Name): boolean {
  return Object.entries(name).every(([key, value]) => (element as Record<string, Json>)[key] === value);
}

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const named = (name: string, inner: fc.Arbitrary<Json>): fc.Arbitrary<Json[]> =>
  fc.uniqueArray(fc.record({ [name]: fc.constantFrom('a', 'b', 'c', 'd', 'e'), inner }), {
    selector: (element) => element[name],
  });
const programme: fc.Arbitrary<Json> = fc.record(
  { title: fc.string(), sessions: named('id', named('key', json)), objectives: fc.array(fc.string()), other: json },
  { requiredKeys: [] },
);

describe('the difference of two values', () => {
  it('makes the second of the first, and is empty only where they are equal', () => {
    const value = fc.oneof(programme, json, fc.constant(undefined));
    fc.assert(
      fc.property(value, value, (before, after) => {
        const changes = difference(before, after);
        const same = (a?: Json, b?: Json) => (a && canonicalJson(a)) === (b && canonicalJson(b));
        expect(same(applied(before, changes), after)).toBe(true);
        expect(changes.length === 0).toBe(same(before, after));
      }),
      { numRuns: 1_000 },
    );
  });

  it('names the place and what stood and stands there', () => {
    const before = { meeting: { title: 'GRCP', venue: 'Geneva' }, objectives: ['Exchange', 'Report'] };
    const after = { meeting: { title: 'GRCP 8', theme: 'Governance' }, objectives: ['Exchange'] };
    expect(difference(before, after)).toEqual([
      { path: ['meeting', 'title'], before: 'GRCP', after: 'GRCP 8' },
      { path: ['meeting', 'venue'], before: 'Geneva' },
      { path: ['meeting', 'theme'], after: 'Governance' },
      { path: ['objectives', 1], before: 'Report' },
    ]);
  });

  it('knows elements by id or key, wherever they stand', () => {
    const rooms = [{ key: 'main', name: 'Room 3' }];
    const before = {
      sessions: [
        { id: 'opening', title: 'Opening' },
        { id: 'lunch', title: 'Lunch' },
        { id: 'closing', title: 'Closing' },
      ],
      rooms,
    };
    const after = {
      sessions: [
        { id: 'closing', title: 'Closing' },
        { id: 'opening', title: 'Welcome' },
        { id: 'dinner', title: 'Dinner' },
      ],
      rooms: [{ key: 'main', name: 'Room 4' }],
    };
    expect(difference(before, after)).toEqual([
      { path: ['sessions', { id: 'opening' }, 'title'], before: 'Opening', after: 'Welcome' },
      { path: ['sessions', { id: 'lunch' }], before: { id: 'lunch', title: 'Lunch' } },
      { path: ['sessions', { id: 'dinner' }], after: { id: 'dinner', title: 'Dinner' } },
      {
        path: ['sessions'],
        of: 'order',
        before: ['opening', 'lunch', 'closing'],
        after: ['closing', 'opening', 'dinner'],
      },
      { path: ['rooms', { key: 'main' }, 'name'], before: 'Room 3', after: 'Room 4' },
    ]);
  });

  it('goes by position where an id is missing or stands twice', () => {
    expect(difference([{ id: 'a', n: 1 }, { n: 2 }], [{ n: 2 }])).toEqual([
      { path: [0, 'id'], before: 'a' },
      { path: [0, 'n'], before: 1, after: 2 },
      { path: [1], before: { n: 2 } },
    ]);
    expect(difference([{ id: 'a' }, { id: 'a', n: 1 }], [{ id: 'a' }])).toEqual([
      { path: [1], before: { id: 'a', n: 1 } },
    ]);
  });

  it('of something new or gone is the whole', () => {
    expect(difference(undefined, { title: 'A' })).toEqual([{ path: [], after: { title: 'A' } }]);
    expect(difference({ title: 'A' }, undefined)).toEqual([{ path: [], before: { title: 'A' } }]);
    expect(difference(undefined, undefined)).toEqual([]);
  });

  it('tells null from missing, and a value from one of another kind', () => {
    expect(difference({ venue: null }, {})).toEqual([{ path: ['venue'], before: null }]);
    expect(difference({ x: [] }, { x: {} })).toEqual([{ path: ['x'], before: [], after: {} }]);
  });

  it('does not take for a key what every object inherits', () => {
    const before = JSON.parse('{"constructor": 1}') as Json;
    expect(difference(before, {})).toEqual([{ path: ['constructor'], before: 1 }]);
    expect(difference({}, before)).toEqual([{ path: ['constructor'], after: 1 }]);
  });
});
