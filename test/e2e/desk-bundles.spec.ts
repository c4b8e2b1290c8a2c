import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageFile } from '../../apps/api/src/platform/assets.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';

const folder = packageFile(join('dist', 'web'));

/** One file of the build, as Vite's manifest tells of it: what it cannot run without, and what it may load later, by their keys. */
interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const chunks = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;

/** What is loaded before any of these runs. */
function loadedWith(...keys: string[]): Chunk[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    chunks[key]!.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...found].map((key) => chunks[key]!);
}

/** Bytes on their way, in the coding that every browser takes. */
function weightOf(files: Iterable<string>): number {
  return [...files]
    .map((file) => gzipSync(readFileSync(join(folder, file))).length)
    .reduce((sum, size) => sum + size, 0);
}

const filesOf = (list: readonly Chunk[]) => list.map(({ file }) => file);
const atTimetable = loadedWith('index.html', 'src/app/TimetableRoute.tsx');

describe('the desk', () => {
  it('shows the timetable after at most 250 kB of scripts and 50 kB of styles, in at most 20 files', () => {
    const styles = new Set(atTimetable.flatMap(({ css = [] }) => css));
    expect(weightOf(filesOf(atTimetable))).toBeLessThan(250_000);
    expect(weightOf(styles)).toBeLessThan(50_000);
    expect(atTimetable.length + styles.size).toBeLessThanOrEqual(20);
  });

  it('has no script of more than 500 kB but the reader of PDFs, which runs in a thread of its own', () => {
    const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    const large = names.filter((name) => readFileSync(join(folder, 'assets', name)).length > 500_000);
    expect(large.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['pdf-worker']);
  });

  it('loads the reader of PDFs on the screen of the documents alone', () => {
    const screens = chunks['index.html']!.dynamicImports!;
    const reading = screens.filter((key) =>
      filesOf(loadedWith(key)).some((file) => readFileSync(join(folder, file), 'utf8').includes('pdf-worker')),
    );
    expect(reading).toEqual(['src/features/documents/DocumentsScreen.tsx']);
  });
});

describe('the page of a meeting', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startTestApp();
    await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
  });
  afterAll(() => house.close());

  it('is whole in one answer of less than 60 kB, and its script and styles are less than that again', async () => {
    const { text } = await house.http.get('/meetings/grcp-8').expect(200);
    expect(gzipSync(text).length).toBeLessThan(60_000);
    const paths = [...text.matchAll(/"(\/assets\/[0-9a-f]{16}\.(?:js|css))"/g)].map(([, path]) => path!);
    expect(paths.map((path) => path.slice(path.lastIndexOf('.'))).sort()).toEqual(['.css', '.js']);
    const answers = await Promise.all(paths.map((path) => house.http.get(path).expect(200)));
    expect(answers.reduce((sum, answer) => sum + gzipSync(answer.text).length, 0)).toBeLessThan(60_000);
  });
});
