import { EmbeddedPostgresError, type EmbeddedPostgresReason } from './embedded-postgres.error.js';
import { messageOf } from './thrown.js';

/** A step that went wrong, as far as it is known. */
export interface Failure {
  /** The step, to follow "PostgreSQL could not", such as `start`. */
  step: string;
  /** The folder concerned. */
  folder: string;
  /** What the programs printed. */
  output?: string;
  cause?: unknown;
}

interface Rule {
  reason: EmbeddedPostgresReason;
  /** Looked for in the output and in the message of the cause, so it knows PostgreSQL's words and Node's codes. */
  pattern: RegExp;
  words: (folder: string, found: string) => string;
}

const logLines = 12;
const otherwise = 'or set DATABASE_URL to a PostgreSQL server that you have.';

/** The first that matches wins: the particular before the general. */
const rules: readonly Rule[] = [
  {
    reason: 'missingLibrary',
    pattern: /error while loading shared libraries: ([^:\s]+)|Library not loaded: (\S+)|symbol not found/,
    words: (_, found) =>
      `PostgreSQL needs a system library that this machine lacks: ${found}. ` +
      `Install it (libstdc++.so.6 is Debian's package libstdc++6), ${otherwise}`,
  },
  {
    reason: 'missingLibrary',
    pattern: /spawn .*\/bin\/\w+ ENOENT|failed to execute .*: No such file/,
    words: () =>
      `The PostgreSQL programs are there but cannot be run: they are built for the GNU C library (glibc), which Alpine ` +
      `Linux, for one, does not have. Use a system with glibc, ${otherwise}`,
  },
  {
    reason: 'missingAccount',
    pattern: /could not look up effective user ID (\d+)/,
    words: (_, found) =>
      `PostgreSQL does not run as user id ${found}, because no account has that number (no line in /etc/passwd). ` +
      `Start as a user that has an account, ${otherwise}`,
  },
  {
    reason: 'inUse',
    pattern: /lock file "[^"]*" already exists|pre-existing shared memory block/,
    words: (folder) =>
      `Another PostgreSQL server, or a process that a killed one left, still uses ${folder}. Wait a moment or end it (ps ax | ` +
      `grep postgres), and start again.`,
  },
  {
    reason: 'diskFull',
    pattern: /no space left on device|ENOSPC|disk quota exceeded|EDQUOT/i,
    words: (folder) =>
      `There is no room left on the disk of ${folder}. PostgreSQL needs about 100 MB to begin with. ` +
      `Make room and start again; nothing that was saved is lost.`,
  },
  {
    reason: 'notPermitted',
    pattern: /permission denied|EACCES|read-only file system|EROFS|operation not permitted|EPERM|wrong ownership/i,
    words: (folder) =>
      `This user may not write or run what PostgreSQL needs at ${folder}. Start as the user to whom the folder belongs, ` +
      `or give it to this one (chown -R), or name another folder with DATA_DIR, ${otherwise}`,
  },
];

/** Turns any failure into the error for people; one that is already such an error stays as it is. */
export function explainFailure({ step, folder, output = '', cause }: Failure): EmbeddedPostgresError {
  if (cause instanceof EmbeddedPostgresError) return cause;
  const text = `${output}\n${messageOf(cause)}`;
  const log = lastLines(output);
  for (const { reason, pattern, words } of rules) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return new EmbeddedPostgresError(reason, words(folder, match[1] ?? match[2] ?? match[0]), log, { cause });
  }
  return new EmbeddedPostgresError(
    'failed',
    `PostgreSQL could not ${step} (${folder}). ${messageOf(cause)}`.trim(),
    log,
    {
      cause,
    },
  );
}

function lastLines(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  return lines.filter((line) => line !== '').slice(-logLines);
}
