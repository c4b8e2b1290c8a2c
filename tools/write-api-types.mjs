// Writes the types with which the web application speaks to the API, out of the OpenAPI document of a server that is started for
// it on a database of its own. A test holds the file against the API, so that it cannot fall behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { apiTypesFile, apiTypesOf } from './api-types.mjs';

const dataFolder = mkdtempSync(join(tmpdir(), 'plenary-api-types-'));
const server = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataFolder, NODE_ENV: 'development' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

async function addressOf({ stdout }) {
  for await (const line of createInterface(stdout)) {
    const address = /^Plenary listens on (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the server did not start');
}

try {
  const document = await (await fetch(`${await addressOf(server)}/api/openapi.json`)).json();
  writeFileSync(apiTypesFile, await apiTypesOf(document));
} finally {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
  rmSync(dataFolder, { recursive: true, force: true });
}
