import { createHash, randomUUID } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { completeNativeFolder } from './native-folder.js';
import { codeOf } from './thrown.js';

/** What only those need who build against PostgreSQL. */
const unneeded = /\.a$|[/\\](pkgconfig|pgxs|include)([/\\]|$)/;

/**
 * A copy of the native folder that every user can read and run, below `temporary`; for where the original is incomplete and
 * cannot be written, or lies below a folder that is closed to the user whom the server runs as, such as a checkout in /root.
 * The copy is kept and used again: its name stands for the original's place and state and for its maker.
 *
 * @returns the path of the copy, which has the original's layout
 */
export async function copyNativeFolder(native: string, temporary: string): Promise<string> {
  const { mtimeMs, size } = await stat(join(native, 'bin', 'postgres'));
  const state = createHash('sha256').update(`${native} ${mtimeMs} ${size}`).digest('hex').slice(0, 12);
  const place = join(temporary, `plenary-postgres-${process.geteuid?.() ?? 0}-${state}`);
  const copy = join(place, 'native');
  const entries = await contents(native);
  if (await isWhole(entries, native, copy)) return copy;
  const aside = `${place}.${randomUUID()}`;
  try {
    await copyAll(entries, native, aside);
    await putInPlace(aside, place, async () => isWhole(entries, native, copy));
    return copy;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function copyAll(entries: readonly Dirent[], native: string, aside: string): Promise<void> {
  const copy = join(aside, 'native');
  for (const folder of [aside, copy]) await makeOpenFolder(folder);
  for (const entry of entries) await copyEntry(entry, native, copy);
  await completeNativeFolder(copy);
}

/** By renaming, so that no one ever sees half a copy. */
async function putInPlace(aside: string, place: string, isWholeNow: () => Promise<boolean>): Promise<void> {
  try {
    await rename(aside, place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
    // Another process was faster, or else an old copy has lost files to a cleaner of temporary files.
    if (await isWholeNow()) return;
    const old = `${place}.${randomUUID()}`;
    await rename(place, old);
    await rename(aside, place);
    await rm(old, { recursive: true, force: true });
  }
}

async function makeOpenFolder(path: string): Promise<void> {
  await mkdir(path);
  // Whatever this process's umask says.
  await chmod(path, 0o755);
}

async function copyEntry(entry: Dirent, native: string, copy: string): Promise<void> {
  const source = join(entry.parentPath, entry.name);
  const target = join(copy, relative(native, source));
  if (entry.isDirectory()) {
    await makeOpenFolder(target);
  } else if (entry.isSymbolicLink()) {
    await symlink(await readlink(source), target);
  } else {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    await chmod(target, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}

/** Everything that the programs need below the folder, a folder before what is in it. */
async function contents(native: string): Promise<Dirent[]> {
  const entries = await readdir(native, { recursive: true, withFileTypes: true });
  const needed = entries.filter((entry) => !unneeded.test(join(entry.parentPath, entry.name).slice(native.length)));
  return needed.sort((a, b) => a.parentPath.length - b.parentPath.length);
}

/** Whether the copy is there with every file and link. Throws when it is there but is not this user's alone. */
async function isWhole(entries: readonly Dirent[], native: string, copy: string): Promise<boolean> {
  if (!(await isOwn(dirname(copy)))) return false;
  for (const entry of entries.filter((each) => each.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const sizes = await Promise.all([sizeOf(source), sizeOf(join(copy, relative(native, source)))]);
    if (sizes[0] !== sizes[1]) return false;
  }
  await completeNativeFolder(copy);
  return true;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => -1,
  );
}

/** Anyone may make folders in a temporary folder: a program is only run from one that this user made and no other can change. */
async function isOwn(place: string): Promise<boolean> {
  const found = await lstat(place).catch(() => null);
  if (found === null) return false;
  if (found.uid === process.geteuid?.() && (found.mode & 0o022) === 0) return true;
  throw new EmbeddedPostgresError(
    'notPermitted',
    `The folder ${place} should hold a copy of the PostgreSQL programs, but another user (id ${found.uid}) can change it. Remove it.`,
  );
}
