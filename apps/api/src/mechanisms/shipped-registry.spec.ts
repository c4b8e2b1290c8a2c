import type { Chair, Established, FactValues, Organizations, Regions, Secretariats } from '#contract/mechanism-facts';
import type { FileMechanism, FileStatement } from '#contract/mechanism-file';
import type { FactKind } from '#contract/mechanism-terms';
import { readMechanismFile } from '#contract/read-mechanism-file';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  factSheetNames,
  factSheetRows,
  focusColumns,
  focusRows,
  grcp8Names,
  surveyNames,
} from '../../../../test/support/annexes.js';
import { assetFile } from '../platform/assets.js';
import { factOn } from './facts.rules.js';
import {
  countByRegion,
  countByType,
  type Focus,
  mechanismsPerTheme,
  overlaps,
  themesPerMechanism,
} from './foci.rules.js';
import { mechanismCalled } from './names.rules.js';

const { file, problems } = readMechanismFile(readFileSync(assetFile('mechanisms.yaml')), '2019-06-30');
const { mechanisms, themes, sources, occasions = [], slips = [] } = file!;
const asOfSources = new Map(sources.map(({ id, asOf }) => [id, asOf]));
const idOf = (name: string): string => mechanismCalled(name, mechanisms)?.id ?? `no mechanism called ${name}`;

/** What the file states of a mechanism on a date. */
function stated<K extends FactKind>({ facts }: FileMechanism, kind: K, date = '2019-06-30'): FactValues[K] | undefined {
  const statements = facts.filter((fact) => fact[kind] !== undefined);
  const dated = statements.map((fact): FileStatement & { asOf: string } => ({
    ...fact,
    asOf: fact.asOf ?? asOfSources.get(fact.source)!,
  }));
  return factOn(dated, date)?.[kind] as FactValues[K] | undefined;
}

const foci = mechanisms.map((mechanism): Focus => ({
  id: mechanism.id,
  type: mechanism.type,
  regions: stated(mechanism, 'regions')!.covered,
  themes: stated(mechanism, 'themes') ?? null,
}));

const types = { rcp: 'RCP', irf: 'IRF', global: 'Global process' };
const nobody = { none: 'None', notApplicable: 'Not applicable' };
const regionNames: Record<string, string> = { middleEast: 'Middle East' };
const roleNames: Record<string, string> = {
  technicalSecretariat: 'Technical secretariat',
  technicalCoSecretariat: 'Technical co-secretariat',
  administrativeSecretariat: 'Administrative secretariat',
  projectSupport: 'Project support to secretariat',
  technicalGuidance: 'Technical guidance',
};
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const bracketed = (note: string | undefined) => (note === undefined ? '' : ` (${note})`);

const printedYear = ({ year, note }: Established) => `${year}${bracketed(note)}`;
const printedRegions = ({ covered, note }: Regions) =>
  `${covered.map((region) => regionNames[region] ?? capital(region)).join('; ')}${bracketed(note)}`;
const printedOrganizations = ({ names, none }: Organizations) => (none ? nobody[none] : names.join('; '));
const printedChair = ({ offices, none }: Chair) =>
  [
    ...(none ? [nobody[none]] : []),
    ...offices.map(({ holder, as, until }) =>
      as === 'chair' ? holder : `${holder} (${as}${until === undefined ? '' : ` until ${until}`})`,
    ),
  ].join('; ');
const printedSecretariats = ({ bodies, none }: Secretariats) =>
  [
    ...(none ? [nobody[none]] : []),
    ...bodies.map(({ name, as, with: helpers }) => `${name}${bracketed(as)}${bracketed(helpers?.join(' and '))}`),
  ].join('; ');
const printedRoles = (roles: FactValues['iomRoles']) =>
  roles.map(({ role, note }) => `${roleNames[role] ?? capital(role)}${bracketed(note)}`).join('; ');

/** The row of the fact sheet that the file makes of a mechanism. */
function rowOf(mechanism: FileMechanism, index: number): string {
  return [
    index + 1,
    types[mechanism.type],
    stated(mechanism, 'memberStates'),
    printedYear(stated(mechanism, 'established')!),
    printedRegions(stated(mechanism, 'regions')!),
    printedOrganizations(stated(mechanism, 'organizations')!),
    printedChair(stated(mechanism, 'chair')!),
    printedSecretariats(stated(mechanism, 'secretariats')!),
    printedRoles(stated(mechanism, 'iomRoles')!),
  ].join(' | ');
}

