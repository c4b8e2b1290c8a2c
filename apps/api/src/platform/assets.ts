import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above this file that is the package; the same from the sources and from the build. */
function packageFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('the package folder is missing');
  return packageFolder(parent);
}

/** Path of a file by its place in the package, such as `samples/grcp-8.yaml`. */
export function packageFile(name: string): string {
  return join(packageFolder(import.meta.dirname), name);
}

/** Path of a file that the server ships, such as a font: `apps/api/assets/…`. */
export function assetFile(name: string): string {
  return packageFile(join('apps', 'api', 'assets', name));
}
