import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import type { TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { faultsEverywhere, letOrganize, openDesk, startDesk } from '../support/desk.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the top of the desk', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startDesk();
    await makeAccount(house, 'Ada');
    await letOrganize(house, 'two-days', 'Ada');
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const reads = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

  it('says who else has the meeting open and where, as they come, go about and leave', async () => {
    const olga = await openDesk(house, browser, '/desk/two-days/people');
    const ada = await openDesk(house, browser, '/desk/two-days/timetable?session=session-1', { as: 'Ada' });
    await reads(ada.page, 'Also here: Olga (People)');
    await reads(olga.page, 'Also here: Ada (Session 1)');
    await ada.page.getByRole('link', { name: 'Settings' }).click();
    await reads(olga.page, 'Also here: Ada (Settings)');
    expect(await faultsEverywhere(olga)).toEqual([]);
    await ada.page.getByRole('link', { name: 'Plenary: to your meetings' }).click();
    await olga.page.getByText('Also here').waitFor({ state: 'detached' });
    await ada.page.goto(`${house.origin}/desk/two-days/log`);
    await reads(olga.page, 'Also here: Ada (Log)');
    // Another site, as far as this page can tell.
    await ada.page.goto('about:blank');
    await olga.page.getByText('Also here').waitFor({ state: 'detached' });
    expect(ada.complaints).toEqual([]);
    for (const { page } of [olga, ada]) await page.context().close();
  });

  it('goes on where its stream was refused at first, as it is while the database is away', async () => {
    const { page } = await openDesk(house, browser, '/desk/two-days/people');
    let refusals = 0;
    await page.route('**/events', (route) => {
      refusals += 1;
      return refusals === 1 ? route.fulfill({ status: 503 }) : route.continue();
    });
    await page.reload();
    await until('the stream is asked for again', () => refusals === 2);
    const ada = await openDesk(house, browser, '/desk/two-days/log', { as: 'Ada' });
    await reads(page, 'Also here: Ada (Log)');
    for (const one of [page, ada.page]) await one.context().close();
  });
});
