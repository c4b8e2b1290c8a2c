import { startChild } from '../processes/child.mjs';
import { aim, megabytes, times } from '../report/figures.mjs';

const early = 50;
const late = 500;
const aimedGrowth = 1.1;

/** Whether documents leave memory behind. */
export async function memorySection() {
  const child = startChild('memory.mjs', [], { execArgv: ['--expose-gc'] });
  const before = await child.ask({ documents: early });
  const after = await child.ask({ documents: late });
  await child.stop();
  const row = (name, key) => {
    const growth = after[key] / before[key];
    return [
      { name: `${name} after ${early}`, median: megabytes(before[key]) },
      {
        name: `${name} after ${late}`,
        median: megabytes(after[key]),
        ratio: times(growth),
        aim: aim(`< ${times(aimedGrowth)}`, growth < aimedGrowth),
      },
    ];
  };
  return {
    title: `What ${late} altered agendas leave in memory (ratio: growth)`,
    rows: [...row('heap', 'heapUsed'), ...row('resident set', 'rss')],
  };
}
