import { expect, it } from '@jest/globals';
import { documentOf, heading, paragraph, row, timetable, words } from '../../../../test/support/document-trees.js';
import { arimo } from '../../../../test/support/fonts.js';
import { linesOf, pageTexts, placedPages, type PlacedPage } from '../../../../test/support/pdf.js';
import { describeWith } from '../../../../test/support/describe-with.js';
import { pageGeometry } from '../layout/style-sheet.js';
import { renderPdf } from '../pdf.js';
import type { Block, DocumentTree, Paper } from '../tree.js';

const pdfOf = (blocks: Block[], others: Partial<DocumentTree> = {}, paper: Paper = 'a4') =>
  renderPdf(documentOf(blocks, others), { fonts: arimo(), paper });

/** The lines of each page between its head and its foot, from top to bottom. */
async function bodies(blocks: Block[]): Promise<string[][]> {
  return placedPages(await pdfOf(blocks)).map(({ words: placed, height }) =>
    linesOf(placed.filter(({ top, bottom }) => top > 60 && bottom < height - 60)),
  );
}

/** Lines of one word each. */
function column(count: number, stem: string): Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(`${stem}${index + 1}`));
}

const side = pageGeometry('a4').left;

function beyondMargins({ width, words: placed }: PlacedPage): string[] {
  return placed.filter(({ left, right }) => left < side - 0.1 || right > width - side + 0.1).map(({ text }) => text);
}

