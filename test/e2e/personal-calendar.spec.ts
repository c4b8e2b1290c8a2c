import type { FilePerson } from '#contract/meeting-file';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeAccount, signedIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { readWithIcalJs, readWithPython } from '../support/calendar-readers.js';
import { describeWith } from '../support/describe-with.js';
import { draft, organizerOf, panel, release, smallMeeting } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let ben: Visitor;

/** Makes the persons with this id in a meeting's file the account's. */
async function bind(account: string, person: string): Promise<void> {
  await house.query(
    `UPDATE person SET account_id = (SELECT id FROM account WHERE email = $1) FROM meeting_person
     WHERE meeting_person.person_id = person.id AND meeting_person.key = $2`,
    [`${account}@example.org`, person],
  );
}

async function newAddress(visitor = ben): Promise<string> {
  const { body } = await visitor.post('/api/my-part/calendar').expect(201);
  return (body as { address: string }).address.replace('https://meetings.example.org', '');
}

const uidsIn = (text: string) => readWithIcalJs(text).events.map(({ uid, sequence }) => `${uid} ${sequence}`);

beforeAll(async () => {
  house = await startTestApp();
  for (const name of ['Ben', 'Cleo']) await makeAccount(house, name);
  ben = await signedIn(house, 'Ben');
  await draft(house, smallMeeting({}));
  const elsewhere = { slug: 'elsewhere', meeting: { timeZone: 'America/New_York', shortTitle: 'Elsewhere' } };
  await draft(house, smallMeeting(elsewhere));
  await release(house, 'small');
  await release(house, 'elsewhere');
  await draft(house, smallMeeting({ breakout: { start: '2031-05-06T10:45' } }));
  await release(house, 'small');
});
afterAll(() => house.close());

beforeEach(async () => {
  await house.query(`UPDATE person SET account_id = NULL`);
  await house.query(`UPDATE role SET state = 'toBeConfirmed'`);
  await house.query('DELETE FROM starred_session');
});

