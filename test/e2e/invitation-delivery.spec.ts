import type { MailText, MailView, MeetingMail } from '#contract/mail';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressObject, ParsedMail } from 'mailparser';
import { makeAccount, signedIn, tokenIn } from '../support/accounts.js';
import { SetClock, startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { readWithIcalJs, readWithNodeIcal, readWithPython } from '../support/calendar-readers.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeWith } from '../support/describe-with.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { setNotices } from '../support/notices.js';
import { draft, giveAddresses, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

let server: MailServer;
let database: TestDatabase;
let sending: Omit<TestApp, 'close'>;
let olga: Visitor;

const environment = (url: string) => ({ SMTP_URL: url, MAIL_FROM: 'Plenary <plenary@meetings.example.org>' });

beforeAll(async () => {
  server = await startMailServer();
  database = await createTestDatabase();
  const clock = new SetClock('2019-03-01T09:00:00Z');
  sending = { ...(await startAppOn(database.url, clock, undefined, 0, environment(server.url))), clock, database };
  await draft(sending, smallMeeting({}));
  await giveAddresses(sending);
  olga = await organizerOf(sending);
  await setNotices(olga, 'small');
});
afterAll(async () => {
  await sending.app.close();
  await database.drop();
  await server.close();
});

const takenBy = (name: string) =>
  server.taken.filter(({ to }) => (to as AddressObject).value[0]?.address === `${name}@example.org`);

async function nextMail(name: string, count: number): Promise<ParsedMail> {
  await until(`${name} has ${count} mails`, () => takenBy(name).length >= count);
  expect(takenBy(name)).toHaveLength(count);
  const mail = takenBy(name)[count - 1]!;
  expect((mail.to as AddressObject).value).toHaveLength(1);
  expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
  return mail;
}

async function roleOf(name: string, kind: string): Promise<string> {
  const { body } = await olga.get('/api/meetings/small/invitations').expect(200);
  const views = body as { role: string; name: string; kind: string }[];
  return views.find((view) => view.name === name && view.kind === kind)?.role ?? '';
}

describeWith(['icalendar'], 'an invitation that is delivered', () => {
  it('asks, updates and cancels, each time to one recipient whose calendar understands it', async () => {
    await release(sending);
    await olga.post('/api/meetings/small/invitations', { roles: [await roleOf('Ms Ben', 'rapporteur')] }).expect(201);
    const mails = [await nextMail('ben', 1)];
    sending.clock.set('2019-03-02T09:00:00Z');
    await draft(sending, smallMeeting({ breakout: { room: 'side' } }));
    await release(sending);
    mails.push(await nextMail('ben', 2));
    sending.clock.set('2019-03-03T09:00:00Z');
    await draft(sending, smallMeeting({ breakout: null }));
    await release(sending);
    mails.push(await nextMail('ben', 3));

    const parts = mails.map(({ attachments }) => attachments[0]!);
    expect(parts.map(({ headers }) => headers.get('content-type'))).toEqual(
      ['REQUEST', 'REQUEST', 'CANCEL'].map((method) => ({
        value: 'text/calendar',
        params: { charset: 'utf-8', method },
      })),
    );
    const texts = parts.map(({ content }) => String(content));
    const events = texts.map((text) => readWithIcalJs(text).events);
    expect(
      events
        .flat()
        .map(({ uid, sequence, location, status, stampedAt }) => [...[uid, sequence, location, status, stampedAt]]),
    ).toEqual([
      ['small.breakout@plenary', 0, 'Palais', 'CONFIRMED', '2019-03-01T09:00:00Z'],
      ['small.breakout@plenary', 1, 'Room 4, Palais', 'CONFIRMED', '2019-03-02T09:00:00Z'],
      ['small.breakout@plenary', 2, 'Room 4, Palais', 'CANCELLED', '2019-03-03T09:00:00Z'],
    ]);
    expect(readWithPython(texts).map((read) => read.events)).toEqual(events);
    expect(texts.map((text) => readWithNodeIcal(text).events)).toEqual(events);
    // RFC 6047 §2.2.1: who sends is the organizer.
    for (const [index, text] of texts.entries()) {
      const lines = text.replaceAll('\r\n ', '').split('\r\n');
      expect(lines.filter((line) => line.startsWith('ORGANIZER'))).toEqual([
        `ORGANIZER;CN="Secretariat":mailto:${mails[index]?.from?.value[0]?.address}`,
      ]);
      expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([
        expect.stringContaining(':MAILTO:ben@example.org'),
      ]);
    }
  });
});

describe('a mail of a meeting', () => {
  it('that failed is sent again when its organizer says so', async () => {
    server.treat('cleo@example.org', { refuse: '550 5.1.1 no such mailbox' });
    await olga.post('/api/meetings/small/invitations', { roles: [await roleOf('Ms Cleo', 'speaker')] }).expect(201);
    const mail = async () => {
      const { body } = await olga.get('/api/meetings/small/mails').expect(200);
      return (body as MeetingMail[]).find(({ recipientAddress }) => recipientAddress === 'cleo@example.org')!;
    };
    await until('the mail has failed', async () => (await mail()).state === 'failed');
    const { id, lastError } = await mail();
    expect(lastError).toBe('550 5.1.1');
    await olga.post(`/api/meetings/small/mails/${id}/resend`).expect(202);
    await nextMail('cleo', 1);
    await until('the mail is sent', async () => (await mail()).state === 'sent');
    await olga.post(`/api/meetings/small/mails/${id}/resend`).expect(409);
  });
});

describe('the mails of the installation', () => {
  it('are an administrator’s to read, with links that work only where no mail server is', async () => {
    const house = await startTestApp();
    await makeAccount(house, 'Ada', { administrator: true });
    const ada = await signedIn(house, 'Ada');
    await draft(house, smallMeeting({ slug: 'kept' }));
    await giveAddresses(house, 'kept');
    const otto = await organizerOf(house, 'kept', 'Otto');
    await until(
      'no mail waits',
      async () => (await house.query(`SELECT FROM mail WHERE state <> 'kept'`)).length === 0,
    );
    const { body } = await ada.get('/api/mail').expect(200);
    const { id } = (body as MailView[]).find(({ recipientAddress }) => recipientAddress === 'otto@example.org')!;
    for (const [path, visitor] of [
      ['/api/mail', otto],
      [`/api/mail/${id}`, otto],
    ] as const) {
      await visitor.get(path).expect(404);
    }
    const kept = (await ada.get(`/api/mail/${id}`).expect(200)).body as MailText;
    expect(kept.state).toBe('kept');
    const other = await startAppOn(house.database.url, house.clock, undefined, 0, environment(server.url));
    const elsewhere = await signedIn(other, 'Ada');
    const withServer = (await elsewhere.get(`/api/mail/${id}`).expect(200)).body as MailText;
    expect(() => tokenIn(withServer.text)).toThrow('no link');
    await new Visitor(house.origin).post('/api/session/redemption', { token: tokenIn(kept.text) }).expect(201);
    await other.app.close();
    await house.close();
  });
});
