import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../apps/api/src/platform/postgres/embedded-postgres.js';
import { readPostmaster } from '../../apps/api/src/platform/postgres/postmaster.js';
import { startAppOn, type TestApp } from '../support/app.js';

let folder: string;
let server: EmbeddedPostgres;
let house: Pick<TestApp, 'app' | 'http'>;
let processes: number[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-silent-'));
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), fast: true });
  house = await startAppOn(server.url, new SystemClock());
  await house.http.get('/readyz').expect(200);
  const backends: { pid: number }[] = await house.app.get(DataSource).query('SELECT pid FROM pg_stat_activity');
  const postmaster = readPostmaster(join(folder, 'postgres', 'cluster'));
  processes = [postmaster?.pid ?? 0, ...backends.map(({ pid }) => pid)];
  signal('SIGSTOP');
});
afterAll(async () => {
  signal('SIGCONT');
  await house.app.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

function signal(name: NodeJS.Signals): void {
  for (const pid of processes) process.kill(pid, name);
}

it('is not ready while its database hangs, and says so within two seconds, however often it is asked', async () => {
  await house.http.get('/healthz').expect(200);
  // More than the pool has connections.
  const asked = Array.from({ length: 12 }, async () => {
    const before = Date.now();
    await house.http.get('/readyz').expect(503);
    return Date.now() - before;
  });
  for (const waited of await Promise.all(asked)) expect(waited).toBeLessThan(2_000);
});
