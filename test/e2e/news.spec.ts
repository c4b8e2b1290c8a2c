import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressObject, ParsedMail } from 'mailparser';
import { SetClock, startAppOn, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { setNotices } from '../support/notices.js';
import { draft, giveAddresses, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

let server: MailServer;
let database: TestDatabase;
let house: Omit<TestApp, 'close'>;
let olga: Visitor;
const reader = () => new Visitor(house.origin);

beforeAll(async () => {
  server = await startMailServer();
  database = await createTestDatabase();
  const clock = new SetClock('2031-01-01T09:00:00Z');
  const environment = { SMTP_URL: server.url, MAIL_FROM: 'Plenary <plenary@meetings.example.org>' };
  const others = { jobTiming: { poll: 50 } };
  house = { ...(await startAppOn(database.url, clock, undefined, 0, environment, others)), clock, database };
  await draft(house, smallMeeting({}));
  await giveAddresses(house);
  olga = await organizerOf(house);
  await setNotices(olga, 'small');
  await release(house);
});
afterAll(async () => {
  await house.app.close();
  await database.drop();
  await server.close();
});

const subscribe = (email: string, language = '', slug = 'small') =>
  reader().request('post', `/meetings/${slug}/news${language}`).type('form').send({ email });
const counts = async () => (await olga.get('/api/meetings/small/news/subscribers').expect(200)).body as unknown;
const takenBy = (name: string) =>
  server.taken.filter(({ to }) => (to as AddressObject).value[0]?.address === `${name}@example.org`);

/** The newest of so many mails to somebody. */
async function mailTo(name: string, count = 1): Promise<ParsedMail> {
  await until(`${name} has ${count} mails`, () => takenBy(name).length >= count);
  expect(takenBy(name)).toHaveLength(count);
  return takenBy(name)[count - 1]!;
}

/** The path and query of the link in a mail that confirms or ends a subscription. */
function linkIn(mail: ParsedMail): string {
  const path = /https:\/\/meetings\.example\.org(\/news\/\w+\/[\w-]{43}\?lang=\w\w)\n/.exec(mail.text ?? '')?.[1];
  if (path === undefined) throw new Error(`no link in ${mail.text}`);
  return path;
}

async function subscribed(name: string, language = ''): Promise<void> {
  await subscribe(`${name}@example.org`, language).expect(303);
  await reader()
    .post(linkIn(await mailTo(name)))
    .expect(200);
}

let themes = 0;
async function releaseAnother(change: Parameters<typeof smallMeeting>[0] = {}): Promise<void> {
  themes += 1;
  await draft(house, smallMeeting({ ...change, meeting: { theme: `Theme ${themes}` } }));
  await release(house);
}

describe('the news of a meeting', () => {
  it('are asked for on its page, confirmed by a link that asks once more, and ended by another', async () => {
    const page = await reader().get('/meetings/small').expect(200);
    expect(page.text).toContain('<form method="post" action="/meetings/small/news">');
    const wish = await subscribe(' Rea@Example.org ').expect(303);
    expect(wish.headers['location']).toBe('/meetings/small/news/sent');
    expect((await reader().get('/meetings/small/news/sent').expect(200)).text).toContain('Look into your mail');
    const confirmation = await mailTo('rea');
    expect(confirmation.subject).toBe('Confirm that you want the news of Small 1');
    const link = linkIn(confirmation);
    const asks = await reader().get(link).expect(200);
    expect(asks.headers['cache-control']).toBe('no-store');
    expect(asks.text).toContain(`<form method="post" action="${link.replace('?lang=en', '')}">`);
    expect(await counts()).toEqual({ confirmed: 0, pending: 1 });
    const answers = [await reader().post(link).expect(200), await reader().post(link).expect(200)];
    expect(answers.map(({ text }) => text.includes('You are subscribed'))).toEqual([true, true]);
    expect(await counts()).toEqual({ confirmed: 1, pending: 0 });
    expect(await lastEntry(house)).toMatchObject({ action: 'news.subscribed', actor: null, changes: [] });

    await releaseAnother({ plenary: { room: 'side' } });
    const news = await mailTo('rea', 2);
    expect(news.subject).toBe('News of the programme – Small 1');
    expect(news.text).toContain('Session 1: Evidence: Session 1 is now in Room 4 instead of Room 3.');
    expect(news.text).toContain('https://meetings.example.org/meetings/small/changes\n');
    const end = linkIn(news);
    expect(end).toMatch(/^\/news\/unsubscribe\//);
    expect(news.headers.get('list')).toEqual({
      unsubscribe: { url: `https://meetings.example.org${end}` },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    await reader().get(end).expect(200);
    expect(await counts()).toEqual({ confirmed: 1, pending: 0 });
    // As the programs of mailboxes do it: no cookie, no origin (RFC 8058 §3.2).
    const click = () => house.http.post(end).type('form').send('List-Unsubscribe=One-Click');
    expect((await click().expect(200)).text).toContain('The subscription has ended');
    expect(await counts()).toEqual({ confirmed: 0, pending: 0 });
    expect(await lastEntry(house)).toMatchObject({ action: 'news.unsubscribed', changes: [] });
    expect((await click().expect(200)).text).toContain('The subscription has ended');
    const left = await house.query(
      `SELECT FROM mail WHERE recipient_address = 'rea@example.org' UNION ALL
       SELECT FROM news_subscriber WHERE address = 'rea@example.org'`,
    );
    expect(left).toEqual([]);
    await releaseAnother();
    await subscribed('ada');
    expect(takenBy('rea')).toHaveLength(2);
  });

  it('come once with each release, in the language of each, and not where all is as it was', async () => {
    await subscribed('fanny', '?lang=fr');
    await subscribed('espe', '?lang=es');
    await releaseAnother({ plenary: { start: '2031-05-06T08:30' } });
    const [french, spanish] = [await mailTo('fanny', 2), await mailTo('espe', 2)];
    expect(french.subject).toBe('Nouvelles du programme – Small 1');
    expect(french.text).toContain('https://meetings.example.org/meetings/small/changes?lang=fr');
    expect(spanish.subject).toBe('Novedades del programa – Small 1');
    await setNotices(olga, 'small', { review: true });
    const before = await draftNow();
    for (const theme of ['Elsewhere', before]) {
      await draft(house, smallMeeting({ plenary: { start: '2031-05-06T08:30' }, meeting: { theme } }));
      await release(house);
    }
    const waiting = await olga.get('/api/meetings/small/notices').expect(200);
    expect(waiting.body).toMatchObject({ digests: [], news: [] });
    await olga
      .post('/api/meetings/small/notices/send')
      .set('If-Match', waiting.headers['etag'] ?? '')
      .expect(202);
    await setNotices(olga, 'small');
    await releaseAnother({ plenary: { start: '2031-05-06T08:30', room: 'side' } });
    const news = await mailTo('fanny', 3);
    expect(news.text).toContain('Room 4');
    expect(news.text).not.toContain('Elsewhere');
  });

  it('do not come to who has a part in the meeting and is told of it', async () => {
    await subscribed('ben');
    const { body } = await olga.get('/api/meetings/small/invitations').expect(200);
    const roles = (body as { email: string; kind: string; role: string }[]).filter(
      ({ email, kind }) => email === 'ben@example.org' && kind === 'speaker',
    );
    await olga.post('/api/meetings/small/invitations', { roles: roles.map(({ role }) => role) }).expect(201);
    await mailTo('ben', 2);
    const news = takenBy('ada').length;
    await releaseAnother({ plenary: { start: '2031-05-06T08:00' } });
    await mailTo('ada', news + 1);
    expect((await mailTo('ben', 3)).subject).toBe('Changed: Speaker, Session 1: Evidence – Small 1');
  });

  it('show organizers how many read what, and not who', async () => {
    await setNotices(olga, 'small', { review: true });
    await releaseAnother();
    const { body, text } = await olga.get('/api/meetings/small/notices').expect(200);
    const { news } = body as { news: { language: string; subscribers: number; subject: string; text: string }[] };
    expect(news.map(({ language, subscribers }) => [language, subscribers])).toEqual([
      ['en', 2],
      ['es', 1],
      ['fr', 1],
    ]);
    expect(text).not.toMatch(/(ada|fanny|espe)@/);
    expect((await olga.get('/api/meetings/small/mails').expect(200)).text).not.toMatch(/(ada|fanny|espe)@/);
    await setNotices(olga, 'small');
  });
});

describe('a wish to hear of a meeting', () => {
  it('is answered alike for those who are subscribed and for those who are not', async () => {
    const answers = [await subscribe('ada@example.org'), await subscribe('nobody@example.org')];
    const seen = answers.map(({ status, text, headers }) => ({ status, text, location: headers['location'] }));
    expect(seen[0]).toEqual(seen[1]);
    expect([await mailTo('nobody'), takenBy('ada').at(-1)].map((mail) => mail?.subject)).toEqual(
      Array(2).fill('Confirm that you want the news of Small 1'),
    );
    expect(await counts()).toEqual({ confirmed: 4, pending: 1 });
  });

  it('for a meeting that is not released is answered like one for none', async () => {
    await draft(house, smallMeeting({ slug: 'hidden' }));
    const answers = [await subscribe('eve@example.org', '', 'hidden'), await subscribe('eve@example.org', '', 'none')];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    await reader().get('/meetings/hidden/news/sent').expect(404);
  });

  it('comes from the site itself, and not too often', async () => {
    const foreign = house.http.post('/meetings/small/news').set('Origin', 'https://elsewhere.example.org').type('form');
    expect((await foreign.send({ email: 'eve@example.org' }).expect(403)).body).toMatchObject({
      code: 'origin.foreign',
    });
    const statuses: number[] = [];
    for (let times = 0; times < 11; times++) statuses.push((await subscribe('often@example.org')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(303), 429]);
  });

  it('that is confirmed by a wrong link is refused like one whose link has expired, and is then forgotten', async () => {
    await subscribe('late@example.org').expect(303);
    const link = linkIn(await mailTo('late'));
    house.clock.set('2031-01-04T09:00:01Z');
    const wrong = link.replace(/[\w-]{43}/, 'w'.repeat(43));
    const answers = [await reader().post(link), await reader().post(wrong)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(answers[0]?.text).toContain('This link is no longer good');
    const pages = [await reader().get(link), await reader().get(wrong)].map(({ text }) =>
      text.replaceAll(/[\w-]{43}/g, ''),
    );
    expect(pages[0]).toBe(pages[1]);
    await house.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'news-subscribers.forget'`);
    const left = () => house.query(`SELECT FROM news_subscriber WHERE address = 'late@example.org'`);
    await until('the address is gone', async () => (await left()).length === 0);
    expect(await house.query(`SELECT FROM mail WHERE recipient_address = 'late@example.org'`)).toEqual([]);
    expect(await counts()).toMatchObject({ confirmed: 4 });
  });
});

async function draftNow(): Promise<string> {
  const { body } = await reader().get('/api/meetings/small').expect(200);
  return (body as { meeting: { theme: string } }).meeting.theme;
}
