import { createHash } from 'node:crypto';
import { chown, lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { codeOf } from './thrown.js';
import { currentUser, type LaunchIdentity, type Owner, temporaryFolders } from './launch-identity.js';

/** Part of a socket's name; no port is opened. */
export const port = 5432;
const socketName = `.s.PGSQL.${port}`;

/** `sun_path` of unix(7): 108 bytes on Linux, 104 on macOS, the last one NUL. */
const longestPath = process.platform === 'darwin' ? 103 : 107;

const mostTries = 20;

/**
 * The folder of the server's socket: below a temporary folder, because the path of a data folder is soon too long for a socket,
 * with a name that stands for the data folder and the server's user, so that it is the same at every start. Mode 0700.
 *
 * @param dataDir absolute
 * @param temporary a folder for temporary files; `/tmp` instead when its path is too long
 * @throws EmbeddedPostgresError when somebody else has made the folder
 */
export async function makeSocketFolder(dataDir: string, identity: LaunchIdentity, temporary: string): Promise<string> {
  const { owner } = identity;
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const name = `plenary-${owner.uid}-${hash}`;
  const places = temporaryFolders(identity, temporary).map((place) => join(place, name));
  const folder =
    places.find((place) => Buffer.byteLength(join(place, socketName)) <= longestPath) ?? join('/tmp', name);
  await makeFor(owner, folder, mostTries);
  return folder;
}

/** A server that stops at the same time takes its folder away; it is made anew then. */
async function makeFor(owner: Owner, folder: string, triesLeft: number): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting);
  try {
    await giveTo(owner, folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || triesLeft <= 1) throw error;
    await makeFor(owner, folder, triesLeft - 1);
  }
}

async function giveTo(owner: Owner, folder: string): Promise<void> {
  const found = await lstat(folder);
  const self = currentUser();
  if (found.isDirectory() && found.uid === self.uid && owner.uid !== self.uid) {
    await chown(folder, owner.uid, owner.gid);
    return;
  }
  if (found.isDirectory() && found.uid === owner.uid && (found.mode & 0o077) === 0) return;
  throw new EmbeddedPostgresError(
    'notPermitted',
    `The folder ${folder} is needed for the connection to PostgreSQL, but another user (id ${found.uid}) has made it ` +
      'or others may enter it. Remove it and start again.',
  );
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
