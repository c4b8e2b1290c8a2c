import { readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';

const folder = new URL('../../apps/api/assets/fonts/', import.meta.url);

/** The faces that everybody sets the agenda in: a path for those who want a file, bytes for the others. */
export const faces = {
  regular: face('Arimo-Regular.ttf'),
  bold: face('Arimo-Bold.ttf'),
  italic: face('Arimo-Italic.ttf'),
};

function face(name) {
  const path = fileURLToPath(new URL(name, folder));
  return { name, path, bytes: readFileSync(path) };
}
