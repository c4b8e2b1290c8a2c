import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { IssuedDocument } from '../../apps/api/src/documents/issued-document.entity.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { draft, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let organizer: Visitor;

/** The meeting before each of its releases, and as it stands now. */
const versions: MeetingFile[] = [
  smallMeeting({}),
  smallMeeting({ plenary: { start: '2031-05-06T08:45', room: 'side' } }),
  smallMeeting({ plenary: { start: '2031-05-06T08:45', title: 'Proof' }, breakout: null }),
];
const inDraft = smallMeeting({ plenary: { start: '2031-05-06T08:45', title: 'Proof', end: '2031-05-06T11:00' } });

beforeAll(async () => {
  house = await startTestApp();
  for (const [index, file] of versions.entries()) {
    house.clock.set(`2031-04-0${index + 1}T09:00:00Z`);
    await draft(house, file);
    await release(house);
  }
  await draft(house, inDraft);
  organizer = await organizerOf(house);
});
afterAll(() => house.close());

const later = ['Session 1 now starts at 8.45 instead of 9.00.', 'Session 1 is now in Room 4 instead of Room 3.'];
const renamed = '“Session 1: Evidence” is now called “Session 1: Proof”.';
const cancelled = { session: 'breakout', title: 'Means', sentences: ['Cancelled; until now 6 May 2031, 10.30–12.00.'] };

const things = async (path: string): Promise<unknown> => (await house.http.get(path).expect(200)).body.things;

describe('the releases of a meeting', () => {
  it('are listed newest first, with their notes, times and hashes', async () => {
    const { body } = await house.http.get('/api/meetings/small/releases').expect(200);
    expect(body).toEqual(
      [3, 2, 1].map((version) => ({
        version,
        note: 'note',
        releasedAt: `2031-04-0${version}T09:00:00Z`,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })),
    );
    const { headers } = await house.http.get('/api/meetings/small?version=2').expect(200);
    expect(headers['etag']).toBe(`W/"${body[1].sha256}"`);
    const list = await house.http.get('/api/meetings/small/releases').expect(200);
    await house.http.get('/api/meetings/small/releases').set('If-None-Match', list.headers['etag']!).expect(304);
  });

  it('are listed in as many statements however many there are', async () => {
    const single = smallMeeting({ slug: 'single' });
    await draft(house, single);
    await release(house, 'single');
    const statements = (slug: string) =>
      statementsDuring(house, () => house.http.get(`/api/meetings/${slug}/releases`).expect(200));
    for (const slug of ['single', 'small']) await statements(slug);
    expect(await statements('small')).toBe(await statements('single'));
  });

  it('of a meeting without any are not there', async () => {
    await draft(house, smallMeeting({ slug: 'unreleased' }));
    for (const path of ['releases', 'releases/1/difference']) {
      await house.http.get(`/api/meetings/unreleased/${path}`).expect(404);
    }
    for (const path of ['changes', 'changes.atom']) await house.http.get(`/meetings/unreleased/${path}`).expect(404);
  });
});

describe('the difference of two releases', () => {
  const path = '/api/meetings/small/releases';

  it('is that from the one before, as data and in sentences', async () => {
    const { body } = await house.http.get(`${path}/2/difference`).expect(200);
    expect(body.things).toEqual([{ session: 'plenary', title: 'Session 1: Evidence', sentences: later }]);
    expect(body.difference).toMatchObject({ from: 1, to: 2, meeting: [], guide: [], reordered: [] });
    expect(body.difference.sessions).toMatchObject([
      {
        ...{ kind: 'changed', fields: ['time', 'place'], people: [], items: [], groups: [], reordered: [] },
        before: { start: '2031-05-06T09:00', room: 'Room 3' },
        after: { start: '2031-05-06T08:45', room: 'Room 4' },
      },
    ]);
  });

  it('may be that from any other, in either direction', async () => {
    expect(await things(`${path}/3/difference?from=1`)).toEqual([
      { session: 'plenary', title: 'Session 1: Proof', sentences: [later[0], renamed] },
      cancelled,
    ]);
    expect(await things(`${path}/1/difference?from=3`)).toMatchObject([
      { sentences: ['Session 1 now starts at 9.00 instead of 8.45.', expect.any(String)] },
      { title: 'Means', sentences: ['New: 6 May 2031, 10.30–12.00.'] },
    ]);
    expect(await things(`${path}/2/difference?from=2`)).toEqual([]);
  });

  it('speaks the language that is asked for', async () => {
    expect(await things(`${path}/2/difference?lang=es`)).toMatchObject([
      { sentences: ['Sesión 1 comienza ahora a las 8.45 en lugar de las 9.00.', expect.any(String)] },
    ]);
    await house.http.get(`${path}/2/difference?lang=tlh`).expect(400);
  });

  it('never changes, and is not sent twice to who has it', async () => {
    const first = await house.http.get(`${path}/2/difference`).expect(200);
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-language': 'en',
    });
    await house.http.get(`${path}/2/difference`).set('If-None-Match', first.headers['etag']!).expect(304);
  });

  it('is not there where either release is not', async () => {
    for (const rest of ['1/difference', '4/difference', '0/difference', 'x/difference', '2/difference?from=9']) {
      await house.http.get(`${path}/${rest}`).expect(404);
    }
    await house.http.get(`${path}/2/difference?from=0`).expect(400);
  });
});

