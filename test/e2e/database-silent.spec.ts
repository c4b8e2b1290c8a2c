import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../apps/api/src/platform/postgres/embedded-postgres.js';
import { readPostmaster } from '../../apps/api/src/platform/postgres/postmaster.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startAppOn, type TestApp } from '../support/app.js';

let folder: string;
let server: EmbeddedPostgres;
let house: Pick<TestApp, 'app' | 'http' | 'query'>;
let processes: number[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-silent-'));
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), fast: true });
  house = await startAppOn(server.url, new SystemClock());
  await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
  await house.http.get('/meetings/grcp-8').expect(200);
  await house.http.get('/readyz').expect(200);
  const backends: { pid: number }[] = await house.query('SELECT pid FROM pg_stat_activity');
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

/** Milliseconds until the answer to each of many requests at once: more than the pool has connections. */
function waits(path: string, status: number): Promise<number[]> {
  const asked = Array.from({ length: 12 }, async () => {
    const before = Date.now();
    await house.http.get(path).expect(status);
    return Date.now() - before;
  });
  return Promise.all(asked);
}

it('is not ready while its database hangs, and says so within two seconds, however often it is asked', async () => {
  await house.http.get('/healthz').expect(200);
  for (const wait of await waits('/readyz', 503)) expect(wait).toBeLessThan(2_000);
});

it('serves what it has served, and says of all else within three seconds that it cannot answer', async () => {
  for (const wait of await waits('/meetings/grcp-8', 200)) expect(wait).toBeLessThan(3_000);
  for (const wait of await waits('/meetings/other', 503)) expect(wait).toBeLessThan(3_000);
});
