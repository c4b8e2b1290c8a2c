import { describe, expect, it } from '@jest/globals';
import { proposedSlug } from '../../lib/proposed-slug';
import { type MeetingFields, mistakesIn, mistakesOf } from './meeting-form.rules';

const needed = ['title', 'shortTitle', 'slug', 'startDate', 'endDate', 'timeZone', 'language'] as const;
const filled: MeetingFields = {
  ...{ title: 'A meeting', shortTitle: 'GRCP 9', slug: 'grcp-9', startDate: '2031-03-04', endDate: '2031-03-05' },
  ...{ timeZone: 'Europe/Zurich', language: 'en' },
};

describe('the address that a form proposes', () => {
  it.each([
    ['GRCP 9', 'grcp-9'],
    ['  Réunion d’été (II) ', 'reunion-d-ete-ii'],
    ['الاجتماع', ''],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
  ])('for %j is %j', (shortTitle, slug) => {
    expect(proposedSlug(shortTitle)).toBe(slug);
  });
});

describe('a form for a new meeting', () => {
  it('has no mistake where everything is there', () => {
    expect(mistakesIn(filled, needed)).toEqual({});
  });

  it('says of each field that it is missing', () => {
    const empty = { ...filled, title: ' ', slug: '', startDate: '', endDate: '' };
    expect(mistakesIn(empty, needed)).toEqual({
      title: { word: 'missing.title' },
      slug: { word: 'missing.slug' },
      startDate: { word: 'missing.startDate' },
      endDate: { word: 'missing.endDate' },
    });
  });

  it('says what an address is made of, and that the last day is not before the first', () => {
    expect(mistakesIn({ ...filled, slug: 'GRCP 9', endDate: '2031-03-03' }, needed)).toEqual({
      slug: { word: 'wrong.slug' },
      endDate: { word: 'wrong.endDate' },
    });
    expect(mistakesIn({ ...filled, slug: 'a'.repeat(65) }, needed)).toEqual({ slug: { word: 'wrong.slug' } });
  });

  it('asks a copy for no last day', () => {
    const copied = ['title', 'shortTitle', 'slug', 'startDate'] as const;
    expect(mistakesIn({ ...filled, endDate: '', timeZone: '', language: '' }, copied)).toEqual({});
  });

  it('shows beside the fields what the server says of them, the first for each', () => {
    const problem = (path: string, expected: string) => ({ path, found: '""', expected });
    const problems = [problem('meeting.title', 'a text'), problem('title', 'another'), problem('people', 'a list')];
    expect(mistakesOf('programme.invalid', problems, needed)).toEqual({ title: { expected: 'a text' } });
    expect(mistakesOf('meeting.taken', [], needed)).toEqual({ slug: { word: 'taken.slug' } });
  });
});
