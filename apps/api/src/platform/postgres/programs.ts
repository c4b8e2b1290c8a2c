import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { explainFailure } from './failure-words.js';
import { type LaunchIdentity, temporaryFolders } from './launch-identity.js';
import { copyNativeFolder } from './native-copy.js';
import { completeNativeFolder, type ProgramName } from './native-folder.js';

/** PostgreSQL's programs, complete and able to run as somebody. */
export interface Programs {
  /** Has `bin`, `lib` and `share`. */
  native: string;
  identity: LaunchIdentity;
}

interface Run {
  programs: Programs;
  name: ProgramName;
  args: readonly string[];
  /** Working directory. It may lie where the program's own user could not go by a path. */
  cwd: string;
}

/** A run to the end. */
interface WholeRun extends Run {
  /** The folder to name when it fails. */
  folder: string;
}

/**
 * Finds out by trying as whom and from where the programs can be run here: as the first of the identities that this process can
 * take on, and from the native folder, or else from a copy.
 *
 * @throws EmbeddedPostgresError when there is no way
 */
export async function choosePrograms(
  native: string,
  identities: readonly LaunchIdentity[],
  temporary: string,
): Promise<Programs & { version: string }> {
  const identity = await firstPossible(identities);
  try {
    await completeNativeFolder(native);
    return await tryPrograms({ native, identity });
  } catch (cause) {
    const error = explainFailure({ step: 'start', folder: native, cause });
    if (error.reason !== 'notPermitted') throw error;
  }
  const [place = temporary] = temporaryFolders(identity, temporary);
  return tryPrograms({ native: await copyNativeFolder(native, place), identity });
}

async function firstPossible(identities: readonly LaunchIdentity[]): Promise<LaunchIdentity> {
  for (const identity of identities) if (await isPossible(identity)) return identity;
  throw new EmbeddedPostgresError(
    'notPermitted',
    'PostgreSQL does not run as root, and root may neither make a user namespace nor become another user here. ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** The shell stands for any program; initdb needs it, too. */
async function isPossible({ prefix, credentials }: LaunchIdentity): Promise<boolean> {
  const [file, ...args] = [...prefix, '/bin/sh', '-c', ':'] as const;
  try {
    const child = spawn(file, args, { cwd: '/', stdio: 'ignore', ...credentials });
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0;
  } catch {
    return false;
  }
}

async function tryPrograms(programs: Programs): Promise<Programs & { version: string }> {
  return { ...programs, version: await versionOf(programs) };
}

/** Such as `18.4`. */
async function versionOf(programs: Programs): Promise<string> {
  const output = await runProgram({
    programs,
    name: 'postgres',
    args: ['--version'],
    cwd: '/',
    folder: programs.native,
  });
  const version = /(\d+\.\d+)/.exec(output)?.[1];
  if (version === undefined) throw explainFailure({ step: 'start', folder: programs.native, output });
  return version;
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed
 * @throws EmbeddedPostgresError when its exit code is not 0
 */
export async function runProgram(run: WholeRun): Promise<string> {
  const child = spawnProgram(run, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const printed = Promise.all([child.stdout, child.stderr].map(async (stream) => (stream ? text(stream) : '')));
  const failed = { step: `run ${run.name}`, folder: run.folder };
  try {
    const [code, output] = [await ended, (await printed).join('')];
    if (code !== 0) throw explainFailure({ ...failed, output });
    return output;
  } catch (cause) {
    throw explainFailure({ ...failed, cause });
  }
}

/** Starts a program; of the environment it gets the search path alone, so that no PG… or LC_… variable changes what it does. */
export function spawnProgram(run: Run, options: { stdio: StdioOptions; detached?: boolean }): ChildProcess {
  const { identity, native } = run.programs;
  const [file = '', ...args] = [...identity.prefix, join(native, 'bin', run.name), ...run.args];
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  return spawn(file, args, { cwd: run.cwd, env, ...identity.credentials, ...options });
}
