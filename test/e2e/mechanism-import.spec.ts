import type { MechanismFile } from '#contract/mechanism-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { RegistryReader } from '../../apps/api/src/mechanisms/registry-reader.js';
import { shippedRegistry } from '../../apps/api/src/mechanisms/shipped-registry.js';
import { commandLine, theSystem } from '../../apps/api/src/platform/author.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, runOn, type TestDatabase } from '../support/database.js';
import { grcpOn } from '../support/grcp.js';
import { smallRegistry } from '../support/registry-file.js';

describe('importing a registry', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startTestApp();
    await imported(smallRegistry());
  });
  afterAll(() => house.close());

  const imported = (file: MechanismFile) => house.app.get(MechanismImportService).importFile(file, commandLine);
  const registry = () => house.app.get(RegistryReader).read();

  /** The small registry with its first mechanism said otherwise. */
  const otherwise = (change: Partial<MechanismFile['mechanisms'][number]>): MechanismFile => {
    const file = smallRegistry();
    return { ...file, mechanisms: file.mechanisms.map((one, index) => (index === 0 ? { ...one, ...change } : one)) };
  };

  it('keeps all that the file says, in its order', async () => {
    const { themes, mechanisms, occasions } = await registry();
    const file = smallRegistry();
    expect(themes).toEqual(file.themes);
    expect(
      mechanisms.map(({ id, type, name, shortName, acronym, aliases }) => [
        id,
        type,
        name,
        shortName,
        acronym,
        aliases,
      ]),
    ).toEqual([
      ['isles', 'rcp', 'Dialogue of the Isles', 'Isles Dialogue', 'DI', ['Isles Process']],
      ['plains', 'irf', 'Forum of the Plains', 'Plains Forum', null, []],
    ]);
    const stated = mechanisms[0]!.statements.map(({ kind, value, asOf, source }) => [kind, value, asOf, source]);
    const { source, ...facts } = file.mechanisms[0]!.facts[0]!;
    expect(stated).toEqual(Object.entries(facts).map(([kind, value]) => [kind, value, '2018-06', 'Fact sheet']));
    expect(occasions).toEqual([
      {
        id: 'forum',
        name: 'Forum',
        date: '2018-11-05',
        source: 'List of participants',
        mechanisms: ['isles', 'plains'],
      },
    ]);
  });

  it('changes nothing the second time, and leaves no entry', async () => {
    const before = await registry();
    const entries = await house.query('SELECT id FROM audit_entry');
    expect(await imported(smallRegistry())).toEqual([]);
    expect([await registry(), await house.query('SELECT id FROM audit_entry')]).toEqual([before, entries]);
  });

  it('adds a statement beside what was stated, and says so in the log', async () => {
    const { facts } = smallRegistry().mechanisms[0]!;
    const chair = { offices: [{ holder: 'Lemuria', as: 'chair' as const }] };
    const lines = await imported(otherwise({ facts: [...facts, { source: 'sheet', asOf: '2019-01-31', chair }] }));
    expect(lines).toEqual([
      'mechanisms.isles.chair: stated as of 2019-01-31, {"offices":[{"holder":"Lemuria","as":"chair"}]} (Fact sheet)',
    ]);
    const [isles] = (await registry()).mechanisms;
    expect(isles?.statements.filter(({ kind }) => kind === 'chair').map(({ value }) => value)).toEqual([
      { offices: [{ holder: 'Atlantis', as: 'chair' }] },
      chair,
    ]);
    expect(isles?.version).toBe(2);
    const [entry] = await house.query('SELECT action, via, subject, changes FROM audit_entry ORDER BY id DESC LIMIT 1');
    expect(entry).toEqual({
      action: 'mechanism.changed',
      via: 'command',
      subject: 'mechanism isles',
      changes: [
        { path: ['statements'], after: [{ kind: 'chair', value: chair, asOf: '2019-01-31', source: 'Fact sheet' }] },
      ],
    });
  });

  it('renames, and keeps the former names as aliases', async () => {
    const lines = await imported(otherwise({ name: 'Conference of the Isles', shortName: 'CI', acronym: 'CI' }));
    expect(lines).toEqual([
      'mechanisms.isles.name: "Dialogue of the Isles" becomes "Conference of the Isles"',
      'mechanisms.isles.shortName: "Isles Dialogue" becomes "CI"',
      'mechanisms.isles.acronym: "DI" becomes "CI"',
      'mechanisms.isles.aliases: ["Isles Process"] becomes ["Isles Process","Dialogue of the Isles","Isles Dialogue","DI"]',
    ]);
    expect(await imported(otherwise({ name: 'Conference of the Isles', shortName: 'CI', acronym: 'CI' }))).toEqual([]);
  });

  it('lets two change their names with each other', async () => {
    const file = smallRegistry();
    const [isles, plains] = file.mechanisms;
    const swapped = [
      { ...isles!, name: plains!.name, shortName: plains!.shortName, acronym: 'FP' },
      { ...plains!, name: isles!.name, shortName: isles!.shortName, acronym: 'DI' },
    ];
    await imported({ ...file, mechanisms: swapped });
    const { mechanisms } = await registry();
    expect(mechanisms.map(({ name, acronym }) => [name, acronym])).toEqual([
      ['Forum of the Plains', 'FP'],
      ['Dialogue of the Isles', 'DI'],
    ]);
    await imported(file);
    expect((await registry()).mechanisms.map(({ name }) => name)).toEqual([isles!.name, plains!.name]);
  });

  it('is refused whole where a name is that of a mechanism that is not in the file', async () => {
    const file = smallRegistry();
    const hills = { ...file.mechanisms[1]!, id: 'hills', name: 'Hills', shortName: 'Plains forum', aliases: ['d-i'] };
    const before = await registry();
    await expect(imported({ ...file, mechanisms: [hills], occasions: [] })).rejects.toThrow(
      [
        'mechanisms[0].shortName: found "Plains forum", expected a name of no other mechanism; plains of the registry has this one',
        'mechanisms[0].aliases[0]: found "d-i", expected a name of no other mechanism; isles of the registry has this one',
      ].join('\n'),
    );
    expect(await registry()).toEqual(before);
  });

  it('is done once, however many begin with it', async () => {
    const file = smallRegistry();
    const hills = {
      ...file,
      mechanisms: [...file.mechanisms, { ...file.mechanisms[1]!, id: 'hills', name: 'Hills', shortName: 'Hills' }],
    };
    const counts = (await Promise.all([1, 2, 3, 4].map(() => imported(hills)))).map(({ length }) => length);
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
  });
});

