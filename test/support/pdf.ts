import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathOf } from './tools.js';

/** A word where poppler finds it, in points from the page's top left corner. */
export interface PlacedWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedPage {
  width: number;
  height: number;
  words: PlacedWord[];
}

/** What a person gets who copies each page from top to bottom, by poppler. Heads and feet are part of it. */
export function pageTexts(pdf: Uint8Array): string[] {
  return poppler('pdftotext', ['-', '-'], pdf).split('\f').slice(0, -1);
}

/** The words of each page and where they stand, by poppler. */
export function placedPages(pdf: Uint8Array): PlacedPage[] {
  const pages: PlacedPage[] = [];
  for (const line of poppler('pdftotext', ['-bbox', '-', '-'], pdf).split('\n')) {
    const numbers = Array.from(line.matchAll(/="([\d.-]+)"/g), ([, digits]) => Number(digits));
    if (line.includes('<page ')) pages.push(pageOf(numbers));
    if (line.includes('<word ')) pages.at(-1)?.words.push(wordOf(numbers, line));
  }
  return pages;
}

function pageOf([width = 0, height = 0]: number[]): PlacedPage {
  return { width, height, words: [] };
}

function wordOf([left = 0, top = 0, right = 0, bottom = 0]: number[], line: string): PlacedWord {
  return { text: unescapeXml(/>(.*)<\/word>/.exec(line)?.[1] ?? ''), left, top, right, bottom };
}

/** Words as lines, from top to bottom: what stands on one baseline in one size, side by side. */
export function linesOf(words: PlacedWord[]): string[] {
  const lines = new Map<number, string[]>();
  for (const { text, bottom } of words) {
    const key = Math.round(bottom);
    lines.set(key, [...(lines.get(key) ?? []), text]);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, texts]) => texts.join(' '));
}

/** What `qpdf --check` has to say, or nothing when the file is sound. */
export function qpdfFindings(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-pdf-'));
  try {
    const file = join(folder, 'checked.pdf');
    writeFileSync(file, pdf);
    const { status, stdout, stderr } = spawnSync(pathOf('qpdf'), ['--check', file], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs one of poppler's programs on a PDF. Throws on a failure and on any complaint. */
export function poppler(program: 'pdftotext' | 'pdfinfo' | 'pdffonts', args: string[], pdf: Uint8Array): string {
  const path = join(dirname(pathOf('pdftotext')), program);
  const { status, stdout, stderr } = spawnSync(path, args, { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
