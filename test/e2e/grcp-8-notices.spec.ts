import type { DifferenceView } from '#contract/difference-view';
import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AddressObject, ParsedMail } from 'mailparser';
import { SetClock, sampleFile, startAppOn, type TestApp } from '../support/app.js';
import { readWithIcalJs, readWithNodeIcal, readWithPython } from '../support/calendar-readers.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeWith } from '../support/describe-with.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { letMinutesPass } from '../support/notices.js';
import { draft, giveAddresses, organizerOf, release } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

type Session = MeetingFile['sessions'][number];

let server: MailServer;
let database: TestDatabase;
let house: Omit<TestApp, 'close'>;
let organizer: Visitor;
/** How many mails went out before the programme changed. */
let before: number;

/** The sample with some sessions changed; those that are null are gone. */
function sample(changes: Record<string, Partial<Session> | null>): MeetingFile {
  const file = sampleFile('grcp-8');
  const sessions = file.sessions.flatMap((session) => {
    const change = changes[session.id];
    return change === null ? [] : { ...session, ...change };
  });
  return { ...file, sessions };
}

/** Session 2 without its third presentation. */
function withoutPerera(): Partial<Session> {
  const items = sampleFile('grcp-8').sessions.find(({ id }) => id === 'session-2')?.items ?? [];
  return { items: items.filter(({ speakers = [] }) => speakers[0]?.person !== 'perera') };
}

const at = (time: string) => `2019-04-05T${time}`;
const recipientOf = ({ to }: ParsedMail) => (to as AddressObject).value[0]?.address?.replace('@example.org', '') ?? '';
const since = () => server.taken.slice(before);

beforeAll(async () => {
  server = await startMailServer();
  database = await createTestDatabase();
  const clock = new SetClock('2019-03-01T09:00:00Z');
  const environment = { SMTP_URL: server.url, MAIL_FROM: 'Plenary <plenary@meetings.example.org>' };
  const others = { jobTiming: { poll: 50 } };
  house = { ...(await startAppOn(database.url, clock, undefined, 0, environment, others)), clock, database };
  await draft(house, sample({}));
  await giveAddresses(house, 'grcp-8');
  organizer = await organizerOf(house, 'grcp-8');
  await release(house, 'grcp-8');
  const { body } = await organizer.get('/api/meetings/grcp-8/invitations').expect(200);
  const roles = (body as { role: string }[]).map(({ role }) => role);
  await organizer.post('/api/meetings/grcp-8/invitations', { roles }).expect(201);
  await new Visitor(house.origin).post('/meetings/grcp-8/news', { email: 'rea@example.org' }).expect(303);
  // One more tells the organizer of the access.
  await until('everybody is invited', () => server.taken.length === roles.length + 2);
  const mail = server.taken.find((one) => recipientOf(one) === 'rea')?.text ?? '';
  await new Visitor(house.origin).post(/\/news\/confirm\/[\w-]{43}/.exec(mail)?.[0] ?? '').expect(200);
  before = server.taken.length;
}, 120_000);
afterAll(async () => {
  await house.app.close();
  await database.drop();
  await server.close();
});

describeWith(['icalendar'], 'two releases of GRCP 8', () => {
  it('are told to those whom they concern, once, by mails and calendars that others understand', async () => {
    house.clock.set('2019-03-02T09:00:00Z');
    const lunch = { start: at('13:05') };
    await draft(
      house,
      sample({
        ...{ 'session-1': { start: at('10:20') }, 'session-2': withoutPerera() },
        ...{ 'working-lunch': lunch, 'session-3': { start: at('14:45') } },
      }),
    );
    await release(house, 'grcp-8');
    house.clock.set('2019-03-02T09:05:00Z');
    const shorter = { start: at('10:20'), end: at('11:10') };
    await draft(
      house,
      sample({ 'session-1': shorter, 'session-2': withoutPerera(), 'working-lunch': lunch, closing: null }),
    );
    await release(house, 'grcp-8');
    expect(since()).toEqual([]);
    await letMinutesPass(house, 11);
    await until('all mails are there', () => since().length >= 17);

    const inTheLunch = [
      ...['beltrand', 'choon', 'del-aguila-tuesta', 'erwin', 'kapofi', 'kasabyan', 'maleev', 'obila'],
      ...['serrano-echeverria', 'shaw', 'valiulis'],
    ];
    const summary = since()
      .map((mail) => [recipientOf(mail), ...calendarOf(mail)])
      .sort((a, b) => (a.join() < b.join() ? -1 : 1));
    expect(summary).toEqual(
      [
        ...inTheLunch.map((name) => [name, 'REQUEST', 'working-lunch', 1, at('11:05:00Z'), 'CONFIRMED']),
        ['helke'],
        ['helke', 'CANCEL', 'closing', 1, at('15:15:00Z'), 'CANCELLED'],
        ['helke', 'REQUEST', 'session-1', 2, at('08:20:00Z'), 'CONFIRMED'],
        ['henie', 'REQUEST', 'session-1', 2, at('08:20:00Z'), 'CONFIRMED'],
        ['perera', 'CANCEL', 'session-2', 1, at('09:15:00Z'), ''],
        ['rea'],
      ].sort((a, b) => (a.join() < b.join() ? -1 : 1)),
    );
  });

  it('have calendar parts in which other programs read the same', () => {
    // Each is in its mail twice: as an alternative of the text, and as a file.
    const texts = since().flatMap(({ attachments: [part] }) => (part ? [String(part.content)] : []));
    expect(texts).toHaveLength(15);
    const events = texts.map((text) => readWithIcalJs(text).events);
    expect(readWithPython(texts).map((read) => read.events)).toEqual(events);
    expect(texts.map((text) => readWithNodeIcal(text).events)).toEqual(events);
  });

  it('are told in the sentences of their difference, to the public and to those with a part alike', async () => {
    const { body } = await new Visitor(house.origin)
      .get('/api/meetings/grcp-8/releases/3/difference?from=1')
      .expect(200);
    const { things } = body as DifferenceView;
    const sentences = things.map(({ title, sentences: some }) => `${title}: ${some.join(' ')}`);
    expect(sentences.length).toBeGreaterThan(3);
    const [helke, rea] = ['helke', 'rea'].map(
      (name) => since().find((mail) => recipientOf(mail) === name && mail.attachments.length === 0)?.text ?? '',
    );
    for (const text of [helke, rea]) {
      const [, changes = ''] = text!.split('What changed in the programme\n\n');
      expect(changes.split('\n\n').slice(0, sentences.length)).toEqual(sentences);
    }
    expect(helke?.match(/^(Changed|Cancelled): .*$/gm)).toHaveLength(2);
    expect(rea).not.toContain('Your role');
  });

  it('leave alone those whose session has moved and moved back', () => {
    const told = new Set(since().map(recipientOf));
    expect(['izquierdo-mino', 'wagle', 'vuniwaqa'].filter((name) => told.has(name))).toEqual([]);
  });
});

/** What a mail does to the calendar, as its reader's program takes it. */
function calendarOf({ attachments: [part] }: ParsedMail): (string | number | undefined)[] {
  if (!part) return [];
  const { params } = part.headers.get('content-type') as { params: Record<string, string> };
  const [event] = readWithIcalJs(String(part.content)).events;
  const session = event?.uid.replace(/^grcp-8\.|@plenary$/g, '');
  return [params['method'], session, event?.sequence, event?.start, event?.status];
}
