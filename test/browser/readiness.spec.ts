import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, goTo, openDesk, startDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'readiness on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/grcp-8/readiness', { locale: 'en-GB' });
    page = desk.page;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('says session by session what is missing, by when, and who can supply it', async () => {
    await goTo(desk, '/desk/grcp-8/readiness', 'Readiness');
    const row = page.locator('tr', { hasText: 'Session 4: Synergies and Partnerships' });
    const cells = async () => (await row.locator('td').allInnerTexts()).map((cell) => cell.replace('✓', '').trim());
    await becomes(cells, [
      ...['One thing, before the meeting', 'Complete', 'Complete', 'Complete', 'Complete'],
      ...['2 things, before the meeting', 'What is missing'],
    ]);
    await row.locator('button').focus();
    await page.keyboard.press('Enter');
    const told = 'Mr Nassir Elkabashi has not written a biography yet.';
    await page.waitForSelector(`text=${told}`);
    expect(await page.locator('li', { hasText: told }).innerText()).toContain(
      'Before the meeting. Can be supplied by Mr Nassir Elkabashi.',
    );
  });

  it('is a list on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await becomes(() => page.locator('table').count(), 0);
    await page.getByRole('heading', { level: 2, name: 'Session 4: Synergies and Partnerships', exact: true }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('keeps in its address what one looks for', async () => {
    await page.getByRole('combobox', { name: 'Who can supply it' }).fill('Elkabashi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/who=[\w-]+/);
    await becomes(() => page.locator('tbody th').allInnerTexts(), ['Session 4: Synergies and Partnerships']);
    await page.reload();
    await becomes(() => page.locator('tbody th').count(), 1);
  });

  it('leads to the session, and follows what others change', async () => {
    await goTo(desk, '/desk/grcp-8/readiness?before=release', 'Readiness');
    await page.waitForSelector('text=Nothing that is missing fits what you have chosen.');
    const at = `${house.origin}/api/meetings/grcp-8/programme`;
    const { version } = (await (await page.request.get(at)).json()) as { version: number };
    const headers = { Origin: house.origin, 'If-Match': `"${version}"` };
    await page.request.patch(at, { data: { venue: null }, headers });
    await page.waitForSelector('text=The meeting as a whole');
    await goTo(desk, '/desk/grcp-8/readiness', 'Readiness');
    await page.click('a:has-text("Session 4")');
    await page.waitForURL('**/timetable?session=session-4');
    expect(desk.complaints).toEqual([]);
  });
});
