import { meetingSnapshot } from '#contract/meeting-snapshot';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { parse } from 'yaml';
import { IssuedDocument } from '../../apps/api/src/documents/issued-document.entity.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { routesOf } from '../support/routes.js';
import { statementsDuring } from '../support/statements.js';
import { sampleFile, startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { runOn } from '../support/database.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'The programme as it was held', theSystem);
});
afterAll(() => house.close());

const documents = ['agenda.pdf', 'agenda.docx', 'session-objectives.pdf', 'session-objectives.docx'];
const chosen = ['my-programme.ics', 'my-programme.pdf'];
const publicPaths = [
  ...['/', '/meetings/grcp-8', '/api/meetings', '/api/meetings/grcp-8', '/api/docs', '/api/openapi.json'],
  ...[...documents, 'changes', 'changes.atom', 'calendar.ics', 'sessions/session-1.ics', ...chosen].map(
    (name) => `/meetings/grcp-8/${name}`,
  ),
  ...['pdf', 'docx', 'xlsx'].flatMap((kind) => [`/mechanisms/fact-sheet.${kind}`, `/mechanisms/thematic-foci.${kind}`]),
];

async function sha256Of(path: string): Promise<string> {
  const { body } = await house.http.get(path).responseType('blob').expect(200);
  return createHash('sha256')
    .update(body as Buffer)
    .digest('hex');
}

