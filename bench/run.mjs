// Installs and builds what is needed, measures section after section, and prints one table. An aim that is missed is told in
// the table and is no failure.
import { setTimeout } from 'node:timers';
import { prepare } from './prepare.mjs';
import { tableOf } from './report/table.mjs';

const longestMinutes = 5;

prepare();
// What they import has to be installed and built first.
const { agendaSection } = await import('./sections/agenda.mjs');
const { longProgrammeSection } = await import('./sections/long-programme.mjs');
const { findingsSection } = await import('./sections/findings.mjs');
const { memorySection } = await import('./sections/memory.mjs');
const { firstDocumentSection } = await import('./sections/first-document.mjs');
const { servingSection } = await import('./sections/serving.mjs');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
setTimeout(() => {
  process.stderr.write(`Not finished after ${longestMinutes} minutes; stopped.\n`);
  process.exit(1);
}, longestMinutes * 60_000).unref();

const sections = [];
const measures = [
  agendaSection,
  longProgrammeSection,
  findingsSection,
  memorySection,
  firstDocumentSection,
  servingSection,
];
for (const measure of measures) {
  sections.push(await measure());
  process.stderr.write(`${sections.at(-1).title}\n`);
}
process.stdout.write(`${tableOf(sections)}\n`);
for (const note of new Set(sections.flatMap(({ notes = [] }) => notes))) process.stdout.write(`${note}\n`);
