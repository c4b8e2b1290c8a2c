import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startLauncher } from '../../../../../test/support/launcher-process.js';
import { type Circumstances, currentUser, type LaunchIdentity, launchIdentities } from './launch-identity.js';
import { copyNativeFolder } from './native-copy.js';
import { findNativeFolder } from './native-folder.js';
import { choosePrograms } from './programs.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;

const circumstances: Circumstances = {
  platform: process.platform,
  self: currentUser(),
  hasAccount: true,
  clusterOwner: null,
  folderOwner: currentUser(),
  userNamespaces: true,
};

let folder: string;
let native: string;
let identities: LaunchIdentity[];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'plenary-spec-')));
  native = join(folder, 'native');
  await rename(await copyNativeFolder(findNativeFolder(), folder), native);
});
beforeEach(async () => {
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'temporary'));
  identities = launchIdentities(circumstances);
});
afterEach(async () => {
  await rm(join(folder, 'temporary'), { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs a test while a file is away or has other contents. */
async function without(path: string, contents: string | null, test: () => Promise<void>): Promise<void> {
  const file = join(native, path);
  await rename(file, join(folder, 'away'));
  if (contents !== null) await writeFile(file, contents, { mode: 0o755 });
  try {
    await test();
  } finally {
    await rename(join(folder, 'away'), file);
  }
}

const choose = async () => choosePrograms(native, identities, join(folder, 'temporary'));

describe('programs that can be run', () => {
  it('where they are, are run there, and nothing is copied', async () => {
    expect(await choose()).toEqual({ native, identity: identities[0], version: '18.4' });
    expect(await readdir(join(folder, 'temporary'))).toEqual([]);
  });

  asRoot(
    'or else a copy of them, when they are below a folder that is closed to the server [skipped unless root]',
    async () => {
      await chmod(folder, 0o700);
      identities = launchIdentities({ ...circumstances, userNamespaces: false });
      const programs = await choose();
      await rm(dirname(programs.native), { recursive: true });
      expect(programs.native).toMatch(/^\/tmp\/plenary-postgres-0-[0-9a-f]{12}\/native$/);
      expect(programs.version).toBe('18.4');
    },
  );

  asRoot('or when they are incomplete and may not be completed there [skipped unless root]', async () => {
    await rm(join(native, 'lib', 'libpq.so.5'), { force: true });
    const dataDir = join(folder, 'temporary', 'postgres');
    await chmod(join(folder, 'temporary'), 0o777);
    const options = { dataDir, native, temporary: join(folder, 'temporary'), fast: true };
    const launcher = await startLauncher({ uid: 65534, options });
    await launcher.stop();
    expect(launcher.answer).toMatchObject({ url: expect.anything() });
    expect((await readdir(join(folder, 'temporary'))).sort()).toEqual([
      expect.stringMatching(/^plenary-postgres-65534-/),
      'postgres',
    ]);
  });
});

describe('programs that cannot be run', () => {
  const refusal = async () => choose().catch((error: unknown) => error);

  it('for want of a system library are said to want it, by its name', async () => {
    await without('lib/libicui18n.so.60.2', null, async () => {
      expect(await refusal()).toMatchObject({
        reason: 'missingLibrary',
        message: expect.stringMatching(
          /^PostgreSQL needs a system library that this machine lacks: libicui18n\.so\.60\. Install it/,
        ),
      });
    });
  });

  it('for want of the GNU C library are said to be built for it', async () => {
    // What Alpine Linux says of a program whose loader it does not have.
    await without('bin/postgres', '#!/lib/absent-loader\n', async () => {
      expect(await refusal()).toMatchObject({
        reason: 'missingLibrary',
        message: expect.stringMatching(/built for the GNU C library \(glibc\)/),
      });
    });
  });
});
