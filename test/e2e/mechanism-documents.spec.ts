import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { MechanismEditingService } from '../../apps/api/src/mechanisms/mechanism-editing.service.js';
import { shippedRegistry } from '../../apps/api/src/mechanisms/shipped-registry.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { describeWith } from '../support/describe-with.js';
import { tagFindings } from '../support/pdf-tags.js';
import { pageTexts, placedPages, qpdfFindings } from '../support/pdf.js';
import { statementsDuring } from '../support/statements.js';
import { readWorkbook } from '../support/workbooks.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  house.clock.set('2019-07-01T09:00:00Z');
  await house.app.get(MechanismImportService).importFile(await shippedRegistry('2019-07-01'), theSystem);
});
afterAll(() => house.close());

const names = ['fact-sheet', 'thematic-foci'] as const;
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const files = names.flatMap((name) => (['pdf', 'docx', 'xlsx'] as const).map((format) => ({ name, format })));

async function download(
  path: string,
  app: Pick<TestApp, 'http'> = house,
): Promise<{ bytes: Buffer; headers: Record<string, string> }> {
  const { body, headers } = await app.http.get(`/mechanisms/${path}`).responseType('blob').expect(200);
  return { bytes: body as Buffer, headers };
}

describe('the documents of the registry', () => {
  it.each(files)(
    'are there for everybody, as of the day of the newest fact: $name as $format',
    async ({ name, format }) => {
      const { bytes, headers } = await download(`${name}.${format}`);
      expect(headers).toMatchObject({
        'content-type': types[format],
        'content-disposition': `inline; filename="mechanisms-${name}-2019-06-01-en.${format}"`,
        'content-language': 'en',
        'cache-control': 'public, no-cache',
        etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      });
    },
  );

  it.each(files)(
    'are the same bytes from another process, on another day: $name as $format',
    async ({ name, format }) => {
      const path = `${name}.${format}?on=2019-06-30&lang=fr&paper=letter`;
      const other = await startAppOn(house.database.url, house.clock);
      try {
        house.clock.set('2024-02-29T09:00:00Z');
        const [one, another] = [await download(path), await download(path, other)];
        expect(Buffer.compare(one.bytes, another.bytes)).toBe(0);
        expect(one.headers['content-disposition']).toBe(
          `inline; filename="mechanisms-${name}-2019-06-30-fr.${format}"`,
        );
      } finally {
        house.clock.set('2019-07-01T09:00:00Z');
        await other.app.close();
      }
    },
  );

  it('are read and made once for all who ask at once', async () => {
    const ask = () => download('fact-sheet.pdf?lang=es&on=2019-06-29');
    const alone = await statementsDuring(house, ask);
    let answers: Awaited<ReturnType<typeof download>>[] = [];
    const together = await statementsDuring(house, async () => {
      answers = await Promise.all(Array.from({ length: 50 }, ask));
    });
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(1);
    expect(together).toBeLessThan(10 * alone);
  });

  it.each(['on=2019-02-30', 'on=2019-06', 'lang=de', 'paper=a3'])(
    'say what is wrong with a wish: %s',
    async (query) => {
      const { body } = await house.http.get(`/mechanisms/fact-sheet.pdf?${query}`).expect(400);
      expect((body as { problems: Problem[] }).problems.map(({ path }) => path)).toEqual([query.split('=')[0]]);
    },
  );

  it('are there where nothing is known yet', async () => {
    const empty = await startTestApp();
    empty.clock.set('2019-07-01T09:00:00Z');
    try {
      for (const { name, format } of files) {
        const { headers } = await download(`${name}.${format}`, empty);
        expect(headers['content-disposition']).toContain(`${name}-2019-07-01-en.${format}`);
      }
    } finally {
      await empty.close();
    }
  });
});

describeWith(['openpyxl'], 'the documents of the registry', () => {
  it('show who was in the chair on their day, and what has been stated since', async () => {
    const chairOf = async (on: string) => {
      const { sheets } = readWorkbook((await download(`fact-sheet.xlsx?on=${on}`)).bytes);
      return sheets[0]?.rows.find(([, short]) => short?.value === 'RCM')?.[8]?.value;
    };
    const before = await download('fact-sheet.docx');
    const { version } = (await house.http.get('/api/mechanisms/rcm').expect(200)).body as { version: number };
    const statement = {
      asOf: '2019-06-20',
      source: 'Letter of the secretariat',
      chair: { offices: [{ holder: 'Honduras', as: 'chair' as const }] },
    };
    await house.app.get(MechanismEditingService).state('rcm', statement, version, theSystem);
    expect([await chairOf('2019-06-19'), await chairOf('2019-06-20')]).toEqual(['Guatemala', 'Honduras']);
    const after = await download('fact-sheet.docx');
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.headers['content-disposition']).toContain('2019-06-20');
  });
});

describeWith(['pdftotext', 'qpdf'], 'a PDF of the registry', () => {
  it('is on landscape pages of the paper that was asked for, sound and tagged', async () => {
    for (const name of names) {
      const { bytes } = await download(`${name}.pdf?paper=letter&lang=fr&on=2019-04-05`);
      expect(placedPages(bytes).map(({ width, height }) => [width, height])).toEqual(
        pageTexts(bytes).map(() => [792, 612]),
      );
      expect([qpdfFindings(bytes), await tagFindings(bytes)]).toEqual(['', []]);
      expect(pageTexts(bytes)[0]).toContain('Situation au 5 avril 2019');
    }
  });

  it('is refused where its fonts lack a character, which is named with its mechanism; Word and Excel have fonts of their own', async () => {
    const names = { id: 'kyo', type: 'rcp' as const, name: 'Process of 京', shortName: 'Process of 京' };
    await house.app.get(MechanismEditingService).add(names, theSystem);
    const { body } = await house.http.get('/mechanisms/fact-sheet.pdf').expect(422);
    const { code, problems } = body as { code: string; problems: Problem[] };
    expect([code, problems]).toEqual([
      'mechanism.unprintable',
      ['name', 'shortName'].map((field) => ({
        path: `mechanisms.kyo.${field}`,
        found: '"京" (U+4EAC)',
        expected: 'characters that can be printed',
      })),
    ]);
    expect((await download('fact-sheet.docx')).bytes.byteLength).toBeGreaterThan(1000);
    expect((await download('thematic-foci.xlsx')).bytes.byteLength).toBeGreaterThan(1000);
  });
});
