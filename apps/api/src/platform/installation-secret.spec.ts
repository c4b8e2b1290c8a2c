import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationSecret } from './installation-secret.js';

let dataDir: string;
const secret = () => installationSecret({ sessionSecret: undefined, dataDir });

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'plenary-secret-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('the secret of an installation', () => {
  it('is made once, whole and for its owner only, however many start at once', async () => {
    const secrets = new Set(await Promise.all(Array.from({ length: 20 }, secret)));
    expect([...secrets]).toEqual([await readFile(join(dataDir, 'session-secret'), 'utf8')]);
    expect([...secrets][0]).toHaveLength(43);
    expect((await stat(join(dataDir, 'session-secret'))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).toEqual(['session-secret']);
  });

  it.each(['', 'half'])('is not “%s”, which a full disk or a power cut has left', async (left) => {
    const path = join(dataDir, 'session-secret');
    await writeFile(path, left);
    await expect(secret()).rejects.toThrow(
      `${path} holds fewer than 32 characters. Delete it, and the next start makes a new one: everybody then signs in again.`,
    );
  });
});
