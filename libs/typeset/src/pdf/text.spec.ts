import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentOf, heading, paragraph, row, timetable, words } from '../../../../test/support/document-trees.js';
import { arimo } from '../../../../test/support/fonts.js';
import { elementsOf, structureOf, textOf } from '../../../../test/support/pdf-structure.js';
import { contentTexts } from '../../../../test/support/pdf-tags.js';
import { pageTexts } from '../../../../test/support/pdf.js';
import { describeWith } from '../../../../test/support/describe-with.js';
import { renderPdf } from '../pdf.js';
import type { Block, Run } from '../tree.js';

const pdfOf = (blocks: Block[]) => renderPdf(documentOf(blocks), { fonts: arimo(), paper: 'a4' });

/** Text as a search sees it. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The texts of blocks, in reading order. */
function textsOf(blocks: Block[]): string[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.flatMap(textsOf);
      if (block.kind !== 'table') return [plain(block.runs.map(({ text }) => text).join(''))];
      const heads = block.columns.map(({ head }) => plain(head.map(({ text }) => text).join('')));
      return [...heads, ...block.rows.flatMap(({ cells }) => cells.flatMap(textsOf))];
    })
    .filter((text) => text !== '');
}

async function structuredTexts(blocks: Block[]): Promise<string[]> {
  const root = structureOf(await pdfOf(blocks));
  const leaves = elementsOf(root, 'P', 'H1', 'H2', 'H3', 'TH').filter(
    ({ children }) => typeof children[0] === 'string',
  );
  return leaves.map(textOf).map(plain);
}

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Geneva', 'Co-Chair', 'of', 'Mr', 'Session 4', '5 April 2019', 'ACP-EU', '(a)'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Łódź',
      'Ελλάδα',
      'Қазақстан',
      'Nguyễn',
      'Şeçilmiş',
      'ąę\u0301',
      'Əliyev',
      'əә',
      'л\u0301',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 700 }).map((length) => 'Unbroken'.repeat(length / 8)) },
);
const text = fc.array(word, { maxLength: 20 }).map((list) => list.join(' '));
const run: fc.Arbitrary<Run> = fc.record({ text, bold: fc.boolean(), italic: fc.boolean() });
const prose: fc.Arbitrary<Block> = fc
  .record({ runs: fc.array(run, { maxLength: 3 }), keepWithNext: fc.boolean() })
  .map(({ runs, keepWithNext }) => paragraph(runs, { keepWithNext }));
const list: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('list'),
  marker: fc.constant('bullet'),
  items: fc.array(fc.array(prose, { maxLength: 2 }), { maxLength: 4 }),
});
const longCell = fc.array(fc.oneof(prose, list), { maxLength: 3 });
const table = (firstCell: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> =>
  fc
    .array(fc.record({ cells: fc.tuple(firstCell, longCell) }), { minLength: 1, maxLength: 8 })
    .map((rows) => timetable(rows));
const timed = table(fc.constantFrom([], [paragraph('9.45–10.15')]));
const blocks = fc.array(fc.oneof(prose, list, timed), { maxLength: 3 });

describeWith(['pdftotext'], 'the text of a PDF', () => {
  it('is the text put in, in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (tree) => {
        const texts = await contentTexts(await pdfOf(tree));
        expect(texts.join('').replaceAll('•', '')).toBe(textsOf(tree).join('').replaceAll(' ', ''));
      }),
      { numRuns: 40 },
    );
  });

  it('is the text put in, element by element', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(prose, list, table(longCell)), async (block) => {
        expect(await structuredTexts([block])).toEqual(textsOf([block]));
      }),
      { numRuns: 8 },
    );
  });

  it.each([0, 1, 200])('is complete in a table of %d rows', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => row(`${index}.00`, paragraph(words(index % 40))));
    const tree = [paragraph('Before'), timetable(rows), paragraph('After')];
    const expected = count === 0 ? ['Before', 'After'] : textsOf(tree);
    expect((await contentTexts(await pdfOf(tree))).join('')).toBe(expected.join('').replaceAll(' ', ''));
  });

  it('is complete in a row longer than three pages', async () => {
    const tree = [timetable([row('9.45–10.15', paragraph(words(3000)), paragraph('End'))])];
    const pages = await contentTexts(await pdfOf(tree));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.join('')).toBe(textsOf(tree).join('').replaceAll(' ', ''));
  });

  it('copies out every one of so many letters that some have the code of a bracket or a line end', async () => {
    const letters = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x100 + index))
      .filter((letter) => arimo().regular.has(letter.codePointAt(0) ?? 0))
      .join(' ');
    expect(letters.length / 2).toBeGreaterThan(300);
    expect((await structuredTexts([paragraph(letters)])).join('')).toBe(letters.normalize('NFC'));
  });

  it('copies no-break spaces and hyphens as plain ones', async () => {
    const [page] = pageTexts(await pdfOf([paragraph('Mr\u00A0Shaw, Co-Chair,\u202FSession 4')]));
    expect(page?.split('\n')[0]).toBe('Mr Shaw, Co-Chair, Session 4');
  });

  it('has Hebrew in its own order, brackets included', async () => {
    const [page] = pageTexts(await pdfOf([paragraph('שלום (של) עולם')]));
    expect(page?.split('\n')[0]?.replace(/[\u202A-\u202E]/g, '')).toBe('שלום (של) עולם');
  });

  it('says on every page which page it is, and on every page but the first which document', async () => {
    const blocks = [heading(1, 'Agenda'), paragraph(words(1200))];
    const pages = pageTexts(await pdfOf(blocks));
    expect(pages.map((page) => /Page (\d) of (\d)/.exec(page)?.[0])).toEqual([
      'Page 1 of 3',
      'Page 2 of 3',
      'Page 3 of 3',
    ]);
    expect(pages.map((page) => page.includes('Version 2, 20 March 2019'))).toEqual([true, true, true]);
    expect(pages.map((page) => page.includes('GRCP 8 – Agenda'))).toEqual([false, true, true]);
  });
});