describeWith(['pdftotext'], 'a page', () => {
  it.each<[Paper, number, number]>([
    ['a4', 595.28, 841.89],
    ['letter', 612, 792],
  ])('has the size of %s, and no text beyond its margins', async (paper, width, height) => {
    const blocks = [
      heading(1, words(60)),
      paragraph('W'.repeat(900)),
      {
        kind: 'list',
        marker: 'decimal',
        items: [[paragraph(words(200))], [paragraph('M'.repeat(300))]],
      } satisfies Block,
      timetable([row('9'.repeat(60), paragraph(words(300))), row('9.00', paragraph('M'.repeat(800)))]),
    ];
    const others = { runningHead: words(100), runningFoot: words(100), mark: 'DRAFT' };
    const pages = placedPages(await pdfOf(blocks, others, paper));
    expect(pages.map((page) => [page.width, page.height])).toEqual(pages.map(() => [width, height]));
    expect(pages.flatMap(beyondMargins)).toEqual([]);
    expect(pages.flatMap(({ words: placed }) => placed.filter(({ bottom }) => bottom > height - 30))).toEqual([]);
  });

  it('is the last one to have a heading only with the first lines of what follows', async () => {
    for (let before = 26; before <= 31; before += 1) {
      const pages = await bodies([...column(before, 'line'), heading(2, 'Heading'), paragraph(words(60))]);
      const [page] = pages.filter((lines) => lines.includes('Heading'));
      const below = page?.slice(page.indexOf('Heading') + 1) ?? [];
      expect(below.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('has every heading whole, however many lines it has', async () => {
    for (let before = 22; before <= 28; before += 1) {
      const pages = await bodies([...column(before, 'line'), heading(2, words(50, 'title')), paragraph(words(30))]);
      const counts = pages.map((lines) => lines.filter((line) => line.startsWith('title')).length);
      expect(counts.filter((count) => count > 0)).toEqual([5]);
    }
  });

  it('has no widow and no orphan, wherever a paragraph falls', async () => {
    for (let before = 25; before <= 31; before += 1) {
      const [first = [], second = []] = await bodies([...column(before, 'line'), paragraph(words(70))]);
      const parts = [first, second].map((lines) => lines.filter((line) => line.startsWith('word')).length);
      expect(parts.filter((lines) => lines === 1)).toEqual([]);
      expect(parts.reduce((sum, lines) => sum + lines)).toBe(6);
    }
  });

  it("keeps a group's title with its people, and a question's stem with its parts", async () => {
    const threeLines = paragraph(words(30));
    const parts: Block = { kind: 'list', marker: 'alpha', items: [[threeLines]] };
    const titles = [paragraph('Title', { keepWithNext: true }), threeLines];
    const stems: Block[] = [{ kind: 'list', marker: 'decimal', items: [[paragraph('Title'), parts]] }];
    for (const blocks of [titles, stems]) {
      for (let before = 26; before <= 31; before += 1) {
        const [first = []] = await bodies([...column(before, 'line'), ...blocks]);
        expect(first.some((line) => line.includes('Title'))).toBe(first.some((line) => line.includes('word')));
      }
    }
  });

  it('repeats the head of a table, and the time of a session that goes on', async () => {
    const pages = await bodies([timetable([row('9.45–10.15', paragraph(words(900)))])]);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, [first, second, third]] of pages.entries()) {
      expect(first).toBe('Time Session');
      expect(second).toMatch(/^9\.45–10\.15 word/);
      expect(third?.startsWith('(continued)')).toBe(index > 0);
    }
  });

  it('repeats the time of a session that goes on, however long the name of its room', async () => {
    for (const room of [words(20, 'room'), words(40, 'room'), words(200, 'room')]) {
      const pages = await bodies([
        timetable([{ cells: [[paragraph('9.45'), paragraph(room)], [paragraph(words(900))]] }]),
      ]);
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.map(([, second]) => second?.split(' ')[0])).toEqual(pages.map(() => '9.45'));
      expect(pages.map((lines) => lines.filter((line) => line.includes('(continued)')).length)).toEqual(
        pages.map((_, index) => (index === 0 ? 0 : 1)),
      );
    }
  });

  it('says "continued" nowhere else', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`${index}.00`, paragraph('One'), paragraph('Two')));
    const pages = await bodies([timetable(rows)]);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat().filter((line) => line.includes('continued'))).toEqual([]);
  });

  it('has short rows whole', async () => {
    for (let before = 14; before <= 20; before += 1) {
      const rows = Array.from({ length: before }, () => row('9.00', paragraph('x')));
      const pages = await bodies([timetable([...rows, row('9.00', ...column(5, 'item'))]), paragraph(words(500))]);
      const counts = pages.map((lines) => lines.filter((line) => line.includes('item')).length);
      expect(counts.filter((count) => count > 0)).toEqual([5]);
    }
  });

  it('starts at the right in a language that does', async () => {
    const blocks: Block[] = [
      timetable([row('שעה', paragraph('מושב'))]),
      { kind: 'list', marker: 'decimal', items: [[paragraph('שאלה')]] },
      { kind: 'list', marker: 'alpha', items: [[paragraph('חלק')]] },
    ];
    const [page] = placedPages(await pdfOf(blocks, { language: 'he' }));
    // In places, poppler gives the letters from left to right.
    const right = (text: string) => {
      const drawn = Array.from(text).reverse().join('');
      return Math.round(page?.words.find((word) => word.text.replace(/[().]/g, '') === drawn)?.right ?? 0);
    };
    expect(['שעה', '1', 'מושב', 'שאלה', 'a', 'חלק'].map(right)).toEqual([525, 525, 434, 507, 525, 507]);
  });

  it('has its head and foot at the ends of the line from which its language starts, whatever theirs', async () => {
    const furniture = { runningHead: 'פורום העולם', runningFoot: 'גרסה', pageLabel: '{page}', mark: 'DRAFT' };
    for (const [language, ends] of [
      ['he', { head: 'right', mark: 'left', foot: 'right', label: 'left' }],
      ['en', { head: 'left', mark: 'right', foot: 'left', label: 'right' }],
    ] as const) {
      const pages = placedPages(await pdfOf([paragraph(words(900))], { ...furniture, language }));
      const { width, words: placed } = pages[1]!;
      const endOf = (text: string) => {
        const found = placed.filter((word) => word.text === text);
        if (found.some(({ left }) => Math.abs(left - side) < 0.5)) return 'left';
        return found.some(({ right }) => Math.abs(right - (width - side)) < 0.5) ? 'right' : 'elsewhere';
      };
      // In places, poppler gives the letters from left to right.
      const drawn = (text: string) => Array.from(text).reverse().join('');
      expect(pages).toHaveLength(2);
      expect({
        head: endOf(drawn(language === 'he' ? 'פורום' : 'העולם')),
        mark: endOf('DRAFT'),
        foot: endOf(drawn('גרסה')),
        label: endOf('2'),
      }).toEqual(ends);
    }
  });

  it('bears the mark of a draft, on every page and in the way of no word', async () => {
    const blocks = [paragraph(words(900))];
    const draft = pageTexts(await pdfOf(blocks, { mark: 'DRAFT' }));
    const issued = pageTexts(await pdfOf(blocks));
    expect(draft.map((page) => page.match(/DRAFT/g)?.length)).toEqual(draft.map(() => 1));
    expect(draft.map((page) => page.replace('DRAFT', '').replace(/\s+/g, ' ').trim())).toEqual(
      issued.map((page) => page.replace(/\s+/g, ' ').trim()),
    );
  });

  it('names page and document in one line each, shortened where they are too long', async () => {
    const [, second] = placedPages(
      await pdfOf([paragraph(words(900))], { runningHead: words(100), runningFoot: words(100) }),
    );
    const lines = linesOf(second?.words ?? []);
    expect(lines[0]).toMatch(/^word1 .*…$/);
    expect(lines.at(-1)).toMatch(/^word1 .*… Page 2 of 2$/);
  });
});
