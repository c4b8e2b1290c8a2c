import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { OpenAPI3 } from 'openapi-typescript';
import { apiTypesFile, apiTypesOf } from '../../tools/api-types.mjs';
import { startTestApp, type TestApp } from '../support/app.js';

let house: TestApp;
beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

const nonceIn = (policy: string | undefined) => /'nonce-([\w-]{22})'/.exec(policy ?? '')?.[1];

describe('the desk', () => {
  it('is one page at every address below it, which nobody keeps', async () => {
    for (const path of ['/desk', '/desk/', '/desk/grcp-8/timetable', '/desk/nothing/of/the/kind']) {
      const { text, headers } = await house.http
        .get(path)
        .expect(200)
        .expect('Content-Type', /^text\/html/);
      expect(text).toContain('<div id="root"></div>');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('lets in its own scripts, and styles with a nonce that is new in each answer', async () => {
    const pages = await Promise.all([house.http.get('/desk'), house.http.get('/desk')]);
    const nonces = pages.map(({ headers }) => nonceIn(headers['content-security-policy']));
    expect(new Set(nonces).size).toBe(2);
    for (const [index, { text, headers }] of pages.entries()) {
      expect(headers['content-security-policy']).toBe(
        [
          `default-src 'none';script-src 'self';style-src 'self' 'nonce-${nonces[index]}';img-src 'self' data: blob:`,
          `font-src 'self';connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'`,
        ].join(';'),
      );
      expect(text).toContain(`<meta property="csp-nonce" nonce="${nonces[index]}">`);
      expect(text).not.toContain('__NONCE__');
      expect(text).not.toMatch(/<script(?![^>]* src=)/);
    }
  });

  it('loads what never changes under its name, and has nothing under other names', async () => {
    const { text } = await house.http.get('/desk');
    const paths = [...text.matchAll(/"(\/desk\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      await house.http.get(path).expect(200).expect('Cache-Control', 'public, max-age=31536000, immutable');
    }
    await house.http.get('/desk/assets/nothing.js').expect(404);
    await house.http.get('/desk/assets/..%2findex.html').expect(404);
  });

  it('sends scripts and styles as small as the browser can read them, and says that others are sent otherwise', async () => {
    const { text } = await house.http.get('/desk');
    const [path] = /\/desk\/assets\/index-[^"]+\.js/.exec(text)!;
    const asked = async (accepted: string) => {
      const answer = await house.http.get(path).set('Accept-Encoding', accepted).responseType('blob').expect(200);
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      return answer.headers;
    };
    const whole = await asked('identity');
    const codings = [
      ['br', 'br'],
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip, br;q=0', 'gzip'],
      ['', undefined],
    ] as const;
    for (const [accepted, coding] of codings) {
      const headers = await asked(accepted);
      expect([accepted, headers['content-encoding'], headers['etag']]).toEqual([accepted, coding, whole['etag']]);
    }
    const sizes = await Promise.all(['br', 'gzip', 'identity'].map(asked));
    const [small, middling, large] = sizes.map((headers) => Number(headers['content-length']));
    expect(small! < middling! && middling! < large! / 2).toBe(true);
    await house.http.get(path).set('If-None-Match', whole['etag']!).set('Accept-Encoding', 'br').expect(304);
    const head = await house.http.head(path).set('Accept-Encoding', 'br').expect(200);
    expect([head.headers['content-encoding'], Number(head.headers['content-length'])]).toEqual(['br', small]);
  });

  it('speaks to the API as it is: its types are those of the description', async () => {
    const { body } = await house.http.get('/api/openapi.json').expect(200);
    expect(readFileSync(apiTypesFile, 'utf8')).toBe(await apiTypesOf(body as OpenAPI3));
  });
});