describe('the personal calendar', () => {
  it('has the sessions in which its owner is invited or confirmed, as the meeting’s own calendar has them', async () => {
    await bind('ben', 'ben');
    const address = await newAddress();
    expect(uidsIn((await house.http.get(address).expect(200)).text)).toEqual([]);
    await house.query(`UPDATE role SET state = 'invited' WHERE kind = 'speaker' AND capacity IS NOT NULL`);
    await house.query(
      `UPDATE role SET state = 'confirmed' FROM session, meeting
       WHERE session.id = role.session_id AND meeting.id = session.meeting_id AND meeting.slug = 'small'
       AND role.kind = 'rapporteur'`,
    );
    const { text } = await house.http.get(address).expect(200);
    expect(uidsIn(text)).toEqual([
      'elsewhere.plenary@plenary 0',
      'small.plenary@plenary 0',
      'small.breakout@plenary 1',
    ]);
    const feed = readWithIcalJs((await house.http.get('/meetings/small/calendar.ics').expect(200)).text);
    expect(readWithIcalJs(text).events.slice(1)).toEqual(feed.events.filter(({ uid }) => uid !== 'small@plenary'));
    await house.query(`UPDATE role SET state = 'declined'`);
    expect(uidsIn((await house.http.get(address).expect(200)).text)).toEqual([]);
  });

  it('has starred sessions, and says so when they are cancelled', async () => {
    const address = await newAddress();
    await ben.put('/api/my-part/stars/elsewhere/breakout', {}).expect(204);
    await ben.put('/api/my-part/stars/elsewhere/breakout', {}).expect(204);
    expect((await ben.get('/api/my-part/stars').expect(200)).body).toEqual([
      { meeting: 'elsewhere', session: 'breakout' },
    ]);
    const read = async () => readWithIcalJs((await house.http.get(address).expect(200)).text).events;
    expect((await read()).map(({ uid, start, status }) => [uid, start, status])).toEqual([
      ['elsewhere.breakout@plenary', '2031-05-06T14:30:00Z', 'CONFIRMED'],
    ]);
    await draft(house, smallMeeting({ slug: 'elsewhere', breakout: null, meeting: { timeZone: 'America/New_York' } }));
    await release(house, 'elsewhere');
    expect((await read()).map(({ status, sequence }) => [status, sequence])).toEqual([['CANCELLED', 1]]);
    await ben.delete('/api/my-part/stars/elsewhere/breakout').expect(204);
    await ben.delete('/api/my-part/stars/elsewhere/breakout').expect(204);
    expect(await read()).toEqual([]);
  });

  it('knows nothing of a meeting that its owner organizes, or has an unreleased session in', async () => {
    const address = await newAddress();
    const empty = (await house.http.get(address).expect(200)).text;
    expect(empty).toContain('X-WR-TIMEZONE:Etc/UTC');
    const [slug, later] = ['a-french-one', 'b-french-one'];
    const meeting = { language: 'fr', timeZone: 'America/New_York' };
    for (const each of [slug, later]) {
      await draft(house, smallMeeting({ slug: each, meeting, breakout: null }));
      await release(house, each);
    }
    await draft(house, smallMeeting({ slug: later, meeting }));
    await house.query(
      `UPDATE role SET state = 'confirmed' FROM session, meeting
       WHERE session.id = role.session_id AND session.key = 'breakout' AND meeting.id = session.meeting_id
       AND meeting.slug = $1`,
      [later],
    );
    await bind('ben', 'ben');
    await house.query(
      `INSERT INTO meeting_grant (meeting_id, account_id, kind)
       SELECT meeting.id, account.id, 'organizer' FROM meeting, account
       WHERE meeting.slug = $1 AND account.email = 'ben@example.org'`,
      [slug],
    );
    expect((await house.http.get(address).expect(200)).text).toBe(empty);
  });

  it('stars nothing that is not released', async () => {
    for (const star of ['small/nothing', 'nowhere/plenary', 'elsewhere/breakout', 'NO/x', 'small/..']) {
      await ben.put(`/api/my-part/stars/${star}`, {}).expect(404);
    }
    expect((await ben.get('/api/my-part/stars').expect(200)).body).toEqual([]);
  });

  it('is answered 304 to who has it, and is nobody’s to share', async () => {
    const address = await newAddress();
    const first = await house.http.get(address).expect(200);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(first.headers['set-cookie']).toBe(undefined);
    await house.http
      .get(address)
      .set('If-None-Match', first.headers['etag'] ?? '')
      .expect(304);
    await ben.put('/api/my-part/stars/small/plenary', {}).expect(204);
    await house.http
      .get(address)
      .set('If-None-Match', first.headers['etag'] ?? '')
      .expect(200);
  });

  it('is at one address at a time, and at none after it was ended', async () => {
    const first = await newAddress();
    const second = await newAddress();
    expect(second).not.toBe(first);
    expect(second).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    await house.http.get(first).expect(404);
    await house.http.get(second).expect(200);
    await ben.delete('/api/my-part/calendar').expect(204);
    await house.http.get(second).expect(404);
    await ben.delete('/api/my-part/calendar').expect(204);
    await house.http.post('/api/my-part/calendar').expect(401);
  });

  it('is not found by any other token, nor for a disabled account, with the same answer', async () => {
    const address = await newAddress();
    await house.query(`UPDATE account SET disabled_at = now() WHERE email = 'ben@example.org'`);
    const disabled = await house.http.get(address).expect(404);
    await house.query(`UPDATE account SET disabled_at = NULL WHERE email = 'ben@example.org'`);
    await house.http.get(address).expect(200);
    for (const wrong of [`/calendar/${'x'.repeat(43)}.ics`, '/calendar/x.ics', address.replace('.ics', 'x.ics')]) {
      const answer = await house.http.get(wrong).expect(404);
      expect([answer.text, answer.headers['content-type']]).toEqual([disabled.text, disabled.headers['content-type']]);
    }
  });

  it('gives its secret to nobody else: not to the database, the log, the record or a repeated request', async () => {
    const { body } = await ben.post('/api/my-part/calendar').set('Idempotency-Key', 'a-key-of-ben').expect(201);
    const { address } = body as { address: string };
    const token = /calendar\/([\w-]{43})/.exec(address)?.[1] ?? '';
    await house.http.get(`/calendar/${token}.ics`).expect(200);
    expect(house.log.filter((line) => line.includes('/calendar/:token.ics')).length).toBeGreaterThan(0);
    expect(house.log.filter((line) => line.includes(token))).toEqual([]);
    for (const table of ['audit_entry', 'personal_calendar', 'idempotent_request']) {
      expect(await house.query(`SELECT FROM ${table} WHERE ${table}::text LIKE '%' || $1 || '%'`, [token])).toEqual([]);
    }
    const made = await house.query(`SELECT actor, subject FROM audit_entry WHERE action = 'calendar.address-made'`);
    const [account] = await house.query<{ id: string }>(`SELECT id FROM account WHERE email = 'ben@example.org'`);
    expect(made.at(-1)).toEqual({ actor: account?.id, subject: `account ${account?.id ?? ''}` });
  });

  it('is read in as many statements for many sessions as for one', async () => {
    const address = await newAddress();
    const read = () => house.http.get(address).expect(200);
    await ben.put('/api/my-part/stars/small/plenary', {}).expect(204);
    await read();
    const few = await statementsDuring(house, read);
    expect(few).toBeLessThanOrEqual(3);
    await bind('ben', 'ben');
    await house.query(`UPDATE role SET state = 'invited'`);
    for (const star of ['small/breakout', 'elsewhere/plenary'])
      await ben.put(`/api/my-part/stars/${star}`, {}).expect(204);
    await read();
    expect(await statementsDuring(house, read)).toBe(few);
  });

  it('holds no word of a draft', async () => {
    const word = 'zyxw';
    const slug = 'canary';
    const ids = ['ama', 'ben', 'cleo', 'dora'];
    await draft(house, smallMeeting({ slug }));
    await release(house, slug);
    const text = { position: word, givenName: word, postNominals: word } satisfies Partial<FilePerson>;
    const state = { state: 'confirmed', capacity: word } as const;
    await draft(house, {
      ...smallMeeting({
        slug,
        people: ids.map((id) => ({ id, familyName: word, ...text })),
        meeting: { shortTitle: word, title: word, theme: word, venue: word, organizer: word, organizerTagline: word },
        plenary: {
          ...{ title: word, qualifier: word, label: word, moderators: [{ person: 'ama', ...state }] },
          items: [...panel({ person: 'ben', ...state }), { kind: 'presentation', title: word }],
        },
        breakout: { title: word, groups: [{ number: 1, name: word, reportedAs: word }] },
      }),
      rooms: [
        { id: 'main', name: word },
        { id: 'side', name: word },
      ],
      guide: [
        {
          ...{ sessions: ['plenary'], title: word, objectives: [word] },
          questionSets: [{ session: 'plenary', title: word, questions: [{ text: word, parts: [word] }] }],
        },
      ],
    });
    await house.query(
      `INSERT INTO session_note (session_id, text, updated_at) SELECT id, $1, now() FROM session WHERE key = 'plenary'`,
      [word],
    );
    const olga = await organizerOf(house, slug);
    const seen = await olga.get(`/api/meetings/${slug}/file`).expect(200);
    expect(seen.text.split(word).length).toBeGreaterThan(30);
    await bind('ben', 'ben');
    const { text: calendar } = await house.http.get(await newAddress()).expect(200);
    expect(uidsIn(calendar)).toContain('canary.plenary@plenary 0');
    expect(calendar).not.toContain(word);
  });
});

describeWith(['icalendar'], 'the personal calendar, read by other programs,', () => {
  it('has each meeting’s times in its own zone', async () => {
    const address = await newAddress();
    for (const meeting of ['small', 'elsewhere'])
      await ben.put(`/api/my-part/stars/${meeting}/plenary`, {}).expect(204);
    const { text } = await house.http.get(address).expect(200);
    const [python] = readWithPython([text]);
    const expected = [
      ['elsewhere.plenary@plenary', '2031-05-06T13:00:00Z'],
      ['small.plenary@plenary', '2031-05-06T07:00:00Z'],
    ];
    expect(python?.events.map(({ uid, start }) => [uid, start])).toEqual(expected);
    expect(readWithIcalJs(text).events.map(({ uid, start }) => [uid, start])).toEqual(expected);
    expect(python?.name).toBe('My programme');
  });
});
