import { describe, expect, it } from '@jest/globals';
import { countByRegion, type Focus, mechanismsPerTheme, overlaps, themesPerMechanism } from './foci.rules.js';

const foci: Focus[] = [
  { id: 'one', type: 'rcp', regions: ['asia', 'europe'], themes: ['return', 'asylum'] },
  { id: 'two', type: 'irf', regions: ['europe'], themes: ['asylum'] },
  { id: 'three', type: 'rcp', regions: ['pacific'], themes: [] },
  { id: 'four', type: 'global', regions: ['global'], themes: null },
];

describe('what mechanisms are about', () => {
  it('is told apart from what nobody has stated', () => {
    expect([...themesPerMechanism(foci)]).toEqual([
      ['one', 2],
      ['two', 1],
      ['three', 0],
      ['four', null],
    ]);
  });

  it('is nothing for a theme of none, and no theme for what is not among the themes', () => {
    expect([...mechanismsPerTheme(['asylum', 'gender'], foci)]).toEqual([
      ['asylum', ['one', 'two']],
      ['gender', []],
    ]);
  });

  it('counts in each region', () => {
    expect(countByRegion(foci)).toMatchObject({ asia: 1, europe: 2, africa: 0, global: 1 });
  });

  it('is shared by pairs, each told once', () => {
    expect(overlaps(foci)).toEqual([{ mechanisms: ['one', 'two'], regions: ['europe'], themes: ['asylum'] }]);
  });
});
