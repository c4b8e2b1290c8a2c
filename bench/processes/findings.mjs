import { performance } from 'node:perf_hooks';
import { findingsOf } from '../../dist/apps/api/src/programme/findings/findings.rules.js';
import { defaultFindingSettings } from '../../dist/libs/contract/src/finding.js';
import { longDraft } from '../content/long-draft.mjs';
import { answer } from './answer.mjs';

answer(({ sessions }) => {
  // Texts in one piece, as they come from a database: those that a program has put together cost whoever reads them first.
  const draft = JSON.parse(JSON.stringify(longDraft(sessions)));
  const start = performance.now();
  const { list } = findingsOf(draft, defaultFindingSettings, '2027-01-01');
  return { milliseconds: performance.now() - start, findings: list.length };
});
