import { describe, expect, it } from '@jest/globals';
import { dayGrid } from './day-grid.rules';
import { neighbourOf } from './neighbours.rules';

const at = (id: string, start: string, end: string, room: string | null) => ({
  ...{ id, room },
  start: `2019-04-05T${start}`,
  end: `2019-04-05T${end}`,
});
const grid = dayGrid(
  '2019-04-05',
  [
    at('a', '09:00', '10:00', 'hall'),
    at('b', '09:00', '09:30', 'blue'),
    at('c', '09:30', '10:00', 'blue'),
    at('break', '10:00', '10:30', null),
  ],
  ['hall', 'blue'],
);
const from = (id: string, key: string, mirrored = false) => neighbourOf(id, key, grid, mirrored);

describe('an arrow in the grid', () => {
  it('leads through the day in the order of its times', () => {
    expect([from('a', 'ArrowDown'), from('b', 'ArrowDown'), from('c', 'ArrowDown')]).toEqual(['b', 'c', 'break']);
    expect([from('break', 'ArrowDown'), from('a', 'ArrowUp')]).toEqual([null, null]);
    expect([from('c', 'Home'), from('b', 'End')]).toEqual(['a', 'break']);
  });

  it('leads sideways to what is on at about the same time, as the page is read', () => {
    expect([from('a', 'ArrowRight'), from('c', 'ArrowLeft')]).toEqual(['b', 'a']);
    expect([from('a', 'ArrowRight', true), from('a', 'ArrowLeft', true)]).toEqual([null, 'b']);
  });

  it('is no other key, and needs a block to begin with', () => {
    expect([from('a', 'x'), from('nobody', 'ArrowDown')]).toEqual([null, null]);
  });
});
