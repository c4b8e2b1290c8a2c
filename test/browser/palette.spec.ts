import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, openDesk, startDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { until } from '../support/until.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'the way to anywhere on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/grcp-8/timetable', { locale: 'en-GB' });
    page = desk.page;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const options = async () => (await page.locator('[role=option]').allInnerTexts()).map((text) => text.split(/\n+/));
  const chosen = () => page.locator('[role=option][aria-selected=true]').innerText();

  it('opens with Ctrl-K, finds as one types, and goes there with Enter', async () => {
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: /^Go to a screen/ });
    await box.waitFor();
    await page.keyboard.type('synergies');
    await becomes(options, [
      ['Working Lunch: Synergies and partnerships', 'Session'],
      ['Session 4: Synergies and Partnerships', 'Session'],
    ]);
    const first = await box.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await until('the second is chosen', async () => (await chosen()).includes('Session 4'));
    expect(await box.getAttribute('aria-activedescendant')).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk/grcp-8/timetable?session=session-4');
    await page.waitForSelector('[role=dialog]', { state: 'detached' });
  });

  it('opens with a button, says how much it finds, and gives the focus back', async () => {
    const button = page.getByRole('button', { name: 'Go to' });
    await button.click();
    await page.getByRole('combobox', { name: /^Go to a screen/ }).fill('nowhere at all');
    await page.waitForSelector('[role=status]:has-text("Nothing is called that.")');
    await page.keyboard.press('Escape');
    await until('the button has the focus', () => page.locator('button:focus', { hasText: 'Go to' }).isVisible());
  });

  it('knows screens, people, documents and other meetings', async () => {
    const finds = async (text: string, found: string[]) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Go to a screen/ }).fill(text);
      await becomes(options, [found]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[role=dialog]', { state: 'detached' });
    };
    await finds('readi', ['Readiness', 'Screen']);
    await finds('elkabashi', ['Mr Nassir Elkabashi', 'Person']);
    await finds('agenda word', ['Agenda of the draft (Word)', 'Document']);
    await finds('eighth global', [
      ...['Eighth Global Meeting of Chairs and Secretariats of Consultative Processes on Migration', 'Meeting'],
    ]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Go to a screen/ }).fill('settings');
    await page.getByRole('option', { name: /^Settings/ }).click();
    await page.waitForURL('**/desk/grcp-8/settings');
    expect(desk.complaints).toEqual([]);
  });
});
