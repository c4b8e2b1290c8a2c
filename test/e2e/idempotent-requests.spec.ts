import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { emailOf, makeAccount, password, signedIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { runOn } from '../support/database.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let root: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  await makeAccount(house, 'Root', { administrator: true });
  root = await signedIn(house, 'Root');
});
afterAll(() => house.close());

const make = (name: string, key: string) =>
  root.post('/api/accounts', { email: emailOf(name), name }).set('Idempotency-Key', key);
const kept = (key: string) =>
  house.query<{ fingerprint: string; answer: unknown }>(
    'SELECT fingerprint, answer FROM idempotent_request WHERE key = $1',
    [key],
  );

describe('a request that is sent again under its Idempotency-Key', () => {
  it('has the same answer, with the version that a change of it has to name', async () => {
    const [first, again] = [await make('Ada', 'first-of-ada'), await make('Ada', 'first-of-ada')];
    expect([again.status, again.body, again.headers['etag']]).toEqual([201, first.body, '"1"']);
    expect(first.headers['etag']).toBe('"1"');
  });

  it('is not done twice where its answer could not be kept', async () => {
    await runOn(
      house.database.url,
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$;
       CREATE TRIGGER fail BEFORE UPDATE ON idempotent_request FOR EACH ROW EXECUTE FUNCTION fail()`,
    );
    expect((await make('Ben', 'first-of-ben')).status).toBe(500);
    await runOn(house.database.url, 'DROP FUNCTION fail CASCADE');
    expect(await house.query('SELECT FROM account WHERE email = $1', [emailOf('Ben')])).toHaveLength(1);
    expect(await kept('first-of-ben')).toEqual([{ fingerprint: expect.any(String), answer: null }]);
  });

  it('may be tried again where it was refused', async () => {
    expect((await make('Ada', 'second-of-ada')).body.code).toBe('account.exists');
    expect(await kept('second-of-ada')).toEqual([]);
  });

  it('leaves nothing behind that tells what was in it to who guesses', async () => {
    await make('Cleo', 'first-of-cleo').expect(201);
    const sent = `POST /api/accounts\n${JSON.stringify({ email: emailOf('Cleo'), name: 'Cleo' })}`;
    const [row] = await kept('first-of-cleo');
    expect(row?.fingerprint).toHaveLength(64);
    expect(row?.fingerprint).not.toBe(createHash('sha256').update(sent).digest('hex'));
  });

  it('signs in each time, and is not kept, where it is a sign-in', async () => {
    const credentials = { email: emailOf('Root'), password };
    for (let time = 0; time < 2; time++) {
      const answer = await root.post('/api/session', credentials).set('Idempotency-Key', 'sign-in-of-root');
      expect([answer.status, answer.headers['set-cookie']?.length]).toEqual([201, 1]);
    }
    await root.post('/sign-in', credentials).set('Idempotency-Key', 'sign-in-of-root').expect(303);
    await root.post('/api/session/renewal').set('Idempotency-Key', 'sign-in-of-root').expect(201);
    expect(await kept('sign-in-of-root')).toEqual([]);
  });
});
