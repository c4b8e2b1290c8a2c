import { setTimeout } from 'node:timers/promises';

/** Waits until something holds that happens elsewhere, and fails after twenty seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 1_000; !(await holds()); left--) {
    if (left === 0) throw new Error(`waited in vain until ${what}`);
    await setTimeout(20);
  }
}
