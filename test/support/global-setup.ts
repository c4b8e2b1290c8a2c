import { afterRun } from './after-run.js';
import { installMissingTools } from './tools.js';

/** The part of Jest's configuration that is looked at. */
interface Run {
  /** What the command line says after `jest`. */
  testPathPatterns: { patterns: readonly string[] };
}

/** Before all tests, once: the tools that tests need, and a PostgreSQL server, save for a run of `libs/…` alone, which are pure. */
export default async function globalSetup({ testPathPatterns: { patterns } }: Run): Promise<void> {
  installMissingTools();
  const isPure = patterns.length > 0 && patterns.every((pattern) => /^(\.\/)?libs\//.test(pattern));
  if (isPure) return;
  const { startTestServer } = await import('./test-server.js');
  afterRun.push(await startTestServer());
}
