import { randomBytes, randomUUID } from 'node:crypto';
import { chown, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import { explainFailure } from './failure-words.js';
import type { LaunchIdentity, Owner } from './launch-identity.js';
import { isAlive } from './postmaster.js';
import { type Programs, runProgram } from './programs.js';
import { makeSocketFolder } from './socket-folder.js';

/** The one role of a new cluster, a superuser. */
export const user = 'plenary';

interface Making {
  programs: Programs;
  /** Folder for temporary files. */
  temporary: string;
  /** Leaves out waiting for the disk. */
  fast: boolean;
}

/**
 * How the server and initdb are told where the cluster is, when they are started with the cluster as working directory. A
 * server that is another user may not be able to go there by its path, because a folder above is closed to it; Linux lets it
 * go to its own working directory all the same. So the data stay in the one folder that was named, whoever runs the server.
 */
export function clusterArgument(cluster: string, identity: LaunchIdentity): string {
  return identity.isOther && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/**
 * Makes a cluster: UTF-8, text compared by code point and cased by Unicode whatever the machine's locales (PostgreSQL's own
 * C.UTF-8), checksums on data pages, a random password for every connection. It is made aside and renamed when complete, so a
 * killed launcher leaves no half of one, and of two at once the first wins.
 */
export async function createCluster(folder: DataFolder, making: Making): Promise<void> {
  const { owner } = making.programs.identity;
  await removeLeftovers(folder);
  const aside = `${folder.cluster}.new-${process.pid}-${randomUUID()}`;
  const reachable = await makeSocketFolder(folder.path, making.programs.identity, making.temporary);
  const passwordFile = join(reachable, `password-${randomUUID()}`);
  try {
    await mkdir(aside, { mode: 0o700 });
    await chown(aside, owner.uid, owner.gid);
    const password = randomBytes(24).toString('base64url');
    await writePrivate(passwordFile, password, owner);
    await initialise(aside, passwordFile, folder, making);
    await writePrivate(join(aside, basename(folder.password)), password, owner);
    await rename(aside, folder.cluster).catch(ignoreExisting);
    await flush(folder.path);
  } catch (cause) {
    await rm(passwordFile, { force: true });
    await rmdir(reachable).catch(() => undefined);
    throw explainFailure({ step: 'make a new data folder', folder: folder.path, cause });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(aside, { recursive: true, force: true });
  }
}

async function initialise(
  cluster: string,
  passwordFile: string,
  { path }: DataFolder,
  { programs, fast }: Making,
): Promise<void> {
  const args = [
    `--pgdata=${clusterArgument(cluster, programs.identity)}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    // Word boundaries of full-text search still ask the system; macOS has no C.UTF-8.
    ...(process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : []),
    '--data-checksums',
    '--no-instructions',
    ...(fast ? ['--no-sync'] : []),
  ];
  await runProgram({ programs, name: 'initdb', args, cwd: cluster, folder: path });
}

async function writePrivate(path: string, text: string, owner: Owner): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flag: 'wx', flush: true });
  await chown(path, owner.uid, owner.gid);
}

/** What launchers left that were killed while they made a cluster. */
async function removeLeftovers({ path }: DataFolder): Promise<void> {
  for (const name of await readdir(path)) {
    const pid = /^cluster\.new-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(path, name), { recursive: true, force: true });
  }
}

/** Makes a renaming in the folder outlast a power cut. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}
