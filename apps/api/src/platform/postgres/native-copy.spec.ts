import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyNativeFolder } from './native-copy.js';

/** In small what the package brings: one library lacks its link, as after an installation without scripts. */
const files = {
  'pg-symlinks.json': '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}]',
  'bin/initdb': 'initdb',
  'bin/postgres': 'postgres',
  'lib/libpq.so.5.18': 'library',
  'lib/libpq.a': 'for building',
  'lib/postgresql/pgxs/Makefile': 'for building',
  'share/postgresql/timezonesets/Default': 'names',
};

describe('a copy of the programs', () => {
  let folder: string;
  let native: string;
  let temporary: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plenary-spec-'));
    [native, temporary] = [join(folder, 'native'), join(folder, 'temporary')];
    await mkdir(temporary);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(native, path)), { recursive: true });
      await writeFile(join(native, path), text, { mode: 0o600 });
    }
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const copy = async () => copyNativeFolder(native, temporary);
  const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

  it('has all that is needed to run, with the links', async () => {
    const place = await copy();
    const paths = await readdir(place, { recursive: true, withFileTypes: true });
    expect(paths.filter((path) => !path.isDirectory()).map((path) => path.name)).toHaveLength(6);
    expect(await readFile(join(place, 'share/postgresql/timezonesets/Default'), 'utf8')).toBe('names');
    expect(await readlink(join(place, 'lib/libpq.so.5'))).toBe('libpq.so.5.18');
  });

  it('can be read and run by every user, whatever the rights on the original', async () => {
    const place = await copy();
    expect(await mode(dirname(place))).toBe(0o755);
    expect(await mode(join(place, 'lib'))).toBe(0o755);
    expect(await mode(join(place, 'bin/postgres'))).toBe(0o755);
    expect(await mode(join(place, 'lib/libpq.so.5.18'))).toBe(0o644);
  });

  it('is used again as long as it is whole', async () => {
    const { ino } = await stat(await copy());
    expect((await stat(await copy())).ino).toBe(ino);
    await rm(join(await copy(), 'share'), { recursive: true });
    const again = await copy();
    expect((await stat(again)).ino).not.toBe(ino);
    expect(await readdir(join(again, 'share/postgresql/timezonesets'))).toEqual(['Default']);
    expect(await readdir(temporary)).toHaveLength(1);
  });

  it('is made once by several at once', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(async () => (await stat(await copy())).ino));
    expect(new Set(made).size).toBe(1);
    expect(await readdir(temporary)).toHaveLength(1);
    expect(await readFile(join(await copy(), 'bin/postgres'), 'utf8')).toBe('postgres');
  });

  it('is another one after an update', async () => {
    const before = await copy();
    await writeFile(join(native, 'bin/postgres'), 'postgres of another version');
    expect(await copy()).not.toBe(before);
  });

  it('is not run from a folder that others can change', async () => {
    const place = dirname(await copy());
    await chmod(place, 0o777);
    await expect(copy()).rejects.toMatchObject({ reason: 'notPermitted' });
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('is not run from a folder of another user [skipped unless root]', async () => {
    const place = dirname(await copy());
    await chown(place, 65534, 65534);
    await expect(copy()).rejects.toThrow(
      `The folder ${place} should hold a copy of the PostgreSQL programs, but another user (id 65534) can change it. Remove it.`,
    );
  });
});
