import { describe, expect, it } from '@jest/globals';
import type { StandingEntry } from './output-edits.rules.js';
import { nameFinder } from './names-in-text.rules.js';
import { outputLacks } from './output-lacks.rules.js';
import { saidIn, type SubmittedEntry } from './submitted.rules.js';

const whole: SubmittedEntry['fields'] = {
  ...{ title: 'Meetings', text: 'Meet yearly.', addressee: 'Secretariats', levels: ['global'] },
};
const recommendation = (id: string, fields: SubmittedEntry['fields'] = whole): SubmittedEntry => ({
  ...{ id, part: 'recommendation', fields },
});
const lacks = (...said: SubmittedEntry[]) =>
  outputLacks(said, { limit: 2, findNames: null }).map(({ kind, entry, field, blocks }) => [
    kind,
    entry,
    field,
    blocks,
  ]);

describe('what an output lacks', () => {
  it('is nothing where each recommendation is whole and there are no more than may be', () => {
    expect(lacks(recommendation('a'), recommendation('b'))).toEqual([]);
  });

  it('is a recommendation where there is none, and is one too many where there are', () => {
    expect(lacks({ id: 'n', part: 'note', fields: { text: 'Lunch was late.' } })).toEqual([
      ['nothing', null, null, true],
    ]);
    expect(lacks(...['a', 'b', 'c'].map((id) => recommendation(id)))).toEqual([['tooMany', null, null, true]]);
  });

  it('is told for each field, and only a text is what no submission can do without', () => {
    expect(lacks(recommendation('a', { title: 'Meetings' }))).toEqual([
      ['noText', 'a', 'text', true],
      ['noAddressee', 'a', 'addressee', false],
      ['noLevel', 'a', 'levels', false],
    ]);
    expect(lacks(recommendation('a'), { id: 'p', part: 'partnership', fields: { need: 'A list' } })).toEqual([
      ['noType', 'p', 'type', false],
      ['noActor', 'p', 'actors', false],
    ]);
    expect(lacks(recommendation('a'), { id: 'q', part: 'practice', fields: { title: 'A list' } })).toEqual([
      ['noText', 'q', 'text', true],
    ]);
  });

  it('is to leave names out, where nobody is to be named: but for notes, and for those to whom it is addressed', () => {
    const findNames = nameFinder({
      people: [{ honorific: 'Ms', familyName: 'Young' }],
      mechanisms: ['Prague Process'],
    });
    const said: SubmittedEntry[] = [
      recommendation('a', {
        ...whole,
        text: 'The Prague Process and Ms Young ask for it.',
        addressee: 'Prague Process',
      }),
      { id: 'p', part: 'partnership', fields: { type: 'Funding', actors: ['Ms Young'], need: 'Money' } },
      { id: 'n', part: 'note', fields: { text: 'Ms Young was late.' } },
    ];
    expect(outputLacks(said, { limit: 5, findNames }).map(({ entry, field, found }) => [entry, field, found])).toEqual([
      ['a', 'text', 'Prague Process'],
      ['a', 'text', 'Ms Young'],
      ['p', 'actors', 'Ms Young'],
    ]);
  });
});

describe('what an output says', () => {
  it('is what stands in it, part by part in its order, without what is empty or removed', () => {
    const field = (value: string | string[]) => ({ value, version: 1, by: null, at: '2019-04-05T10:00:00Z' });
    const entry = (id: string, change: Partial<StandingEntry>): StandingEntry => ({
      ...{ id, part: 'recommendation', ordinal: 0, fields: {}, removedAt: null, version: 1 },
      ...change,
    });
    const entries = [
      entry('n', { part: 'note', fields: { text: field('Quiet') } }),
      entry('b', { ordinal: 1, fields: { title: field(' \n'), text: field('Second'), levels: field([]) } }),
      entry('a', { ordinal: 0, fields: { text: field('First'), levels: field(['global']) } }),
      entry('c', { ordinal: 2, fields: { title: field('') } }),
      entry('d', { ordinal: 3, fields: { text: field('Gone') }, removedAt: new Date(0) }),
    ];
    expect(saidIn(entries)).toEqual([
      { id: 'a', part: 'recommendation', fields: { text: 'First', levels: ['global'] } },
      { id: 'b', part: 'recommendation', fields: { text: 'Second' } },
      { id: 'n', part: 'note', fields: { text: 'Quiet' } },
    ]);
  });
});
