import type { MechanismSummary } from '#contract/mechanism';
import { describe, expect, it } from '@jest/globals';
import { filled, fociMatrix, largest } from './matrix.rules';

const mechanism = (id: string, themes: string[] | null, acronym: string | null = null): MechanismSummary => ({
  ...{ id, type: 'rcp', name: `The ${id}`, shortName: `${id} Process`, acronym, aliases: [] },
  facts: themes === null ? {} : { themes: { value: themes, asOf: '2019-06', source: 'Annex' } },
});
const themes = [
  { id: 'asylum', name: 'Asylum', mechanisms: [] },
  { id: 'return', name: 'Return', mechanisms: [] },
  { id: 'gender', name: 'Gender', mechanisms: [] },
];
const matrix = fociMatrix(themes, [
  mechanism('isles', ['return', 'asylum'], 'DI'),
  mechanism('hills', null),
  mechanism('plains', ['return']),
]);

describe('the matrix of thematic foci', () => {
  it('has a row a theme, and a column a mechanism of which themes are stated, each with its sum', () => {
    expect(matrix.cells).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(matrix.rows.map(({ name, total }) => [name, total])).toEqual([
      ['Asylum', 1],
      ['Return', 2],
      ['Gender', 0],
    ]);
    expect(matrix.columns.map(({ label, name, total }) => [label, name, total])).toEqual([
      ['DI', 'isles Process', 2],
      ['plains Process', 'plains Process', 1],
    ]);
  });

  it('tells which mechanisms have a theme', () => {
    expect(filled(matrix, 1).map(({ head }) => head.id)).toEqual(['isles', 'plains']);
    expect(filled(matrix, 2)).toEqual([]);
  });

  it('has no largest number where it has none', () => {
    expect([largest(matrix), largest(fociMatrix(themes, []))]).toEqual([1, 0]);
  });
});
