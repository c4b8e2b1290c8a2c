import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describeWith } from '../../../../test/support/describe-with.js';
import { pathOf } from '../../../../test/support/tools.js';
import { renderDocx } from '../docx.js';
import type { Block, DocumentTree, List } from '../tree.js';

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

function heading(level: 1 | 2 | 3, text: string, anchor?: string): Block {
  return { kind: 'heading', level, runs: [{ text }], ...(anchor !== undefined && { anchor }) };
}

function list(marker: List['marker'], ...items: Block[][]): List {
  return { kind: 'list', marker, items };
}

function treeOf(title: string, blocks: Block[]): DocumentTree {
  return {
    title,
    language: 'en',
    author: 'Lake Office',
    issuedAt: '2031-02-03T04:05:06Z',
    runningHead: `${title} in short`,
    runningFoot: 'Version 2',
    pageLabel: 'Page {page} of {pages}',
    mark: 'DRAFT',
    blocks,
  };
}

const guide = treeOf('Guide', [
  { kind: 'paragraph', style: 'organizer', runs: [{ text: 'Lake Office' }] },
  { kind: 'paragraph', style: 'title', runs: [{ text: 'Fourth Meeting\non Rivers' }] },
  heading(1, 'Guide', 'guide'),
  heading(2, 'Session 1'),
  list('decimal', [paragraph('Aims')], [paragraph('Means')]),
  heading(2, 'Session 2'),
  heading(3, 'Questions'),
  list(
    'decimal',
    [paragraph('Which'), list('alpha', [paragraph('lake')], [paragraph('river')]), paragraph('matters?')],
    [paragraph('Who'), list('alpha', [paragraph('pays?')]), list('alpha', [paragraph('rows?')])],
  ),
  list('bullet', [paragraph('Boats')]),
  {
    kind: 'paragraph',
    runs: [
      { text: 'See ' },
      { text: 'the site', href: 'https://example.org/rivers' },
      { text: ' and ' },
      { text: 'the start', href: '#guide' },
      { text: ' \u0000{1-0}.' },
    ],
  },
]);

const agenda = treeOf('Agenda', [
  {
    kind: 'table',
    continued: '(continued)',
    columns: [
      { head: [{ text: 'Time' }], width: 0.2 },
      { head: [{ text: 'Session' }], width: 0.8 },
    ],
    rows: Array.from({ length: 60 }, (_, i) => ({ cells: [[paragraph(`T${i}`)], [paragraph(`Lake ${i}`)]] })),
  },
]);

/** An opened file: what its pages say between head and foot, and what is around them. */
interface Opened {
  pages: string[];
  around: string[];
  pdf: PDFDocumentProxy;
}

interface Outline {
  title: string;
  items: Outline[];
}

/** Lets LibreOffice print the files, all in one start of it. */
async function open(files: Record<string, Uint8Array>, folder: string): Promise<Record<string, Opened>> {
  const names = Object.keys(files);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = names.map((name) => join(folder, `${name}.docx`));
  execFileSync(pathOf('soffice'), [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    stdio: 'ignore',
  });
  const opened = names.map(async (name) => [name, await read(join(folder, `${name}.pdf`))] as const);
  return Object.fromEntries(await Promise.all(opened));
}

async function read(path: string): Promise<Opened> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const text = (y: number, height: number) =>
    execFileSync(pathOf('pdftotext'), ['-raw', '-x', '0', '-y', `${y}`, '-W', '620', '-H', `${height}`, path, '-'])
      .toString()
      .split('\f')
      .slice(0, -1)
      .map((page) => page.trim().replace(/\s+/g, ' '));
  const feet = text(770, 60);
  return { pages: text(68, 700), around: text(0, 66).map((head, i) => `${head} | ${feet[i] ?? ''}`), pdf };
}

describeWith(['soffice', 'pdftotext'], 'a Word file in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-docx-'));
  let opened: Record<string, Opened>;

  beforeAll(async () => {
    const files = {
      guide: await renderDocx(guide, { paper: 'a4' }),
      agenda: await renderDocx(agenda, { paper: 'a4' }),
      letter: await renderDocx(agenda, { paper: 'letter' }),
    };
    opened = await open(files, folder);
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function file(name: string): Opened {
    const found = opened[name];
    if (found === undefined) throw new Error(`${name} was not opened`);
    return found;
  }

  it('has the words of the tree in their order, and numbers that start anew in each list', () => {
    expect(file('guide').pages).toEqual([
      'Lake Office Fourth Meeting on Rivers Guide Session 1 1. Aims 2. Means Session 2 Questions ' +
        '1. Which (a) lake (b) river matters? 2. Who (a) pays? (a) rows? • Boats See the site and the start {1-0}.',
    ]);
  });

  it('shows its headings as an outline', async () => {
    const outline = (await file('guide').pdf.getOutline()) as Outline[];
    const titles = (items: Outline[]): unknown[] => items.map(({ title, items }) => [title, ...titles(items)]);
    expect(titles(outline)).toEqual([['Guide', ['Session\u00A01'], ['Session\u00A02', ['Questions']]]]);
  });

  it('has links that lead to addresses and to its own headings', async () => {
    const page = await file('guide').pdf.getPage(1);
    const links = (await page.getAnnotations()) as { url?: string; dest?: unknown[] }[];
    expect(links.flatMap(({ url }) => url ?? [])).toEqual(['https://example.org/rivers']);
    const inside = links.flatMap(({ dest }) => (dest === undefined ? [] : [dest]));
    expect(inside.map(([target]) => target)).toEqual([page.ref]);
  });

  it('repeats the head row of a table on every page, and loses no row', () => {
    const { pages } = file('agenda');
    const rows = Array.from({ length: 60 }, (_, i) => `T${i} Lake ${i}`).join(' ');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.slice(0, 12))).toEqual(pages.map(() => 'Time Session'));
    expect(pages.map((page) => page.slice(13)).join(' ')).toBe(rows);
  });

  it('has the running head on all pages but the first, and the foot and the mark on all', () => {
    const { around } = file('agenda');
    expect(around).toEqual(
      around.map((_, i) => `${i === 0 ? '' : 'Agenda in short '}DRAFT | Version 2 Page ${i + 1} of ${around.length}`),
    );
  });

  it.each([
    ['agenda', [595, 842]],
    ['letter', [612, 792]],
  ])('has pages of the paper that was asked for: %s', async (name, size) => {
    const page = await file(name).pdf.getPage(1);
    expect(page.view.slice(2).map(Math.round)).toEqual(size);
  });

  it('has its title, issuer and language', async () => {
    const { info } = await file('guide').pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Guide', Author: 'Lake Office', Language: 'en-GB' });
  });
});
