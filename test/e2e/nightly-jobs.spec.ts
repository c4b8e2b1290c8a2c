import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NightlyJobs } from '../../apps/api/src/platform/jobs/nightly-jobs.js';
import { makeAccount } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

const tasks = ['expired-sign-in-rows.delete', 'idempotent-requests.forget'];
const waiting = () =>
  house.query<{ key: string; hours: number }>(
    `SELECT key, round(extract(epoch FROM run_at - now()) / 3600)::int AS hours FROM graphile_worker.jobs
     WHERE key = ANY($1) ORDER BY key`,
    [tasks],
  );

it('waits for a day, however often the server starts', async () => {
  await house.query(`UPDATE graphile_worker._private_jobs SET run_at = now() + interval '5 hours' WHERE key = $1`, [
    tasks[0],
  ]);
  await house.app.get(NightlyJobs).start();
  expect(await waiting()).toEqual([
    { key: tasks[0], hours: 5 },
    { key: tasks[1], hours: 24 },
  ]);
});

it('deletes at night what has expired, and nothing else, and comes again the next night', async () => {
  const { id } = await makeAccount(house, 'Ada');
  const now = house.clock.now().toISOString();
  await house.query(
    `INSERT INTO one_time_link (account_id, purpose, email, token_hash, epoch, expires_at)
     SELECT $1, 'signIn', 'ada@example.org', days::text, 0, $2::timestamptz - make_interval(days => days)
     FROM unnest('{-1, 6, 8}'::int[]) AS days`,
    [id, now],
  );
  await house.query(
    `INSERT INTO idempotent_request (actor, key, fingerprint, started_at)
     SELECT $1, 'days-' || days, '', $2::timestamptz - make_interval(days => days) FROM unnest('{0, 6, 8}'::int[]) AS days`,
    [id, now],
  );
  await house.query(
    `INSERT INTO sign_in_try (key, points, expire) VALUES ('over', 1, $1::bigint - 1000), ('running', 1, $1::bigint + 60000)`,
    [Date.now()],
  );
  const keys = async (sql: string) => (await house.query<{ key: string }>(sql)).map(({ key }) => key).sort();
  const left = async () => [
    await keys('SELECT token_hash AS key FROM one_time_link'),
    await keys('SELECT key FROM idempotent_request'),
    await keys('SELECT key FROM sign_in_try'),
  ];
  await house.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ANY($1)`, [tasks]);
  await until('both have run', async () => (await left()).flat().length <= 5);
  expect(await left()).toEqual([['-1', '6'], ['days-0', 'days-6'], ['running']]);
  await until('both wait again', async () => (await waiting()).every(({ hours }) => hours === 24));
});
