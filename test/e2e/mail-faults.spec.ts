import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { MailTiming } from '../../apps/api/src/platform/mail/mail-timing.js';
import { createTestDatabase, runOn, type TestDatabase } from '../support/database.js';
import { type MailHouse, openMailHouse, reaches, to } from '../support/mail-house.js';
import { startMailSender } from '../support/mail-sender-process.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { takeDatabaseAway } from '../support/outage.js';
import { until } from '../support/until.js';

describe('between processes and servers that fail', () => {
  let database: TestDatabase;
  let server: MailServer;
  let house: MailHouse;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startMailServer();
    house = await openMailHouse(database.url, server.url);
    house.start();
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

  it('a mail that the server takes later is tried again, and arrives once', async () => {
    server.treat('grey@example.org', { refuse: '451 4.7.1 come back later' }, { answer: '452 4.3.1 disk is full' });
    const id = await house.put({ ...to('grey@example.org'), cause: 'grey' });
    const { attempts } = await reaches(house, id, 'sent');
    expect({ attempts, taken: server.taken.length }).toEqual({ attempts: 3, taken: 1 });
  });

  it('a mail that the server goes on to put off has failed in the end, and can be sent again', async () => {
    const later = { refuse: '451 4.7.1 come back later, later@example.org' };
    server.treat('later@example.org', later, later, later);
    const id = await house.put({ ...to('later@example.org'), cause: 'later' });
    expect(await reaches(house, id, 'failed')).toMatchObject({ attempts: 3, lastError: '451 4.7.1', sentAt: null });
    server.treat('later@example.org', later);
    await house.resend(id);
    expect(await reaches(house, id, 'sent')).toMatchObject({ attempts: 5, lastError: null });
    await expect(house.resend(id)).rejects.toMatchObject({ code: 'mail.not-resendable' });
  });

  it.each([
    ['its recipient', { refuse: '550 5.1.1 <refused@example.org> does not live here' }, '550 5.1.1'],
    ['its content', { answer: '554 5.7.1 not from you, refused@example.org' }, '554 5.7.1'],
  ])(
    'a mail that the server refuses for %s has failed at once, and no log names anybody',
    async (what, treatment, code) => {
      server.treat('refused@example.org', treatment);
      const id = await house.put({ ...to('refused@example.org'), cause: what });
      expect(await reaches(house, id, 'failed')).toMatchObject({ attempts: 1, lastError: code });
      expect(
        house.log.filter((line) => line.includes(id ?? '')).map((line) => (JSON.parse(line) as { msg: string }).msg),
      ).toEqual([`Mail ${id ?? ''}: refused, ${code}`]);
      expect(house.log.join('')).not.toContain('refused@');
    },
  );

  it('a mail whose connection breaks before the answer is uncertain until a person decides', async () => {
    server.treat('broken@example.org', { cut: true });
    const id = await house.put({ ...to('broken@example.org'), cause: 'broken' });
    expect(await reaches(house, id, 'uncertain')).toMatchObject({ attempts: 1, lastError: 'ECONNECTION' });
    await setTimeout(200);
    expect(server.offered).toEqual(['broken@example.org']);
    await house.resend(id);
    const { messageId } = await reaches(house, id, 'sent');
    expect(server.taken.map((mail) => mail.messageId)).toEqual([messageId]);
  });

  it('a mail that is sent again waits for the end of the transaction that says so', async () => {
    server.treat('undone@example.org', { refuse: '550 5.1.1 no such mailbox' });
    const id = await house.put({ ...to('undone@example.org'), cause: 'undone' });
    await reaches(house, id, 'failed');
    const undone = house.transaction(async (manager) => {
      await house.outbox.resend(manager, id ?? '', null);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await setTimeout(100);
    expect((await house.reader.get(id ?? '')).state).toBe('failed');
    expect(server.offered).toEqual([]);
  });

  it('a mail whose link is dead is not sent, and not sent again', async () => {
    const now = Date.now();
    const id = await house.put({ ...to('dead@example.org'), cause: 'dead', uselessAfter: new Date(now - 1) });
    expect(await reaches(house, id, 'failed')).toMatchObject({ attempts: 0, lastError: 'expired', sentAt: null });
    await expect(house.resend(id)).rejects.toMatchObject({ code: 'mail.not-resendable' });
    const alive = await house.put({ ...to('alive@example.org'), cause: 'dead', uselessAfter: new Date(now + 60_000) });
    await reaches(house, alive, 'sent');
    expect(server.offered).toEqual(['alive@example.org']);
  });

  it('two processes on one database send each mail once', async () => {
    const other = await openMailHouse(database.url, server.url);
    other.start();
    const addresses = Array.from({ length: 40 }, (_, index) => `guest-${String(index).padStart(2, '0')}@example.org`);
    const ids = await Promise.all(addresses.map((address) => house.put({ ...to(address), cause: 'two' })));
    for (const id of ids) await reaches(house, id, 'sent');
    await other.close();
    expect(server.offered.toSorted()).toEqual(addresses);
  });

  it('the database may go while a mail is being sent, and what became of it is written down afterwards', async () => {
    server.treat('away@example.org', { delay: 200 });
    const id = await house.put({ ...to('away@example.org'), cause: 'away' });
    await until('it is on its way', () => server.offered.length > 0);
    const bringBack = await takeDatabaseAway(database.url);
    await setTimeout(500);
    await bringBack();
    expect(await reaches(house, id, 'sent')).toMatchObject({ attempts: 1 });
    const next = await house.put({ ...to('back@example.org'), cause: 'away' });
    await reaches(house, next, 'sent');
    expect(server.offered).toEqual(['away@example.org', 'back@example.org']);
  });
});

describe('a mail', () => {
  let database: TestDatabase;
  const opened: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const close of opened.splice(0).reverse()) await close();
  });
  afterAll(() => database.drop());

  async function openHouse(smtpUrl: string, timing: Partial<MailTiming> = {}): Promise<MailHouse> {
    const house = await openMailHouse(database.url, smtpUrl, timing);
    opened.push(() => house.close());
    return house;
  }

  async function openServer(port = 0): Promise<MailServer> {
    const server = await startMailServer(port);
    opened.push(() => server.close());
    return server;
  }

  it('waits for a server that is down', async () => {
    const port = await freePort();
    const house = await openHouse(`smtp://127.0.0.1:${port}`, {
      retries: Array<number>(60).fill(50),
    });
    house.start();
    const id = await house.put(to('patient@example.org'));
    await until('it was tried', async () => (await house.reader.get(id ?? '')).attempts > 1);
    expect(await house.reader.get(id ?? '')).toMatchObject({ lastError: 'ESOCKET', sentAt: null });
    const server = await openServer(port);
    await reaches(house, id, 'sent');
    expect(server.offered).toEqual(['patient@example.org']);
  });

  it('does not wait long for a server that says nothing', async () => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1');
    opened.push(() => new Promise((resolve) => mute.close(resolve)));
    await once(mute, 'listening');
    const { port } = mute.address() as AddressInfo;
    const house = await openHouse(`smtp://127.0.0.1:${port}`, { retries: [], connection: 200 });
    house.start();
    const id = await house.put(to('mute@example.org'));
    expect(await reaches(house, id, 'failed')).toMatchObject({ attempts: 1, lastError: 'ETIMEDOUT' });
  });

  it.each([
    ['an answer', { answer: 600 }, 'ETIMEDOUT'],
    ['all', { whole: 600 }, 'EABORT'],
  ])('is uncertain when its server takes too long for %s after the whole message', async (what, timing, lastError) => {
    const server = await openServer();
    server.treat('slow@example.org', { delay: 100 }, { delay: 4_000 });
    const house = await openHouse(server.url, timing);
    house.start();
    await reaches(house, await house.put({ ...to('slow@example.org'), cause: `slow ${what}` }), 'sent');
    const id = await house.put({ ...to('slow@example.org'), cause: `too slow ${what}` });
    expect(await reaches(house, id, 'uncertain')).toMatchObject({ lastError });
    expect(server.offered).toEqual(['slow@example.org', 'slow@example.org']);
  });

  it('is finished before the house closes', async () => {
    const server = await openServer();
    server.treat('closing@example.org', { delay: 400 });
    const house = await openHouse(server.url);
    house.start();
    await house.put(to('closing@example.org'));
    await until('it is on its way', () => server.offered.length > 0);
    await house.close();
    expect(server.taken).toHaveLength(1);
    const { rows } = await runOn(
      database.url,
      `SELECT state, (SELECT count(*)::int FROM graphile_worker.jobs WHERE task_identifier LIKE 'mail%') AS jobs FROM mail WHERE recipient_address = 'closing@example.org'`,
    );
    expect(rows).toEqual([{ state: 'sent', jobs: 0 }]);
  });

  it('is uncertain when its process was killed over it, and is not sent by another', async () => {
    const server = await openServer();
    server.treat('killed@example.org', { delay: 10_000 });
    const house = await openHouse(server.url);
    const kill = startMailSender(database.url, server.url);
    opened.push(kill);
    const id = await house.put(to('killed@example.org'));
    await until('it is on its way', () => server.offered.length > 0);
    await kill();
    expect(await house.reader.get(id ?? '')).toMatchObject({ state: 'sending', attempts: 1 });
    await setTimeout(150);
    house.start();
    expect(await reaches(house, id, 'uncertain')).toMatchObject({ attempts: 1, lastError: 'interrupted' });
    expect(server.offered).toEqual(['killed@example.org']);
  });
});

async function freePort(): Promise<number> {
  const server = await startMailServer();
  await server.close();
  return Number(new URL(server.url).port);
}
