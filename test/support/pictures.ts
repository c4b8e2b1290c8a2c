import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of screens go; `PICTURES=docs/images/first-hour npm test -- secretary` makes those of the README anew. */
const folder = process.env['PICTURES'] ?? 'pictures';

/** Keeps what a page shows, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