describe('everything public', () => {
  it.each(publicPaths)('%s is sent with an ETag, and not again to who has it', async (path) => {
    const first = await house.http.get(path).expect(200);
    const again = await house.http
      .get(path)
      .set('If-None-Match', first.headers['etag'] ?? '')
      .expect(304);
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect(again.text).toBe('');
  });

  it.each(publicPaths)('%s can be asked for its head alone', async (path) => {
    const head = await house.http.head(path).expect(200);
    const whole = await house.http.get(path).expect(200);
    expect(head.headers['etag']).toBe(whole.headers['etag']);
    expect(head.headers['content-type']).toBe(whole.headers['content-type']);
  });

  it.each([...publicPaths, '/nothing', '/healthz'])('%s comes with strict headers', async (path) => {
    const { headers } = await house.http.get(path);
    // The page of a meeting alone has a script, which asks this site and has pages kept.
    const scripts = path === '/meetings/grcp-8' ? "script-src 'self';worker-src 'self';connect-src 'self';" : '';
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'none';${scripts}style-src 'self';img-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';upgrade-insecure-requests`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is compressed where it is text, and left alone where it is compressed already', async () => {
    const page = await house.http.get('/meetings/grcp-8').set('Accept-Encoding', 'br').expect(200);
    expect(page.headers['content-encoding']).toBe('br');
    const pdf = await house.http.get('/meetings/grcp-8/agenda.pdf').set('Accept-Encoding', 'br, gzip').expect(200);
    expect(pdf.headers['content-encoding']).toBeUndefined();
  });

  it.each(publicPaths)('%s is not there for any other method, nor is anything below it', async (path) => {
    const below = `${path.replace(/\/$/, '')}/nothing`;
    const answers = await Promise.all([
      ...(['post', 'put', 'patch', 'delete'] as const).map((method) => house.http[method](path)),
      house.http.get(below),
      house.http.post(below),
    ]);
    // Meetings are made at the address where they are listed, by those who have signed in.
    const refusals = answers.map((_, index) => (path === '/api/meetings' && index === 0 ? 401 : 404));
    expect(answers.map(({ status }) => status)).toEqual(refusals);
  });
});

/** Among them numbers beyond the database's integers, and what JavaScript alone takes for a number. */
const noVersions = [
  ...['version=0', 'version=-1', 'version=x', 'version=', 'version=1.5', 'version=0x1', 'version=1e0', 'version=%201'],
  ...['version=2147483648', 'version=999999999999999999999'],
];

describe('a document', () => {
  it.each(documents)('%s is made once, however many ask at once, and kept with its hash', async (name) => {
    const path = `/meetings/grcp-8/${name}?lang=fr&paper=letter`;
    const hashes = await Promise.all(Array.from({ length: 50 }, () => sha256Of(path)));
    const [document, format] = name.split('.') as [string, string];
    const kept = await house.app
      .get(DataSource)
      .getRepository(IssuedDocument)
      .findBy({ document, format, language: 'fr', paper: 'letter' });
    expect(kept.map(({ sha256 }) => sha256)).toEqual([...new Set(hashes)]);
  });

  it('is served from what was kept, not made again', async () => {
    const before = await sha256Of('/meetings/grcp-8/agenda.pdf');
    const second = await startAppOn(house.database.url, house.clock);
    const { headers } = await second.http.get('/meetings/grcp-8/agenda.pdf').expect(200);
    await second.app.close();
    expect(headers['etag']).toBe(`"${before}"`);
    const issued = await house.app
      .get(DataSource)
      .getRepository(IssuedDocument)
      .countBy({ document: 'agenda', format: 'pdf', language: 'en' });
    expect(issued).toBe(1);
  });

  it('cannot be changed or deleted, even in the database and by its owner', async () => {
    await house.http.get('/meetings/grcp-8/agenda.pdf').expect(200);
    const asOwner = (sql: string) => runOn(house.database.url, sql);
    await expect(asOwner(`UPDATE issued_document SET paper = 'a3'`)).rejects.toThrow(/is a record/);
    await expect(asOwner('DELETE FROM issued_document')).rejects.toThrow(/is a record/);
  });

  it('has a readable name and says its language', async () => {
    const { headers } = await house.http.get('/meetings/grcp-8/agenda.pdf?lang=es').expect(200);
    expect(headers['content-disposition']).toBe('inline; filename="grcp-8-agenda-v1-es.pdf"');
    expect(headers['content-language']).toBe('en');
    expect(headers['cache-control']).toBe('public, no-cache');
  });

  it('of a version stays as it is when a newer one is released', async () => {
    const file = sampleFile('grcp-8');
    const slug = 'versions';
    const titled = (title: string) => ({ ...file, meeting: { ...file.meeting, slug, title } });
    const releases = house.app.get(ReleaseService);
    await releases.importAndRelease(titled('The first title'), 'first', theSystem);
    const first = await house.http.get(`/meetings/${slug}/agenda.pdf`).expect(200);
    await releases.importAndRelease(titled('The second title'), 'second', theSystem);
    const second = await house.http.get(`/meetings/${slug}/agenda.pdf`).expect(200);
    expect(second.headers['etag']).not.toBe(first.headers['etag']);
    const old = await house.http.get(`/meetings/${slug}/agenda.pdf?version=1`).expect(200);
    expect(old.headers['etag']).toBe(first.headers['etag']);
    expect(old.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    await house.http.get(`/meetings/${slug}/agenda.pdf?version=3`).expect(404);
  });

  it.each(['lang=de', 'paper=a3', 'lang=en&lang=fr', 'version=1&version=2', ...noVersions])(
    'asked for with %s is a bad request that says what was expected',
    async (query) => {
      const { body } = await house.http.get(`/meetings/grcp-8/agenda.pdf?${query}`).expect(400);
      expect(body).toMatchObject({ code: 'input.invalid', status: 400 });
      expect(body.problems[0].path).toBe(query.split('=')[0]);
    },
  );

  it('ignores what mail programs and networks add to a link', async () => {
    await house.http.get('/meetings/grcp-8/agenda.pdf?utm_source=mail').expect(200);
  });
});

describe('one’s own programme', () => {
  const agenda = '/meetings/grcp-8/my-programme';

  it('has the sessions that are asked for, in whatever order, and leaves out those that are not there', async () => {
    const one = await house.http.get(`${agenda}.pdf?sessions=session-2,session-1`).expect(200);
    const other = await house.http.get(`${agenda}.pdf?sessions=session-1,session-2,gone`).expect(200);
    expect(other.headers['etag']).toBe(one.headers['etag']);
    expect(one.headers['content-disposition']).toBe('inline; filename="grcp-8-my-programme-v1-en.pdf"');
    const { text } = await house.http.get(`${agenda}.ics?sessions=session-2,gone`).expect(200);
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:grcp-8.session-2@plenary']);
  });

  it.each(['pdf', 'ics'])('takes ids and nothing else, a hundred at most (%s)', async (format) => {
    await house.http.get(`${agenda}.${format}?sessions=gone`).expect(404);
    const many = Array.from({ length: 101 }, (_, index) => `s${index}`).join(',');
    for (const wrong of ['', 'a b', '../x', many, 'a'.repeat(10_000)]) {
      const { body } = await house.http.get(`${agenda}.${format}?sessions=${encodeURIComponent(wrong)}`).expect(400);
      expect([body.code, /^\w+/.exec(body.problems[0].path)?.[0]]).toEqual(['input.invalid', 'sessions']);
    }
  });
});

describe('the script of the agenda', () => {
  it('never changes under its name, and its service worker asks this site alone', async () => {
    const { text } = await house.http.get('/meetings/grcp-8').expect(200);
    const [script] = /\/assets\/[0-9a-f]{16}\.js/.exec(text) ?? [];
    await house.http.get(script!).expect(200).expect('Cache-Control', 'public, max-age=31536000, immutable');
    const { headers } = await house.http.get('/service-worker.js').expect(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['content-security-policy']).toBe("default-src 'none';connect-src 'self'");
    expect(headers['cache-control']).toBe('public, no-cache');
  });
});

describe('a failure', () => {
  /** Language and heading of what a person sees. */
  async function seen(path: string, accepted = ''): Promise<[number, string | undefined, string | undefined]> {
    const { status, text } = await house.http.get(path).set('Accept', 'text/html').set('Accept-Language', accepted);
    return [status, /<html lang="(\w+)"/.exec(text)?.[1], /<h1>([^<]+)/.exec(text)?.[1]];
  }

  it('is explained in the language of the address, else of the browser, else in English', async () => {
    expect(await seen('/nothing')).toEqual([404, 'en', 'There is nothing here']);
    expect(await seen('/nothing', 'de, fr-CH;q=0.9, es;q=0.8')).toEqual([404, 'fr', 'Il n’y a rien ici']);
    expect(await seen('/meetings/nothing?lang=es', 'fr')).toEqual([404, 'es', 'Aquí no hay nada']);
  });

  it('is told from what is not there where the request is wrong', async () => {
    expect(await seen('/meetings/grcp-8?lang=de')).toEqual([400, 'en', 'The request cannot be understood']);
    const french = [400, 'fr', 'La demande n’est pas comprise'];
    expect(await seen('/meetings/grcp-8/agenda.pdf?version=0', 'fr')).toEqual(french);
  });
});

describe('a calendar', () => {
  it('costs one statement once its release is known, whether a session is there or not', async () => {
    await house.http.get('/meetings/grcp-8/calendar.ics').expect(200);
    for (const [name, status] of [
      ['session-2', 200],
      ['session-9', 404],
      ['session-9', 404],
    ] as const) {
      const path = `/meetings/grcp-8/sessions/${name}.ics`;
      expect([name, await statementsDuring(house, () => house.http.get(path).expect(status))]).toEqual([name, 1]);
    }
  });
});

describe('the API', () => {
  it('lists released meetings, the latest first and then by name, in the same number of statements for one and for many', async () => {
    await house.http.get('/api/meetings').expect(200);
    const count = await statementsDuring(house, () => house.http.get('/api/meetings').expect(200));
    const file = sampleFile('grcp-8');
    for (let edition = 20; edition >= 1; edition--) {
      const meeting = { ...file.meeting, slug: `edition-${edition}`, startDate: '2018-04-05' };
      await house.app.get(ReleaseService).importAndRelease({ ...file, meeting }, 'note', theSystem);
    }
    await house.http.get('/api/meetings').expect(200);
    expect(await statementsDuring(house, () => house.http.get('/api/meetings').expect(200))).toBe(count);
    const { body } = await house.http.get('/api/meetings').expect(200);
    const dates = (body as { startDate: string }[]).map(({ startDate }) => startDate);
    expect(dates).toEqual([...dates].sort().reverse());
    const slugs = (body as { slug: string; startDate: string }[]).filter(({ startDate }) => startDate === '2018-04-05');
    expect(slugs.map(({ slug }) => slug)).toEqual(slugs.map(({ slug }) => slug).sort());
    expect(body.find(({ slug }: { slug: string }) => slug === 'grcp-8')).toEqual({
      slug: 'grcp-8',
      shortTitle: 'GRCP 8',
      title: 'Eighth Global Meeting of Chairs and Secretariats of Consultative Processes on Migration',
      startDate: '2019-04-05',
      endDate: '2019-04-05',
      timeZone: 'Europe/Zurich',
      venue: 'International Conference Centre of Geneva, Geneva, Switzerland',
      version: 1,
      releasedAt: '2019-03-01T09:00:00Z',
    });
  });

  it('gives a snapshot as it was frozen', async () => {
    const { body } = await house.http.get('/api/meetings/grcp-8').expect(200);
    const snapshot = meetingSnapshot.parse(body);
    expect([snapshot.version, snapshot.note]).toEqual([1, 'The programme as it was held']);
  });

  it('gives the release that is asked for, and takes nothing but its number', async () => {
    const { body } = await house.http.get('/api/meetings/grcp-8?version=1').expect(200);
    expect(body.version).toBe(1);
    await house.http.get('/api/meetings/grcp-8?version=999999999').expect(404);
    for (const query of noVersions) {
      const refused = await house.http.get(`/api/meetings/grcp-8?${query}`).expect(400);
      expect(refused.body).toMatchObject({ code: 'input.invalid', problems: [{ path: 'version' }] });
    }
  });

  it('answers every failure as problem details with a code', async () => {
    const { body, headers } = await house.http.get('/api/meetings/nothing').expect(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toEqual({ type: 'about:blank', title: 'There is nothing here', status: 404, code: 'not-found' });
  });

  it('describes itself: every route that is not a page for people', async () => {
    const { body } = await house.http.get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const isPage =
      /^\/($|assets|desk|sign-|my-part|service-worker|new-address|mechanism-links|owner-links|recommendations$|meetings\/:slug(\/changes|\/my-group)?$|(meetings\/:slug\/)?news(\/|$)|api\/docs|api\/openapi)/;
    const programs = routesOf(house).filter(({ path }) => !isPage.test(path));
    const wanted = programs.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(60);
  });
});

describe('the log', () => {
  it('has one JSON object a line, with the id that the answer carries, and nothing about who asked', async () => {
    house.log.length = 0;
    const { headers } = await house.http
      .get('/meetings/grcp-8?secret=token')
      .set('Cookie', 'session=token')
      .set('User-Agent', 'token')
      .set('X-Forwarded-For', '192.0.2.1');
    const lines = house.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toEqual({
      level: 30,
      time: expect.any(String),
      reqId: headers['x-request-id'],
      method: 'GET',
      route: '/meetings/:slug',
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
      msg: 'request completed',
    });
  });

  it('has no key twice in a line, whatever the answer was', async () => {
    house.log.length = 0;
    for (const path of ['/meetings/grcp-8', '/meetings/nothing', '/nothing', '/api/docs']) await house.http.get(path);
    // JSON's own parser keeps the last of two; YAML, of which JSON is a part, forbids them (YAML 1.2.2 §3.2.1.3).
    const lines = house.log.map((line) => parse(line, { uniqueKeys: true }) as Record<string, unknown>);
    expect(lines.map(({ method, route }) => [method, route])).toEqual([
      ['GET', '/meetings/:slug'],
      ['GET', '/meetings/:slug'],
      ['GET', null],
      ['GET', '/api/docs'],
    ]);
  });
});
