import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
});
afterAll(() => house.close());

describe('an address', () => {
  it.each([
    ...['/MEETINGS/grcp-8', '/meetings/grcp-8/', '/meetings/grcp-8/AGENDA.pdf', '/meetings/grcp-8/agenda.pdf/'],
    ...['/api/Meetings', '/api/meetings/', '/API/docs', '/api/docs/', '/healthz/'],
    '/meetings/grcp-8/sessions/Session-1.ics',
  ])('%s is not there: every page has one', async (path) => {
    await house.http.get(path).expect(404);
  });

  it('below /api answers programs, whatever they accept', async () => {
    for (const path of ['/api', '/api/nothing']) {
      const { headers } = await house.http.get(path).set('Accept', 'text/html').expect(404);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    }
    const { headers } = await house.http.get('/apiary').set('Accept', 'text/html').expect(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['a broken escape', '/%'],
    ['a NUL', '/meetings/%00/agenda.pdf'],
    ['bytes that are not UTF-8', '/api/meetings/%ff'],
    ['a name of 5,000 letters', `/meetings/${'x'.repeat(5000)}`],
    ['a path in a name', '/meetings/a%2F..%2Fb'],
    ['a NUL in the id of a session', '/meetings/grcp-8/sessions/%00.ics'],
  ])('takes %s for a bad address, not for a failure of its own', async (_what, path) => {
    const { status } = await house.http.get(path);
    expect([400, 404]).toContain(status);
  });
});
