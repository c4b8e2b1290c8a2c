import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the browser, or null where there is none on the PATH. */
export function chromiumPath() {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
