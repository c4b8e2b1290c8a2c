import { describe, expect, it } from '@jest/globals';
import { canBeSentAgain, isOnItsWay, tally } from './mail-state.rules';

const states = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'kept'] as const;

describe('what becomes of a mail', () => {
  it('may change by itself until it has gone or failed', () => {
    expect(states.filter((state) => isOnItsWay({ state }))).toEqual(['queued', 'sending']);
  });

  it('is decided by a person where it failed, or nobody knows', () => {
    expect(states.filter((state) => canBeSentAgain({ state }))).toEqual(['failed', 'uncertain']);
  });

  it('is counted with what wants to be looked at first, and without what there is none of', () => {
    expect(tally([{ state: 'sent' }, { state: 'failed' }, { state: 'sent' }])).toEqual([
      ['failed', 1],
      ['sent', 2],
    ]);
    expect(tally([])).toEqual([]);
  });
});
