import { describe, expect, it } from '@jest/globals';
import { cell, columnHead, extent, moved, placeAt, shortened } from './plot.rules';

const rowHead = 100;
const size = { rows: 3, columns: 2, rowHead };

describe('a plot', () => {
  it('finds the cell under the pointer, and none beside the cells', () => {
    expect(placeAt(rowHead + cell + 1, columnHead + 1, size)).toEqual({ row: 0, column: 1 });
    expect(placeAt(rowHead - 1, columnHead + 1, size)).toBeNull();
    expect(placeAt(rowHead + 1, columnHead + 3 * cell, size)).toBeNull();
    const { width, height } = extent(size);
    expect(placeAt(width, height, size)).toBeNull();
  });

  it('is walked with the arrow keys, and stops at its edges', () => {
    const at = { row: 1, column: 0 };
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'End', 'PageDown'];
    expect(keys.map((key) => moved(at, key, false, size))).toEqual([
      { row: 0, column: 0 },
      { row: 2, column: 0 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
      { row: 1, column: 1 },
      { row: 2, column: 0 },
    ]);
    expect(moved(at, 'End', true, size)).toEqual({ row: 2, column: 1 });
    expect(moved(at, 'Tab', false, size)).toBeNull();
  });

  it('shortens names that are longer than their place', () => {
    expect([shortened('Asylum', 6), shortened('Asylum and return', 7)]).toEqual(['Asylum', 'Asylum…']);
  });
});
