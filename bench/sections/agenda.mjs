import { chromiumPath } from '../contenders/chromium-path.mjs';
import { alteredTree } from '../content/altered-agenda.mjs';
import { missingWords } from '../content/missing-words.mjs';
import { startChild } from '../processes/child.mjs';
import { aim, durations, kilobytes, times } from '../report/figures.mjs';
import { median } from '../report/statistics.mjs';

const warmUpRounds = 40;
const rounds = 32;
const aimedRatio = 8;

const peers = [
  { script: 'pdfmake', name: 'pdfmake' },
  { script: 'react-pdf', name: '@react-pdf/renderer' },
  { script: 'pdfkit-files', name: 'pdfkit, fonts from files' },
  { script: 'pdfkit-parsed', name: 'pdfkit, fonts parsed once' },
  { script: 'chromium', name: 'Chromium, warm', isMissing: () => chromiumPath() === null },
];

/** The GRCP 8 agenda, set by Plenary and its peers in turn, each in a process of its own. */
export async function agendaSection() {
  const started = await Promise.all([{ script: 'plenary', name: 'Plenary' }, ...peers].map(start));
  const contenders = started.filter(({ child }) => child !== undefined);
  for (let round = 1; round <= warmUpRounds + rounds; round += 1) {
    for (const { child, times } of contenders) {
      const { milliseconds } = await child.ask({ round });
      if (round > warmUpRounds) times.push(milliseconds);
    }
  }
  await Promise.all(contenders.map(({ child }) => child.stop()));
  return {
    title: `The GRCP 8 agenda, ${rounds} rounds in turn (ratio: how many times Plenary's median)`,
    rows: rowsOf(contenders),
    notes: started.flatMap(({ note }) => note ?? []),
  };
}

/** A contender with the file of its first round, or without a process where it cannot take part. */
async function start({ script, name, isMissing = () => false }) {
  if (isMissing()) return { note: `${name} was left out: it is not on the PATH.` };
  const child = startChild('contender.mjs', [script]);
  const { bytes } = await child.ask({ round: 0 });
  return { name, child, size: bytes.length, times: [], note: noteOnWords(name, bytes) };
}

/** A peer that leaves words out has less to do. */
function noteOnWords(name, bytes) {
  const missing = missingWords(alteredTree(1), bytes);
  if (missing === null) return 'Nobody has checked that all words are in every file: pdftotext is not on the PATH.';
  return missing.length === 0 ? undefined : `WARNING: the file of ${name} lacks words: ${missing.join(', ')}`;
}

function rowsOf([plenary, ...others]) {
  const own = median(plenary.times);
  const row = ({ name, times: measured, size }) => ({ name, ...durations(measured), size: kilobytes(size) });
  return [
    row(plenary),
    ...others.map((peer) => {
      const ratio = median(peer.times) / own;
      return { ...row(peer), ratio: times(ratio), aim: aim(`≥ ${aimedRatio}×`, ratio >= aimedRatio) };
    }),
  ];
}