/** Row by row, what is printed and how it was read. */
const readings: Record<number, [printed: string, read: string][]> = {
  3: [
    ['Romania and Namibia', 'Romania (coChair); Namibia (coChair)'],
    ['to the secretariat', 'to secretariat'],
  ],
  6: [['Australia and Indonesia', 'Australia (coChair); Indonesia (coChair)']],
  7: [
    ['Europe/Eurasia', 'Europe; Eurasia'],
    ['Turkey and Hungary (co-chair)', 'Turkey; Hungary (coChair)'],
  ],
  8: [
    ['None currently (incoming: Jamaica)', 'None; Jamaica (incoming)'],
    ['Potential technical co-secretariat', 'Technical co-secretariat (potential)'],
  ],
  14: [
    [
      'Bolivia (Plurinational State of) and the European Commission',
      'Bolivia (Plurinational State of) (coChair); European Commission (coChair)',
    ],
    ['None currently (past secretariats: IOM and International', 'None; IOM (past); International'],
    ['(FIAPP))', '(FIIAPP) (past)'],
  ],
  17: [['Technical; Secretariat', 'Technical secretariat']],
  18: [['(in collaboration with the African Union Commission and IOM)', '(African Union Commission and IOM)']],
  19: [
    [
      'Canada (past Chair until May 2019 and during GHRCIP 8 and ISCM Assessment Survey: Spain)',
      'Canada; Spain (past until 2019-05)',
    ],
  ],
  20: [['ECCAS Secretariat with IOM support', 'ECCAS Secretariat (IOM)']],
  22: [['Provider of technical', 'Technical']],
  23: [['Provider of technical', 'Technical']],
  24: [
    ['Asia and the Middle East', 'Asia; Middle East'],
    ['Provider of technical', 'Technical'],
  ],
  25: [
    ['Asia and the Pacific', 'Asia; Pacific'],
    ['provider of technical', 'Technical'],
  ],
  26: [
    ['African Union with IOM Support', 'African Union (IOM)'],
    ['Technical secretariat together with AUC', 'Technical secretariat (together with the African Union Commission)'],
    ['provider of technical', 'Technical'],
  ],
  27: [['provider of technical', 'Technical']],
  28: [['provider of technical', 'Technical']],
};

function readRow(row: string, index: number): string {
  return (readings[index + 1] ?? []).reduce((text, [printed, read]) => {
    if (text.split(printed).length !== 2) throw new Error(`${printed} is not printed once in row ${index + 1}`);
    return text.replace(printed, read);
  }, row);
}

describe('the registry that the product ships', () => {
  it('is a registry file without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('has every row of the fact sheet, in its order, under the name that stands there', () => {
    const inBrackets = / \(([^()]+)\)$/;
    const names = factSheetNames.flatMap((name) => [name.replace(inBrackets, ''), inBrackets.exec(name)?.[1] ?? name]);
    expect(factSheetNames).toHaveLength(30);
    expect(names.map(idOf)).toEqual(mechanisms.flatMap(({ id }) => [id, id]));
  });

  it('has every cell of the fact sheet', () => {
    expect(mechanisms.map(rowOf)).toEqual(factSheetRows.map(readRow));
  });

  it('has every tick of the thematic foci, and no other', () => {
    // The row has a cell more than the table has columns: an empty one stands where its last tick belongs.
    const read = focusRows.map((row) => row.replace(/^(.{28})\.x (?=Migration and development)/, '$1x '));
    const ticked = read.flatMap((row) => {
      const [cells = '', ...theme] = row.split(' ');
      expect([theme.join(' '), cells.length]).toEqual([theme.join(' '), focusColumns.length]);
      return focusColumns
        .filter((_, column) => cells[column] === 'x')
        .map((head) => `${idOf(head)}: ${theme.join(' ')}`);
    });
    const printed = ({ name }: { name: string }) => name.replace('’', "'").replace('trends/', 'trends/ ');
    const nameOf = new Map(themes.map((theme) => [theme.id, printed(theme)]));
    const stands = foci.flatMap(({ id, themes: own }) => (own ?? []).map((theme) => `${id}: ${nameOf.get(theme)}`));
    expect(stands.sort()).toEqual(ticked.sort());
    expect(ticked).toHaveLength(297);
    expect(themes.map(printed)).toEqual(focusRows.map((row) => row.replace(/^\S+ /, '')));
  });

  it('has everybody who took part, under the names that stand there', () => {
    const [survey, grcp8] = occasions.map((occasion) => occasion.mechanisms);
    const read = (names: string[]) => names.map((name) => idOf(name.replace(/\*+$/, '').replace(/ \([^()]+\)$/, '')));
    expect([read(surveyNames), read(grcp8Names)]).toEqual([survey, grcp8]);
    expect([survey?.length, grcp8?.length]).toEqual([22, 27]);
    const alone = (some: string[] = [], others: string[] = []) => some.filter((id) => !others.includes(id));
    const marked = (names: string[]) => read(names.filter((name) => name.endsWith('*')));
    expect(survey?.filter((id) => grcp8?.includes(id))).toHaveLength(21);
    expect([alone(grcp8, survey), alone(grcp8, survey).length]).toEqual([marked(grcp8Names), 6]);
    expect([alone(survey, grcp8), marked(surveyNames)]).toEqual([['arcp'], ['arcp']]);
    expect(mechanisms.flatMap(({ id }) => (occasions.some((one) => one.mechanisms.includes(id)) ? [] : [id]))).toEqual([
      'fibemyd',
      'midcas',
    ]);
  });

  it('tells every slip of its sources in so many words as are printed', () => {
    const printed = [...factSheetRows, ...factSheetNames, focusColumns.join(', ')].join('\n');
    const quoted = slips.filter(({ source }) => source === 'annex-2').map((slip) => slip.printed);
    expect(quoted.filter((text) => !printed.includes(text))).toEqual([]);
    for (const column of ['FIBEMTD', 'GFMd', 'OACAM']) expect(focusColumns).toContain(column);
    expect(slips.filter(({ doubtful }) => doubtful).map(({ source, place }) => `${source}, ${place}`)).toEqual([
      'annex-2, row 7, chair',
      'annex-2, row 8, IOM’s roles',
      'annex-2, row 14, chair',
      'annex-2, row 21, secretariats',
      'annex-6, whole list',
      'annex-10, row “Migration and development”',
    ]);
  });
});

