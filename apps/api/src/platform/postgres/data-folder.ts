import { chown, lchown, mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import type { Owner } from './launch-identity.js';

/** Where one embedded server keeps everything that lasts. */
export interface DataFolder {
  /** Absolute, without symbolic links, so that one folder has one name. */
  path: string;
  /** PostgreSQL's own data folder (PGDATA), with the password beside its files: they are made, kept and moved as one. */
  cluster: string;
  password: string;
  /** What the server prints. */
  log: string;
}

/** Makes the folder if it is missing. Symbolic links are followed, so it may be put on another disk. */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  await mkdir(resolve(dataDir), { recursive: true, mode: 0o700 });
  const path = await realpath(dataDir);
  const cluster = join(path, 'cluster');
  return { path, cluster, password: join(cluster, 'password'), log: join(path, 'server.log') };
}

/** To whom the cluster belongs; null when there is none yet. */
export async function clusterOwner({ cluster }: DataFolder): Promise<Owner | null> {
  const found = await stat(cluster).catch(() => null);
  return found && { uid: found.uid, gid: found.gid };
}

/** To whom the folder above the data folder belongs. */
export async function parentOwner({ path }: DataFolder): Promise<Owner> {
  const { uid, gid } = await stat(dirname(path));
  return { uid, gid };
}

/**
 * Whether there is a cluster that a server of this version can open.
 *
 * @param version of the programs, such as `18.4`; data of one major version cannot be read by another
 * @throws EmbeddedPostgresError, with nothing touched, when there is something else
 */
export async function hasCluster({ path, cluster }: DataFolder, version: string): Promise<boolean> {
  const names = await readdir(cluster).catch(absent);
  if (names === null || names.length === 0) return false;
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(absent);
  if (found === null) {
    throw new EmbeddedPostgresError(
      'notACluster',
      `The folder ${cluster} should hold PostgreSQL data, but holds something else (no file PG_VERSION). ` +
        'Nothing was touched. Move it away, or name another folder with DATA_DIR.',
    );
  }
  const [theirs, ours] = [found.trim(), version.split('.')[0] ?? ''];
  if (theirs === ours) return true;
  throw new EmbeddedPostgresError(
    'otherVersion',
    `The data in ${cluster} was written by PostgreSQL ${theirs}; this program brings PostgreSQL ${version}, which cannot ` +
      'read it. Nothing was touched. Install the release of this program that wrote the data and save each meeting with ' +
      `"npm run grcp -- export SLUG > FILE"; then move ${path} away, install this release and import the files.`,
  );
}

/**
 * Gives the cluster and all that is in it to a user, if it belongs to another: its own folder last, so that an interruption is
 * made good next time. Not while a server runs on it.
 */
export async function giveCluster({ cluster }: DataFolder, { uid, gid }: Owner): Promise<void> {
  if ((await stat(cluster)).uid === uid) return;
  const entries = await readdir(cluster, { recursive: true, withFileTypes: true });
  for (const entry of entries) await lchown(join(entry.parentPath, entry.name), uid, gid);
  await chown(cluster, uid, gid);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
