// What somebody waits for who opens a page, and who moves a session: measured in Chromium on the built product, and printed as a table.
import { chromium } from 'playwright-core';
import { chromiumPath } from './contenders/chromium-path.mjs';
import { build } from './prepare.mjs';
import { startPlenary } from './processes/plenary-server.mjs';
import { tableOf } from './report/table.mjs';
import { paintSection } from './sections/paint.mjs';
import { timetableSection } from './sections/timetable.mjs';

const executablePath = chromiumPath();
if (executablePath === null) {
  process.stderr.write('chromium is not on the PATH.\n');
  process.exit(1);
}
build();
const plenary = await startPlenary();
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const site = { browser, origin: `http://localhost:${plenary.port}` };
  const sections = [await paintSection(site), await timetableSection(site)];
  process.stdout.write(`${tableOf(sections)}\n`);
} finally {
  await browser.close();
  await plenary.stop();
}
