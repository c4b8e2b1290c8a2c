import { FileError } from '#contract/file-syntax';
import type { MechanismFile } from '#contract/mechanism-file';
import { readMechanismFile } from '#contract/read-mechanism-file';
import { readFile } from 'node:fs/promises';
import { assetFile } from '../platform/assets.js';

/**
 * The registry that comes with the product.
 *
 * @param today a date
 */
export async function shippedRegistry(today: string): Promise<MechanismFile> {
  const { file, problems } = readMechanismFile(await readFile(assetFile('mechanisms.yaml')), today);
  if (!file) throw new FileError(problems);
  return file;
}
