import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import type { LauncherAnswer, LauncherRequest } from './postgres-launcher.js';

/** Another process that has started the embedded PostgreSQL, or tried to. */
export interface LauncherProcess {
  answer: LauncherAnswer;
  /** Lets it stop the server and end. */
  stop(): Promise<void>;
  /** Kills it, or sends the signal of Ctrl-C to it and all that it has started in its terminal. */
  end(how: 'SIGKILL' | 'Ctrl-C'): Promise<void>;
}

const program = fileURLToPath(new URL('./postgres-launcher.ts', import.meta.url));
const typescript = new URL('./typescript.mjs', import.meta.url).href;

/** @param wrapper command that gets the launcher's own command line as its last arguments, such as `unshare --mount` */
export async function startLauncher(
  request: LauncherRequest,
  wrapper: readonly string[] = [],
): Promise<LauncherProcess> {
  const [file, ...args] = [
    ...wrapper,
    process.execPath,
    '--import',
    typescript,
    program,
    JSON.stringify(request),
  ] as const;
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ended = once(child, 'close');
  for await (const line of createInterface(child.stdout)) {
    return {
      answer: JSON.parse(line) as LauncherAnswer,
      stop: async () => {
        child.stdin.end();
        await ended;
      },
      end: async (how) => {
        if (how === 'SIGKILL') child.kill(how);
        else process.kill(-(child.pid ?? 0), 'SIGINT');
        await ended;
      },
    };
  }
  throw new Error('The launcher ended without an answer.');
}
