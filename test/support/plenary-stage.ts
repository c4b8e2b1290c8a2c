import type { PlenaryView } from '#contract/plenary';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startTestApp, type TestApp, waitForDatabase } from './app.js';
import { startBrowser } from './browser.js';
import { type DeskPage, openDesk } from './desk.js';
import { FaultProxy } from './fault-proxy.js';
import { entryEdits, gatherWriters, type OutputHouse, write } from './output-house.js';
import { groupIn, plenary } from './plenary-house.js';

/** The plenary of {@link gatherWriters} with its screens, all of them behind a line that can be cut. */
export interface PlenaryStage extends OutputHouse {
  house: TestApp;
  browser: Browser;
  line: FaultProxy;
  /** Somebody comes to where a plenary is led, to what is projected, or to where the first group presents. */
  open(screen: 'lead' | 'screen' | 'present', as: string, options?: Options): Promise<DeskPage>;
  /** Which slide is on the screen, as the server has it. */
  shown(): Promise<PlenaryView['shown']>;
  /** Hands in a single entry of the first group. */
  handIn(...entry: Parameters<typeof entryEdits>): Promise<void>;
  /** Takes away all that was written, and clears the screen. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

type Options = Parameters<typeof openDesk>[3] & BrowserContextOptions;

export async function startPlenaryStage(): Promise<PlenaryStage> {
  let port = 0;
  const line = await FaultProxy.to(() => port);
  const origin = `http://127.0.0.1:${line.port}`;
  const house = await startTestApp(origin);
  port = Number(new URL(house.origin).port);
  waitForDatabase(house);
  const cast = await gatherWriters(house, origin);
  const browser = await startBrowser();
  const lead = '/desk/small/plenary/reports';
  const paths = {
    lead,
    screen: `${lead}/screen`,
    present: `/desk/small/outputs/breakout/${groupIn(cast.north)}/present`,
  };
  return {
    ...cast,
    ...{ house, browser, line },
    open: (screen, as, options = {}) => openDesk({ origin }, browser, paths[screen], { as, ...options }),
    shown: async () => ((await cast.olga.get(plenary).expect(200)).body as PlenaryView).shown,
    handIn: async (...entry) => {
      await write(cast.people.rita, cast.north, ...entryEdits(...entry));
      await cast.people.rita.post(`${cast.north}/submission`).expect(200);
    },
    empty: async () => {
      await house.query('DELETE FROM group_output');
      await house.query('DELETE FROM plenary_screen');
    },
    close: async () => {
      await browser.close();
      await line.close();
      await house.close();
    },
  };
}
