import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { MechanismLinksService } from '../../apps/api/src/mechanisms/corrections/mechanism-links.service.js';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { shippedRegistry } from '../../apps/api/src/mechanisms/shipped-registry.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';

describeWith(['chromium', 'arial'], 'the page of a mechanism’s secretariat', () => {
  let house: TestApp;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    house = await startReachableApp();
    house.clock.set('2019-07-01T09:00:00Z');
    await house.app.get(MechanismImportService).importFile(await shippedRegistry('2019-07-01'), theSystem);
    const [igc] = await house.query<{ id: string }>(`SELECT id FROM mechanism WHERE key = 'igc'`);
    const links = house.app.get(MechanismLinksService);
    address = (await links.make(igc?.id ?? '', { language: 'en' }, theSystem)).address;
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function open(width: number, colorScheme: 'dark' | 'light' = 'light'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  it('has no fault of accessibility, on a phone by night or a laptop by day, also when something was refused', async () => {
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1440, 'light'],
    ] as const) {
      const page = await open(width, colorScheme);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel('What is so').fill('Norway is in the chair.');
      await page.getByLabel(/Since when/).fill('soon');
      await page.getByRole('button', { name: 'Suggest a correction' }).click();
      await page.getByRole('alert').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(320);
    const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(sideways)).toBe(0);
    await page.context().close();
  });

  it('takes a suggestion by the keyboard alone', async () => {
    const page = await open(1440);
    await page.getByLabel('What is to be corrected').focus();
    await page.keyboard.type('Ch');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Norway is in the chair.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2019-06');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    await page.getByRole('heading', { name: 'Chair, June 2019' }).waitFor();
    await page.context().close();
  });
});
