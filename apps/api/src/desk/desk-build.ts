import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageFile } from '../platform/assets.js';
import type { CodedBytes } from '../platform/http/representation.js';

/** A file of the built web application. */
interface DeskAsset {
  body: Buffer;
  codings: CodedBytes[];
  type: string;
  sha256: string;
}

/** The web application as it was built. */
export interface DeskBuild {
  /** The one page of it, with {@link noncePlace} where a nonce belongs. */
  page: string;
  /** By their names, which name their content. */
  assets: ReadonlyMap<string, DeskAsset>;
}

/** Under this name the build is injected. */
export const DESK_BUILD = Symbol('DESK_BUILD');

/** What the build leaves for the server to fill in (`apps/web/vite.config.ts`). */
export const noncePlace = '__NONCE__';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Beside each text stand its compressed copies (`tools/compress-assets.mjs`), the smallest first. */
const copies = [
  { coding: 'br', extension: '.br' },
  { coding: 'gzip', extension: '.gz' },
] as const;

/** Reads the whole build, which is small enough to be kept in memory. */
export function loadDeskBuild(): DeskBuild {
  const folder = packageFile(join('dist', 'web'));
  const isCopy = (name: string) => copies.some(({ extension }) => name.endsWith(extension));
  const names = readdirSync(join(folder, 'assets')).filter((name) => !isCopy(name));
  return {
    page: readFileSync(join(folder, 'index.html'), 'utf8'),
    assets: new Map(names.map((name) => [name, assetOf(join(folder, 'assets', name))])),
  };
}

function assetOf(path: string): DeskAsset {
  const type = types[extname(path)];
  if (type === undefined) throw new Error(`the build has a file of a kind that is not served: ${path}`);
  const body = readFileSync(path);
  const codings = copies
    .filter(({ extension }) => existsSync(`${path}${extension}`))
    .map(({ coding, extension }) => ({ coding, bytes: readFileSync(`${path}${extension}`) }));
  return { body, codings, type, sha256: createHash('sha256').update(body).digest('hex') };
}
