import type { MechanismView } from '#contract/mechanism';
import { describe, expect, it } from '@jest/globals';
import { chairInOffice } from './chair.rules';
import { lastRecorded, statedLines, statementsOf } from './stated.rules';

const wording = { words: (key: string) => key, printDate: (date: string) => date, themes: new Map<string, string>() };
const stated = (value: number, asOf: string, recordedAt: string) => ({
  ...({ kind: 'memberStates', value, asOf, source: `Paper of ${asOf}`, recordedAt } as const),
});
const mechanism: Pick<MechanismView, 'history' | 'facts'> = {
  history: [
    stated(7, '2018-06', '2019-01-01T00:00:00Z'),
    { ...stated(2001, '2018', '2019-01-01T00:00:00Z'), kind: 'established', value: { year: 2001 } },
    stated(9, '2019-06', '2019-07-01T00:00:00Z'),
    stated(8, '2018-06', '2019-08-01T00:00:00Z'),
  ],
  facts: { memberStates: { value: 8, asOf: '2018-06', source: 'Paper of 2018-06' } },
};

describe('what was stated of a fact', () => {
  const statements = statementsOf(mechanism, 'memberStates', wording);

  it('is told with the latest date first, and of one date the correction before what it corrects', () => {
    expect(statements.map(({ lines, asOf }) => [lines, asOf])).toEqual([
      [['9'], '2019-06'],
      [['8'], '2018-06'],
      [['7'], '2018-06'],
    ]);
  });

  it('was written down last whatever its date', () => {
    expect(lastRecorded(mechanism, 'memberStates', wording)).toEqual({
      ...{ lines: ['8'], asOf: '2018-06', source: 'Paper of 2018-06' },
    });
    expect(lastRecorded(mechanism, 'chair', wording)).toBeUndefined();
  });

  it('says which of it holds on the day that is shown', () => {
    expect(statements.map(({ holds }) => holds)).toEqual([false, true, false]);
    expect(statedLines(mechanism.facts, 'memberStates', wording)).toEqual(['8']);
    expect(statedLines(mechanism.facts, 'chair', wording)).toEqual([]);
  });
});

describe('a chair', () => {
  const offices = [
    { holder: 'Spain', as: 'past' },
    { holder: 'Canada', as: 'chair' },
    { holder: 'Fiji', as: 'coChair' },
    { holder: 'Norway', as: 'incoming' },
  ] as const;

  it('is in office, or stands beside it', () => {
    expect(chairInOffice({ offices: [...offices] }).offices.map(({ holder }) => holder)).toEqual(['Canada', 'Fiji']);
    expect(chairInOffice({ offices: [], none: 'none' })).toEqual({ offices: [], none: 'none' });
  });
});
