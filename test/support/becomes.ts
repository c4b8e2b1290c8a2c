import { expect } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** Reads until it is what is wanted, for twenty seconds, and shows the difference where it never becomes that. */
export async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let left = 400; left > 0 && !isDeepStrictEqual(await read(), wanted); left -= 1) await setTimeout(50);
  expect(await read()).toEqual(wanted);
}
