import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startReachableApp, type TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, faultsEverywhere, openDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { addEntry, gatherWriters, type OutputHouse, wholeRecommendation } from '../support/output-house.js';

describeWith(['chromium'], 'the outputs on the desk', () => {
  let house: TestApp;
  let cast: OutputHouse;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startReachableApp();
    house.clock.set('2031-05-06T09:30:00Z');
    cast = await gatherWriters(house, house.origin);
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/small/outputs');
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });

  it('show how far each group is, as it happens', async () => {
    await row('North').getByText('Not begun').waitFor();
    await addEntry(cast.people.rita, cast.north, 'recommendation', {
      ...wholeRecommendation('Meet yearly.'),
      addressee: '',
    });
    await row('North').getByText('Recommendations: 1 of up to 5').waitFor();
    await row('North').getByText('Without an addressee: 1').waitFor();
    await cast.people.cora
      .put(`${cast.north}/presence/00000000-0000-4000-8000-000000000001`, { entry: null, field: null })
      .expect(200);
    await row('North').getByRole('cell', { name: 'Cora', exact: true }).waitFor();
    await cast.people.rita.post(`${cast.north}/submission`).expect(200);
    await row('North').getByText('Awaits Ms Cora and Ms Carl').waitFor();
    expect(await row('South').getByText('Not begun').count()).toBe(1);
  });

  it('ask a group for its output with one press', async () => {
    await page.getByRole('button', { name: 'Ask South for it' }).click();
    await row('South').getByText('Asked for 6 May 2031, 11.30').waitFor();
    const mails = await house.query<{ to: string }>('SELECT recipient_address AS "to" FROM mail ORDER BY 1');
    expect(mails.map(({ to }) => to)).toEqual(['dina@example.org', 'rolf@example.org']);
  });

  it('lead to the form of each group, and back; whoever only writes in one is not led here', async () => {
    await page.getByRole('link', { name: 'Group 1: North' }).click();
    await page.getByRole('heading', { level: 1, name: 'Group 1: North' }).waitFor();
    const form = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'All outputs' }).click();
    await row('South').waitFor();
    const rita = await openDesk(house, browser, form, { as: 'Rita' });
    await rita.page.getByRole('heading', { level: 1, name: 'Group 1: North' }).waitFor();
    expect(await rita.page.getByRole('link', { name: 'All outputs' }).count()).toBe(0);
    await rita.page.context().close();
  });

  it('can be used by everybody, at any width', async () => {
    expect(await faultsEverywhere(desk)).toEqual([]);
  });
});
