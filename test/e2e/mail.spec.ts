import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressObject } from 'mailparser';
import { setTimeout } from 'node:timers/promises';
import { SECRET_LINKS, type SecretLinks } from '../../apps/api/src/platform/secret-links.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type MailHouse, mailWith, openMailHouse, reaches, to } from '../support/mail-house.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { until } from '../support/until.js';

const scope = '0b5e1f0e-3a52-4c8e-9d3b-6a3f1f9f2b11';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Plenary//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:session-2@meetings.example.org',
  'SUMMARY:Ñandú',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('with a mail server', () => {
  let database: TestDatabase;
  let server: MailServer;
  let house: MailHouse;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startMailServer();
    house = await openMailHouse(database.url, server.url);
  });
  beforeEach(() => {
    server.taken.length = 0;
    server.offered.length = 0;
  });
  afterAll(async () => {
    await house.close();
    await server.close();
    await database.drop();
  });

  it('a mail waits in the house of the command line, and goes when the server starts', async () => {
    const id = await house.put(to('first@example.org'));
    await setTimeout(150);
    expect(await house.reader.get(id ?? '')).toMatchObject({ state: 'queued', attempts: 0, sentAt: null });
    house.start();
    await reaches(house, id, 'sent');
    expect(server.offered).toEqual(['first@example.org']);
  });

  it('a mail from a command line that knows no mail server goes all the same', async () => {
    const commandLine = await openMailHouse(database.url, undefined);
    const id = await commandLine.put(to('shell@example.org'));
    await commandLine.close();
    house.start();
    await reaches(house, id, 'sent');
  });

  it('a mail arrives once, with both bodies and an invitation that calendars understand', async () => {
    const id = await house.put({ calendar: { method: 'REQUEST', text: calendar }, text: 'Dear Ms Mensah,\n\n…' });
    const { messageId, sentAt, attempts, lastError } = await reaches(house, id, 'sent');
    expect({ sent: sentAt instanceof Date, attempts, lastError }).toEqual({ sent: true, attempts: 1, lastError: null });
    await setTimeout(100);
    expect(server.taken).toHaveLength(1);
    const mail = server.taken[0]!;
    expect(mail.from?.value).toEqual([{ address: 'secretariat@example.org', name: 'Secretariat' }]);
    expect((mail.to as AddressObject).value).toEqual([{ address: 'ama.mensah@example.org', name: 'Ama Mensah' }]);
    expect(mail.subject).toBe('You are invited to moderate Session 2');
    expect(messageId).toBe(`<${id ?? ''}@meetings.example.org>`);
    expect(mail.messageId).toBe(messageId);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.text?.trim()).toBe('Dear Ms Mensah,\n\n…');
    expect(mail.html).toBe('<p>You are invited.</p>');
    expect(
      mail.attachments.map(({ contentType, filename, content }) => [contentType, filename, String(content)]),
    ).toEqual([
      ['text/calendar', undefined, calendar],
      ['application/ics', 'invite.ics', calendar],
    ]);
    expect(mail.attachments[0]?.headers.get('content-type')).toEqual({
      value: 'text/calendar',
      params: { charset: 'utf-8', method: 'REQUEST' },
    });
  });

  it('a name with every kind of sign stays a name', async () => {
    const name = '"Ñandú, Zoë" <boss@example.org>, Łukasz; (Chair) 张伟 =?utf-8?q?x?= 🕊';
    const subject = 'Séance 2 : “Ñandú” 会议 =?utf-8?q?x?=';
    const id = await house.put({ recipient: { address: "o'neill+x@example.org", name }, subject });
    await reaches(house, id, 'sent');
    const mail = server.taken[0]!;
    expect(server.offered).toEqual(["o'neill+x@example.org"]);
    expect((mail.to as AddressObject).value).toEqual([{ address: "o'neill+x@example.org", name }]);
    expect(mail.subject).toBe(subject);
  });

  it.each([
    ['a name', { recipient: { address: 'a@example.org', name: 'A\r\nBcc: b@example.org' } }],
    ['a name with a lone line feed', { recipient: { address: 'a@example.org', name: 'A\nBcc: b@example.org' } }],
    ['a subject', { subject: 'A\r\nBcc: b@example.org' }],
    ['a subject with a line separator', { subject: 'A\u2028B' }],
    ['an address', to('a@example.org\r\nBcc: b@example.org')],
    ['an address that is two', to('a@example.org,b@example.org')],
    ['an address in brackets', to('<a@example.org>')],
    ['an address with a parameter', to('a@example.org> SIZE=1')],
  ])('%s cannot become a header or a recipient', async (_place, mail) => {
    await expect(house.put(mail)).rejects.toMatchObject({ name: 'ZodError' });
  });

  it('a mail that is put ten times at once is one', async () => {
    const mail = { ...to('ten@example.org'), cause: 'ten times' };
    const ids = await Promise.all(Array.from({ length: 10 }, () => house.put(mail)));
    const written = ids.filter((id) => id !== null);
    expect(written).toHaveLength(1);
    await reaches(house, written[0] ?? null, 'sent');
    expect(await house.put(mail)).toBe(null);
    expect(await house.put({ ...mail, version: 2 })).not.toBe(null);
    await until('the second version is there', () => server.offered.length > 1);
    await setTimeout(100);
    expect(server.offered).toEqual(['ten@example.org', 'ten@example.org']);
  });

  it('a mail of a transaction that is undone was never written', async () => {
    await expect(
      house.transaction(async (manager) => {
        await house.outbox.put(manager, mailWith({ ...to('undone@example.org'), scope }));
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await setTimeout(150);
    expect(await house.reader.list({ scope })).toEqual([]);
    expect(server.offered).toEqual([]);
  });

  it('a secret link is whole in the mail and in no table', async () => {
    const links = house.context.get<SecretLinks>(SECRET_LINKS);
    const address = links.placeholder('sign-in', scope);
    const id = await house.put({ ...to('link@example.org'), text: address, html: `<a href="${address}">x</a>` });
    const { text } = await reaches(house, id, 'sent');
    const { token } = links.tokenOf(scope);
    expect(text).toBe(address);
    expect(server.taken[0]!.text?.trim()).toBe(`https://meetings.example.org/sign-in/${token}`);
    expect(server.taken[0]!.html).toBe(`<a href="https://meetings.example.org/sign-in/${token}">x</a>`);
  });
});

describe('without a mail server', () => {
  it('mails are kept to be looked at, newest first and by what they belong to', async () => {
    const database = await createTestDatabase();
    const house = await openMailHouse(database.url, undefined);
    house.start();
    const links = house.context.get<SecretLinks>(SECRET_LINKS);
    const text = links.placeholder('sign-in', scope);
    const first = await house.put({ cause: 'first', scope, text });
    const second = await house.put({ cause: 'second' });
    const third = await house.put({ cause: 'third', scope });
    for (const id of [first, second, third]) await reaches(house, id, 'kept');
    expect((await house.reader.list()).map(({ id, state }) => [id, state])).toEqual([
      [third, 'kept'],
      [second, 'kept'],
      [first, 'kept'],
    ]);
    const [newest, ...older] = await house.reader.list({ scope });
    expect(older.map(({ id }) => id)).toEqual([first]);
    expect(newest).toEqual({
      id: third,
      recipientAddress: 'ama.mensah@example.org',
      recipientName: 'Ama Mensah',
      subject: 'You are invited to moderate Session 2',
      cause: 'third',
      version: 1,
      scope,
      state: 'kept',
      attempts: 0,
      lastError: null,
      createdAt: expect.any(Date),
      sentAt: null,
    });
    expect((await house.reader.get(first ?? '')).text).toBe(
      `https://meetings.example.org/sign-in/${links.tokenOf(scope).token}`,
    );
    const resent = house.transaction((manager) => house.outbox.resend(manager, first ?? '', scope));
    await expect(resent).rejects.toMatchObject({ code: 'mail.not-resendable' });
    await expect(house.resend(first)).rejects.toMatchObject({ code: 'not-found' });
    await expect(house.reader.get(scope)).rejects.toMatchObject({ code: 'not-found' });
    await house.close();
    await database.drop();
  });
});
