import type { ConsolidationView } from '#contract/consolidation';
import type { Browser, Page } from 'playwright-core';
import { startReachableApp, type TestApp } from './app.js';
import { becomes } from './becomes.js';
import { startBrowser } from './browser.js';
import { type DeskPage, openDesk } from './desk.js';
import { gatherWriters, type OutputHouse } from './output-house.js';
import { consolidationOf, groupIn } from './plenary-house.js';

/** The screen on which the plenary of {@link gatherWriters} consolidates, to which people come in browsers of their own. */
export interface ConsolidationDesk {
  house: TestApp;
  cast: OutputHouse;
  /** Ids of the groups. */
  north: string;
  south: string;
  /** Somebody comes to the screen, in a window of this width in pixels. */
  open(as: string, width?: number): Promise<DeskPage>;
  /** Waits until something is so on the server. */
  becomes<T>(of: (view: ConsolidationView) => T, wanted: T): Promise<void>;
  /** Takes away all that was handed in, and what was made of it. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function startConsolidation(): Promise<ConsolidationDesk> {
  const house = await startReachableApp();
  house.clock.set('2031-05-06T12:30:00Z');
  const cast = await gatherWriters(house, house.origin);
  const browser: Browser = await startBrowser();
  return {
    ...{ house, cast, north: groupIn(cast.north), south: groupIn(cast.south) },
    open: (as, width = 1440) => openDesk(house, browser, '/desk/small/plenary/reports/consolidation', { as, width }),
    becomes: (of, wanted) => becomes(async () => of(await consolidationOf(cast.olga)), wanted),
    empty: async () => {
      await house.query('DELETE FROM plenary_consolidation');
      await house.query('DELETE FROM group_output');
    },
    close: async () => {
      await browser.close();
      await house.close();
    },
  };
}

export const portal = 'Build a shared portal for migration data. Keep it in the secretariats.';
export const likewise = 'Share migration data through one common portal.';
export const training = 'Train border officials.';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** How what has the focus is called. */
export const focused = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`);

/** The sentences of each of the plenary's recommendations. */
export const textsOf = ({ recommendations }: ConsolidationView) =>
  recommendations.map(({ sentences }) => sentences.value.map(({ text }) => text));
export const titlesOf = ({ recommendations }: ConsolidationView) => recommendations.map(({ title }) => title.value);
