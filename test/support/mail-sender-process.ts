import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./mail-sender.ts', import.meta.url));
const typescript = new URL('./typescript.mjs', import.meta.url).href;

/**
 * Starts another process that sends the mails of a database.
 *
 * @returns how to kill it
 */
export function startMailSender(databaseUrl: string, smtpUrl: string): () => Promise<void> {
  const child = spawn(process.execPath, ['--import', typescript, program, databaseUrl, smtpUrl], { stdio: 'inherit' });
  const ended = once(child, 'close');
  return async () => {
    child.kill('SIGKILL');
    await ended;
  };
}
