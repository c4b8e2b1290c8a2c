import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOn } from '../../../../../test/support/database.js';
import { startLauncher } from '../../../../../test/support/launcher-process.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { type Circumstances, launchIdentities } from './launch-identity.js';
import { copyNativeFolder } from './native-copy.js';
import { findNativeFolder } from './native-folder.js';
import type { EmbeddedPostgresOptions } from './prepare-launch.js';

const root = { uid: 0, gid: 0 };
const ordinary = { uid: 1000, gid: 1000 };
const nobody = { uid: 65534, gid: 65534 };
const unshare = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

const rootOnLinux: Circumstances = {
  platform: 'linux',
  self: root,
  hasAccount: true,
  clusterOwner: null,
  folderOwner: ordinary,
  userNamespaces: true,
};

describe('as whom PostgreSQL is started', () => {
  const direct = { prefix: [], owner: ordinary, isOther: false };
  const asUser = (owner: typeof root) => ({ prefix: [], credentials: owner, owner, isOther: true });
  const namespace = (owner: typeof root) => ({ prefix: unshare, owner, isOther: true });

  it.each([
    ['an ordinary user: directly', { self: ordinary }, [direct]],
    [
      'a user without an account: in a namespace, where it has one',
      { self: ordinary, hasAccount: false },
      [namespace(ordinary), direct],
    ],
    ['root: in a namespace, or else as nobody', {}, [namespace(root), asUser(nobody)]],
    ['root without namespaces: as nobody', { userNamespaces: false }, [asUser(nobody)]],
    ['root, on data of its own', { clusterOwner: root }, [namespace(root), asUser(nobody)]],
    ["root, on an ordinary user's data: as that user", { clusterOwner: ordinary }, [asUser(ordinary)]],
    ['root on macOS: as the owner of the folder', { platform: 'darwin' }, [asUser(ordinary)]],
    ['root on macOS in a folder of root', { platform: 'darwin', folderOwner: root }, [asUser({ uid: 1, gid: 1 })]],
  ] as const)('%s', (_, circumstances, expected) => {
    expect(launchIdentities({ ...rootOnLinux, ...circumstances })).toEqual(expected);
  });
});

const isRoot = process.getuid?.() === 0;

// Only root can be somebody else.
(isRoot ? describe : describe.skip)('on a real machine [skipped unless root]', () => {
  let folder: string;
  let native: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plenary-spec-'));
    await chmod(folder, 0o777);
    native = await copyNativeFolder(findNativeFolder(), folder);
  });
  afterAll(async () => rm(folder, { recursive: true }));

  /** A data folder below one that is closed to everyone but root. */
  const closedDataDir = async (): Promise<string> => join(await mkdtemp(join(folder, 'closed-')), 'postgres');

  /** Starts, looks and stops; who made the table is whom the server's files belong to. */
  const useOnce = async (options: EmbeddedPostgresOptions): Promise<{ rowCount: number | null; owner: number }> => {
    const server = await startEmbeddedPostgres({ fast: true, ...options });
    await runOn(server.url, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 1');
    const { rowCount } = await runOn(server.url, 'TABLE kept');
    await server.stop();
    return { rowCount, owner: (await stat(join(options.dataDir, 'cluster', 'PG_VERSION'))).uid };
  };

  it('root without namespaces has the data where it was told, below a closed folder, in the hands of nobody', async () => {
    const dataDir = await closedDataDir();
    expect(await useOnce({ dataDir, userNamespaces: false })).toEqual({ rowCount: 1, owner: 65534 });
  });

  it('root with namespaces has them under its own name, and goes on when namespaces are turned off and on', async () => {
    const dataDir = await closedDataDir();
    expect(await useOnce({ dataDir })).toEqual({ rowCount: 1, owner: 0 });
    expect(await useOnce({ dataDir, userNamespaces: false })).toEqual({ rowCount: 1, owner: 65534 });
    expect(await useOnce({ dataDir })).toEqual({ rowCount: 1, owner: 65534 });
  });

  it.each([
    ['with an account', 65534],
    ['without one', 23456],
  ])('an ordinary user %s has them', async (_, uid) => {
    const dataDir = join(folder, `of-${uid}`);
    const launcher = await startLauncher({ uid, options: { dataDir, native, temporary: folder, fast: true } });
    const url = 'url' in launcher.answer ? launcher.answer.url : launcher.answer.message;
    expect((await runOn(url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await launcher.stop();
    expect((await stat(join(dataDir, 'cluster', 'PG_VERSION'))).uid).toBe(uid);
  });

  it('root then starts the server for the user to whom they belong', async () => {
    expect(await useOnce({ dataDir: join(folder, 'of-23456') })).toEqual({ rowCount: 1, owner: 23456 });
  });

  it("an ordinary user is told why it cannot have root's", async () => {
    const dataDir = join(folder, 'of-root');
    await mkdir(join(dataDir, 'cluster'), { recursive: true });
    await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '18\n');
    await chmod(join(dataDir, 'cluster'), 0o700);
    const launcher = await startLauncher({ uid: 65534, options: { dataDir, native, temporary: folder } });
    expect(launcher.answer).toMatchObject({ reason: 'notPermitted' });
    await launcher.stop();
  });

  it('root is told that PostgreSQL cannot run where it may do nothing that only root may', async () => {
    const powerless = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'];
    const options = { dataDir: await closedDataDir(), userNamespaces: false };
    const launcher = await startLauncher({ options }, powerless);
    expect(launcher.answer).toEqual({
      reason: 'notPermitted',
      message:
        'PostgreSQL does not run as root, and root may neither make a user namespace nor become another user here. ' +
        'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    });
    await launcher.stop();
  });

  it('a user without an account is told so where there are no namespaces', async () => {
    const dataDir = join(folder, 'without-account');
    const options = { dataDir, native, temporary: folder, userNamespaces: false };
    const launcher = await startLauncher({ uid: 23456, options });
    expect(launcher.answer).toMatchObject({ reason: 'missingAccount' });
    expect(launcher.answer).toMatchObject({ message: expect.stringMatching(/user id 23456, because no account/) });
    await launcher.stop();
  });
});
