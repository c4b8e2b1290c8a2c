import { expect } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** Reads until it is what is wanted, for half a minute, and shows the difference where it never becomes that. */
export async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end && !isDeepStrictEqual(await read(), wanted)) await setTimeout(50);
  expect(await read()).toEqual(wanted);
}
