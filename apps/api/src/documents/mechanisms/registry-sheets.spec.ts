import type { MechanismSummary } from '#contract/mechanism';
import { wordLanguages } from '#words/words';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith } from '../../../../../test/support/describe-with.js';
import { pageTexts, placedPages } from '../../../../../test/support/pdf.js';
import { shippedOn } from '../../../../../test/support/shipped-day.js';
import { openedInCalc, type ReadWorkbook, readWorkbook } from '../../../../../test/support/workbooks.js';
import { factSheetSheet } from './fact-sheet.sheet.js';
import { renderXlsx } from './sheet-file.js';
import { thematicFociSheet } from './thematic-foci.sheet.js';

const registry = shippedOn('2019-06-30');
const byType = ['rcp', 'irf', 'global'].flatMap((type) => registry.mechanisms.filter((one) => one.type === type));
const stated = registry.mechanisms.filter(({ facts }) => facts.themes !== undefined);

const values = ({ sheets: [sheet] }: ReadWorkbook) => (sheet?.rows ?? []).map((row) => row.map(({ value }) => value));

describeWith(['openpyxl'], 'the fact sheet in Excel', () => {
  let book: ReadWorkbook;
  beforeAll(async () => {
    book = readWorkbook(await renderXlsx(factSheetSheet(registry, 'en'), { paper: 'a4' }));
  });

  it('has every mechanism in a row, its numbers as numbers', () => {
    const [head, ...rows] = values(book);
    expect(head).toEqual([
      ...['Mechanism', 'Short name', 'Type', 'Member States', 'Established', 'Established: note', 'Regions'],
      ...['Associated organizations', 'Chair', 'Secretariat', 'Role of IOM'],
    ]);
    const numbers = ({ name, facts }: MechanismSummary) => [
      ...[name, facts.memberStates?.value, facts.established?.value.year, facts.established?.value.note ?? null],
    ];
    expect(rows.map((row) => [row[0], row[3], row[4], row[5]])).toEqual(byType.map(numbers));
    expect(rows.find(([, short]) => short === 'IGC')?.slice(6)).toEqual([
      ...['Americas, Asia, Europe', 'Not applicable', 'Canada\nSpain (until May 2019)', 'IGC Administration'],
      'Member\nAdministrative secretariat\nTechnical guidance',
    ]);
    const types = book.sheets[0]?.rows.slice(1).map((row) => [row[3]?.type, row[4]?.type]);
    expect(types).toEqual(byType.map(() => ['n', 'n']));
  });

  it('keeps its head in sight and on every page, can be filtered, and is as wide as a landscape page', () => {
    expect(book.sheets[0]).toMatchObject({
      ...{ name: 'Fact sheet 2019-06-30', frozen: 'B2', filter: 'A1:K31', orientation: 'landscape', paper: 9 },
      ...{ titleRows: '$1:$1', titleColumns: '$A:$A', fits: [true, 1, 0] },
      head: 'Fact sheet on inter-State consultation mechanisms on migration',
      foot: ['As of 30 June 2019', '&P / &N'],
    });
  });

  it('says as of when and from where on a second sheet, and has its day as the only date', () => {
    expect(book.sheets[1]?.rows.map(([one]) => one?.value)).toEqual([
      'Fact sheet on inter-State consultation mechanisms on migration',
      'As of 30 June 2019',
      'As of June 2019: Assessment Report (IOM, 2019), Annex 2',
    ]);
    expect([book.sheets[1]?.name, book.title, book.creator, book.modified]).toEqual([
      ...['Sources', 'Fact sheet on inter-State consultation mechanisms on migration', 'Registry of mechanisms'],
      '2019-06-30T00:00:00',
    ]);
  });
});

describeWith(['openpyxl'], 'the thematic foci in Excel', () => {
  it('have every tick as a number that looks like a dot, under heads that are turned', async () => {
    const book = readWorkbook(await renderXlsx(thematicFociSheet(registry, 'en'), { paper: 'letter' }));
    const [sheet] = book.sheets;
    const [head, ...rows] = values(book);
    expect(head).toEqual(['Theme', ...stated.map(({ shortName }) => shortName), 'Total']);
    expect(sheet?.rows[0]?.map(({ rotation }) => rotation)).toEqual([0, ...stated.map(() => 90), 0]);
    const ticks = registry.themes.map(({ id, name }) => [
      name,
      ...stated.map(({ facts }) => (facts.themes?.value.includes(id) ? 1 : null)),
    ]);
    expect(rows.slice(0, -1).map((row) => row.slice(0, -1))).toEqual(ticks);
    const formats = sheet?.rows
      .flat()
      .filter(({ value }) => value === 1)
      .map(({ format }) => format);
    expect(new Set(formats)).toEqual(new Set(['"●"']));
    expect(rows.map((row) => row.at(-1)).slice(0, 2)).toEqual(['=SUM(B2:AD2)', '=SUM(B3:AD3)']);
    expect(rows.at(-1)?.slice(1, 3)).toEqual(['=SUM(B2:B32)', '=SUM(C2:C32)']);
    expect([sheet?.paper, sheet?.filter, book.sheets[1]?.rows[3]?.[0]?.value]).toEqual([
      ...[1, null, 'Nothing is stated of the themes of: COMMIT.'],
    ]);
  });
});

