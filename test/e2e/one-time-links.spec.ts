import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, mailAfter, mailsTo, makeAccount, tokenIn, who } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { runOn } from '../support/database.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  for (const name of ['Ada', 'Cleo', 'Dora', 'Emil']) await makeAccount(house, name);
});
afterAll(() => house.close());

/** Every test has its tries for itself. */
beforeEach(() => house.query('DELETE FROM sign_in_try'));

const visitor = () => new Visitor(house.origin);

describe('a one-time link', () => {
  async function linkFor(name: string): Promise<string> {
    const ask = async () =>
      visitor()
        .post('/api/session/link', { email: emailOf(name) })
        .expect(202);
    return tokenIn(await mailAfter(house, name, ask));
  }

  it('comes by mail and signs in once', async () => {
    const token = await linkFor('Ada');
    const ada = visitor();
    await ada.post('/api/session/redemption', { token }).expect(201);
    expect(await who(ada)).toBe('ada@example.org');
    const { status, body } = await visitor().post('/api/session/redemption', { token });
    expect([status, body.code]).toEqual([401, 'link.refused']);
  });

  it('that its owner, signed in, opens again leads on; everybody else is asked to sign in', async () => {
    const token = await linkFor('Ada');
    const ada = visitor();
    await ada.post(`/sign-in/${token}`).expect(303);
    const again = await ada.get(`/sign-in/${token}`);
    expect([again.status, again.headers['location']]).toEqual([303, '/my-part']);
    const cleo = visitor();
    await cleo.post(`/sign-in/${await linkFor('Cleo')}`).expect(303);
    for (const other of [visitor(), cleo]) {
      const { status, text } = await other.get(`/sign-in/${token}`);
      expect([status, text.includes(`action="/sign-in/${token}"`)]).toEqual([200, true]);
    }
  });

  it('is not in the database: neither in the mail nor beside it', async () => {
    const token = await linkFor('Ada');
    const { url } = house.database;
    const { rows: tables } = await runOn(
      url,
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(25);
    const holding = async (text: string) => {
      const found = [];
      for (const { name } of tables) {
        const { rows } = await runOn(
          url,
          `SELECT FROM ${String(name)} AS t WHERE strpos(t::text, '${text}') > 0 LIMIT 1`,
        );
        if (rows.length > 0) found.push(name);
      }
      return found;
    };
    // It would be found if it were there, as the address is.
    expect(new Set(await holding(emailOf('Ada')))).toEqual(
      new Set(['public.account', 'public.audit_entry', 'public.mail', 'public.one_time_link']),
    );
    expect(await holding(token)).toEqual([]);
  });

  it('goes to one of twenty who use it at once', async () => {
    const token = await linkFor('Ada');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor().post('/api/session/redemption', { token })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('expires after half an hour', async () => {
    house.clock.set('2019-03-01T09:00:00Z');
    const late = await linkFor('Ada');
    const inTime = await linkFor('Ada');
    house.clock.set('2019-03-01T09:29:59Z');
    await visitor().post('/api/session/redemption', { token: inTime }).expect(201);
    house.clock.set('2019-03-01T09:30:00Z');
    await visitor().post('/api/session/redemption', { token: late }).expect(401);
    house.clock.set('2019-03-01T09:00:00Z');
  });

  it('is answered the same for an address that nobody has, to which nothing is sent', async () => {
    const known = await visitor().post('/api/session/link', { email: emailOf('Ada') });
    const unknown = await visitor().post('/api/session/link', { email: emailOf('Nobody') });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await mailsTo(house, 'Ada');
    expect(await house.query(`SELECT FROM mail WHERE recipient_address = 'nobody@example.org'`)).toEqual([]);
  });

  it('is good for the address to which it was sent, and no longer after the account has another', async () => {
    const cleo = await makeAccount(house, 'Cleo');
    const token = await linkFor('Cleo');
    await house.query(`UPDATE account SET email = 'elsewhere@example.org' WHERE id = $1`, [cleo.id]);
    await visitor().post('/api/session/redemption', { token }).expect(401);
    await house.query(`UPDATE account SET email = 'cleo@example.org' WHERE id = $1`, [cleo.id]);
    await visitor().post('/api/session/redemption', { token }).expect(201);
  });

  it('is made from BASE_URL, whatever Host the request names', async () => {
    const mail = await mailAfter(house, 'Dora', async () =>
      visitor()
        .post('/api/session/link', { email: emailOf('Dora') })
        .set('Host', 'evil.example.net')
        .set('X-Forwarded-Host', 'evil.example.net')
        .expect(202),
    );
    expect(mail).toContain('https://meetings.example.org/sign-in/');
    expect(mail).not.toContain('evil');
  });

  it('is sent ten times in a quarter of an hour at most', async () => {
    const statuses = [];
    for (let i = 0; i < 11; i++) {
      statuses.push((await visitor().post('/api/session/link', { email: emailOf('Emil') })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(202), 429]);
  });

  it('is guessed ten times at most', async () => {
    const statuses = [];
    for (let i = 0; i < 11; i++) {
      statuses.push((await visitor().post('/api/session/redemption', { token: `guess-${i}` })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });
});
