import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import { examineDatabase, type Finding } from '../../apps/api/src/commands/doctor/examine-database.js';
import { AuditEntry } from '../../apps/api/src/platform/audit/audit-entry.entity.js';
import { Audit } from '../../apps/api/src/platform/audit/audit.js';
import { type ChainEnd, hashOf } from '../../apps/api/src/platform/audit/chain.rules.js';
import { verifyChain } from '../../apps/api/src/platform/audit/verify-chain.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { migrations } from '../../migrations/migrations.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { type AuditedDatabase, createAuditedDatabase, record } from '../support/audited-database.js';
import { runOn } from '../support/database.js';

type Line = Omit<Finding, 'check'>;

async function linesOf({ url }: { url: string }, noted?: ChainEnd): Promise<Record<string, Line>> {
  const findings = await examineDatabase(url, noted);
  return Object.fromEntries(findings.map(({ check, ...line }) => [check, line]));
}

describe('the doctor, of the audit trail,', () => {
  let database: AuditedDatabase;
  beforeEach(async () => {
    database = await createAuditedDatabase(5);
  });
  afterEach(() => database.drop());

  const end = async () => (await verifyChain(database.dataSource.manager)).end;
  const said = async (noted?: ChainEnd) => (await linesOf(database, noted))['audit'];

  /** Writes entries anew, from one on, as somebody would who knows how they are hashed. */
  async function rewrite(from: number, to: number): Promise<void> {
    const entries = await database.dataSource.getRepository(AuditEntry).find({ order: { id: 'ASC' } });
    for (const entry of entries.slice(from - 1, to)) {
      const previousHash = entries[Number(entry.id) - 2]?.hash ?? entry.previousHash;
      Object.assign(entry, { subject: 'another thing', previousHash });
      entry.hash = hashOf(entry);
      await database.tamper(
        `UPDATE audit_entry SET subject = 'another thing', previous_hash = '${entry.previousHash}', hash = '${entry.hash}'
         WHERE id = ${entry.id}`,
      );
    }
  }

  it('says that it is unbroken and where it ends', async () => {
    const { hash } = await end();
    expect(await said()).toEqual({
      isSound: true,
      says: `entries 1 to 5, an unbroken chain that ends with 5:${hash}`,
    });
  });

  it.each([
    [`UPDATE audit_entry SET subject = 'x' WHERE id = 3`, 'entry 3 is not as it was written; sound before it: 2'],
    [
      `UPDATE audit_entry SET actor = gen_random_uuid() WHERE id = 1`,
      'entry 1 is not as it was written; sound before it: 0',
    ],
    [
      `UPDATE audit_entry SET at = at + interval '1 ms' WHERE id = 5`,
      'entry 5 is not as it was written; sound before it: 4',
    ],
    [
      `UPDATE audit_entry SET changes = '[{"path": ["x"]}]' WHERE id = 4`,
      'entry 4 is not as it was written; sound before it: 3',
    ],
    ['DELETE FROM audit_entry WHERE id = 3', 'entry 3 is missing; sound before it: 2'],
    ['DELETE FROM audit_entry WHERE id <= 2', 'entry 1 is missing; sound before it: 0'],
    [
      'DELETE FROM audit_entry WHERE id = 3; UPDATE audit_entry SET id = 3 WHERE id = 4; UPDATE audit_entry SET id = 4 WHERE id = 5',
      'entry 3 is not as it was written; sound before it: 2',
    ],
  ])('finds what a superuser did: %s', async (sql, says) => {
    await database.tamper(sql);
    expect(await said()).toEqual({ isSound: false, says });
  });

  it('finds an entry that was replaced with one whose own hash is right', async () => {
    await rewrite(3, 3);
    expect(await said()).toEqual({
      isSound: false,
      says: 'entry 4 does not follow the one before it, and one of the two was replaced; sound before it: 3',
    });
  });

  it('finds an end that was cut off or written anew only by an end that was noted', async () => {
    const noted = await end();
    expect(await said(noted)).toMatchObject({ isSound: true });
    await rewrite(4, 5);
    expect(await said()).toMatchObject({ isSound: true });
    expect(await said(noted)).toEqual({
      isSound: false,
      says: 'entry 5 is not as it was written; sound before it: 4',
    });
    await database.tamper('DELETE FROM audit_entry WHERE id >= 4');
    expect(await said()).toMatchObject({ isSound: true });
    expect(await said(noted)).toEqual({ isSound: false, says: 'entry 4 is missing; sound before it: 3' });
  });

  it('finds that records are no longer kept from change', async () => {
    await runOn(database.url, 'ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_is_a_record');
    await runOn(database.url, 'GRANT UPDATE (note) ON release TO plenary_app');
    await runOn(database.url, 'GRANT DELETE ON issued_document TO plenary_app');
    expect((await linesOf(database))['guards']).toEqual({
      isSound: false,
      says: 'not kept from change: audit_entry, release, issued_document',
    });
  });

  it('looks no further where migrations have not run, or where there is no database', async () => {
    await runOn(database.url, 'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    expect(await linesOf(database)).toEqual({
      database: { isSound: true, says: expect.stringMatching(/^PostgreSQL \d+.* answers$/) },
      migrations: {
        isSound: false,
        says: `1 of ${migrations.length} have not run; the server runs them when it starts`,
      },
    });
    await runOn(database.url, `INSERT INTO migrations (timestamp, name) VALUES (1, 'Old'), (2, 'New'), (3, 'Newer')`);
    await runOn(database.url, `UPDATE migrations SET name = '${migrations.at(-1)!.name}' WHERE name = 'Old'`);
    expect((await linesOf(database))['migrations']).toEqual({
      isSound: false,
      says: '2 have run that this version of the product does not know',
    });
    expect(await linesOf({ url: `${database.url}_not` })).toEqual({
      database: { isSound: false, says: expect.stringMatching(/^database ".*_not" does not exist$/) },
    });
  });
});

