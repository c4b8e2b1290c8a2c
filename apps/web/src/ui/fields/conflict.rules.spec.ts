import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../lib/api/problem';
import { conflictIn, versionElsewhere } from './conflict.rules';

const refused = (details: Record<string, unknown>) => new ApiProblem('version.conflict', 412, [], details);

describe('a conflict', () => {
  it('is what others have made of the field, with the version that stands', () => {
    const conflicts = [{ field: 'title', base: 'A', theirs: 'B', yours: 'C' }];
    const error = refused({ current: { version: 7, title: 'B' }, conflicts });
    expect(conflictIn(error, 'title')).toEqual({ theirs: 'B', version: 7 });
  });

  it('is read from the thing as it stands where the fields are not told one by one', () => {
    expect(conflictIn(refused({ current: { version: 2, text: '' } }), 'text')).toEqual({ theirs: '', version: 2 });
  });

  it('is not found in what is about another field, or about none', () => {
    expect(conflictIn(refused({ current: { version: 2 }, conflicts: [] }), 'title')).toBeNull();
    expect(conflictIn(refused({}), 'title')).toBeNull();
    expect(conflictIn(new ApiProblem('network', 0), 'title')).toBeNull();
    expect(conflictIn(new Error('no answer'), 'title')).toBeNull();
  });
});

describe('a change of another field', () => {
  it('leaves the version to go on from', () => {
    const conflicts = [{ field: 'theme', base: 'A', theirs: 'B', yours: 'A' }];
    expect(versionElsewhere(refused({ current: { version: 3 }, conflicts }), 'startDate')).toBe(3);
  });

  it('is none where the field itself was changed, where nothing is told, and in any other refusal', () => {
    expect(versionElsewhere(refused({ current: { version: 3, startDate: '2019-04-04' } }), 'startDate')).toBeNull();
    expect(versionElsewhere(refused({}), 'startDate')).toBeNull();
    expect(versionElsewhere(new ApiProblem('programme.invalid', 422), 'startDate')).toBeNull();
  });
});
