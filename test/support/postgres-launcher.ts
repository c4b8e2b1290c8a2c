// A process that starts the embedded PostgreSQL, for tests in which a second process, another user or a killed launcher matters.
// Argument: a LauncherRequest as JSON. Prints a LauncherAnswer as one line of JSON, and stops when its standard input ends.
import { text } from 'node:stream/consumers';
import { EmbeddedPostgresError } from '../../apps/api/src/platform/postgres/embedded-postgres.error.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/postgres/embedded-postgres.js';
import type { EmbeddedPostgresOptions } from '../../apps/api/src/platform/postgres/prepare-launch.js';

export interface LauncherRequest {
  options: EmbeddedPostgresOptions;
  /** User and group to become first; this process must be root. */
  uid?: number;
}

export type LauncherAnswer = { url: string } | { reason: string; message: string };

const { options, uid } = JSON.parse(process.argv[2] ?? '') as LauncherRequest;
if (uid !== undefined) {
  process.setgroups?.([]);
  process.setgid?.(uid);
  process.setuid?.(uid);
}
try {
  const server = await startEmbeddedPostgres(options);
  answer({ url: server.url });
  await text(process.stdin);
  await server.stop();
} catch (error) {
  if (!(error instanceof EmbeddedPostgresError)) throw error;
  answer({ reason: error.reason, message: error.message });
}

function answer(line: LauncherAnswer): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