describe('the difference of a draft', () => {
  it('is that from the newest release, and changes with the draft', async () => {
    const { body } = await organizer.get('/api/meetings/small/draft/difference').expect(200);
    expect(body.difference).toMatchObject({ from: 3, to: 0 });
    expect(body.things).toMatchObject([
      { session: 'plenary', sentences: ['Session 1 now ends at 11.00 instead of 10.00.'] },
      { session: 'breakout', sentences: ['New: 6 May 2031, 10.30–12.00.'] },
    ]);
  });

  it('is for those who may read the draft', async () => {
    await house.http.get('/api/meetings/small/draft/difference').expect(404);
  });

  it('is refused where nothing has been released', async () => {
    await draft(house, smallMeeting({ slug: 'new' }));
    const reader = await organizerOf(house, 'new', 'Nora');
    const { body } = await reader.get('/api/meetings/new/draft/difference').expect(409);
    expect(body.code).toBe('release.missing');
  });
});

describe('the page of what changed', () => {
  it('tells each release, the newest first, with its note', async () => {
    const { text, headers } = await house.http.get('/meetings/small/changes').expect(200);
    expect(headers['cache-control']).toBe('public, no-cache');
    const told = [...text.matchAll(/<(?:h[123]|li|p)(?: [^>]*)?>(?:<a[^>]*>)?([^<]+)/g)].map(([, words]) => words);
    expect(told).toEqual([
      'What changed',
      'A small meeting',
      'Follow the changes (Atom feed)',
      ...['Version 3, 3 April 2031', 'note', 'Session 1: Proof', 'Session 1 is now in Room 3 instead of Room 4.'],
      ...[renamed, 'Means', ...cancelled.sentences],
      ...['Version 2, 2 April 2031', 'note', 'Session 1: Evidence', ...later],
      ...['Version 1, 1 April 2031', 'note', 'The first release of this programme.'],
    ]);
    expect(text).toContain('<link rel="alternate" type="application/atom+xml" href="/meetings/small/changes.atom" />');
    expect(text).not.toContain('<script');
  });

  it('leads to the sessions that are still on the programme', async () => {
    const { text } = await house.http.get('/meetings/small/changes?lang=fr').expect(200);
    const anchors = [...text.matchAll(/href="([^"]*#[^"]+)"/g)].map(([, href]) => href);
    expect(anchors).toEqual(['#_content', '/meetings/small?lang=fr#plenary', '/meetings/small?lang=fr#plenary']);
  });

  it('is made again when there is a new release', async () => {
    await draft(house, smallMeeting({ slug: 'growing' }));
    await release(house, 'growing');
    const before = await house.http.get('/meetings/growing/changes').expect(200);
    await draft(house, smallMeeting({ slug: 'growing', breakout: null }));
    await house.app.get(ReleaseService).release('growing', 'Without the breakout', theSystem);
    const after = await house.http.get('/meetings/growing/changes').expect(200);
    expect([before, after].map(({ text }) => text.includes('Without the breakout'))).toEqual([false, true]);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
  });
});

describe('a release that is cited otherwise, and is the same in all else', () => {
  const slug = 'cited';
  const symbol = 'GRCP/8/1/Rev.1';
  let nils: Visitor;
  const sentences = ['Symbol: GRCP/8/1/Rev.1 instead of GRCP/8/1.', 'Distribution: limited instead of general.'];
  const preview = async (query: string) => {
    const { body } = await nils.get(`/api/meetings/${slug}/draft/difference${query}`).expect(200);
    return [body.difference.masthead, body.things] as unknown[];
  };
  const changes = [
    { field: 'symbol', before: 'GRCP/8/1', after: symbol },
    { field: 'distribution', before: 'general', after: 'limited' },
  ];

  beforeAll(async () => {
    house.clock.set('2031-04-05T09:00:00Z');
    await draft(house, smallMeeting({ slug }));
    await house.app.get(ReleaseService).release(slug, 'First', theSystem, { symbol: 'GRCP/8/1' });
    nils = await organizerOf(house, slug, 'Nils');
  });

  it('is announced so to whoever asks for it, and changes nothing where that is not asked', async () => {
    expect(await preview(`?symbol=${symbol}&distribution=limited`)).toEqual([
      changes,
      [{ title: 'The meeting', sentences }],
    ]);
    expect(await preview('')).toEqual([[], []]);
    await nils.get(`/api/meetings/${slug}/draft/difference?symbol=a%20b`).expect(400);
  });

  it('is told so as data, on the page and in the feed', async () => {
    await house.app.get(ReleaseService).release(slug, 'Second', theSystem, { symbol, distribution: 'limited' });
    const { body } = await house.http.get(`/api/meetings/${slug}/releases/2/difference`).expect(200);
    expect(body.difference).toMatchObject({ masthead: changes, meeting: [], sessions: [], guide: [] });
    expect(body.things).toEqual([{ title: 'The meeting', sentences }]);
    for (const path of ['changes', 'changes.atom']) {
      const { text } = await house.http.get(`/meetings/${slug}/${path}`).expect(200);
      expect([sentences.every((sentence) => text.includes(sentence)), text.includes('Nothing has changed')]).toEqual([
        true,
        false,
      ]);
    }
  });
});

describe('an agenda with what has changed since an earlier release', () => {
  const agenda = '/meetings/small/agenda.pdf';

  it('is a document of its own, kept with its release', async () => {
    const etags = await Promise.all(
      ['', '?since=1', '?since=2', '?since=1'].map(async (query) => {
        const { headers } = await house.http.get(`${agenda}${query}`).expect(200);
        return headers['etag'];
      }),
    );
    expect(new Set(etags).size).toBe(3);
    expect(etags[3]).toBe(etags[1]);
    const kept = await house.app
      .get(DataSource)
      .getRepository(IssuedDocument)
      .findBy({ document: 'agenda', format: 'pdf' });
    expect(kept.map(({ since }) => since).sort()).toEqual([0, 1, 2]);
  });

  it('has a file name that says so', async () => {
    const { headers } = await house.http.get(`${agenda}?since=1&version=2`).expect(200);
    expect(headers['content-disposition']).toBe('inline; filename="small-agenda-v2-since-v1-en.pdf"');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is not there where the release since which it marks changes is not an earlier one', async () => {
    for (const query of ['since=3', 'since=9', 'version=2&since=2', 'version=1&since=2']) {
      await house.http.get(`${agenda}?${query}`).expect(404);
      await house.http.get(`/meetings/small?${query}`).expect(query.startsWith('version') ? 200 : 404);
    }
    await house.http.get(`${agenda}?since=0`).expect(400);
  });

  it('can be had of the draft, marked since any release', async () => {
    const marked = await organizer.get('/api/meetings/small/draft/agenda.pdf?since=3').expect(200);
    const plain = await organizer.get('/api/meetings/small/draft/agenda.pdf').expect(200);
    expect(marked.headers['etag']).not.toBe(plain.headers['etag']);
    await organizer.get('/api/meetings/small/draft/agenda.docx?since=1').expect(200);
    await organizer.get('/api/meetings/small/draft/agenda.pdf?since=4').expect(404);
  });

  it('is there as a page too', async () => {
    const { text } = await house.http.get('/meetings/small?since=1').expect(200);
    const column = [...text.matchAll(/<td data-head="Changed since version 1">([^]*?)<\/td>/g)].map(([, cell = '']) =>
      [...cell.matchAll(/<p[^>]*>([^<]*)/g)].map(([, words]) => words),
    );
    expect(column).toEqual([['Moved from 9.00', 'Renamed']]);
    expect(text.replace(/<[^>]+>/g, ' ')).toMatch(/Cancelled since version 1\s+10\.30–12\.00 Means/);
    const plain = await house.http.get('/meetings/small').expect(200);
    expect(plain.text).not.toContain('since version');
  });
});
