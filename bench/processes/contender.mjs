import { performance } from 'node:perf_hooks';
import { alteredSnapshot, alteredTree } from '../content/altered-agenda.mjs';
import { answer } from './answer.mjs';

const { open } = await import(`../contenders/${process.argv[2]}.mjs`);
const contender = await open();

/**
 * Makes two altered agendas and times the second: the first brings code and data back into the processor's caches, which the
 * other contenders have filled meanwhile.
 */
answer(async ({ round }) => {
  await contender.make(contentOf(2 * round));
  const content = contentOf(2 * round + 1);
  const start = performance.now();
  const bytes = await contender.make(content);
  return { milliseconds: performance.now() - start, bytes };
});

function contentOf(variant) {
  return { snapshot: alteredSnapshot(variant), tree: alteredTree(variant) };
}

process.on('disconnect', () => {
  void contender.close();
});
