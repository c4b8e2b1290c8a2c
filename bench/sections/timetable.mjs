import { change, laptop, newcomer } from '../browser/visit.mjs';
import { crowdedDay } from '../content/crowded-day.mjs';
import { aim, durations, milliseconds } from '../report/figures.mjs';
import { percentile } from '../report/statistics.mjs';

const size = { sessions: 150, rooms: 8 };
const rounds = 3;
const pressesEach = 10;
const dragMilliseconds = 2000;
const aims = { key: 100, frame: 50 };

/** A crowded day on the desk, on a machine that is not slowed down: how soon it stands, and how it follows keys and hand. */
export async function timetableSection(site) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await work(site, round === 0));
  const keys = measured.flatMap((one) => one.keys);
  const frames = measured.flatMap((one) => one.frames);
  return {
    title: `A timetable of ${size.sessions} sessions in ${size.rooms} rooms, ${rounds} rounds`,
    rows: [
      { name: 'until all blocks stand', ...durations(measured.map(({ opened }) => opened)) },
      {
        name: 'from key to moved block',
        ...durations(keys),
        aim: aim(`< ${aims.key} ms`, percentile(keys, 1) < aims.key),
      },
      {
        name: `frames while dragging ${dragMilliseconds / 1000} s, the longest ${milliseconds(percentile(frames, 1))}`,
        ...durations(frames),
        aim: aim(`none over ${aims.frame} ms`, percentile(frames, 1) <= aims.frame),
      },
      { name: 'longest task after putting it down', ...durations(measured.map(({ put }) => put)) },
    ],
  };
}

async function work(site, isFirst) {
  const context = await newcomer(site, laptop, { signedIn: true });
  if (isFirst) await change(context, site.origin, '/api/meetings/import', crowdedDay(size));
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${site.origin}/desk/crowded-day/timetable`);
  await page.locator('aside h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  const opened = await page.evaluate('seen.opened');
  const frames = await drag(page);
  const keys = await press(page);
  await page.evaluate('seen.tasks.length = 0');
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const put = await page.evaluate('Math.max(0, ...seen.tasks)');
  await context.close();
  return { opened, frames, keys, put };
}

/** In the page: when the blocks stood, how long frames and tasks take, and how long after its key a block has moved and been painted. */
const watch = `
  globalThis.seen = { frames: [], keys: [], tasks: [] };
  let last;
  const frame = (now) => {
    if (last !== undefined) seen.frames.push(now - last);
    last = now;
    if (!seen.opened && document.querySelectorAll('[role=application] button').length >= ${size.sessions}) seen.opened = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  addEventListener('keydown', ({ key, timeStamp }) => {
    const held = document.activeElement.parentElement;
    if (key !== 'ArrowDown' || !held) return;
    const moved = new MutationObserver(() => {
      moved.disconnect();
      requestAnimationFrame(() => setTimeout(() => seen.keys.push(performance.now() - timeStamp)));
    });
    moved.observe(held, { attributes: true });
  }, { capture: true });
`;

/** The frames of two seconds in which the mouse holds a block and goes about with it. */
async function drag(page) {
  const { x, y } = await page.locator('#block-session-18').boundingBox();
  const [left, top] = [x + 60, y + 10];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.evaluate('seen.frames.length = 0');
  const end = Date.now() + dragMilliseconds;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.move(left + 200 * Math.sin(step / 20), top + 150 * Math.sin(step / 13));
  }
  const frames = await page.evaluate('seen.frames.slice()');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames;
}

async function press(page) {
  await page.locator('#block-session-18').focus();
  await page.keyboard.press('Space');
  for (let press = 0; press < pressesEach; press += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(50);
  }
  return page.evaluate('seen.keys.slice()');
}
