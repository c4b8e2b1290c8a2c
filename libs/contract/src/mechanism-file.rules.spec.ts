import { describe, expect, it } from '@jest/globals';
import { printProblem } from './problem.js';
import { checkMechanismFile } from './read-mechanism-file.js';

const today = '2031-03-04';

/** Two mechanisms and all that a file may say. */
const sample = () => ({
  format: 'grcp-mechanisms/1',
  sources: [{ id: 'sheet', name: 'Fact sheet', asOf: '2031-02' }],
  themes: [
    { id: 'asylum', name: 'Asylum' },
    { id: 'return', name: 'Return' },
  ],
  mechanisms: [
    {
      id: 'isles',
      type: 'rcp',
      name: 'Dialogue of the Isles',
      shortName: 'Isles Dialogue',
      acronym: 'DI' as string | undefined,
      aliases: ['Isles Process'],
      facts: [
        {
          source: 'sheet',
          memberStates: 7,
          established: { year: 2002, note: 'as the Coast Process' },
          regions: { covered: ['pacific'], note: 'islands alone' },
          organizations: { names: [] as string[], none: 'notApplicable' },
          chair: { offices: [{ holder: 'Atlantis', as: 'incoming' }], none: 'none' } as object,
          secretariats: { bodies: [{ name: 'Office of the Isles', with: ['IOM'] }] } as object,
          iomRoles: [{ role: 'observer', note: 'ad hoc' }],
          themes: ['asylum'],
        },
        { source: 'sheet', asOf: '2030-01-31', chair: { offices: [{ holder: 'Lemuria', as: 'chair' }] } as object },
      ] as object[],
    },
    {
      id: 'plains',
      type: 'irf',
      name: 'Forum of the Plains',
      shortName: 'Plains Forum',
      acronym: 'FP' as string | undefined,
      aliases: [] as string[],
      facts: [] as object[],
    },
  ],
  occasions: [{ id: 'forum', name: 'Forum', date: '2031-03-01', source: 'sheet', mechanisms: ['isles', 'plains'] }],
  slips: [{ source: 'sheet', place: 'row 1', printed: 'Isels', read: 'Isles.', doubtful: false }],
});
type Sample = ReturnType<typeof sample>;

/** The problems of the sample with one mechanism's first statement, or with anything, changed. */
function problemsAfter(change: (file: Sample, facts: Record<string, unknown>) => void): string[] {
  const file = sample();
  change(file, file.mechanisms[0]!.facts[0] as Record<string, unknown>);
  return checkMechanismFile(file, today).problems.map(printProblem);
}

