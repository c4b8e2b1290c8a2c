import { startChild } from '../processes/child.mjs';
import { aim, durations, milliseconds, times } from '../report/figures.mjs';
import { median } from '../report/statistics.mjs';

const programmes = [1000, 2000];
const rounds = 40;
const aimedMilliseconds = 50;

/** How long the rules take to look through a long draft, and how that grows with its length. */
export async function findingsSection() {
  const child = startChild('findings.mjs');
  const rows = [];
  let former;
  for (const sessions of programmes) {
    const { findings, taken } = await measured(child, sessions);
    rows.push({
      name: `${sessions} sessions, ${findings} findings`,
      ...durations(taken),
      ...(former !== undefined && { ratio: times(median(taken) / former) }),
      aim: aim(`< ${milliseconds(aimedMilliseconds)}`, median(taken) < aimedMilliseconds),
    });
    former = median(taken);
  }
  await child.stop();
  return { title: `Findings in a draft, ${rounds} rounds (ratio: to half of it)`, rows };
}

async function measured(child, sessions) {
  const { findings } = await child.ask({ sessions });
  const taken = [];
  for (let round = 1; round <= rounds; round += 1) taken.push((await child.ask({ sessions })).milliseconds);
  return { findings, taken };
}
