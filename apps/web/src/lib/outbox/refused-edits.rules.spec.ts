import { describe, expect, it } from '@jest/globals';
import { refusedEdits } from './refused-edits.rules';

describe('a request that is refused', () => {
  it('is so because of the edits that are named, or of all', () => {
    const problems = ['edits[1].value', 'edits[12].entry', 'edits[1].seen'].map((path) => ({
      ...{ path, found: 'missing', expected: 'a text' },
    }));
    expect(refusedEdits(problems, 20)).toEqual(new Set([1, 12]));
    expect(refusedEdits([], 2)).toEqual(new Set([0, 1]));
  });
});
