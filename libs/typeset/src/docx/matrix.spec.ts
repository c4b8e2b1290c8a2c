import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWith } from '../../../../test/support/describe-with.js';
import { documentOf, paragraph, row, timetable } from '../../../../test/support/document-trees.js';
import { matrixOf, processes } from '../../../../test/support/matrices.js';
import { placedPages } from '../../../../test/support/pdf.js';
import { pathOf } from '../../../../test/support/tools.js';
import { all, part } from '../../../../test/support/word-parts.js';
import { renderDocx } from '../docx.js';

const body = (heads: readonly string[]) => part('word/document.xml', matrixOf(heads, 2));

describe('a Word file with turned heads', () => {
  it('has pages that are wider than high', async () => {
    expect(all(await body(['ARCP']), /<w:pgSz ([^/]*)\/>/g)).toEqual(['w:w="16838" w:h="11906" w:orient="landscape"']);
    const upright = await part('word/document.xml', documentOf([timetable([row('9.45')])]));
    expect(all(upright, /<w:pgSz ([^/]*)\/>/g)).toEqual(['w:w="11906" w:h="16838" w:orient="portrait"']);
  });

  it('turns them in a row that every page repeats, and that is high enough for the longest', async () => {
    const heightOf = async (heads: readonly string[]) =>
      Number(all(await body(heads), /<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/g)[0]);
    const xml = await body(processes(3));
    const [head = ''] = all(xml, /(<w:tr>.*?<\/w:tr>)/gs);
    expect(head).toContain('<w:tblHeader/>');
    expect(all(head, /<w:textDirection w:val="(\w+)"\/>/g)).toEqual(['btLr', 'btLr', 'btLr']);
    expect(all(xml, /<w:textDirection w:val="(\w+)"\/>/g)).toHaveLength(3);
    expect(await heightOf(['Caribbean Migration Consultations'])).toBeGreaterThan(
      2 * (await heightOf(['ARCP', 'CMC'])),
    );
  });

  it('has small type, also in its empty cells, and marks in the middle of their columns', async () => {
    const xml = await body(processes(2));
    const styles = new Set(all(xml, /<w:pStyle w:val="(\w+)"\/>/g));
    expect([...styles].sort()).toEqual(['DenseHead', 'DenseText', 'DenseTurnedHead', 'TableEnd']);
    expect(all(xml, /<w:jc w:val="(\w+)"\/>/g)).toEqual(Array.from({ length: 4 }, () => 'center'));
  });

  it('names the styles that it needs, and other files name none of them', async () => {
    const stylesOf = async (tree: Parameters<typeof part>[1]) =>
      all(await part('word/styles.xml', tree), /w:styleId="(Dense\w*|TableTurned\w*)"/g);
    expect(await stylesOf(matrixOf(['ARCP'], 1))).toEqual(['DenseHead', 'DenseText', 'DenseTurnedHead']);
    expect(await stylesOf(documentOf([timetable([row('9.45', paragraph('Opening'))])]))).toEqual([]);
  });
});

describeWith(['soffice', 'pdftotext'], 'a Word file with turned heads in LibreOffice', () => {
  it('has them from bottom to top on every page, and every mark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-matrix-'));
    try {
      const file = join(folder, 'matrix.docx');
      writeFileSync(file, await renderDocx(matrixOf(processes(12), 60), { paper: 'a4' }));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      execFileSync(pathOf('soffice'), [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
        stdio: 'ignore',
      });
      const pages = placedPages(readFileSync(join(folder, 'matrix.pdf')));
      expect(pages.map(({ width, height }) => width > height)).toEqual(pages.map(() => true));
      const heads = pages.map(({ words }) => words.filter(({ text }) => text.startsWith('Process')));
      expect(heads.map((words) => words.length)).toEqual(pages.map(() => 12));
      expect(heads.flat().filter(({ left, right, top, bottom }) => bottom - top < right - left)).toEqual([]);
      expect(pages.flatMap(({ words }) => words.filter(({ text }) => text === '●'))).toHaveLength(30 * 6);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
