import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Audit } from '../../apps/api/src/platform/audit/audit.js';
import { commandLine } from '../../apps/api/src/platform/author.js';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, goTo, openDesk, startDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { until } from '../support/until.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'the log on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/grcp-8/log', { locale: 'en-GB' });
    page = desk.page;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const entries = async () => (await page.locator('ol > li').allInnerTexts()).map((text) => text.split(/\n+/));
  const haveCome = (count: number) => until(`${count} entries`, async () => (await entries()).length === count);

  it('tells in sentences who did what, and on demand what it was before and after', async () => {
    const at = `${house.origin}/api/meetings/grcp-8/programme`;
    const headers = { Origin: house.origin, 'If-Match': '"1"' };
    await page.request.patch(`${at}/sessions/opening`, { data: { title: 'Welcome' }, headers });
    await goTo(desk, '/desk/grcp-8/log', 'Log');
    await becomes(entries, [
      ['1 March 2019, 10.00', 'Olga changed the session “Welcome”', 'Before and after'],
      ['1 March 2019, 10.00', 'Plenary itself gave access to Olga', 'Before and after'],
      ['1 March 2019, 10.00', 'Plenary itself made release 1', 'Before and after'],
      ['1 March 2019, 10.00', 'Plenary itself imported a meeting file', 'Before and after'],
    ]);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('strong:has-text("Session › Title")');
    expect((await page.locator('dl').first().innerText()).split(/\n+/)).toEqual([
      ...['Before', 'Opening Session', 'After', 'Welcome'],
    ]);
  });

  it('keeps in its address what one looks for', async () => {
    await page.getByRole('combobox', { name: 'What about' }).click();
    await page.click('[role=option]:has-text("Sessions")');
    await page.waitForURL('**/log?kind=session');
    await haveCome(1);
    await page.getByLabel('From').fill('2019-03-02');
    await page.waitForSelector('text=Nothing that was done fits what you are looking for.');
    await becomes(() => Promise.resolve(new URL(page.url()).search), '?kind=session&from=2019-03-02');
    await page.click('button:has-text("Show everything")');
    await haveCome(4);
  });

  it('is read a page at a time', async () => {
    const [row] = await house.query<{ id: string }>(`SELECT id FROM meeting WHERE slug = 'grcp-8'`);
    for (let number = 1; number <= 60; number++) {
      const record = { by: commandLine, action: 'room.added', scope: row!.id, subject: `room ${number}` };
      await house.app.get(Audit).note(record);
    }
    await goTo(desk, '/desk/grcp-8/log', 'Log');
    await haveCome(50);
    await page.click('a:has-text("Older")');
    await page.waitForURL('**/log?before=*');
    await haveCome(14);
    expect(await page.isVisible('a:has-text("Older")')).toBe(false);
    await page.click('a:has-text("Back to the newest")');
    await haveCome(50);
    expect(desk.complaints).toEqual([]);
  });
});
