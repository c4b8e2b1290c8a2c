import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Change } from '../../apps/api/src/platform/audit/difference.rules.js';
import { AuditReader } from '../../apps/api/src/platform/audit/audit-reader.js';
import { Audit } from '../../apps/api/src/platform/audit/audit.js';
import { chainStart } from '../../apps/api/src/platform/audit/chain.rules.js';
import { verifyChain } from '../../apps/api/src/platform/audit/verify-chain.js';
import { commandLine } from '../../apps/api/src/platform/author.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type AuditedDatabase, createAuditedDatabase, record } from '../support/audited-database.js';
import { runOn } from '../support/database.js';

const records = ['audit_entry', 'release', 'issued_document'];

describe('the application', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startTestApp();
  });
  afterAll(() => house.close());

  it('works as a role that owns nothing', async () => {
    expect(await house.query('SELECT current_user AS role')).toEqual([{ role: 'plenary_app' }]);
    await expect(house.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied for schema public');
    await expect(house.query('DROP TABLE audit_entry')).rejects.toThrow('must be owner of table audit_entry');
    await expect(house.query(`SET session_replication_role = replica`)).rejects.toThrow(
      'permission denied to set parameter',
    );
    await expect(house.query(`DELETE FROM migrations`)).rejects.toThrow('permission denied for table migrations');
    await house.app.get(DataSource).transaction(async (manager) => {
      await manager.query('RESET ROLE');
      expect(await manager.query('SELECT current_user AS role')).toEqual([{ role: 'plenary_app' }]);
    });
  });

  it.each(records)(
    'may add to %s, and neither change, delete nor empty it; its owner may not either',
    async (table) => {
      const column = table === 'audit_entry' ? 'subject' : 'sha256';
      for (const sql of [`UPDATE ${table} SET ${column} = ''`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
        await expect(house.query(sql)).rejects.toThrow(`permission denied for table ${table}`);
        await expect(runOn(house.database.url, sql)).rejects.toThrow(/is a record: it is never changed or deleted/);
      }
      const [may] = await house.query(`SELECT has_table_privilege('${table}', 'INSERT') AS add`);
      expect(may).toEqual({ add: true });
    },
  );

  it('may work with tables that come later', async () => {
    await runOn(house.database.url, 'CREATE TABLE later (id int GENERATED ALWAYS AS IDENTITY, number serial)');
    await house.query('INSERT INTO later DEFAULT VALUES');
    await house.query('UPDATE later SET number = 7');
    expect(await house.query('SELECT * FROM later')).toEqual([{ id: 1, number: 7 }]);
    await house.query('DELETE FROM later');
    await expect(house.query('TRUNCATE later')).rejects.toThrow('permission denied for table later');
  });

  it('keeps who did what and when, and what changed', async () => {
    const scope = '5f0c9a4e-0d5c-4c39-9a53-0f4f0f3d2a11';
    const actor = '0b9f5f3e-3c55-4a6c-8a35-6c1a6f7d9e02';
    house.clock.set('2019-03-01T09:00:00.789Z');
    await house.app.get(Audit).note({
      by: { accountId: actor, via: 'web' },
      action: 'session.renamed',
      scope,
      subject: 'session opening',
      before: { title: 'Opening', room: 'Room 3' },
      after: { title: 'Welcome', room: 'Room 3' },
    });
    await house.app.get(Audit).note(record('another scope'));
    const [entry, ...others] = await house.app.get(AuditReader).list({ scope, limit: 10 });
    expect(others).toEqual([]);
    expect(entry).toEqual({
      id: '1',
      at: new Date('2019-03-01T09:00:00.789Z'),
      actor,
      via: 'web',
      action: 'session.renamed',
      scope,
      subject: 'session opening',
      changes: [{ path: ['title'], before: 'Opening', after: 'Welcome' }],
      previousHash: chainStart.hash,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('reads a log newest first, a page at a time', async () => {
    const scope = 'd3a0b4c8-6f6e-4d39-8f0e-2f4d4f1c7b10';
    for (const number of [1, 2, 3, 4, 5]) await house.app.get(Audit).note(record(`thing ${number}`, { scope }));
    const reader = house.app.get(AuditReader);
    const first = await reader.list({ scope, limit: 2 });
    expect(first.map(({ subject }) => subject)).toEqual(['thing 5', 'thing 4']);
    const second = await reader.list({ scope, before: first[1]!.id, limit: 10 });
    expect(second.map(({ subject }) => subject)).toEqual(['thing 3', 'thing 2', 'thing 1']);
    expect((await reader.list({ scope: null, limit: 10 })).map(({ subject }) => subject)).toEqual(['another scope']);
  });
});

describe('an audit entry', () => {
  let database: AuditedDatabase;
  beforeAll(async () => {
    database = await createAuditedDatabase();
  });
  afterAll(() => database.drop());

  const verdict = () => verifyChain(database.dataSource.manager);
  const last = async (): Promise<{ subject: string; changes: Change[] } | undefined> => {
    const sql = 'SELECT subject, changes FROM audit_entry ORDER BY id DESC LIMIT 1';
    return (await database.dataSource.query<{ subject: string; changes: Change[] }[]>(sql))[0];
  };

  it('is kept with its cause, or neither is', async () => {
    const { dataSource, audit } = database;
    const change = dataSource.transaction(async (manager) => {
      await manager.query(`INSERT INTO person (family_name) VALUES ('Shaw')`);
      await audit.write(manager, record('person'));
      throw new Error('changed my mind');
    });
    await expect(change).rejects.toThrow('changed my mind');
    expect(await dataSource.query('SELECT FROM person')).toEqual([]);
    expect(await verdict()).toEqual({ end: chainStart, break: null });
    await audit.note(record('the next'));
    expect(await verdict()).toMatchObject({ end: { id: '1' }, break: null });
  });

  it('is refused outside a transaction', async () => {
    await expect(database.audit.write(database.dataSource.manager, record('thing'))).rejects.toThrow(
      'An audit entry needs the transaction of its cause',
    );
  });

  it('keeps any text and number as it was hashed, save for what PostgreSQL cannot hold', async () => {
    const hostile = `\0\ud83d "\\u0000' \u2028 😀 عربي`;
    const after = { [hostile]: hostile, numbers: [-0, 1e21, 5e-324, 1.7976931348623157e308, 0.1] };
    await database.audit.note(record(hostile, { by: commandLine, after }));
    const kept = `\ufffd\ufffd "\\u0000' \u2028 😀 عربي`;
    expect(await last()).toEqual({
      subject: kept,
      changes: [{ path: [], after: { [kept]: kept, numbers: [0, 1e21, 5e-324, 1.7976931348623157e308, 0.1] } }],
    });
    expect((await verdict()).break).toBe(null);
  });

  it('stands in one unbroken chain, however many are written at once', async () => {
    const { dataSource, audit } = database;
    const before = Number((await verdict()).end.id);
    await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        dataSource.transaction(async (manager) => {
          await manager.query('INSERT INTO person (family_name) VALUES ($1)', [`Writer ${number}`]);
          await audit.write(manager, record(`writer ${number}`));
        }),
      ),
    );
    expect(await verdict()).toMatchObject({ end: { id: String(before + 50) }, break: null });
    const rows = await dataSource.query<{ subject: string }[]>(
      `SELECT DISTINCT subject FROM audit_entry WHERE subject LIKE 'writer %'`,
    );
    expect(rows).toHaveLength(50);
  });

  it('cannot be put beside another, even without the lock', async () => {
    await expect(
      database.dataSource.query(
        `INSERT INTO audit_entry SELECT id + 1000, at, actor, via, action, scope, subject, changes, previous_hash, hash
         FROM audit_entry LIMIT 1`,
      ),
    ).rejects.toThrow(/uq_audit_entry_previous_hash/);
  });
});
