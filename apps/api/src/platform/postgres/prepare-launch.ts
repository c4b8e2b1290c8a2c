import { tmpdir } from 'node:os';
import { createCluster } from './cluster.js';
import { clusterOwner, type DataFolder, hasCluster, openDataFolder, parentOwner } from './data-folder.js';
import { currentUser, currentUserHasAccount, type LaunchIdentity, launchIdentities } from './launch-identity.js';
import { findNativeFolder } from './native-folder.js';
import { choosePrograms } from './programs.js';
import type { Launch } from './server.js';

/** What {@link file://./embedded-postgres.ts} can be told. */
export interface EmbeddedPostgresOptions {
  /**
   * Folder for this server alone, such as `.data/postgres`, made if it is missing. Everything that lasts is in it, under every
   * user. Its owner is the user who starts the server, except that root without user namespaces gives it to `nobody`.
   */
  dataDir: string;
  /** True for data that may be lost, as in tests: the server does not wait for the disk. */
  fast?: boolean;
  /** Hears, in one line each, that the server was lost and is back. */
  report?: (line: string) => void;
  /** Folder with `bin`, `lib` and `share`; that of the installed package if not given. */
  native?: string;
  /** Folder for temporary files; the system's if not given. */
  temporary?: string;
  /** False does without user namespaces, as where they are off. */
  userNamespaces?: boolean;
}

/** Finds programs that run here, looks at the data before anything is touched, and makes a cluster if there is none. */
export async function prepareLaunch(options: EmbeddedPostgresOptions): Promise<Launch> {
  const { fast = false, temporary = tmpdir(), userNamespaces = true, native = findNativeFolder() } = options;
  const folder = await openDataFolder(options.dataDir);
  const identities = await identitiesFor(folder, userNamespaces);
  const { version, ...programs } = await choosePrograms(native, identities, temporary);
  const launch = { folder, programs, temporary, fast };
  if (!(await hasCluster(folder, version))) await createCluster(folder, launch);
  return launch;
}

async function identitiesFor(folder: DataFolder, userNamespaces: boolean): Promise<LaunchIdentity[]> {
  return launchIdentities({
    platform: process.platform,
    self: currentUser(),
    hasAccount: currentUserHasAccount(),
    clusterOwner: await clusterOwner(folder),
    folderOwner: await parentOwner(folder),
    userNamespaces,
  });
}
