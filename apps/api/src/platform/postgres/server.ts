import { once } from 'node:events';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterArgument } from './cluster.js';
import { type DataFolder, giveCluster } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { explainFailure } from './failure-words.js';
import type { LaunchIdentity } from './launch-identity.js';
import { disownLockFiles, isServing, type Postmaster, readPostmaster } from './postmaster.js';
import { type Programs, spawnProgram } from './programs.js';
import { makeSocketFolder, port } from './socket-folder.js';

export interface Launch {
  folder: DataFolder;
  programs: Programs;
  /** Folder for temporary files. */
  temporary: string;
  /** For data that may be lost, as in tests: the server does not wait for the disk. */
  fast: boolean;
}

const pollMs = 10;
/** A server that recovers after a crash may take its time. */
const longestStartMs = 120_000;
const attempts = 10;
const pauseMs = 500;
const longestLog = 1_000_000;

/** Another server holds the cluster, or processes of a killed one have not yet seen that it is gone. */
const takenWords = /lock file "[^"]*" already exists|pre-existing shared memory block|could not create lock file/;

/**
 * The server of the cluster, ready for connections: the one that runs (started by another launcher, or left by one that was
 * killed), or else a new one.
 */
export async function ensureServer(launch: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await awaitRunning(launch.folder.cluster);
    if (found !== null) return found;
    const output = await start(launch);
    if (output === null) continue;
    if (!takenWords.test(output) || attempt === attempts) {
      throw explainFailure({ step: 'start', folder: launch.folder.path, output });
    }
    await sleep(attempt === 1 ? pollMs : pauseMs);
  }
}

/** Waits for a server that is starting or stopping. Null when none runs. */
async function awaitRunning(cluster: string): Promise<Postmaster | null> {
  const deadline = Date.now() + longestStartMs;
  for (;;) {
    const found = readPostmaster(cluster);
    if (found === null || !isServing(found.pid, cluster)) return null;
    if (found.isReady) return found;
    await sleepUntil(deadline, cluster);
  }
}

/** A moment, unless the time is over. */
async function sleepUntil(deadline: number, cluster: string): Promise<void> {
  if (Date.now() > deadline) {
    const words = `PostgreSQL (${cluster}) is still busy starting or stopping after two minutes. Try again later.`;
    throw new EmbeddedPostgresError('failed', words);
  }
  await sleep(pollMs);
}

/** Starts a server and waits until it is ready. Null when it is, or else what it printed before it ended. */
async function start({ folder, programs, temporary, fast }: Launch): Promise<string | null> {
  await giveCluster(folder, programs.identity.owner);
  const socketFolder = await makeSocketFolder(folder.path, programs.identity, temporary);
  disownLockFiles(folder.cluster, socketFolder);
  const log = await openLog(folder.log, programs.identity);
  try {
    const { size } = await log.stat();
    const args = ['-D', clusterArgument(folder.cluster, programs.identity), ...settings(socketFolder, fast)];
    const run = { programs, name: 'postgres' as const, args, cwd: folder.cluster };
    // A session of its own: Ctrl-C in the terminal goes to the launcher alone, which closes its connections first.
    const child = spawnProgram(run, { stdio: ['ignore', log.fd, log.fd], detached: true });
    await once(child, 'spawn');
    child.unref();
    const deadline = Date.now() + longestStartMs;
    while (child.exitCode === null && child.signalCode === null) {
      const found = readPostmaster(folder.cluster);
      if (found?.pid === child.pid && found?.isReady === true) return null;
      await sleepUntil(deadline, folder.cluster);
    }
    return await readFrom(log, size);
  } finally {
    await log.close();
  }
}

function settings(socketFolder: string, fast: boolean): string[] {
  const values = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${socketFolder}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Opens the log to add to it, private to its owner; a long one is first put aside, in place of the one before. */
async function openLog(path: string, { credentials }: LaunchIdentity): Promise<FileHandle> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > longestLog) await rename(path, `${path}.old`);
  const log = await open(path, 'a+', 0o600);
  if (credentials) await log.chown(credentials.uid, credentials.gid);
  return log;
}

async function readFrom(log: FileHandle, start: number): Promise<string> {
  const { size } = await log.stat();
  const { buffer, bytesRead } = await log.read(Buffer.alloc(Math.max(size - start, 1)), 0, undefined, start);
  return buffer.toString('utf8', 0, bytesRead);
}
