import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;
let before: Answer[];

type Answer = Record<'path' | 'etag' | 'body', string>;

const read = [
  ...['/', '/api/meetings', '/meetings/grcp-8', '/api/meetings/grcp-8', '/meetings/grcp-8/calendar.ics'],
  ...['/meetings/grcp-8/agenda.pdf', '/meetings/grcp-8/agenda.pdf?version=1'],
];

async function answer(path: string): Promise<Answer> {
  const { headers, body } = await house.http.get(path).responseType('blob').expect(200);
  return { path, etag: headers['etag'] ?? '', body: (body as Buffer).toString('base64') };
}

async function answers(): Promise<Answer[]> {
  const all: Answer[] = [];
  for (const path of read) all.push(await answer(path));
  return all;
}

beforeAll(async () => {
  house = await startTestApp();
  await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
  before = await answers();
  await house.http.get('/readyz').expect(200);
  await house.database.drop();
});
afterAll(() => house.app.close());

it('is alive and not ready while its database is away', async () => {
  await house.http.get('/healthz').expect(200);
  const before = Date.now();
  await house.http.get('/readyz').expect(503);
  expect(Date.now() - before).toBeLessThan(2_000);
});

it('goes on serving what it has served of released meetings', async () => {
  expect(await answers()).toEqual(before);
});

it.each(['/api/meetings/other', '/meetings/grcp-8/agenda.docx'])(
  'says of %s that it cannot answer, and when to try again',
  async (path) => {
    const { body, headers } = await house.http.get(path).expect(503);
    expect(body).toEqual({
      type: 'about:blank',
      title: 'The service is not available for the moment',
      status: 503,
      code: 'service.unavailable',
    });
    expect(headers['retry-after']).toBe('5');
  },
);
