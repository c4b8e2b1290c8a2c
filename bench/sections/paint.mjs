import { laptop, newcomer, phone, slowPage } from '../browser/visit.mjs';
import { aim, durations, kilobytes } from '../report/figures.mjs';
import { median } from '../report/statistics.mjs';

const rounds = 5;
const aimedMilliseconds = 1000;

const visits = [
  {
    name: 'public agenda, phone',
    path: '/meetings/grcp-8',
    profile: phone,
    signedIn: false,
    shown: '.agenda tbody tr',
  },
  {
    name: 'timetable, laptop',
    path: '/desk/grcp-8/timetable',
    profile: laptop,
    signedIn: true,
    shown: '[role=application] button',
  },
];

/** The first and the largest paint of pages that nobody has visited before, and what they are made of as it travels. */
export async function paintSection(site) {
  const measured = visits.map((visit) => ({ visit, results: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { visit, results } of measured) results.push(await open(site, visit));
  }
  return {
    title: `Pages of GRCP 8 opened for the first time, ${rounds} rounds (phone: 390 px, 4× slower, 1.6 Mbit/s, 150 ms; laptop: 10 Mbit/s, 40 ms)`,
    rows: measured.flatMap(rowsOf),
  };
}

async function open(site, { path, profile, signedIn, shown }) {
  const context = await newcomer(site, profile, { signedIn });
  const { page, bytes } = await slowPage(context, profile);
  await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  const first = await lastEntry(page, 'paint', 'first-contentful-paint');
  const largest = await lastEntry(page, 'largest-contentful-paint');
  await context.close();
  return { first, largest, bytes };
}

/** When the last of these was, in milliseconds since the address was entered. */
function lastEntry(page, type, name = '') {
  return page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries().filter(({ name }) => '${name}' === '' || name === '${name}');
      resolve(entries.at(-1).startTime);
    }).observe({ type: '${type}', buffered: true });
  })`);
}

function rowsOf({ visit: { name }, results }) {
  const largest = results.map((result) => result.largest);
  const size = (kind) => kilobytes(median(results.map(({ bytes }) => bytes[kind])));
  return [
    { name: `${name}: first paint`, ...durations(results.map((result) => result.first)) },
    {
      name: `${name}: largest paint`,
      ...durations(largest),
      aim: aim(`< ${aimedMilliseconds / 1000} s`, median(largest) < aimedMilliseconds),
    },
    ...['Document', 'Script', 'Stylesheet', 'Font'].map((kind) => ({
      name: `${name}: ${kind.toLowerCase()}`,
      size: size(kind),
    })),
  ];
}