describe('a registry file', () => {
  it('is taken as it is where nothing is wrong with it', () => {
    expect(checkMechanismFile(sample(), today)).toEqual({ file: sample(), problems: [] });
  });

  it('is refused for words that are not of the registry', () => {
    const problems = problemsAfter((file, facts) => {
      file.mechanisms[1]!.type = 'forum';
      Object.assign(facts, { regions: { covered: ['atlantic'] }, iomRoles: [{ role: 'host' }], colour: 'blue' });
    });
    expect(problems).toEqual([
      'mechanisms[0].facts[0].regions.covered[0]: found "atlantic", expected one of africa, americas, asia, europe, eurasia, middleEast, pacific, global',
      'mechanisms[0].facts[0].iomRoles[0].role: found "host", expected one of member, observer, liaison, technicalSecretariat, technicalCoSecretariat, administrativeSecretariat, projectSupport, technicalGuidance',
      'mechanisms[0].facts[0].colour: found an unknown key, expected one of source, asOf, memberStates, established, regions, organizations, chair, secretariats, iomRoles, themes',
      'mechanisms[1].type: found "forum", expected one of rcp, irf, global',
    ]);
  });

  it('is refused for what is to come', () => {
    const problems = problemsAfter((file, facts) => {
      file.sources[0]!.asOf = '2031-04';
      facts['asOf'] = '2031-03-05';
      facts['established'] = { year: 2032 };
      file.occasions[0]!.date = '2031-12-31';
    });
    expect(problems).toEqual([
      'sources[0].asOf: found "2031-04", expected a date that is not after 2031-03-04',
      'mechanisms[0].facts[0].asOf: found "2031-03-05", expected a date that is not after 2031-03-04',
      'mechanisms[0].facts[0].established.year: found 2032, expected a year that is not after 2031',
      'occasions[0].date: found "2031-12-31", expected a date that is not after 2031-03-04',
    ]);
  });

  it('takes what is stated of this month and this year', () => {
    expect(problemsAfter((_, facts) => Object.assign(facts, { asOf: '2031-03', established: { year: 2031 } }))).toEqual(
      [],
    );
    expect(problemsAfter((_, facts) => (facts['asOf'] = '2031-13'))).toEqual([
      'mechanisms[0].facts[0].asOf: found "2031-13", expected a date such as 2019-06-30, or a month such as 2019-06',
    ]);
  });

  it('is refused for one id, acronym or name of two', () => {
    const problems = problemsAfter((file) => {
      file.themes[1] = { id: 'asylum', name: 'ASYLUM' };
      file.mechanisms[1]!.id = 'isles';
      file.mechanisms[1]!.acronym = 'D–I';
      file.mechanisms[1]!.aliases = ['isles process', 'Coast Process'];
      file.occasions[0]!.mechanisms = ['isles'];
    });
    expect(problems).toEqual([
      'themes[1].id: found "asylum", expected an id of its own; themes[0] has this one',
      'themes[1].name: found "ASYLUM", expected a name of its own; themes[0] has this one',
      'mechanisms[1].id: found "isles", expected an id of its own; mechanisms[0] has this one',
      'mechanisms[1].acronym: found "D–I", expected an acronym of its own; mechanisms[0] has this one',
      'mechanisms[1].aliases[0]: found "isles process", expected a name of this mechanism alone; mechanisms[0].aliases[0] is this one',
    ]);
  });

  it('may repeat its own names, and may not take another’s acronym for an alias', () => {
    const problems = problemsAfter((file) => {
      file.mechanisms[0]!.shortName = 'DI';
      file.mechanisms[1]!.aliases = ['Di'];
    });
    expect(problems).toEqual([
      'mechanisms[1].aliases[0]: found "Di", expected a name of this mechanism alone; mechanisms[0].acronym is this one',
    ]);
  });

  it('is refused for what it names and does not hold', () => {
    const problems = problemsAfter((file, facts) => {
      Object.assign(facts, { source: 'rumour', themes: ['gender', 'asylum', 'asylum'] });
      file.occasions[0] = { ...file.occasions[0]!, source: 'hearsay', mechanisms: ['hills', 'isles', 'isles'] };
      file.slips[0]!.source = 'gossip';
    });
    expect(problems).toEqual([
      'mechanisms[0].facts[0].source: found "rumour", expected the id of a source in this file',
      'mechanisms[0].facts[0].themes[0]: found "gender", expected the id of a theme',
      'mechanisms[0].facts[0].themes[2]: found "asylum", expected each theme once; mechanisms[0].facts[0].themes[1] is this one',
      'occasions[0].source: found "hearsay", expected the id of a source in this file',
      'occasions[0].mechanisms[0]: found "hills", expected the id of a mechanism in this file',
      'occasions[0].mechanisms[2]: found "isles", expected each mechanism once; occasions[0].mechanisms[1] is this one',
      'slips[0].source: found "gossip", expected the id of a source in this file',
    ]);
  });

  it('is refused where it names both nobody and somebody, or neither', () => {
    const problems = problemsAfter((_, facts) => {
      facts['organizations'] = { names: ['Union of the Seas'], none: 'none' };
      facts['chair'] = { offices: [{ holder: 'Atlantis', as: 'coChair' }], none: 'none' };
      facts['secretariats'] = { bodies: [{ name: 'Office of the Isles', as: 'past' }] };
    });
    expect(problems).toEqual([
      'mechanisms[0].facts[0].organizations.none: found "none", expected nothing here, because somebody is named',
      'mechanisms[0].facts[0].chair.none: found "none", expected nothing here, because somebody is named',
      'mechanisms[0].facts[0].secretariats.none: missing, expected none or notApplicable, because nobody is named',
    ]);
  });

  it('is refused where it states one fact twice as of one date', () => {
    const problems = problemsAfter((file) => {
      file.mechanisms[0]!.facts.push({ source: 'sheet', asOf: '2031-02', memberStates: 8 });
    });
    expect(problems).toEqual([
      'mechanisms[0].facts[2].memberStates: found 8, expected one value of one date; mechanisms[0].facts[0].memberStates is another',
    ]);
  });

  it('tells of several regions and roles each once', () => {
    const problems = problemsAfter((_, facts) => {
      facts['regions'] = { covered: ['asia', 'europe', 'asia'] };
      facts['iomRoles'] = [{ role: 'observer' }, { role: 'observer', note: 'ad hoc' }];
    });
    expect(problems).toEqual([
      'mechanisms[0].facts[0].regions.covered[2]: found "asia", expected each region once; mechanisms[0].facts[0].regions.covered[0] is this one',
      'mechanisms[0].facts[0].iomRoles[1].role: found "observer", expected each role once; mechanisms[0].facts[0].iomRoles[0] is this one',
    ]);
  });
});
