import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of screens go; none are made where it is not said. */
const folder = process.env['PICTURES'];

/**
 * Keeps what a page shows, to be looked at: `PICTURES=pictures npm test -- every-screen` makes those of every screen,
 * `PICTURES=docs/images/first-hour npm test -- secretary` those of the README.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
