import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { sidewaysScroll } from '../support/desk.js';
import { groupedMeeting } from '../support/grouped-meeting.js';
import { picture } from '../support/pictures.js';
import { fillRegistry } from '../support/registry-file.js';

describeWith(['chromium'], 'whoever comes for a mechanism', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startReachableApp();
    await fillRegistry(house);
    const file = groupedMeeting([['rabat', 'midsa'], ['cmc']]);
    await house.app.get(ReleaseService).importAndRelease(file, 'note', theSystem);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it.each([
    [390, 'dark'],
    [1440, 'light'],
  ] as const)(
    'finds their group from the agenda without a script, at %i pixels',
    async (width, colorScheme) => {
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        colorScheme,
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      await page.goto(`${house.origin}/meetings/small`);
      await page.getByLabel('The mechanism for which you come').selectOption('rabat');
      await picture(page, `own-group-choice-${width}`);
      await page.getByRole('button', { name: 'Show the group' }).click();
      await page.getByRole('heading', { name: 'Group 1: Africa' }).waitFor();
      expect(await page.getByLabel('The mechanism for which you come').inputValue()).toBe('rabat');
      await picture(page, `own-group-${width}`);
      await context.close();
    },
    60_000,
  );

  it('finds it on a page without a fault of accessibility, that is not wider than a small phone', async () => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1440, 'light'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
      for (const path of ['/meetings/small', '/meetings/small/my-group?mechanism=rabat', '/meetings/small/my-group']) {
        await page.goto(`${house.origin}${path}`);
        expect([path, await accessibilityFaults(page), await sidewaysScroll(page)]).toEqual([path, [], 0]);
      }
      await page.close();
    }
  }, 90_000);
});
