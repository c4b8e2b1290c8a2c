import type { MechanismSummary } from '#contract/mechanism';
import { renderDocx } from '#typeset/docx';
import { renderPdf } from '#typeset/pdf';
import type { Block, DocumentTree } from '#typeset/tree';
import { wordLanguages } from '#words/words';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describeWith } from '../../../../../test/support/describe-with.js';
import { elementsOf, structureOf, textOf, type StructureElement } from '../../../../../test/support/pdf-structure.js';
import { readAloud, tablesOf } from '../../../../../test/support/pdf-tables.js';
import { tagFindings } from '../../../../../test/support/pdf-tags.js';
import { placedPages, qpdfFindings } from '../../../../../test/support/pdf.js';
import { shippedOn } from '../../../../../test/support/shipped-day.js';
import { textOf as wordsOf } from '../../../../../test/support/word-parts.js';
import { printedFacts } from '../../mechanisms/printed-facts.js';
import { documentFonts } from '../fonts.js';
import { factSheetTree, sheetKinds } from './fact-sheet.template.js';
import { mostColumns, thematicFociTree } from './thematic-foci.template.js';

const registry = shippedOn('2019-06-30');
const templates = { factSheetTree, thematicFociTree };
const pdfOf = (tree: DocumentTree, paper: 'a4' | 'letter' = 'a4') => renderPdf(tree, { fonts: documentFonts(), paper });
const wordTextOf = async (tree: DocumentTree): Promise<string> => {
  const { 'word/document.xml': body = new Uint8Array() } = unzipSync(await renderDocx(tree, { paper: 'a4' }));
  return wordsOf(strFromU8(body)).replaceAll('\u2011', '-').replaceAll('\u00A0', ' ');
};
/** The tags of a PDF; poppler takes seconds for a table of many cells. */
const tagsOf = async (tree: DocumentTree) => structureOf(await pdfOf(tree));

/** The words of the heads of a table's columns. */
function headWords(block: Block): string[] {
  if (block.kind !== 'table') return [];
  return block.columns.flatMap(({ head }) => head.flatMap(({ text }) => text.split(' ')));
}

/** The cells of a mechanism's row as the registry has them. */
function rowOf({ name, shortName, acronym, facts }: MechanismSummary): string[] {
  const short = acronym ?? shortName;
  const printed = printedFacts(facts, 'en', new Map());
  return [
    short === name ? name : `${name} (${short})`,
    ...sheetKinds.map((kind) => printed.find((fact) => fact.kind === kind)?.lines.join('; ') ?? ''),
  ];
}

const stated = registry.mechanisms.filter(({ facts }) => facts.themes !== undefined);
const dots = stated.flatMap(({ facts }) => facts.themes?.value ?? []).length;

/** A theme a row: its name, a dot where a mechanism has it, and how many do. */
function matrixOf(): string[][] {
  const themes = (one: MechanismSummary) => one.facts.themes?.value ?? [];
  return [
    ['Theme', ...stated.map(({ shortName }) => shortName), 'Total'],
    ...registry.themes.map(({ id, name }) => {
      const ticks = stated.map((one) => (themes(one).includes(id) ? '●' : ''));
      return [name, ...ticks, String(ticks.filter((tick) => tick !== '').length)];
    }),
    ['Total', ...stated.map((one) => String(themes(one).length)), String(dots)],
  ];
}

describeWith(['pdftotext'], 'the fact sheet', () => {
  let tags: StructureElement;
  beforeAll(async () => {
    tags = await tagsOf(factSheetTree(registry, 'en'));
  });

  it('has every mechanism once, grouped by type, with all that holds of it', () => {
    const typed = (type: string) => registry.mechanisms.filter((one) => one.type === type).map(rowOf);
    const tables = tablesOf(tags);
    expect(tables.map(([, ...rows]) => rows)).toEqual([typed('rcp'), typed('irf'), typed('global')]);
    expect(tables.flat()).toHaveLength(33);
  });

  // Counts, day and source among it; looked through against Annex 2.
  it('is read aloud as it was looked through', () => {
    expect(readAloud(tags)).toBe(readFileSync('test/golden/mechanisms-fact-sheet.txt', 'utf8'));
  });

  it('shows who was in the chair on its day', async () => {
    const chairOn = async (day: string) => {
      const { themes, mechanisms } = shippedOn(day);
      const igc = mechanisms.filter(({ id }) => id === 'igc');
      return tablesOf(await tagsOf(factSheetTree({ day, themes, mechanisms: igc }, 'en'))).flat()[1]?.[5];
    };
    expect(await chairOn('2019-04-05')).toBe('Spain');
    expect(await chairOn('2019-06-30')).toBe('Canada; Spain (until May 2019)');
  });

  it('leaves out types without a mechanism, and cells of which nothing is stated', async () => {
    const [first] = registry.mechanisms;
    const bare = { ...registry, mechanisms: [{ ...first!, facts: {} }] };
    const [table = [], ...others] = tablesOf(await tagsOf(factSheetTree(bare, 'en')));
    expect([table[1]?.slice(1), others]).toEqual([['', '', '', '', '', '', ''], []]);
    expect(readAloud(await tagsOf(factSheetTree({ ...bare, mechanisms: [] }, 'en'))).split('\n')).toHaveLength(3);
  });
});

