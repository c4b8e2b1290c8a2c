import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { emailOf, makeAccount, password } from '../support/accounts.js';
import { sampleFile, startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { injections, ran } from '../support/injections.js';
import { until as happens } from '../support/until.js';

describeWith(['chromium'], 'the agenda with its script', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startReachableApp();
    await house.app.get(ReleaseService).importAndRelease(sampleFile('grcp-8'), 'note', theSystem);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /** The agenda in a browser of its own, with what that complained about. */
  async function open(options: BrowserContextOptions & { at?: string; query?: string } = {}) {
    const { at, query = '', ...others } = options;
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      timezoneId: 'Europe/Zurich',
      locale: 'en-GB',
      ...others,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    if (at !== undefined) await page.clock.setFixedTime(at);
    await page.goto(`${house.origin}/meetings/grcp-8${query}`);
    return { page, context, complaints };
  }

  const shown = (page: Page) =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('.agenda tbody tr')].filter((row) => row.offsetHeight > 0).map(({ id }) => id)`,
    );

  /** Waits until something is so in the page, whose policy forbids what Playwright's own waiting does. */
  async function until(page: Page, expression: string): Promise<void> {
    while (!(await page.evaluate<boolean>(expression))) await page.waitForTimeout(50);
  }

  it('is whole without it, and offers nothing that would do nothing', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    expect(await page.locator('#_tools').isVisible()).toBe(false);
    expect(await page.locator('.agenda details:not([open])').count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain('Inter-State');
    await context.close();
  });

  it('is searched and filtered as one types, in an address that can be sent on', async () => {
    const { page, context, complaints } = await open();
    const all = await shown(page);
    await page.fill('[name=q]', 'LUNCH');
    expect(await shown(page)).toEqual(['working-lunch']);
    expect(await page.innerText('#_tools output')).toBe(`1 of ${all.length} sessions`);
    expect(new URL(page.url()).search).toBe('?q=LUNCH');
    await page.reload();
    expect(await shown(page)).toEqual(['working-lunch']);
    await page.fill('[name=q]', '<script>');
    expect(await page.innerText('#_nothing')).toContain('No session is like that.');
    await page.click('#_nothing button');
    expect(await shown(page)).toEqual(all);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has a line at the present moment while the meeting lasts, and none before it', async () => {
    const before = await open({ at: '2019-03-01T09:00:00Z' });
    expect(await before.page.locator('.present').count()).toBe(0);
    await before.context.close();
    const { page, context } = await open({ at: '2019-04-05T11:45:00Z' });
    expect(await page.locator('#working-lunch .present').count()).toBe(1);
    expect(await page.innerText('#_now')).toMatch(/^Now: Working Lunch/);
    expect(await page.locator('tr.over').count()).toBeGreaterThan(2);
    expect(await page.locator('tr.over details[open]').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  it('is read in one’s own time zone where the clocks differ, and says which one it is', async () => {
    const here = await open();
    expect(await here.page.locator('[name=zone]').isVisible()).toBe(false);
    await here.context.close();
    const { page, context } = await open({ timezoneId: 'America/New_York' });
    const time = () => page.innerText('#working-lunch th p');
    expect([await time(), await page.innerText('#_zone')]).toEqual([
      '13.00–14.30',
      'Times are those of Europe/Zurich (UTC+02:00).',
    ]);
    await page.check('[name=zone]');
    expect([await time(), await page.innerText('#_zone')]).toEqual([
      '7.00–8.30',
      'Times are those of America/New_York, your own time zone.',
    ]);
    await context.close();
  });

  it('keeps stars on the device, and with the account once one has signed in', async () => {
    const { page, context } = await open();
    await page.click('#working-lunch .star');
    await page.reload();
    expect(await page.getAttribute('#working-lunch .star', 'aria-pressed')).toBe('true');
    await page.check('[name=mine]');
    expect(await shown(page)).toEqual(['working-lunch']);
    const pdf = await page.getAttribute('#_mine a[href*=".pdf"]', 'href');
    const file = await page.request.get(pdf!);
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await makeAccount(house, 'Ada');
    await context.request.post(`${house.origin}/api/session`, {
      data: { email: emailOf('Ada'), password },
      headers: { Origin: house.origin },
    });
    await page.reload();
    await until(page, `document.querySelector('#_mine .kept').textContent.includes('own calendar')`);
    await until(page, `localStorage.getItem('agenda-stars grcp-8') === null`);
    expect(await house.query('SELECT session FROM starred_session')).toEqual([{ session: 'working-lunch' }]);
    await context.close();
  });

  it('keeps a star that is set while those of the account are still on their way', async () => {
    await makeAccount(house, 'Bea');
    const { page, context } = await open();
    await context.request.post(`${house.origin}/api/session`, {
      data: { email: emailOf('Bea'), password },
      headers: { Origin: house.origin },
    });
    let isAsked = false;
    let answer: () => void = () => undefined;
    const isStarred = new Promise<void>((resolve) => (answer = resolve));
    const before = await page.request.get(`${house.origin}/api/my-part/stars`);
    await page.route('**/api/my-part/stars', async (route) => {
      isAsked = true;
      await isStarred;
      await route.fulfill({ response: before });
    });
    await page.reload();
    await happens('the stars are asked for', () => isAsked);
    await page.click('#working-lunch .star');
    await happens('the star is kept', async () => {
      const [row] = await house.query(
        'SELECT count(*)::int AS stars FROM starred_session JOIN account ON account.id = account_id WHERE name = $1',
        ['Bea'],
      );
      return row?.['stars'] === 1;
    });
    const answered = page.waitForResponse('**/api/my-part/stars');
    answer();
    await (await answered).finished();
    await page.check('[name=mine]');
    expect(await page.getAttribute('#working-lunch .star', 'aria-pressed')).toBe('true');
    expect(await shown(page)).toEqual(['working-lunch']);
    await context.close();
  });

  it('opens without a network once it has been visited, and says how old it is', async () => {
    const { page, context } = await open();
    await until(page, `caches.open('meetings').then((cache) => cache.keys()).then((keys) => keys.length === 3)`);
    await context.setOffline(true);
    await page.reload();
    expect(await page.innerText('h1')).toContain('Eighth Global Meeting');
    await page.waitForSelector('#_network:not([hidden])');
    expect(await page.innerText('#_network')).toMatch(/^There is no network\. This is the programme as of /);
    await context.setOffline(false);
    await page.reload();
    expect(await page.isVisible('#_network')).toBe(false);
    await context.close();
  });

  it('marks what has changed since one last looked, until one has seen it, and runs nothing of a title', async () => {
    const { page, context, complaints } = await open();
    const file = sampleFile('grcp-8');
    const injection = injections.slice(0, 3).join(' ');
    const sessions = file.sessions.map((one) => (one.id === 'working-lunch' ? { ...one, title: injection } : one));
    await house.app.get(ReleaseService).importAndRelease({ ...file, sessions }, 'second', theSystem);
    await page.reload();
    await page.waitForSelector('#working-lunch .mark');
    expect(await page.locator('.agenda .mark').count()).toBe(1);
    expect(await page.innerText('#working-lunch')).toContain(injection);
    await page.click('#_changed button');
    expect(await page.locator('.agenda .mark').count()).toBe(0);
    await page.reload();
    expect(await page.isVisible('#_changed')).toBe(false);
    expect(await ran(page)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has no fault of accessibility, and no sideways scrolling at 320 pixels', async () => {
    const { page, context } = await open({ viewport: { width: 320, height: 844 }, colorScheme: 'dark' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await context.close();
  }, 90_000);
});
