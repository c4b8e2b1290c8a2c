import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { MeetingAccessService } from '../../apps/api/src/programme/meeting-access.service.js';
import { crowdedDay } from '../../bench/content/crowded-day.mjs';
import { emailOf, makeAccount } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { openDesk } from '../support/desk.js';
import { draft } from '../support/small-meeting.js';

describeWith(['chromium'], 'the timetable of 150 sessions in 8 rooms', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startReachableApp();
    await draft(house, crowdedDay({ sessions: 150, rooms: 8 }));
    await makeAccount(house, 'Olga');
    const olga = { email: emailOf('Olga'), name: 'Olga', kind: 'organizer' } as const;
    await house.app.get(MeetingAccessService).give('crowded-day', olga, theSystem);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /**
   * The blocks that React draws anew while something is done. It leaves the properties that it drew with at each element
   * (`__reactProps$…`): another object each time that the element's component has run.
   */
  async function drawnDuring(page: Page, work: () => Promise<unknown>): Promise<string[]> {
    const noted = `[...document.querySelectorAll('[role=application] button')].map((block) =>
      [block.id, block[Object.keys(block).find((name) => name.startsWith('__reactProps$'))]])`;
    await page.evaluate(`globalThis.before = new Map(${noted}); 0`);
    await work();
    return page.evaluate<string[]>(`${noted}.filter(([id, drawn]) => before.get(id) !== drawn).map(([id]) => id)`);
  }

  const shows = (page: Page, id: string, times: string) =>
    page.locator(`#block-${id}`).filter({ hasText: times }).waitFor();

  it('draws one block anew while one moves, by keys or by mouse, and few once it is put down', async () => {
    const { page } = await openDesk(house, browser, '/desk/crowded-day/timetable');
    await page.locator('aside h2').first().waitFor();
    await becomes(() => page.locator('[role=application] button').count(), 150);
    const id = 'session-18';
    await page.locator(`#block-${id}`).focus();
    await page.keyboard.press('Space');
    const byKeys = await drawnDuring(page, async () => {
      for (const key of ['ArrowDown', 'ArrowDown', 'Alt+ArrowRight']) await page.keyboard.press(key);
      await shows(page, id, '10.10–10.40');
    });
    expect(byKeys).toEqual([`block-${id}`]);
    await page.keyboard.press('Escape');
    const { x, y } = (await page.locator(`#block-${id}`).boundingBox())!;
    await page.mouse.move(x + 60, y + 10);
    await page.mouse.down();
    const byMouse = await drawnDuring(page, async () => {
      await page.mouse.move(x + 60, y + 10 + 51, { steps: 10 });
      await shows(page, id, '10.30–11.00');
    });
    expect(byMouse).toEqual([`block-${id}`]);
    const putDown = await drawnDuring(page, async () => {
      await page.mouse.up();
      await page.locator('header').getByText('Saved').waitFor();
      await page.waitForLoadState('networkidle');
    });
    expect(putDown).toContain(`block-${id}`);
    expect(putDown.length).toBeLessThan(10);
    await page.context().close();
  });

  it('shows the first findings of each grade at once, and all when they are wanted', async () => {
    const { page } = await openDesk(house, browser, '/desk/crowded-day/timetable');
    const section = page.locator('aside section').filter({ has: page.getByRole('heading', { name: /warnings$/ }) });
    const all = Number.parseInt(await section.getByRole('heading').innerText());
    expect(all).toBeGreaterThan(100);
    const entries = section.getByRole('button', { name: 'Set aside' });
    await becomes(() => entries.count(), 50);
    await section.getByRole('button', { name: `Show all (${all})` }).click();
    await becomes(() => entries.count(), all);
    await page.context().close();
  });
});
