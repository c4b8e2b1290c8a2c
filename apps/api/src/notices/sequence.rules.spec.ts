import { describe, expect, it } from '@jest/globals';
import { nextSequence, type Told } from './sequence.rules.js';

const told = (...list: [Told['method'], number | null][]): Told[] =>
  list.map(([method, sequence]) => ({ method, sequence }));

describe('the SEQUENCE of a message to one recipient', () => {
  it.each<[string, Told[], number, 'REQUEST' | 'CANCEL', number]>([
    ['is that of the public calendar at first', told(), 3, 'REQUEST', 3],
    ['is the same where the same is asked again', told(['REQUEST', 3]), 3, 'REQUEST', 3],
    ['follows the public calendar', told(['REQUEST', 3]), 5, 'REQUEST', 5],
    ['follows it in cancelling a session that is off', told(['REQUEST', 3]), 4, 'CANCEL', 4],
    ['outnumbers the last request in taking back from one person', told(['REQUEST', 3]), 3, 'CANCEL', 4],
    ['outnumbers what was taken back', told(['CANCEL', 4]), 3, 'REQUEST', 5],
    ['counts what was told for any role', told(['REQUEST', 1], ['CANCEL', 4], [null, null]), 3, 'REQUEST', 5],
    ['stays that of the public calendar where nothing was ever there', told([null, null]), 0, 'CANCEL', 0],
  ])('%s', (_what, before, published, method, sequence) => {
    expect(nextSequence(before, published, method)).toBe(sequence);
  });
});
