import { randomBytes, randomUUID } from 'node:crypto';
import { access, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.js';
import { codeOf } from './postgres/thrown.js';

/** The secret in the data folder is none; the message says what to do. */
export class InstallationSecretError extends Error {}

/** As of `SESSION_SECRET`, in characters. */
const shortest = 32;

/**
 * The secret with which cookies are signed and links are made: `SESSION_SECRET`, or one that is made once and kept in the data
 * folder, readable for its owner only.
 *
 * @throws InstallationSecretError where what is kept is too short to be a secret
 */
export async function installationSecret({
  sessionSecret,
  dataDir,
}: Pick<Config, 'sessionSecret' | 'dataDir'>): Promise<string> {
  if (sessionSecret !== undefined) return sessionSecret;
  const path = join(dataDir, 'session-secret');
  await mkdir(dataDir, { recursive: true });
  if (!(await isThere(path))) await makeSecret(path);
  const secret = await readFile(path, 'utf8');
  if (secret.length >= shortest) return secret;
  const remedy = 'Delete it, and the next start makes a new one: everybody then signs in again.';
  throw new InstallationSecretError(`${path} holds fewer than ${shortest} characters. ${remedy}`);
}

/** Made aside and linked when complete: nobody finds half of one, and of two processes at once the first wins. */
async function makeSecret(path: string): Promise<void> {
  const aside = `${path}.new-${randomUUID()}`;
  try {
    await writeFile(aside, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
    await link(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Under this name it is injected. */
export const INSTALLATION_SECRET = Symbol('INSTALLATION_SECRET');
