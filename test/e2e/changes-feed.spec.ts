import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { describeWith } from '../support/describe-with.js';
import { readFeed } from '../support/feed-reader.js';
import { draft, smallMeeting } from '../support/small-meeting.js';

const site = 'https://meetings.example.org/meetings/small';
const hostile = `Ways & <b>means</b> "]]>' &amp;`;

describeWith(['feedparser'], 'the feed of what changed', () => {
  let house: TestApp;

  beforeAll(async () => {
    house = await startTestApp();
    const releases = house.app.get(ReleaseService);
    house.clock.set('2031-04-01T09:00:00Z');
    await draft(house, smallMeeting({}));
    await releases.release('small', 'First', theSystem);
    house.clock.set('2031-04-02T10:00:00Z');
    await draft(house, smallMeeting({ plenary: { title: hostile, start: '2031-05-06T09:15' } }));
    await releases.release('small', hostile, theSystem);
  });
  afterAll(() => house.close());

  it('is, to a feed reader, an Atom feed of which each release is an entry', async () => {
    const { text, headers } = await house.http.get('/meetings/small/changes.atom').expect(200);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const { entries, ...feed } = readFeed(text);
    expect(feed).toEqual({
      ...{ wellFormed: true, version: 'atom10', language: 'en' },
      id: `${site}/changes.atom`,
      title: 'Small 1 – What changed',
      updated: '2031-04-02T10:00:00Z',
      author: 'Secretariat',
      links: [
        ['self', `${site}/changes.atom`],
        ['alternate', `${site}/changes`],
      ],
    });
    const ids = await house.query<{ id: string }>('SELECT id FROM release ORDER BY version DESC');
    expect(entries.map(({ content, ...entry }) => entry)).toEqual([
      {
        id: `urn:uuid:${ids[0]?.id}`,
        title: 'Version 2, 2 April 2031',
        updated: '2031-04-02T10:00:00Z',
        link: `${site}/changes#version-2`,
      },
      {
        id: `urn:uuid:${ids[1]?.id}`,
        title: 'Version 1, 1 April 2031',
        updated: '2031-04-01T09:00:00Z',
        link: `${site}/changes#version-1`,
      },
    ]);
  });

  it('says what the page says, whatever is in the texts', async () => {
    const { text } = await house.http.get('/meetings/small/changes.atom').expect(200);
    const [newest, first] = readFeed(text).entries.map(({ content }) => plain(content));
    expect(newest).toBe(
      [
        hostile,
        `Session 1: ${hostile}`,
        'Session 1 now starts at 9.15 instead of 9.00.',
        `“Session 1: Evidence” is now called “Session 1: ${hostile}”.`,
      ].join(' '),
    );
    expect(first).toBe('First The first release of this programme.');
  });

  it('speaks the language that is asked for, under an address of its own', async () => {
    const { text } = await house.http.get('/meetings/small/changes.atom?lang=fr').expect(200);
    const { language, title, id, links } = readFeed(text);
    expect({ language, title, id, links }).toEqual({
      language: 'fr',
      title: 'Small 1 – Ce qui a changé',
      id: `${site}/changes.atom?lang=fr`,
      links: [
        ['self', `${site}/changes.atom?lang=fr`],
        ['alternate', `${site}/changes?lang=fr`],
      ],
    });
  });

  it('is not sent again to who has it, until there is another release', async () => {
    const { headers } = await house.http.get('/meetings/small/changes.atom').expect(200);
    const ask = () => house.http.get('/meetings/small/changes.atom').set('If-None-Match', headers['etag']!);
    await ask().expect(304);
    await draft(house, smallMeeting({}));
    await house.app.get(ReleaseService).release('small', 'Back again', theSystem);
    const { text } = await ask().expect(200);
    expect(readFeed(text).entries.length).toBe(3);
  });
});

/** Text of a piece of HTML. */
function plain(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
