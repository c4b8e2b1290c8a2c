import { spawn } from 'node:child_process';

/** How a run of the command line ended. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as it was built, as `npm run grcp --` does. */
export function grcpOn(databaseUrl: string, ...args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['dist/apps/api/src/cli.js', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl },
  });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (outcome.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (outcome.stderr += data.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ ...outcome, code });
    }),
  );
}
