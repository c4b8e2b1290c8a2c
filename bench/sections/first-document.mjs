import { startChild } from '../processes/child.mjs';
import { aim, durations, times } from '../report/figures.mjs';
import { median } from '../report/statistics.mjs';

const starts = 7;
const aimedMilliseconds = 50;

/** What the first reader waits for after a start, with and without the warm-up that the server does before it listens. */
export async function firstDocumentSection() {
  const warm = [];
  const cold = [];
  for (let start = 0; start < starts; start += 1) {
    warm.push(await freshStart({ warm: true }));
    cold.push(await freshStart({ warm: false }));
  }
  const first = warm.map(({ firstDocument }) => firstDocument);
  const unprepared = cold.map(({ firstDocument }) => firstDocument);
  const reached = median(first) < aimedMilliseconds;
  return {
    title: `The first agenda of a fresh process, ${starts} starts (ratio: how many times the first row)`,
    rows: [
      { name: 'after the warm-up', ...durations(first), aim: aim(`< ${aimedMilliseconds} ms`, reached) },
      { name: 'without it', ...durations(unprepared), ratio: times(median(unprepared) / median(first)) },
      { name: 'the warm-up itself', ...durations(warm.map(({ warmUpTime }) => warmUpTime)) },
    ],
  };
}

async function freshStart(question) {
  const child = startChild('first-document.mjs');
  const answer = await child.ask(question);
  await child.stop();
  return answer;
}
