import { describe, expect, it } from '@jest/globals';
import { changeIn, type FollowUp, isComplete } from './follow-up.rules';

const standing: FollowUp = {
  ...{ owners: [{ mechanism: 'isles', name: 'Isles Dialogue' }], levels: ['global'], status: 'open', evidence: [] },
  ...{ isPublic: false, themes: ['asylum'], note: '', supersededBy: null },
};

describe('what is sent of a follow-up', () => {
  it('is what differs, and nothing where nothing does', () => {
    expect(changeIn(standing, { ...standing })).toEqual({});
    expect(changeIn(standing, { ...standing, isPublic: true, themes: [] })).toEqual({ isPublic: true, themes: [] });
  });

  it('names mechanisms by their ids and organizations in words', () => {
    const owners = [...standing.owners, { mechanism: null, name: 'A council' }];
    expect(changeIn(standing, { ...standing, owners })).toEqual({
      owners: [{ mechanism: 'isles' }, { organization: 'A council' }],
    });
  });

  it('takes what came of it along with the status, and the other one where it is superseded', () => {
    const other = { meeting: 'small', number: 2 };
    expect(changeIn({ ...standing, note: 'Begun.' }, { ...standing, status: 'done', note: 'Begun.' })).toEqual({
      ...{ status: 'done', note: 'Begun.' },
    });
    expect(changeIn(standing, { ...standing, status: 'superseded', supersededBy: other })).toEqual({
      ...{ status: 'superseded', supersededBy: other, note: null },
    });
    expect(changeIn(standing, { ...standing, supersededBy: other })).toEqual({});
  });
});

it('lacks nothing once what is begun is whole', () => {
  expect(isComplete(standing)).toBe(true);
  expect(isComplete({ ...standing, status: 'superseded' })).toBe(false);
  expect(isComplete({ ...standing, evidence: [{ title: 'A portal', address: ' ' }] })).toBe(false);
});