describe('grcp doctor', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startTestApp();
    await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
    await house.http.get('/meetings/grcp-8/agenda.pdf').expect(200);
  });
  afterAll(() => house.close());

  /** The command line as it was built. */
  async function doctor(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const child = spawn(process.execPath, ['dist/apps/api/src/cli.js', 'doctor', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: house.database.url },
    });
    const code = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, stdout, stderr };
  }

  it('says a line for each check and ends with 0 where all is well, with 1 where it is not', async () => {
    await house.app.get(Audit).note(record('the last'));
    const { end } = await verifyChain(house.app.get(DataSource).manager);
    const { stdout, ...rest } = await doctor('--noted', `${end.id}:${end.hash}`);
    expect(rest).toEqual({ code: 0, stderr: '' });
    expect(stdout.replace(/PostgreSQL \S+/, 'PostgreSQL')).toBe(
      [
        'ok    database    PostgreSQL answers',
        `ok    migrations  all ${migrations.length} have run`,
        'ok    guards      records are kept from change by grants and triggers',
        'ok    releases    1, each with its hash',
        'ok    reports     0, each with its hash',
        'ok    documents   1, each with its hash',
        `ok    audit       entries 1 to ${end.id}, an unbroken chain that ends with ${end.id}:${end.hash}`,
        '',
      ].join('\n'),
    );
    await runOn(
      house.database.url,
      `ALTER TABLE release DROP CONSTRAINT ck_release_sha256;
       SET session_replication_role = replica;
       UPDATE release SET snapshot = replace(snapshot, 'Geneva', 'Vienna')`,
    );
    const after = await doctor();
    expect([after.code, after.stderr]).toEqual([1, '']);
    expect(after.stdout).toMatch(/^FAIL {2}releases {4}1 of 1 without their hash: [0-9a-f-]{36}$/m);
  });

  it('refuses an end that it has not printed', async () => {
    const outcome = await doctor('--noted', '17');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('Expected id:hash, as doctor prints it.');
  });
});
