import { performance } from 'node:perf_hooks';
import { longProgramme } from '../content/long-programme.mjs';
import { open } from '../contenders/plenary.mjs';
import { answer } from './answer.mjs';

const { make } = await open();

answer(async ({ days, round }) => {
  const snapshot = longProgramme(days, round);
  const start = performance.now();
  const bytes = await make({ snapshot });
  return { milliseconds: performance.now() - start, bytes };
});