const dangerous = ['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|x', "'=1"];
const hostile = dangerous.map((text, index): MechanismSummary => ({
  ...{ id: `hostile-${index}`, type: 'rcp', name: text, shortName: `${text}.`, acronym: null, aliases: [] },
  facts: {
    chair: { value: { offices: [{ holder: text, as: 'chair' }] }, asOf: '2019-06', source: text },
    themes: { value: [], asOf: '2019-06', source: text },
  },
}));

describeWith(['openpyxl', 'calc'], 'a text in a sheet', () => {
  it('is never a formula, whatever it begins with', async () => {
    const sheet = factSheetSheet({ ...registry, mechanisms: hostile }, 'en');
    const xlsx = await renderXlsx(sheet, { paper: 'a4' });
    const { sheets } = readWorkbook(xlsx);
    const texts = sheets.flatMap(({ rows }) => rows.flat()).filter(({ value }) => value !== null);
    expect(texts.filter(({ type }) => type !== 's')).toEqual([]);
    const { csv } = openedInCalc(xlsx);
    for (const text of dangerous.filter((one) => !one.startsWith('\t'))) {
      expect(csv).toContain(text.replaceAll('"', '""'));
    }
    const foci = readWorkbook(
      await renderXlsx(thematicFociSheet({ ...registry, mechanisms: hostile }, 'en'), { paper: 'a4' }),
    );
    const formulas = foci.sheets.flatMap(({ rows }) => rows.flat()).filter(({ type }) => type === 'f');
    expect(formulas.filter(({ value }) => !/^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/.test(String(value)))).toEqual([]);
  }, 120_000);

  it('is without what XML forbids, and no longer than Excel takes', async () => {
    const named = (name: string) => ({ ...hostile[0]!, name });
    const mechanisms = [named('a\u0000b\u000Bc\uD800d & <e>'), named('x'.repeat(40_000))];
    const { sheets } = readWorkbook(
      await renderXlsx(factSheetSheet({ ...registry, mechanisms }, 'en'), { paper: 'a4' }),
    );
    const names = sheets[0]?.rows.slice(1).map(([first]) => String(first?.value));
    expect(names?.map((name) => [name.slice(0, 16), name.length])).toEqual([
      ['ab\ncd & <e>', 11],
      ['x'.repeat(16), 32_767],
    ]);
  });
});

describeWith(['calc', 'pdftotext'], 'a sheet in LibreOffice', () => {
  it('counts what it says, and prints its heads on every page', async () => {
    const { csv, pdf } = openedInCalc(await renderXlsx(thematicFociSheet(registry, 'en'), { paper: 'a4' }));
    const lines = csv.trim().split('\n');
    expect(lines).toHaveLength(33);
    expect(lines.at(-1)).toMatch(/^Total,11,4,5,.*,297$/);
    expect(lines.find((line) => line.startsWith('Biometrics'))).toMatch(/^Biometrics,(,|●)+2$/);
    const pages = placedPages(pdf);
    expect(pages.map(({ width, height }) => width > height)).toEqual(pages.map(() => true));
    const texts = pageTexts(pdf);
    const title = 'Thematic foci of inter-State consultation mechanisms on migration';
    expect(
      texts.map((text) => [text.includes(title), text.includes('Theme'), text.includes('Khartoum Process')]),
    ).toEqual([
      ...texts.slice(1).map(() => [true, true, true]),
      // The sources.
      [true, false, false],
    ]);
  }, 120_000);

  it('is printed as wide as its page, with every row', async () => {
    const { pdf } = openedInCalc(await renderXlsx(factSheetSheet(registry, 'fr'), { paper: 'letter' }));
    const pages = pageTexts(pdf);
    const text = pages.join(' ').replaceAll(/\s+/g, ' ');
    expect(byType.filter(({ shortName, acronym }) => !text.includes(acronym ?? shortName))).toEqual([]);
    const sheets = pages.filter((page) => page.includes('Mécanisme'));
    expect(sheets.length).toBeGreaterThan(1);
  }, 120_000);
});

describe('a sheet of the registry', () => {
  it.each(wordLanguages)('is the same bytes twice: %s', async (language) => {
    for (const sheetOf of [factSheetSheet, thematicFociSheet]) {
      const [one, other] = [
        await renderXlsx(sheetOf(registry, language), { paper: 'a4' }),
        await renderXlsx(sheetOf(registry, language), { paper: 'a4' }),
      ];
      expect(Buffer.compare(one, other)).toBe(0);
    }
  });
});
