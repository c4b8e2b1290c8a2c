import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../lib/api/problem';
import { conflictIn } from './conflict.rules';

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
