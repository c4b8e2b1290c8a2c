import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOn } from '../../../../../test/support/database.js';
import { startLauncher } from '../../../../../test/support/launcher-process.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { readPostmaster } from './postmaster.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-spec-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Every path below the folder with the time of its last change. */
async function state(): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return Promise.all(paths.sort().map(async (path) => `${path} ${(await stat(join(folder, path))).ctimeMs}`));
}

describe('data that this PostgreSQL cannot open', () => {
  it('of another major version are refused, with both versions, the place and a way out, and are not touched', async () => {
    await mkdir(join(folder, 'cluster', 'base'), { recursive: true });
    await writeFile(join(folder, 'cluster', 'PG_VERSION'), '17\n');
    const before = await state();
    await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toMatchObject({
      reason: 'otherVersion',
      message:
        `The data in ${folder}/cluster was written by PostgreSQL 17; this program brings PostgreSQL 18.4, which cannot read ` +
        'it. Nothing was touched. Install the release of this program that wrote the data and save each meeting with ' +
        `"npm run grcp -- export SLUG > FILE"; then move ${folder} away, install this release and import the files.`,
    });
    expect(await state()).toEqual(before);
  });

  it('because they are none are refused, and are not touched', async () => {
    await mkdir(join(folder, 'cluster'));
    await writeFile(join(folder, 'cluster', 'holiday.jpg'), '');
    const before = await state();
    await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toMatchObject({
      reason: 'notACluster',
      message:
        `The folder ${folder}/cluster should hold PostgreSQL data, but holds something else (no file PG_VERSION). ` +
        'Nothing was touched. Move it away, or name another folder with DATA_DIR.',
    });
    expect(await state()).toEqual(before);
  });
});

describe('a place where PostgreSQL cannot work', () => {
  it('because the folder cannot be made is named, with the cause', async () => {
    await writeFile(join(folder, 'file'), '');
    const dataDir = join(folder, 'file', 'postgres');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      message: `PostgreSQL could not start (${dataDir}). ENOTDIR: not a directory, mkdir '${dataDir}'`,
      cause: { code: 'ENOTDIR' },
    });
  });

  const asNobody = process.getuid?.() === 0 ? it : it.skip;
  asNobody('because the folder may not be written is named [skipped unless root]', async () => {
    await chmod(folder, 0o755);
    const dataDir = join(folder, 'postgres');
    const launcher = await startLauncher({ uid: 65534, options: { dataDir, native: folder } });
    expect(launcher.answer).toEqual({
      reason: 'notPermitted',
      message:
        `This user may not write or run what PostgreSQL needs at ${dataDir}. Start as the user to whom the folder belongs, or ` +
        'give it to this one (chown -R), or name another folder with DATA_DIR, or set DATABASE_URL to a PostgreSQL server that ' +
        'you have.',
    });
    await launcher.stop();
  });

  // A disk of the launcher's own, which goes when it ends.
  const mount = ['unshare', '--mount', 'sh', '-c', 'mount -t tmpfs -o size=20m none "$0" && exec "$@"'];
  const canMount = spawnSync(mount[0] ?? '', [...mount.slice(1), tmpdir(), 'true']).status === 0;
  (canMount ? it : it.skip)('because the disk is full is named [skipped unless root]', async () => {
    const dataDir = join(folder, 'postgres');
    const launcher = await startLauncher({ options: { dataDir } }, [...mount, folder]);
    expect(launcher.answer).toMatchObject({
      reason: 'diskFull',
      message: expect.stringMatching(
        `^There is no room left on the disk of ${dataDir}. PostgreSQL needs about 100 MB to begin with. Make room and start again; ` +
          'nothing that was saved is lost.\nPostgreSQL said:\n(.*\n)*.*No space left on device',
      ),
    });
    await launcher.stop();
  });

  it('because the path of a socket there would be too long has its socket elsewhere', async () => {
    const long = join(folder, 'x'.repeat(100));
    await mkdir(long);
    const server = await startEmbeddedPostgres({ dataDir: join(long, 'postgres'), temporary: long, fast: true });
    expect((await runOn(server.url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    expect(readPostmaster(join(long, 'postgres', 'cluster'))?.socketFolder).toMatch(
      /^\/tmp\/plenary-\d+-[0-9a-f]{12}$/,
    );
    await server.stop();
  });
});
