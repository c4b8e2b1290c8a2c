import { describe, expect, it } from '@jest/globals';
import { shippedOn } from '../../../../../test/support/shipped-day.js';
import type { StatedMechanism } from '../../mechanisms/registry.js';
import { newestDay, sourcesOf } from './registry-day.js';

const stating = (...dates: string[]): StatedMechanism => ({
  ...{
    id: 'rcm',
    type: 'rcp',
    name: 'Regional Conference on Migration',
    shortName: 'RCM',
    acronym: 'RCM',
    aliases: [],
  },
  statements: dates.map((asOf) => ({ kind: 'memberStates', value: 11, asOf, source: 'Annex 2' })),
});

describe('the newest day of a registry', () => {
  it('is that of its newest statement, of a month the first', () => {
    expect(newestDay({ mechanisms: [stating('2019-06', '2018-12-31'), stating('2019-05-31')] })).toBe('2019-06-01');
    expect(newestDay({ mechanisms: [stating('2019-06', '2019-06-15')] })).toBe('2019-06-15');
  });

  it('is not there where nothing is stated', () => {
    expect(newestDay({ mechanisms: [stating()] })).toBeUndefined();
  });
});

describe('the sources of a registry', () => {
  it('are those of the facts that hold on its day, each once', () => {
    const annex = 'Assessment Report (IOM, 2019), Annex';
    expect(sourcesOf(shippedOn('2019-06-30'), ['chair', 'regions'])).toEqual([
      { asOf: '2019-06', source: `${annex} 2` },
    ]);
    expect(sourcesOf(shippedOn('2019-06-30'), [])).toEqual([]);
  });
});
