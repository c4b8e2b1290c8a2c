import { setTimeout } from 'node:timers/promises';

/** Waits until something holds that happens elsewhere, and fails after half a minute, so that it is said before a test ends. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await setTimeout(20);
  }
}
