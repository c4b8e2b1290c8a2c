import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startReachableApp, type TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, faultsEverywhere, forgive, openDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { gatherWriters, type OutputHouse } from '../support/output-house.js';
import { pageTexts } from '../support/pdf.js';
import { beginWith, clear, consolidate, groupIn, handIn, plenary } from '../support/plenary-house.js';

describeWith(['chromium', 'pdftotext'], 'the reports on the desk', () => {
  let house: TestApp;
  let cast: OutputHouse;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;
  let entry: string;

  beforeAll(async () => {
    house = await startReachableApp();
    house.clock.set('2031-05-06T12:30:00Z');
    cast = await gatherWriters(house, house.origin);
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/small/reports');
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
  /** The text of the file to which a link leads. */
  const textAt = async (name: string) => {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    return pageTexts(
      (
        await cast.olga
          .get(href ?? '')
          .responseType('blob')
          .expect(200)
      ).body as Buffer,
    ).join('\n');
  };

  it('say what each still waits for, as it happens, and show it as it would be now', async () => {
    await row('North').getByText('Waits until every co-facilitator has cleared it').waitFor();
    [entry = ''] = await handIn(cast, 'north', 'Meet yearly.');
    await clear(cast, 'north');
    await page.getByRole('button', { name: 'Issue the report of Group 1: North' }).waitFor();
    expect(await textAt('PDF, draft of Group 1: North')).toContain('Meet yearly.');
    expect(await row('South').getByText('Waits until').count()).toBe(1);
  });

  it('are issued with a symbol, and say beside the field what is wrong with one', async () => {
    await page.getByRole('button', { name: 'Issue the report of Group 1: North' }).press('Enter');
    const form = page.getByRole('form', { name: 'Issue the report of Group 1: North' });
    await form.getByLabel('Symbol').fill('no symbol at all');
    await form.getByRole('button', { name: 'Issue version 1' }).click();
    await form.getByText(/such as GRCP\/8\/1\/Rev\.2/).waitFor();
    forgive(desk, 400);
    await form.getByLabel('Symbol').fill('SMALL/1/G.1');
    await page.keyboard.press('Enter');
    await row('North').getByText('Version 1 SMALL/1/G.1').waitFor();
    expect(await textAt('PDF, version 1 of Group 1: North')).toContain('SMALL/1/G.1');
    await page.getByRole('button', { name: 'Issue the report of Group 1: North' }).waitFor();
  });

  it('are those of the plenary, too, once it has decided on everything', async () => {
    await cast.people.mona.put(`${plenary}/presented/${groupIn(cast.north)}`, {}).expect(200);
    const recommendation = await beginWith(cast.people.mona, groupIn(cast.north), entry);
    await row('Session 2: Reports').getByText('Waits for decisions of the plenary: 1').waitFor();
    await consolidate(cast.people.mona, { kind: 'decide', recommendation, decision: 'adopted', seen: 1 });
    await page.getByRole('button', { name: 'Issue the report of Session 2: Reports' }).click();
    await page.getByRole('button', { name: 'Issue version 1' }).click();
    await row('Session 2: Reports').getByText('Version 1').waitFor();
    expect(await textAt('PDF, version 1 of Session 2: Reports')).toContain('Meet yearly. [1.1]');
  });

  it('can be used by everybody, at any width', async () => {
    expect(await faultsEverywhere(desk)).toEqual([]);
  });
});