describe('what the shipped registry answers', () => {
  it('is how many there are of each type and in each region', () => {
    expect(countByType(foci)).toEqual({ rcp: 17, irf: 12, global: 1 });
    expect(countByRegion(foci)).toEqual({
      africa: 12,
      americas: 10,
      asia: 8,
      europe: 10,
      eurasia: 4,
      middleEast: 2,
      pacific: 1,
      global: 1,
    });
  });

  it('is who has how many themes, and which theme how many mechanisms', () => {
    expect(Object.fromEntries(themesPerMechanism(foci))).toMatchObject({
      rabat: 16,
      midwa: 15,
      sacm: 12,
      commit: null,
    });
    const perTheme = mechanismsPerTheme(
      themes.map(({ id }) => id),
      foci,
    );
    const counts = [...perTheme.values()].map(({ length }) => length);
    // A row each, in the order of Annex 10.
    expect(counts).toEqual([
      10, 2, 15, 2, 13, 19, 4, 18, 1, 1, 22, 23, 17, 19, 4, 23, 2, 0, 9, 16, 11, 16, 8, 1, 3, 2, 5, 9, 8, 12, 2,
    ]);
    expect(perTheme.get('biometrics')).toEqual(['igc', 'prague']);
  });

  it('is who was in the chair at GRCP 8, and who is as of June 2019', () => {
    const igc = mechanisms.find(({ id }) => id === 'igc')!;
    expect(stated(igc, 'chair', '2019-04-05')).toEqual({ offices: [{ holder: 'Spain', as: 'chair' }] });
    expect(stated(igc, 'chair', '2019-06-01')?.offices[0]).toEqual({ holder: 'Canada', as: 'chair' });
  });

  it('is which mechanisms share regions or themes', () => {
    const shared = overlaps(foci);
    const of = (one: string, other: string) => shared.find(({ mechanisms: [a, b] }) => a === one && b === other);
    expect(of('rabat', 'khartoum')).toMatchObject({ regions: ['europe', 'africa'] });
    expect(of('igc', 'prague')?.themes).toContain('biometrics');
    expect(of('ocam', 'commit')).toBeUndefined();
    const ofCommit = shared.filter(({ mechanisms: pair }) => pair.includes('commit'));
    expect(ofCommit.map(({ mechanisms: [one, other], ...both }) => [one, other, both])).toEqual(
      ['acp-eu', 'bali', 'budapest', 'igc', 'abu-dhabi', 'pidc', 'colombo'].map((other) => [
        ...(mechanisms.findIndex(({ id }) => id === other) < 9 ? [other, 'commit'] : ['commit', other]),
        { regions: ['asia'], themes: [] },
      ]),
    );
  });
});
