import type { FileWish } from '#contract/meeting-file';
import { type MechanismRegion, mechanismRegions } from '#contract/mechanism-terms';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlannedMechanism } from './bundles.rules.js';
import { type PlannedGroup, proposedPlaces } from './proposed-places.rules.js';

const group = (number: number, regions: MechanismRegion[], seats: number | null = null): PlannedGroup => ({
  ...{ id: `g${number}`, number, regions, seats },
});
const mechanism = (id: string, regions: MechanismRegion[], change: Partial<PlannedMechanism> = {}) => ({
  ...{ id, regions, seats: 1, fixed: null },
  ...change,
});
const placesOf = (groups: PlannedGroup[], mechanisms: PlannedMechanism[], wishes: FileWish[] = []) => {
  const { placeOf, unmet } = proposedPlaces(groups, mechanisms, wishes);
  return { places: Object.fromEntries([...placeOf].map(([id, place]) => [id, place.group])), placeOf, unmet };
};

describe('a proposal of who sits in which group', () => {
  const four = [
    group(1, ['africa']),
    group(2, ['americas']),
    group(3, ['asia', 'pacific', 'middleEast']),
    group(4, ['europe', 'eurasia']),
  ];

  it('goes by the regions of a mechanism, and places one of several regions once, where there is more room', () => {
    const { places, placeOf } = placesOf(four, [
      mechanism('midsa', ['africa']),
      mechanism('midwa', ['africa']),
      mechanism('rcm', ['americas']),
      mechanism('rabat', ['africa', 'europe']),
    ]);
    expect(places).toEqual({ midsa: 'g1', midwa: 'g1', rcm: 'g2', rabat: 'g4' });
    expect(placeOf.get('rabat')?.why).toEqual({ kind: 'region', regions: ['europe'], groups: 2 });
    expect(placeOf.get('midsa')?.why).toEqual({ kind: 'region', regions: ['africa'], groups: 1 });
  });

  it('evens the groups out with those for whose regions no group is meant', () => {
    const { places, placeOf } = placesOf(four.slice(0, 2), [
      mechanism('a', ['africa']),
      mechanism('b', ['africa']),
      mechanism('c', ['global']),
      mechanism('d', ['global']),
    ]);
    expect(places).toEqual({ a: 'g1', b: 'g1', c: 'g2', d: 'g2' });
    expect(placeOf.get('c')?.why).toEqual({ kind: 'size' });
  });

  it('moves on to another group what came first, where that makes the sizes more even', () => {
    const groups = [group(1, ['africa', 'europe']), group(2, ['europe', 'asia'])];
    const { places } = placesOf(groups, [
      mechanism('a', ['europe'], { seats: 3 }),
      mechanism('b', ['europe'], { seats: 2 }),
      mechanism('c', ['europe'], { seats: 2 }),
      mechanism('d', ['africa'], { seats: 1 }),
    ]);
    expect(places).toEqual({ d: 'g1', a: 'g2', b: 'g1', c: 'g1' });
  });

  it('leaves nobody without a seat that is there, and says so of whom no room can take', () => {
    const groups = [group(1, ['africa'], 2), group(2, ['americas'], 1)];
    const { places, placeOf } = placesOf(
      groups,
      ['a', 'b', 'c', 'd'].map((id) => mechanism(id, ['africa'])),
    );
    expect(places).toEqual({ a: 'g1', b: 'g1', c: 'g2', d: null });
    expect(placeOf.get('d')?.why).toEqual({ kind: 'nowhere' });
  });

  it('puts together who is wished together, also with one who is fixed, and keeps apart who is wished apart', () => {
    const groups = [group(1, ['africa']), group(2, ['africa'])];
    const { places, placeOf, unmet } = placesOf(
      groups,
      [
        mechanism('a', ['africa'], { fixed: { group: 'g2', why: { kind: 'placed' } } }),
        mechanism('b', ['africa']),
        mechanism('c', ['africa']),
        mechanism('d', ['global']),
      ],
      [
        { kind: 'together', mechanisms: ['a', 'b'] },
        { kind: 'apart', mechanisms: ['b', 'c'] },
        { kind: 'together', mechanisms: ['c', 'd'] },
      ],
    );
    expect(places).toEqual({ a: 'g2', b: 'g2', c: 'g1', d: 'g1' });
    expect([placeOf.get('b')?.why, placeOf.get('d')?.why]).toEqual([
      { kind: 'together', with: 'a' },
      { kind: 'together', with: 'c' },
    ]);
    expect(unmet).toEqual([]);
  });

  it('parts those who are wished together where no room takes them all, and says that the wish is not met', () => {
    const wish: FileWish = { kind: 'together', mechanisms: ['a', 'b'] };
    const groups = [group(1, ['africa'], 1), group(2, ['africa'], 1)];
    const { places, unmet } = placesOf(groups, [mechanism('a', ['africa']), mechanism('b', ['africa'])], [wish]);
    expect(places).toEqual({ a: 'g1', b: 'g2' });
    expect(unmet).toEqual([wish]);
  });

  const regions = fc.subarray([...mechanismRegions], { maxLength: 3 });
  const names = Array.from({ length: 12 }, (_, index) => `m${index}`);
  const scene = fc.record({
    groups: fc
      .array(fc.record({ regions, seats: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }) }), {
        ...{ minLength: 1, maxLength: 5 },
      })
      .map((list) => list.map((one, index) => ({ ...one, id: `g${index + 1}`, number: index + 1 }))),
    mechanisms: fc.tuple(
      ...names.map((id) => fc.record({ id: fc.constant(id), regions, seats: fc.integer({ min: 1, max: 4 }) })),
    ),
    fixed: fc.dictionary(fc.constantFrom(...names), fc.nat({ max: 4 }), { maxKeys: 4 }),
    wishes: fc.array(
      fc.record({
        kind: fc.constantFrom('together', 'apart'),
        mechanisms: fc.subarray(names, { minLength: 2, maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  });
  const planned = ({
    groups,
    mechanisms,
    fixed,
  }: {
    groups: PlannedGroup[];
    mechanisms: { id: string; regions: MechanismRegion[]; seats: number }[];
    fixed: Record<string, number>;
  }) =>
    mechanisms.map((one): PlannedMechanism => {
      const at = fixed[one.id];
      const where = at === undefined ? undefined : groups[at % groups.length];
      return { ...one, fixed: where ? { group: where.id, why: { kind: 'told' } } : null };
    });

  it('always leaves what is fixed, fills no room beyond its seats and brings nobody to whom they are kept apart from', () => {
    fc.assert(
      fc.property(scene, ({ groups, wishes, ...rest }) => {
        const mechanisms = planned({ groups, ...rest });
        const { placeOf } = proposedPlaces(groups, mechanisms, wishes);
        expect([...placeOf.keys()].sort()).toEqual([...names].sort());
        const fixed = mechanisms.filter((one) => one.fixed);
        expect(fixed.map(({ id }) => placeOf.get(id)?.group)).toEqual(fixed.map((one) => one.fixed?.group));
        for (const { id, seats } of groups) {
          const here = mechanisms.filter((one) => placeOf.get(one.id)?.group === id);
          const brought = here.filter((one) => !one.fixed);
          const taken = here.reduce((sum, one) => sum + one.seats, 0);
          if (seats !== null && brought.length > 0) expect(taken).toBeLessThanOrEqual(seats);
          for (const { kind, mechanisms: apart } of wishes.filter((wish) => wish.kind === 'apart')) {
            const together = here.filter((one) => apart.includes(one.id));
            if (together.length > 1) expect([kind, together.every((one) => one.fixed)]).toEqual(['apart', true]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in whichever order groups, mechanisms and wishes are named', () => {
    fc.assert(
      fc.property(scene, ({ groups, wishes, ...rest }) => {
        const mechanisms = planned({ groups, ...rest });
        const [one, other] = [
          placesOf(groups, mechanisms, wishes),
          placesOf(groups.toReversed(), mechanisms.toReversed(), wishes.toReversed()),
        ];
        expect(other.places).toEqual(one.places);
      }),
      { numRuns: 300 },
    );
  });
});
