import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { createTestDatabase, runOn, type TestDatabase } from '../../../../../test/support/database.js';
import { type MailHouse, openMailHouse } from '../../../../../test/support/mail-house.js';
import { takeDatabaseAway } from '../../../../../test/support/outage.js';
import { until } from '../../../../../test/support/until.js';
import { JobHandlers } from './job-handlers.js';
import { Jobs } from './jobs.js';

let database: TestDatabase;
let house: MailHouse;
let jobs: Jobs;
let dataSource: DataSource;
const done: unknown[] = [];
let begun = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openMailHouse(database.url, undefined);
  jobs = house.context.get(Jobs);
  dataSource = house.context.get(DataSource);
  const handlers = house.context.get(JobHandlers);
  handlers.add('test.note', (payload) => Promise.resolve(void done.push(payload)));
  handlers.add('test.slow', async () => {
    begun++;
    await setTimeout(200);
  });
  handlers.add('test.fail', () => Promise.reject(new RangeError('ama.mensah@example.org is not in range')));
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

describe('jobs', () => {
  it('are done in the process that was told to, with no signal handler of their own', async () => {
    const handlers = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal));
    const before = handlers();
    await jobs.add(dataSource.manager, 'test.note', { one: 'ä' });
    await setTimeout(150);
    expect(done).toEqual([]);
    house.start();
    house.start();
    await until('it is done', () => done.length > 0);
    await setTimeout(100);
    expect(done.splice(0)).toEqual([{ one: 'ä' }]);
    expect(handlers()).toEqual(before);
  });

  it('come with their transaction, or not at all', async () => {
    await expect(
      house.transaction(async (manager) => {
        await jobs.add(manager, 'test.note', { undone: true });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await house.transaction(async (manager) => {
      await jobs.add(manager, 'test.note', { done: true });
      await setTimeout(150);
      expect(done).toEqual([]);
    });
    await until('it is done', () => done.length > 0);
    expect(done.splice(0)).toEqual([{ done: true }]);
  });

  it('wait for their time, and are replaced under their key meanwhile', async () => {
    await jobs.add(dataSource.manager, 'test.note', { version: 1 }, { key: 'note', delay: 60_000 });
    await jobs.add(dataSource.manager, 'test.note', { version: 2 }, { key: 'note', delay: 300 });
    await setTimeout(100);
    expect(done).toEqual([]);
    await until('it is done', () => done.length > 0);
    expect(done.splice(0)).toEqual([{ version: 2 }]);
  });

  it('that fail are tried again later, and what is told of them names nobody', async () => {
    await jobs.add(dataSource.manager, 'test.fail', {}, { maxAttempts: 2 });
    const failed = `SELECT last_error AS error, attempts, run_at > now() AS later FROM graphile_worker.jobs WHERE attempts = 1 AND locked_at IS NULL`;
    await until('it has failed', async () => (await runOn(database.url, failed)).rows.length > 0);
    expect((await runOn(database.url, failed)).rows).toEqual([{ error: 'RangeError', attempts: 1, later: true }]);
    await until('it is told', () => house.log.some((line) => line.includes('RangeError')));
    expect(house.log.join('')).not.toContain('ama.mensah');
  });

  it('go on when the database is back, and one that was under way is done once', async () => {
    await jobs.add(dataSource.manager, 'test.slow', { slow: true });
    await until('it has begun', () => begun > 0);
    const bringBack = await takeDatabaseAway(database.url);
    await setTimeout(500);
    await bringBack();
    await jobs.add(dataSource.manager, 'test.note', { after: true });
    await until('the next one is done', () => done.length > 0);
    await setTimeout(300);
    expect({ begun, done: done.splice(0) }).toEqual({ begun: 1, done: [{ after: true }] });
  });

  it('have one handler for a task', () => {
    expect(() => {
      house.context.get(JobHandlers).add('test.note', () => Promise.resolve());
    }).toThrow('test.note has a handler already');
  });

  it('of a worker that was killed are done by another', async () => {
    await jobs.add(dataSource.manager, 'test.note', { left: true }, { delay: 60_000 });
    await runOn(
      database.url,
      `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-killed', locked_at = now() - interval '1 minute', run_at = now()
       WHERE payload::text LIKE '%left%'`,
    );
    const other = await openMailHouse(database.url, undefined);
    const taken: unknown[] = [];
    other.context.get(JobHandlers).add('test.note', (payload) => Promise.resolve(void taken.push(payload)));
    other.start();
    await until('it is done', () => done.length + taken.length > 0);
    expect([...done.splice(0), ...taken]).toEqual([{ left: true }]);
    await other.close();
  });
});
