import { setTimeout } from 'node:timers/promises';
import { alteredSnapshot } from '../content/altered-agenda.mjs';
import { open } from '../contenders/plenary.mjs';
import { answer } from './answer.mjs';

/**
 * Garbage is collected after every few documents, so that what is measured is what documents leave behind, and not the most
 * garbage that the allocator ever held at once and keeps room for.
 */
const documentsBetweenCollections = 10;

/** V8 keeps the pages that a collection has emptied for a few more, and gives them back from a thread of its own. */
const lastCollections = 10;
const pauseMilliseconds = 100;

const { make } = await open();
let made = 0;

/** Makes documents up to a number, and tells how many bytes of memory are then in use. */
answer(async ({ documents }) => {
  for (; made < documents; made += 1) {
    await make({ snapshot: alteredSnapshot(made) });
    if (made % documentsBetweenCollections === 0) globalThis.gc();
  }
  for (let i = 0; i < lastCollections; i += 1) {
    globalThis.gc();
    await setTimeout(pauseMilliseconds);
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heapUsed, rss };
});
