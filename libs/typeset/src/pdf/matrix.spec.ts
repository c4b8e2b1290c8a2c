import { describe, expect, it } from '@jest/globals';
import { describeWith } from '../../../../test/support/describe-with.js';
import { arimo } from '../../../../test/support/fonts.js';
import { matrixOf, processes } from '../../../../test/support/matrices.js';
import { elementsOf, structureOf, textOf } from '../../../../test/support/pdf-structure.js';
import { contentTexts, tagFindings, withPdf } from '../../../../test/support/pdf-tags.js';
import { pageTexts, placedPages, type PlacedWord, qpdfFindings } from '../../../../test/support/pdf.js';
import { denseLook, pageGeometry, tallestTurned } from '../layout/style-sheet.js';
import { renderPdf } from '../pdf.js';
import type { DocumentTree, Paper } from '../tree.js';

const pdfOf = (tree: DocumentTree, paper: Paper = 'a4') => renderPdf(tree, { fonts: arimo(), paper });

const long = 'Regional Consultative Process on Overseas Employment';

async function headWords(heads: readonly string[]): Promise<PlacedWord[]> {
  const [page] = placedPages(await pdfOf(matrixOf(heads, 1)));
  const bottom = page?.words.find(({ text }) => text === 'Theme')?.bottom ?? 0;
  return (page?.words ?? []).filter((word) => word.bottom <= bottom + 4 && word.text !== 'Theme');
}

interface TreeNode {
  role?: string;
  alt?: string;
  children?: TreeNode[];
}

/** What is said in place of texts on the first page, with the element that says so. By pdf.js. */
function said(pdf: Uint8Array): Promise<string[]> {
  const ofNode = ({ role = '', alt, children = [] }: TreeNode): string[] => [
    ...(alt === undefined ? [] : [`${role}: ${alt}`]),
    ...children.flatMap(ofNode),
  ];
  return withPdf(pdf, async (document) => ofNode((await (await document.getPage(1)).getStructTree()) as TreeNode));
}

describe('a dense table', () => {
  it('is set in no type smaller than 7 points', () => {
    const { body, table } = denseLook;
    expect([body, table.head, table.continued].filter(({ size }) => size < 7)).toEqual([]);
  });
});

describeWith(['pdftotext', 'qpdf'], 'a table with turned heads on landscape pages', () => {
  it.each<[Paper, number, number]>([
    ['a4', 841.89, 595.28],
    ['letter', 792, 612],
  ])('has pages that are wider than high, and no text beyond their margins: %s', async (paper, width, height) => {
    const pages = placedPages(await pdfOf(matrixOf(processes(30), 60, { mark: 'DRAFT' }), paper));
    const { left, right } = pageGeometry(paper, 'landscape');
    expect(pages.map((page) => [page.width, page.height])).toEqual(pages.map(() => [width, height]));
    const words = pages.flatMap((page) => page.words);
    expect(words.filter((word) => word.left < left - 0.1 || word.right > right + 0.1)).toEqual([]);
  });

  it('has its heads from bottom to top, all starting at one height, none over another', async () => {
    const words = await headWords(processes(30));
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(processes(30)));
    expect(words.filter(({ left, right, top, bottom }) => bottom - top < right - left)).toEqual([]);
    expect(new Set(words.map(({ bottom }) => Math.round(bottom))).size).toBe(1);
    const inOrder = words.toSorted((one, other) => one.left - other.left);
    expect(inOrder.filter(({ left }, index) => left < (inOrder[index - 1]?.right ?? 0) - 0.1)).toEqual([]);
  });

  it('makes the head row as high as the longest needs, and sets a longer one in two lines', async () => {
    const heightOf = (words: readonly PlacedWord[]) =>
      Math.max(...words.map(({ bottom }) => bottom)) - Math.min(...words.map(({ top }) => top));
    const linesOf = (words: readonly PlacedWord[]) => new Set(words.map(({ left }) => Math.round(left))).size;
    const short = await headWords(['ARCP', 'Almaty Process']);
    expect([linesOf(short), heightOf(short) < 80]).toEqual([2, true]);
    const wrapped = await headWords(['ARCP', long]);
    expect(wrapped.map(({ text }) => text).sort()).toEqual(['ARCP', ...long.split(' ')].sort());
    expect([linesOf(wrapped), heightOf(wrapped) <= tallestTurned + 1]).toEqual([3, true]);
  });

  it('says a head whole that finds no room in its narrow column', async () => {
    const endless = `${long} and Contractual Labour for Countries of Origin and Destination`;
    const pdf = await pdfOf(matrixOf([endless, ...processes(29)], 1));
    const text = pageTexts(pdf).join('').replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Regional Consultative.*…/);
    expect(await said(pdf)).toContain(`TH: ${endless}`);
    const words = await headWords([endless, ...processes(29)]);
    const next = words.find(({ text: word }) => word === 'Process1')?.left ?? 0;
    expect(words.filter(({ right, text: word }) => endless.includes(word) && right > next)).toEqual([]);
  });

  it('is tagged: heads of columns and rows, empty cells, and what a mark means', async () => {
    const pdf = await pdfOf(matrixOf(['ARCP', 'CMC'], 2));
    const [table] = elementsOf(structureOf(pdf), 'Table');
    const rows = elementsOf(table!, 'TR').map((row) =>
      elementsOf(row, 'TH', 'TD').map((cell) =>
        `${cell.type} ${cell.attributes['Scope'] ?? ''} ${textOf(cell)}`.trim(),
      ),
    );
    expect(rows).toEqual([
      ['TH Column Theme', 'TH Column ARCP', 'TH Column CMC'],
      ['TH Row theme0', 'TD  ●', 'TD'],
      ['TH Row theme1', 'TD', 'TD'],
    ]);
    expect(await said(pdf)).toEqual(['P: yes']);
  });

  it('repeats its heads on every page to the eye, and has them once in its content', async () => {
    const pdf = await pdfOf(matrixOf(processes(12), 60));
    expect(await tagFindings(pdf)).toEqual([]);
    expect(qpdfFindings(pdf)).toBe('');
    const seen = pageTexts(pdf);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter((page) => processes(12).every((head) => page.includes(head)))).toHaveLength(seen.length);
    const content = (await contentTexts(pdf)).join('');
    expect(content.split('Process12')).toHaveLength(2);
    expect(content.match(/theme\d+/g)).toHaveLength(60);
  });
});
