import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../platform/postgres/thrown.js';
import { ArgumentFailure } from './failure.js';

/**
 * Writes files into a folder, which is made if it is not there.
 *
 * @param argument by which the folder was given
 * @throws ArgumentFailure where they cannot be written
 */
export async function writeFiles(
  folder: string,
  files: readonly [string, Uint8Array | string][],
  argument: string,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  } catch (error) {
    if (codeOf(error) !== '') {
      throw new ArgumentFailure(`${argument} ${folder}: cannot be written (${codeOf(error)}), expected a folder`);
    }
    throw error;
  }
}
