import { describe, expect, it } from '@jest/globals';
import { isSame, placeOf, stepped, stopsOf } from './stops.rules';

const group = (id: string, ...slides: string[]) => ({
  id,
  slides: ['group', ...slides].map((slide) => ({ id: slide })),
});
const stops = stopsOf([group('north', 'a', 'a-2'), group('south'), group('east', 'b')]);
const words = stops.map((stop) => (stop === null ? 'title' : `${stop.group} ${stop.slide}`));

describe('what can be on the screen of a plenary', () => {
  it('is its title, then each group with its slides, also one that has handed in nothing', () => {
    expect(words).toEqual(['title', 'north group', 'north a', 'north a-2', 'south group', 'east group', 'east b']);
    expect(stopsOf([])).toEqual([null]);
  });

  it('is gone through from end to end, and no further', () => {
    const seen = [0];
    for (let next = stepped(stops, 0, 'next'); next !== undefined; next = stepped(stops, seen.at(-1) ?? 0, 'next'))
      seen.push(placeOf(stops, next));
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(stepped(stops, 4, 'previous')).toEqual({ group: 'north', slide: 'a-2' });
    expect(stepped(stops, 0, 'previous')).toBe(undefined);
    expect(stepped(stops, 3, 'first')).toBe(null);
    expect(stepped(stops, 3, 'last')).toEqual({ group: 'east', slide: 'b' });
    expect([stepped(stops, 0, 'first'), stepped(stops, 6, 'last')]).toEqual([undefined, undefined]);
  });

  it('is begun from before its first, as by a group that is not on the screen', () => {
    const own = ['group', 'a'];
    const steps = ['next', 'previous', 'first', 'last'] as const;
    expect(steps.map((step) => stepped(own, -1, step))).toEqual(['group', undefined, 'group', 'a']);
    expect(steps.map((step) => stepped([], -1, step))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('stands at its group where the slide is gone, and at the title where the group is', () => {
    expect(placeOf(stops, { group: 'east', slide: 'gone' })).toBe(5);
    expect(placeOf(stops, { group: 'west', slide: 'group' })).toBe(0);
    expect(placeOf(stops, null)).toBe(0);
  });

  it('is the same where group and slide are', () => {
    expect([
      isSame(null, null),
      isSame(null, { group: 'north', slide: 'a' }),
      isSame({ group: 'north', slide: 'group' }, { group: 'south', slide: 'group' }),
      isSame({ group: 'north', slide: 'a' }, { group: 'north', slide: 'a' }),
    ]).toEqual([true, false, false, true]);
  });
});
