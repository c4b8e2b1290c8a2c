import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note');
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

it('says that it cannot answer, and when to try again', async () => {
  const { body, headers } = await house.http.get('/api/meetings/grcp-8').expect(503);
  expect(body).toEqual({
    type: 'about:blank',
    title: 'The service is not available for the moment',
    status: 503,
    code: 'service.unavailable',
  });
  expect(headers['retry-after']).toBe('5');
});
