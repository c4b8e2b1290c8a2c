import type { Browser, Page } from 'playwright-core';
import { startReachableApp, type TestApp } from './app.js';
import { startBrowser } from './browser.js';
import { type DeskPage, openDesk } from './desk.js';
import { gatherWriters, type OutputHouse, viewOf } from './output-house.js';
import { until } from './until.js';

/** The form of the first group of {@link gatherWriters}, to which people come in browsers of their own. */
export interface OutputForms extends OutputHouse {
  house: TestApp;
  browser: Browser;
  /** Of the form. */
  path: string;
  /** Somebody comes to the form, in a window of this width in pixels. */
  open(as: string, width?: number): Promise<DeskPage>;
  /** Waits until a text stands in a field on the server. */
  stands(text: string): Promise<void>;
  /** Takes away all that was written. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function startOutputForms(): Promise<OutputForms> {
  const house = await startReachableApp();
  const cast = await gatherWriters(house, house.origin);
  const browser = await startBrowser();
  const path = `/desk/small/outputs/breakout/${cast.north.split('/').at(-2)}`;
  return {
    ...cast,
    ...{ house, browser, path },
    open: (as, width = 1440) => openDesk(house, browser, path, { as, width }),
    stands: (text) =>
      until(`“${text}” stands on the server`, async () =>
        JSON.stringify((await viewOf(cast.people.rita, cast.north)).entries).includes(JSON.stringify(text)),
      ),
    empty: async () => {
      await house.query('DELETE FROM group_output');
    },
    close: async () => {
      await browser.close();
      await house.close();
    },
  };
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name });

/** Waits until a form says that everything is saved. */
export const saved = (page: Page) => page.getByText(/^Saved \d+\.\d\d$/).waitFor();