describeWith(['pdftotext'], 'the table of thematic foci', () => {
  let tags: StructureElement;
  beforeAll(async () => {
    tags = await tagsOf(thematicFociTree(registry, 'en'));
  }, 60_000);

  it('has every theme, every mechanism of which themes are stated, every dot and every sum', () => {
    expect(tablesOf(tags)).toEqual([matrixOf()]);
    expect([registry.themes.length, stated.length]).toEqual([31, 29]);
  });

  // Of whom nothing is stated among it.
  it('is read aloud as it was looked through', () => {
    expect(readAloud(tags)).toBe(readFileSync('test/golden/mechanisms-thematic-foci.txt', 'utf8'));
  });

  it('goes on in further tables where one would be too wide, with the sums of all in the last', async () => {
    const copies = stated.map((one) => ({ ...one, id: `${one.id}-2`, shortName: `${one.shortName} 2` }));
    const wide = { ...registry, themes: registry.themes.slice(0, 2), mechanisms: [...stated, ...copies] };
    const tree = thematicFociTree(wide, 'en');
    const root = await tagsOf(tree);
    const tables = tablesOf(root);
    expect(tables.map(([head = []]) => head.length)).toEqual([30, 31]);
    expect(tables.filter(([head = []]) => head.length > mostColumns + 2)).toEqual([]);
    expect(tables.map((rows) => rows.map(([theme]) => theme))).toEqual(
      tables.map(() => ['Theme', 'Asylum', 'Biometrics', 'Total']),
    );
    expect(tables[1]?.map((row) => row.at(-1))).toEqual(['Total', '20', '4', '24']);
    expect(elementsOf(root, 'H2').map(textOf)).toEqual(['Mechanisms 1 to 29 of 58', 'Mechanisms 30 to 58 of 58']);
  });
});

describe('a document of the registry', () => {
  it('has in Word what it has in the PDF', async () => {
    const sheet = await wordTextOf(factSheetTree(registry, 'en'));
    const cells = registry.mechanisms.flatMap(rowOf).flatMap((cell) => cell.split('; '));
    expect(cells.filter((cell) => !sheet.includes(cell))).toEqual([]);
    const foci = await wordTextOf(thematicFociTree(registry, 'en'));
    expect(
      matrixOf()
        .flat()
        .filter((cell) => !foci.includes(cell)),
    ).toEqual([]);
    expect(foci.split('●')).toHaveLength(dots + 1);
  });

  it('has its day as the only date', () => {
    const dates = Object.values(templates).map((template) => template(registry, 'en').issuedAt);
    expect(dates).toEqual(['2019-06-30T00:00:00Z', '2019-06-30T00:00:00Z']);
  });
});

describeWith(['pdftotext', 'qpdf'], 'every document of the registry', () => {
  const variants = Object.entries(templates).flatMap(([name, template]) =>
    wordLanguages.flatMap((language) =>
      (['a4', 'letter'] as const).map((paper) => ({ name, template, language, paper })),
    ),
  );

  it.each(variants)(
    '$name $language $paper is sound, tagged whole, without a torn head, and the same bytes twice',
    async (variant) => {
      const make = () => pdfOf(variant.template(registry, variant.language), variant.paper);
      const pdf = await make();
      expect(Buffer.compare(pdf, await make())).toBe(0);
      expect(qpdfFindings(pdf)).toBe('');
      expect(await tagFindings(pdf)).toEqual([]);
      const drawn = new Set(placedPages(pdf).flatMap((page) => page.words.map(({ text }) => text)));
      const heads = variant.template(registry, variant.language).blocks.flatMap(headWords);
      expect(heads.filter((word) => !drawn.has(word))).toEqual([]);
    },
  );
});
