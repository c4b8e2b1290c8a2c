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

describe('the mark of the site', () => {
  it('is named by every page, so that no browser asks for one that is not there', async () => {
    for (const path of ['/', '/meetings/grcp-8', '/meetings/grcp-8/changes', '/sign-in']) {
      const { text } = await house.http.get(path).set('Accept', 'text/html');
      expect([path, /<link rel="icon" href="([^"]+)"/.exec(text)?.[1]]).toEqual([path, '/assets/icon.svg']);
    }
    await house.http.get('/assets/icon.svg').expect(200).expect('Content-Type', 'image/svg+xml; charset=utf-8');
  });
});
