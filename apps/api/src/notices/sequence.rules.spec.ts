import { describe, expect, it } from '@jest/globals';
import { nextSequence, type Told } from './sequence.rules.js';

const requested = (sequence: number): Told => ({ method: 'REQUEST', sequence });
const cancelled = (sequence: number): Told => ({ method: 'CANCEL', sequence });

describe('the SEQUENCE of a message to one recipient', () => {
  it.each<[string, Told | undefined, number, 'REQUEST' | 'CANCEL', number]>([
    ['is that of the public calendar at first', undefined, 3, 'REQUEST', 3],
    ['is the same where the same is asked again', requested(3), 3, 'REQUEST', 3],
    ['follows the public calendar', requested(3), 5, 'REQUEST', 5],
    ['follows it in cancelling a session that is off', requested(3), 4, 'CANCEL', 4],
    ['outnumbers the last request in taking back from one person', requested(3), 3, 'CANCEL', 4],
    ['outnumbers what was taken back', cancelled(4), 3, 'REQUEST', 5],
    ['stays that of the public calendar where nothing was ever there', undefined, 0, 'CANCEL', 0],
  ])('%s', (_what, last, published, method, sequence) => {
    expect(nextSequence(last, published, method)).toBe(sequence);
  });

  it('outnumbers the last request in saying something else, unless the public calendar does', () => {
    expect([requested(3), requested(1), undefined].map((last) => nextSequence(last, 3, 'REQUEST', true))).toEqual([
      4, 3, 3,
    ]);
  });
});
