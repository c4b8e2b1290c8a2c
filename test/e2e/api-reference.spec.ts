import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;
beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

describe('the page about the API', () => {
  it('says of each operation which keys its body has', async () => {
    const { text } = await house.http.get('/api/docs').expect(200);
    const [, section = ''] = text.split('<code>POST /api/meetings/{slug}/invitations</code>');
    const lines = section.slice(0, section.indexOf('</section>')).match(/(?<=<li>)[^<]+/g);
    expect(lines).toEqual(['slug (path, required)', 'roles (body, required)', 'message (body)', 'again (body)', '201']);
  });
});
