import type { SnapshotMechanism } from '#contract/meeting-snapshot';
import { describe, expect, it } from '@jest/globals';
import { markOf, participationOf } from './participation.rules.js';

const one = (id: string, ...standings: ('invited' | 'surveyed' | 'tookPart')[]): SnapshotMechanism => ({
  ...{ id, name: id },
  ...Object.fromEntries(standings.map((standing) => [standing, true])),
});
const listsOf = (mechanisms: SnapshotMechanism[]) =>
  participationOf(mechanisms).lists.map((list) => [list.of, list.mechanisms.map(({ id }) => id)]);
const marksOf = (mechanisms: SnapshotMechanism[]) => {
  const { comparison } = participationOf(mechanisms);
  return mechanisms.map((mechanism) => markOf(mechanism, comparison));
};

describe('the participation of mechanisms', () => {
  it('is one list before the meeting, and nothing is compared', () => {
    const mechanisms = [one('a', 'invited'), one('b'), one('c', 'invited')];
    expect(listsOf(mechanisms)).toEqual([['invited', ['a', 'c']]]);
    expect(participationOf(mechanisms).comparison).toBeNull();
    expect(marksOf(mechanisms)).toEqual(['', '', '']);
  });

  it('compares those that took part with those that were invited', () => {
    const mechanisms = [one('a', 'invited', 'tookPart'), one('b', 'tookPart'), one('c', 'invited'), one('d')];
    expect(participationOf(mechanisms).comparison).toEqual({
      ...{ with: 'invited', both: 1, onlyTookPart: 1, onlyBefore: 1 },
    });
    expect(marksOf(mechanisms)).toEqual(['', '*', '**', '']);
  });

  it('compares with the survey where there was one', () => {
    const mechanisms = [one('a', 'invited', 'surveyed', 'tookPart'), one('b', 'invited', 'tookPart')];
    expect(listsOf(mechanisms)).toEqual([
      ['invited', ['a', 'b']],
      ['surveyed', ['a']],
      ['tookPart', ['a', 'b']],
    ]);
    expect(participationOf(mechanisms).comparison).toEqual({
      ...{ with: 'surveyed', both: 1, onlyTookPart: 1, onlyBefore: 0 },
    });
    expect(marksOf(mechanisms)).toEqual(['', '*']);
  });

  it('is nothing where nobody is named', () => {
    expect(participationOf([])).toEqual({ lists: [], comparison: null });
  });
});
