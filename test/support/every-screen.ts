import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { TestApp } from './app.js';
import { startBrowser } from './browser.js';
import { describeWith } from './describe-with.js';
import { type DeskPage, faultsOf, openDesk, showAs, tooWide } from './desk.js';
import { type DeskLanguage, type DeskWords, deskWords } from './desk-words.js';
import { startHostileDesk } from './hostile-desk.js';
import { ran } from './injections.js';
import { picture } from './pictures.js';
import { screens } from './screens.js';

interface Look {
  language: DeskLanguage;
  locale: string;
  width: number;
  colorScheme: 'light' | 'dark';
  /** Also by axe; the other direction of writing is looked at for its width and for what the browser complains of. */
  byAxe: boolean;
}

/** Every screen, of a meeting and a registry whose every text would be a script, as one language shows it. */
export function everyScreen({ language, locale, width, colorScheme, byAxe }: Look): void {
  // All of axe, on a busy machine.
  jest.setTimeout(180_000);

  describeWith(['chromium'], 'every screen, where every text would be a script', () => {
    let house: TestApp;
    let browser: Browser;
    let desk: DeskPage;
    let t: DeskWords;

    beforeAll(async () => {
      house = await startHostileDesk();
      browser = await startBrowser();
      t = await deskWords(language);
      desk = await openDesk(house, browser, '/desk/', { locale });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await house.close();
    });

    it.each(screens)('%s', async (what, path, opening) => {
      const { page, complaints } = desk;
      await page.goto(`${house.origin}${path}`);
      await page.locator('h1').first().waitFor();
      await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
      await opening?.(page, t);
      complaints.splice(0, Infinity, ...complaints.filter((text) => !/status of (400|404|409|412)/.test(text)));
      await showAs(page, width, colorScheme);
      const found = byAxe ? await faultsOf(desk) : [...complaints];
      const name = `${what.replace(/\W+/g, '-')}-${language}`;
      await picture(page, `${name}-${width}`);
      await page.setViewportSize({ width: 320, height: 900 });
      found.push(...(await tooWide(page)));
      await picture(page, `${name}-320`);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(found).toEqual([]);
      expect(await ran(page)).toBe(false);
    });
  });
}
