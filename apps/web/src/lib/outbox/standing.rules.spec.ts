import { describe, expect, it } from '@jest/globals';
import { type Progress, standingOf } from './standing.rules';

const calm: Progress = { waiting: 0, unsettled: 0, failure: null, isOnline: true, savedAt: null, keeping: 'kept' };

describe('how far what was written has come', () => {
  it('is saved once the server has taken all of it, and on its way before', () => {
    expect(standingOf(calm)).toEqual({ kind: 'untouched' });
    expect(standingOf({ ...calm, waiting: 1 })).toEqual({ kind: 'saving' });
    expect(standingOf({ ...calm, savedAt: 5 })).toEqual({ kind: 'saved', at: 5 });
    expect(standingOf({ ...calm, savedAt: 5, waiting: 1 })).toEqual({ kind: 'saving' });
  });

  it('is not all saved while some of it was not taken', () => {
    expect(standingOf({ ...calm, savedAt: 5, unsettled: 2 })).toEqual({ kind: 'undecided', count: 2 });
    expect(standingOf({ ...calm, savedAt: 5, unsettled: 2, waiting: 1 })).toEqual({ kind: 'saving' });
  });

  it('is on this device only while the network or the server is away, where the device keeps it', () => {
    const away = { ...calm, savedAt: 5, waiting: 2 };
    expect(standingOf({ ...away, failure: 'network' })).toEqual({ kind: 'onDevice', count: 2 });
    expect(standingOf({ ...away, failure: 'service.unavailable' })).toEqual({ kind: 'onDevice', count: 2 });
    expect(standingOf({ ...away, isOnline: false })).toEqual({ kind: 'onDevice', count: 2 });
    expect(standingOf({ ...away, isOnline: false, keeping: 'insecure' })).toEqual({
      ...{ kind: 'nowhere', count: 2, why: 'insecure' },
    });
  });

  it('waits for a sign-in, or says why it will not be taken', () => {
    expect(standingOf({ ...calm, waiting: 2, failure: 'sign-in.required' })).toEqual({ kind: 'signedOut', count: 2 });
    expect(standingOf({ ...calm, waiting: 1, failure: 'meeting.archived' })).toEqual({
      ...{ kind: 'held', count: 1, why: 'meeting.archived' },
    });
  });
});
