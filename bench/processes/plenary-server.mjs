import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const main = fileURLToPath(new URL('../../dist/apps/api/src/main.js', import.meta.url));

/** Who may do everything on the server that is measured. */
export const administrator = { email: 'admin@example.org', password: 'a password of the benchmark alone' };

/** The real server in production's mode, with a database of its own in a temporary folder that holds the GRCP 8 sample. */
export async function startPlenary() {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-bench-'));
  const logPath = join(folder, 'log');
  const log = openSync(logPath, 'w');
  const port = await freePort();
  const child = spawn(process.execPath, [main], {
    // An empty variable counts as unset: the database of whoever runs the benchmark stays out of it.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SESSION_SECRET: 'a secret of the benchmark, and of no installation',
      PORT: `${port}`,
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: '',
      BASE_URL: '',
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
    },
    stdio: ['ignore', 'pipe', log],
  });
  closeSync(log);
  const end = () => child.kill();
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    if (child.kill()) await once(child, 'exit');
    rmSync(folder, { recursive: true });
  };
  try {
    await listening(child, logPath);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

/** The first line that the server prints says that it listens. */
async function listening(child, logPath) {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code} instead of listening:\n${readFileSync(logPath, 'utf8')}`);
  });
  // Unless it ends before it listens, its end is nobody's failure.
  ended.catch(() => undefined);
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.stdout.resume();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
