import { afterRun } from './after-run.js';

/** After all tests, once. */
export default async function globalTeardown(): Promise<void> {
  for (const undo of afterRun.splice(0).reverse()) await undo();
}