describe('the registry in the database', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await startTestApp();
    await house.app.get(MechanismImportService).importFile(smallRegistry(), theSystem);
  });
  afterAll(() => house.close());

  const fails = (sql: string) => expect(house.query(sql)).rejects;
  const fact = (kind: string, value: string, asOf = '2019-01') => `
    INSERT INTO mechanism_fact (mechanism_id, kind, value, as_of, source, recorded_at)
    SELECT id, '${kind}', '${value}', '${asOf}', 'Somebody', now() FROM mechanism WHERE key = 'isles'`;

  it('never changes or loses what was stated, not even for its owner', async () => {
    for (const sql of [
      `UPDATE mechanism_fact SET source = 'x'`,
      'DELETE FROM mechanism_fact',
      'TRUNCATE mechanism_fact',
    ]) {
      await fails(sql).toThrow('permission denied for table mechanism_fact');
      await expect(runOn(house.database.url, sql)).rejects.toThrow(/is a record: it is never changed or deleted/);
    }
    await fails(`DELETE FROM mechanism WHERE key = 'isles'`).toThrow('fk_mechanism_fact_mechanism_id');
  });

  it('takes no fact of another kind, shape or date, and no theme that does not exist', async () => {
    await fails(fact('colour', '"blue"')).toThrow('ck_mechanism_fact_value');
    await fails(fact('memberStates', '"seven"')).toThrow('ck_mechanism_fact_value');
    await fails(fact('memberStates', '7', '2019-13')).toThrow('ck_mechanism_fact_as_of');
    await fails(fact('themes', '["gender"]')).toThrow(/a theme of mechanism .* does not exist/);
    await fails(`DELETE FROM mechanism_theme WHERE key = 'asylum'`).toThrow('theme asylum is one of a mechanism');
  });

  it('has no two with one acronym or name, and no name that it does not know', async () => {
    await fails(`UPDATE mechanism SET acronym = 'DI'`).toThrow('uq_mechanism_acronym');
    await fails(`UPDATE mechanism SET name = 'Another' WHERE key = 'isles'`).toThrow(
      /the names of mechanism .* are not those that are kept for it/,
    );
    await fails(`DELETE FROM mechanism_name WHERE key = 'di'`).toThrow(/are not those that are kept/);
    await fails(`INSERT INTO mechanism_name SELECT 'di', id, '{DI}' FROM mechanism WHERE key = 'plains'`).toThrow(
      'pk_mechanism_name',
    );
  });
});

