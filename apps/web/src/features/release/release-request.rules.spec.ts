import type { NextRelease } from '#contract/release';
import { describe, expect, it } from '@jest/globals';
import { missingFields, proposedFields, releaseRequestOf } from './release-request.rules';

const next: NextRelease = {
  ...{ version: 3, symbol: null, issuedOn: '2019-03-01', distribution: 'general', language: 'en' },
};
const cited: NextRelease = { ...next, symbol: 'GRCP/8/1/Rev.2' };

describe('what is asked of a release', () => {
  it('is a note alone where nothing of a masthead would be printed', () => {
    const fields = { ...proposedFields(next), note: ' New rooms ' };
    expect(releaseRequestOf(fields, next, false)).toEqual({ note: 'New rooms' });
  });

  it('is a whole masthead where there is a symbol', () => {
    const fields = { ...proposedFields(cited), note: 'New rooms' };
    expect(releaseRequestOf(fields, cited, false)).toEqual({
      ...{ note: 'New rooms', symbol: 'GRCP/8/1/Rev.2', issuedOn: '2019-03-01' },
      ...{ distribution: 'general', language: 'en' },
    });
  });

  it('is a masthead without a symbol where something else is unusual', () => {
    const fields = { ...proposedFields(next), note: 'n', distribution: 'limited' as const };
    expect(releaseRequestOf(fields, next, false)).toEqual({
      ...{ note: 'n', issuedOn: '2019-03-01', distribution: 'limited', language: 'en' },
    });
  });

  it('has a reason where there are errors, and only there', () => {
    const fields = { ...proposedFields(next), note: 'n', anyway: ' agreed ' };
    expect(releaseRequestOf(fields, next, true)).toEqual({ note: 'n', anyway: 'agreed' });
    expect(releaseRequestOf(fields, next, false)).toEqual({ note: 'n' });
  });
});

describe('what is missing', () => {
  it('is a note, a date, and a reason where there are errors', () => {
    expect(missingFields({ ...proposedFields(next), issuedOn: '' }, true)).toEqual(['note', 'issuedOn', 'anyway']);
    expect(missingFields({ ...proposedFields(next), note: 'n' }, false)).toEqual([]);
    expect(missingFields({ ...proposedFields(next), note: '  ' }, false)).toEqual(['note']);
  });
});
