import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { port } from './socket-folder.js';
import { codeOf } from './thrown.js';

/** The server process of a cluster, as it tells of itself in `postmaster.pid` (PostgreSQL's miscadmin.h, "pidfile.h"). */
export interface Postmaster {
  pid: number;
  socketFolder: string;
  /** Accepts connections; otherwise it is starting (or recovering) or stopping. */
  isReady: boolean;
}

/** Beyond every system's largest process number. */
const noProcess = 2 ** 31 - 1;

const pollMs = 10;
const longestStopMs = 60_000;

/** Reads `postmaster.pid`, which grows while the server starts. Null when there is none. */
export function readPostmaster(cluster: string): Postmaster | null {
  const [pid, , , , socketFolder = '', , , status = ''] = readLines(pidFile(cluster));
  if (pid === undefined) return null;
  return { pid: Number(pid), socketFolder, isReady: status.trim() === 'ready' };
}

/**
 * Whether the process of that number is the server of this cluster, and not a stranger that got the number after a crash, nor
 * dead and only not yet collected by its parent.
 */
export function isServing(pid: number, cluster: string): boolean {
  return process.platform === 'linux' ? worksIn(cluster, pid) : isCalled(pid, cluster);
}

/** A server's working directory is its cluster. */
function worksIn(cluster: string, pid: number): boolean {
  try {
    const [found, wanted] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return found.ino === wanted.ino && found.dev === wanted.dev;
  } catch {
    return false;
  }
}

/** The command line of a server names its cluster. */
function isCalled(pid: number, cluster: string): boolean {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

/**
 * Makes PostgreSQL see that the server is dead which a lock file names (`postmaster.pid`, or that of the socket), or that a full
 * disk left empty. PostgreSQL itself asks only whether a process of that number and the same user lives, and refuses to start;
 * in containers, where numbers are small and come again and nobody may collect dead processes, that would be for good. The rest
 * of the file stays, for PostgreSQL's check of shared memory. Synchronous, so that hardly any time passes between looking and
 * writing.
 */
export function disownLockFiles(cluster: string, socketFolder: string): void {
  for (const file of [pidFile(cluster), join(socketFolder, `.s.PGSQL.${port}.lock`)]) {
    const [pid, ...lines] = readLines(file);
    // A server in single-user mode writes its number negative.
    if (pid === undefined || isServing(Math.abs(Number(pid)), cluster)) continue;
    writeFileSync(file, [noProcess, ...lines].join('\n'));
  }
}

/** Asks the server for a "fast shutdown": open transactions are rolled back, everything committed is on disk; waits for the end. */
export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  const deadline = Date.now() + longestStopMs;
  if (isServing(pid, cluster)) interrupt(pid);
  while (isServing(pid, cluster)) {
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        'failed',
        `PostgreSQL (process ${pid}, ${cluster}) has not stopped within a minute.`,
      );
    }
    await sleep(pollMs);
  }
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    // It was faster.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** Whether a process of that number exists that this user may signal. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