describe('grcp import-mechanisms', () => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plenary-registry-'));
    database = await createTestDatabase();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  const run = (...args: string[]) => grcpOn(database.url, 'import-mechanisms', ...args);
  const count = async () =>
    (await runOn(database.url, 'SELECT count(*)::int AS count FROM mechanism')).rows[0]?.['count'];

  it('lists what would change, and changes nothing', async () => {
    const { code, stdout, stderr } = await run('--dry-run');
    const lines = stdout.trimEnd().split('\n');
    expect([code, stderr, await count()]).toEqual([0, '', 0]);
    expect(lines[0]).toBe('themes.asylum.name: "Asylum" added');
    expect(lines).toContain(
      'mechanisms.igc.chair: stated as of 2019-04-05, {"offices":[{"holder":"Spain","as":"chair"}]} (Assessment Report (IOM, 2019), Annex 2)',
    );
    expect(lines.at(-1)).toBe(`${lines.length - 1} changes to be made`);
  });

  it('takes in the registry that comes with the product, once', async () => {
    const { code, stdout } = await run();
    expect([code, await count()]).toEqual([0, 30]);
    expect(stdout).not.toMatch(/\n0 changes/);
    expect(await run()).toEqual({ code: 0, stdout: '0 changes\n', stderr: '' });
  });

  it('refuses a file with every problem in it, and a file that is not there', async () => {
    const file = smallRegistry();
    const path = join(folder, 'registry.json');
    writeFileSync(path, JSON.stringify({ ...file, mechanisms: [{ ...file.mechanisms[0], type: 'club', acronym: 7 }] }));
    expect(await run(path)).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        'mechanisms[0].type: found "club", expected one of rcp, irf, global',
        'mechanisms[0].acronym: found 7, expected a text of one line without control characters',
        'occasions[0].mechanisms[0]: found "plains", expected the id of a mechanism in this file',
        '',
      ].join('\n'),
    });
    const nowhere = join(folder, 'nowhere.yaml');
    const missing = `${nowhere}: cannot be read (ENOENT), expected a registry of mechanisms\n`;
    expect(await run(nowhere)).toEqual({ code: 2, stdout: '', stderr: missing });
    writeFileSync(
      path,
      JSON.stringify({ ...file, mechanisms: [{ ...file.mechanisms[0], acronym: 'IGC' }], occasions: [] }),
    );
    expect(await run(path, '--dry-run')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'mechanisms[0].acronym: found "IGC", expected a name of no other mechanism; igc of the registry has this one\n',
    });
    expect(await count()).toBe(30);
  });
});

describe('a registry that is empty', () => {
  it('is filled once with what comes with the product', async () => {
    const house = await startTestApp();
    const imports = house.app.get(MechanismImportService);
    const shipped = await shippedRegistry('2031-03-04');
    await Promise.all([imports.importFirst(shipped, theSystem), imports.importFirst(shipped, theSystem)]);
    await imports.importFirst(smallRegistry(), theSystem);
    expect((await house.app.get(RegistryReader).read()).mechanisms.map(({ id }) => id)).toEqual(
      shipped.mechanisms.map(({ id }) => id),
    );
    await house.close();
  });
});
