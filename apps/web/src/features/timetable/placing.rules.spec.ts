import { describe, expect, it } from '@jest/globals';
import { nudged, nudgeFor, type Placing, snapped } from './placing.rules';

const placing: Placing = { start: '2019-04-05T14:30', end: '2019-04-05T15:30', room: 'blue' };
const columns = [null, 'hall', 'blue'];
const key = (name: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  ...{ key: name, shiftKey: false, altKey: false },
  ...held,
});

describe('a session that is held', () => {
  it('moves by five minutes with the arrows, and by an hour with the page keys', () => {
    expect(nudgeFor(key('ArrowDown'), false)).toEqual({ kind: 'move', minutes: 5 });
    expect(nudgeFor(key('PageUp'), false)).toEqual({ kind: 'move', minutes: -60 });
    expect(nudged(placing, { kind: 'move', minutes: -5 }, columns)).toEqual({
      ...placing,
      start: '2019-04-05T14:25',
      end: '2019-04-05T15:25',
    });
  });

  it('changes its length with Shift, and keeps five minutes', () => {
    expect(nudgeFor(key('ArrowUp', { shiftKey: true }), false)).toEqual({ kind: 'length', minutes: -5 });
    expect(nudged(placing, { kind: 'length', minutes: 5 }, columns).end).toBe('2019-04-05T15:35');
    expect(nudged(placing, { kind: 'length', minutes: -60 }, columns)).toEqual(placing);
  });

  it('changes its room with Alt, as far as there are rooms, in the direction in which the page is read', () => {
    expect(nudgeFor(key('ArrowRight', { altKey: true }), false)).toEqual({ kind: 'room', columns: 1 });
    expect(nudgeFor(key('ArrowRight', { altKey: true }), true)).toEqual({ kind: 'room', columns: -1 });
    expect(nudged(placing, { kind: 'room', columns: -1 }, columns).room).toBe('hall');
    expect(nudged(placing, { kind: 'room', columns: 1 }, columns)).toEqual(placing);
  });

  it('stays on its day', () => {
    const late = { ...placing, start: '2019-04-05T23:55', end: '2019-04-06T00:30' };
    expect(nudged(late, { kind: 'move', minutes: 5 }, columns)).toEqual(late);
  });

  it('does nothing at keys that mean nothing', () => {
    expect(nudgeFor(key('a'), false)).toBeNull();
    expect(nudgeFor(key('Home', { altKey: true }), false)).toBeNull();
  });

  it('snaps to five minutes when it is dragged', () => {
    expect([2.4, 2.6, -7.6].map(snapped)).toEqual([0, 5, -10]);
  });
});
