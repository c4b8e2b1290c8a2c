import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryResult } from 'pg';
import { DataSource } from 'typeorm';
import { runOn } from '../../../../../test/support/database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { isAlive, readPostmaster } from './postmaster.js';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let dataDir: string;
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plenary-spec-'));
    dataDir = join(folder, 'a folder, "quoted"', 'postgres');
    server = await startEmbeddedPostgres({ dataDir });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const clusterPath = (): string => join(dataDir, 'cluster');
  const postmaster = () => {
    const found = readPostmaster(clusterPath());
    if (found === null) throw new Error('No server runs.');
    return found;
  };
  const show = async (setting: string): Promise<unknown> =>
    (await runOn(server.url, `SELECT current_setting('${setting}') AS value`)).rows[0]?.['value'];

  it.each([
    ['listen_addresses', ''],
    ['timezone', 'UTC'],
    ['server_encoding', 'UTF8'],
    ['data_checksums', 'on'],
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['password_encryption', 'scram-sha-256'],
  ])('is set to %s = %s', async (setting, value) => {
    expect(await show(setting)).toBe(value);
  });

  it('has a database of its own name in which text is compared and cased alike on every machine', async () => {
    const { rows } = await runOn(
      server.url,
      `SELECT current_database() AS database, current_user AS role, datlocprovider AS provider, datlocale AS locale,
              upper('éß') AS upper, 'Z' < 'a' AS by_code_point
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(rows).toEqual([
      { database: 'plenary', role: 'plenary', provider: 'b', locale: 'C.UTF-8', upper: 'Éß', by_code_point: true },
    ]);
  });

  it('refuses a wrong password', async () => {
    const wrong = server.url.replace(/:[^:@]+@/, ':wrong@');
    expect(wrong).not.toBe(server.url);
    await expect(runOn(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its password, its socket and its data from other users of the machine', () => {
    const { socketFolder } = postmaster();
    const modes = [join(clusterPath(), 'password'), socketFolder, clusterPath()].map(
      (path) => statSync(path).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o700, 0o700]);
    expect(readFileSync(join(clusterPath(), 'password'), 'utf8')).toMatch(/^[\w-]{32}$/);
  });

  it('is reached by TypeORM with the same address', async () => {
    const source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
    expect(await source.query('SELECT current_database() AS name')).toEqual([{ name: 'plenary' }]);
    await source.destroy();
  });

  it('is started again when it is killed, with the same address and all that was committed', async () => {
    await runOn(server.url, 'CREATE TABLE kept (word text)');
    await runOn(server.url, `INSERT INTO kept VALUES ('before')`);
    const { pid } = postmaster();
    process.kill(pid, 'SIGKILL');
    const { rows } = await untilBack(server.url, 'SELECT word FROM kept');
    expect(rows).toEqual([{ word: 'before' }]);
    expect(postmaster().pid).not.toBe(pid);
  });

  it('stops in order, leaves nothing in the temporary folder, and has its data when it starts again', async () => {
    const { pid, socketFolder } = postmaster();
    const { url } = server;
    await server.stop();
    expect(readPostmaster(clusterPath())).toBeNull();
    // It has ended; that Node collects it takes another moment.
    while (isAlive(pid)) await sleep(5);
    expect(() => statSync(socketFolder)).toThrow('ENOENT');
    expect(readFileSync(join(dataDir, 'server.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/);
    server = await startEmbeddedPostgres({ dataDir: join(dataDir, '..', 'postgres') });
    expect(server.url).toBe(url);
    expect((await runOn(server.url, 'SELECT word FROM kept')).rows).toEqual([{ word: 'before' }]);
  });

  it('is shared by all who start it on one folder, until the last of them stops it', async () => {
    const { pid } = postmaster();
    const second = await startEmbeddedPostgres({ dataDir });
    expect(postmaster().pid).toBe(pid);
    await second.stop();
    await second.stop();
    expect((await runOn(server.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('says in plain words that its password file was changed', async () => {
    const path = join(clusterPath(), 'password');
    const password = readFileSync(path, 'utf8');
    writeFileSync(path, 'changed');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      reason: 'wrongPassword',
      message: `PostgreSQL does not accept the password in ${path}; the file was changed. Put the old one back.`,
    });
    writeFileSync(path, password);
  });
});

async function untilBack(url: string, sql: string): Promise<QueryResult> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runOn(url, sql);
    } catch (error) {
      if (attempt === 200) throw error;
      await sleep(10);
    }
  }
}
