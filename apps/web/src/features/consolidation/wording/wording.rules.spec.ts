import { describe, expect, it } from '@jest/globals';
import { isUnsaved, settled, tidied, type Worded } from './wording.rules';

const north = { group: 'north', entry: 'a' };
const south = { group: 'south', entry: 'b' };
const source = { submission: 1, role: null, isLatest: true, title: '', text: '' };
const worded = <Value>(value: Value, version = 3) => ({ value, version, by: null, at: null });

const one: Worded = {
  ...{ title: worded('Portal'), addressee: worded('States') },
  sentences: worded([{ text: 'Share data.', sources: [north] }]),
  ...{ levels: worded(['regional' as const]), regions: worded([]) },
  sources: [
    { ...source, ...north },
    { ...source, ...south },
  ],
};

describe('what somebody has written', () => {
  it('is saved over what stands there, where nobody else has changed it', () => {
    expect(settled(one, 'title', { base: 'Portal', mine: 'A portal' })).toEqual({
      ...{ kind: 'mine', mine: 'A portal', seen: 3 },
    });
  });

  it('stands beside what somebody else has made of it, where both cannot hold', () => {
    expect(settled(one, 'title', { base: 'Data', mine: 'A portal' })).toEqual({
      ...{ kind: 'conflict', mine: 'A portal', theirs: 'Portal' },
    });
  });

  it('is the same where others have made the same of it, or it was not changed', () => {
    expect(settled(one, 'title', { base: 'Data', mine: 'Portal' })).toEqual({ kind: 'same' });
    expect(settled(one, 'title', { base: 'Data', mine: 'Data' })).toEqual({ kind: 'same' });
  });

  it('goes together with what others have chosen beside it', () => {
    expect(settled(one, 'levels', { base: [], mine: ['global'] })).toEqual({
      ...{ kind: 'mine', mine: ['regional', 'global'], seen: 3 },
    });
    expect(settled(one, 'levels', { base: ['regional', 'global'], mine: ['global'] })).toMatchObject({ mine: [] });
  });

  it('goes together with what others have made of other sentences, without sources that are gone', () => {
    const gone = { group: 'west', entry: 'c' };
    const base = [{ text: 'Share data.', sources: [north, gone] }];
    const mine = [{ text: 'Share all data.', sources: [gone, south, north] }];
    expect(settled(one, 'sentences', { base, mine })).toEqual({
      ...{ kind: 'mine', mine: [{ text: 'Share all data.', sources: [north, south] }], seen: 3 },
    });
  });

  it('is one line without what cannot be printed, and each sentence for itself', () => {
    expect(tidied('title', ' A\nportal\t for\u0007 all ', 'en')).toBe('A portal for all');
    expect(tidied('sentences', [{ text: 'Share data. Keep\nit.', sources: [north] }], 'en')).toEqual([
      ...[
        { text: 'Share data.', sources: [north] },
        { text: 'Keep it.', sources: [north] },
      ],
    ]);
  });

  it('is nothing yet where a sentence was added and is empty', () => {
    const base = one.sentences.value;
    expect(isUnsaved(one, 'sentences', { base, mine: [...base, { text: '', sources: [] }] })).toBe(false);
    expect(isUnsaved(one, 'sentences', { base, mine: [...base, { text: 'Keep it.', sources: [] }] })).toBe(true);
  });
});
