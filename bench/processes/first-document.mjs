import { performance } from 'node:perf_hooks';
import { makeDocument } from '../../dist/apps/api/src/documents/document-maker.js';
import { warmUp } from '../../dist/apps/api/src/documents/warm-up.js';
import { alteredSnapshot } from '../content/altered-agenda.mjs';
import { answer } from './answer.mjs';

answer(async ({ warm }) => {
  const snapshot = alteredSnapshot(0);
  const warmUpTime = warm ? await timed(warmUp) : 0;
  const firstDocument = await timed(() =>
    makeDocument(snapshot, { document: 'agenda', format: 'pdf', language: 'en', paper: 'a4' }),
  );
  return { warmUpTime, firstDocument };
});

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
