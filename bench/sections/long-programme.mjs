import { startChild } from '../processes/child.mjs';
import { aim, durations, kilobytes, milliseconds } from '../report/figures.mjs';
import { median } from '../report/statistics.mjs';

const aimedPages = 200;
const rounds = 7;
const aimedMilliseconds = 1200;

/** How the time grows with the length of the programme. */
export async function longProgrammeSection() {
  const child = startChild('long-document.mjs');
  const days = await daysFor(aimedPages, child);
  const { bytes } = await child.ask({ days, round: 0 });
  const times = [];
  for (let round = 1; round <= rounds; round += 1) times.push((await child.ask({ days, round })).milliseconds);
  await child.stop();
  const pages = pagesOf(bytes);
  const row = {
    name: 'Plenary',
    ...durations(times),
    size: kilobytes(bytes.length),
    ratio: `${milliseconds(median(times) / pages)} a page`,
    aim: aim(`< ${milliseconds(aimedMilliseconds)}`, median(times) < aimedMilliseconds),
  };
  return { title: `A programme of ${pages} pages, ${rounds} rounds`, rows: [row] };
}

/** How many days fill so many pages depends on the style of the documents: a shorter programme tells. */
async function daysFor(pages, child) {
  const fewDays = 10;
  const { bytes } = await child.ask({ days: fewDays, round: rounds + 1 });
  return Math.round((fewDays * pages) / pagesOf(bytes));
}

/** The page objects of a file whose objects stand open, as Plenary's do (ISO 32000-1 §7.7.3.3). */
function pagesOf(pdf) {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
}
