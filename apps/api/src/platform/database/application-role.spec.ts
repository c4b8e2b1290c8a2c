import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { onDatabase, runOn } from '../../../../../test/support/database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { requireApplicationRole } from './application-role.js';
import { applicationOptions, ownerOptions } from './connection-options.js';
import { migrateDatabase } from './migrate.js';

// A server of its own, because roles belong to the server: that of the other tests has the role already.
let folder: string;
let server: EmbeddedPostgres;
const databases: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-role-'));
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), fast: true });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});
afterEach(async () => {
  for (const name of databases.splice(0)) await runOn(server.url, `DROP DATABASE ${name}`);
  await runOn(server.url, 'DROP ROLE IF EXISTS plenary_app');
  await runOn(server.url, 'DROP ROLE IF EXISTS "the owner"');
});

/** A database of a new user, and its address as that user. */
async function ownedDatabase(attributes = ''): Promise<string> {
  await runOn(server.url, `CREATE ROLE "the owner" LOGIN PASSWORD 'secret' ${attributes}`);
  const url = await database('owned', 'OWNER "the owner"');
  return url.replace(/\/\/[^@]*@/, '//the%20owner:secret@');
}

async function database(name: string, options = ''): Promise<string> {
  await runOn(server.url, `CREATE DATABASE ${name} ${options}`);
  databases.push(name);
  return onDatabase(server.url, name);
}

/** As whom the product works there. */
async function roleAt(url: string): Promise<unknown> {
  const dataSource = await new DataSource(applicationOptions(url)).initialize();
  try {
    await requireApplicationRole(dataSource);
    const [row] = await dataSource.query<{ role: string }[]>('SELECT current_user AS role, count(*) FROM person');
    return row?.role;
  } finally {
    await dataSource.destroy();
  }
}

const tables = async (url: string) =>
  (await runOn(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).rows;

describe('the application role', () => {
  it('is made once by processes that migrate several databases of one server at the same time', async () => {
    const urls = await Promise.all(['one', 'two', 'three', 'four'].map((name) => database(name)));
    await Promise.all([...urls, ...urls].map((url) => migrateDatabase(url)));
    expect(await Promise.all(urls.map(roleAt))).toEqual(urls.map(() => 'plenary_app'));
  });

  it('is made by an owner who may make roles, and outlasts a restart', async () => {
    const url = await ownedDatabase('CREATEROLE');
    await migrateDatabase(url);
    await migrateDatabase(url);
    expect(await roleAt(url)).toBe('plenary_app');
  });

  it('is asked for, and nothing done, where the owner may not make it; and then the start goes on', async () => {
    const url = await ownedDatabase();
    await expect(migrateDatabase(url)).rejects.toThrow(
      [
        'The database user of DATABASE_URL may not provide the role plenary_app, as which Plenary works.',
        'Let an administrator of the server run this once, and start again:',
        '  CREATE ROLE plenary_app NOLOGIN;',
        '  GRANT plenary_app TO "the owner";',
      ].join('\n'),
    );
    expect(await tables(url)).toEqual([]);
    await runOn(server.url, 'CREATE ROLE plenary_app NOLOGIN');
    await expect(migrateDatabase(url)).rejects.toThrow(/start again:\n {2}GRANT plenary_app TO "the owner";$/);
    await runOn(server.url, 'GRANT plenary_app TO "the owner"');
    await migrateDatabase(url);
    expect(await roleAt(url)).toBe('plenary_app');
  });

  it('is missed where connections arrive without it', async () => {
    const owner = await new DataSource(ownerOptions(server.url)).initialize();
    await expect(requireApplicationRole(owner)).rejects.toThrow(
      'Connections to the database arrive as plenary and not as plenary_app.',
    );
    await owner.destroy();
  });
});
