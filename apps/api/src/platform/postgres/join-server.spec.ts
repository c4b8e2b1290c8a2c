import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { onDatabase, runOn } from '../../../../../test/support/database.js';
import { type LauncherProcess, startLauncher } from '../../../../../test/support/launcher-process.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { takeLease } from './lease.js';
import { isServing, readPostmaster, stopPostmaster } from './postmaster.js';

let folder: string;
let cluster: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-spec-'));
  cluster = join(folder, 'cluster');
});
afterEach(async () => {
  const server = readPostmaster(cluster);
  if (server !== null && isServing(server.pid, cluster)) await stopPostmaster(server.pid, cluster);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const start = async () => startEmbeddedPostgres({ dataDir: folder, fast: true });
const startElsewhere = async () => startLauncher({ options: { dataDir: folder, fast: true } });
const urlOf = ({ answer }: LauncherProcess): string => ('url' in answer ? answer.url : answer.message);
const serverPid = (): number | undefined => readPostmaster(cluster)?.pid;
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await sleep(10);
};
const one = async (url: string): Promise<unknown> => (await runOn(url, 'SELECT 1 AS one')).rows;

describe('two processes on one new data folder', () => {
  it('both have a working server, and the first to stop does not take it from the other', async () => {
    const launchers = await Promise.all([startElsewhere(), startElsewhere()]);
    const urls = launchers.map(urlOf);
    expect(await Promise.all(urls.map(one))).toEqual([[{ one: 1 }], [{ one: 1 }]]);
    expect(urls[0]).toBe(urls[1]);
    expect(readdirSync(folder).sort()).toEqual(['cluster', 'server.log']);

    await launchers[0].stop();
    expect(await one(urls[1] ?? '')).toEqual([{ one: 1 }]);
    await launchers[1].stop();
    expect(serverPid()).toBeUndefined();
  });
});

describe('a launcher that comes to its end without stopping the server', () => {
  it.each(['SIGKILL', 'Ctrl-C'] as const)('by %s leaves it running, for the next to find and to stop', async (how) => {
    const launcher = await startElsewhere();
    await runOn(urlOf(launcher), `CREATE TABLE "${how}" ()`);
    const pid = serverPid();
    await launcher.end(how);

    const server = await start();
    expect(serverPid()).toBe(pid);
    expect(await runOn(server.url, `TABLE "${how}"`)).toMatchObject({ rowCount: 0 });
    await server.stop();
    expect(serverPid()).toBeUndefined();
  });
});

describe('a data folder whose server is dead but has left its postmaster.pid', () => {
  let stranger: ChildProcess;
  beforeEach(async () => {
    stranger = spawn('sleep', ['60']);
    await once(stranger, 'spawn');
    const server = await start();
    copyFileSync(join(cluster, 'postmaster.pid'), join(folder, 'copy'));
    await server.stop();
  });
  afterEach(() => void stranger.kill());

  it('is opened once the last process of the dead server has ended', async () => {
    const launcher = await startElsewhere();
    const client = new Client({ connectionString: urlOf(launcher) });
    client.on('error', () => undefined);
    await client.connect();
    // It computes, so it does not see that the server is dead, and holds the shared memory.
    const computed = client.query(`DO $$ BEGIN WHILE clock_timestamp() < now() + '1 s' LOOP END LOOP; END $$`);
    await one(urlOf(launcher));
    await launcher.end('SIGKILL');
    process.kill(serverPid() ?? 0, 'SIGKILL');

    const server = await start();
    expect(await one(server.url)).toEqual([{ one: 1 }]);
    expect(await readFile(join(folder, 'server.log'), 'utf8')).toMatch('pre-existing shared memory block');
    await server.stop();
    await computed;
  });

  const leavePidFile = async (pid: number | undefined): Promise<void> => {
    const [, ...lines] = (await readFile(join(folder, 'copy'), 'utf8')).split('\n');
    await writeFile(join(cluster, 'postmaster.pid'), [pid, ...lines].join('\n'));
  };

  it('is opened when the process is gone', async () => {
    const pid = stranger.pid;
    stranger.kill();
    await once(stranger, 'exit');
    await leavePidFile(pid);
    const server = await start();
    expect(await one(server.url)).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('is opened when a full disk has left the file empty', async () => {
    await writeFile(join(cluster, 'postmaster.pid'), '');
    const server = await start();
    expect(await one(server.url)).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('is opened when the number now belongs to a stranger, who is left alone', async () => {
    await leavePidFile(stranger.pid);
    const server = await start();
    expect(await one(server.url)).toEqual([{ one: 1 }]);
    await server.stop();
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
  });
});

describe('starting and stopping at the same time', () => {
  it('starts the server anew after the one that was just being stopped', async () => {
    const server = await start();
    const stopping = await takeLease(onDatabase(server.url, 'postgres'), async () => Promise.resolve());
    await server.stop();
    expect(await stopping.isLast()).toBe(true);

    const next = start();
    await until(async () => (await runOn(server.url, 'SELECT FROM pg_locks WHERE NOT granted')).rowCount === 1);
    await stopPostmaster(serverPid() ?? 0, cluster);
    expect(await one((await next).url)).toEqual([{ one: 1 }]);
    await (await next).stop();
    await stopping.end();
  });

  it('never leaves a start without a server', async () => {
    let server = await start();
    for (let turn = 0; turn < 5; turn += 1) {
      const [next] = await Promise.all([start(), server.stop()]);
      expect(await one(next.url)).toEqual([{ one: 1 }]);
      server = next;
    }
    await server.stop();
    expect(serverPid()).toBeUndefined();
  });
});
