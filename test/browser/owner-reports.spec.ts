import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startReachableApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { type DeskPage, faultsEverywhere, openDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { gatherWriters, type OutputHouse } from '../support/output-house.js';
import { council, isles } from '../support/owner-house.js';
import { addByHand, knowMechanisms } from '../support/register-house.js';

describeWith(['chromium', 'arial'], 'yearly reports of owners', () => {
  let house: TestApp;
  let cast: OutputHouse;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    house = await startReachableApp();
    house.clock.set('2031-11-03T09:00:00Z');
    cast = await gatherWriters(house, house.origin);
    await knowMechanisms(house);
    const portal = 'Build a shared portal. Keep it in the secretariats, and open it to States.';
    await addByHand(cast.olga, { title: 'A shared portal', text: portal, owners: [isles, council] });
    await addByHand(cast.olga, { title: 'Data', text: 'Share data.', owners: [isles] });
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/small/recommendations');
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const owners = () => page.getByRole('region', { name: 'Reports of owners' });

  it('makes a link for an owner, once the mail that sends it was read', async () => {
    await press('Make a link: Isles Dialogue');
    await page.getByLabel('E-mail address of the owner').fill('office@example.org');
    await press('Read the mail that sends it');
    await page.getByText('Isles Dialogue: what has become of recommendations of Small 1?').waitFor();
    await press('Send 1 mail');
    address = await page.getByLabel('Link', { exact: true }).inputValue();
    await owners().getByText('Sent on 3 November 2031 to office@example.org').waitFor();
  });

  it('reminds those who can be, and names those who cannot', async () => {
    await press('Remind owners…');
    await page.getByText('Isles Dialogue, office@example.org: 2 to report').waitFor();
    await page.getByText('No link yet, so no mail: A council').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    await press('Send the reminders');
    await page.getByText('Reminders on their way: 1').waitFor();
    await owners().getByText('reminded on 3 November 2031').waitFor();
  });

  it('takes the report of the owner on a page without fault, on a phone or a laptop, also when something is wrong', async () => {
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1440, 'light'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
      const own = await context.newPage();
      await own.goto(address);
      await own.getByText('Report on Small 1/R1').click();
      expect(await accessibilityFaults(own)).toEqual([]);
      const form = own.locator('#report-1');
      await form.getByLabel('What was done').fill('The portal is open to all secretariats.');
      await form.getByLabel('How far it is').selectOption('In progress');
      await form.getByLabel('Evidence 1: address').fill('portal.example.org');
      await form.getByRole('button').click();
      await own.getByRole('alert').waitFor();
      expect(await accessibilityFaults(own)).toEqual([]);
      await form.getByLabel('Evidence 1: title').fill('The portal');
      await form.getByLabel('Evidence 1: address').fill('https://portal.example.org');
      await form.getByRole('button').click();
      await own.getByRole('status').waitFor();
      await own.setViewportSize({ width: 320, height: 844 });
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await own.evaluate(sideways)).toBe(0);
      await context.close();
    }
  });

  it('tells the desk of it, where it is accepted', async () => {
    await page.getByRole('table').first().getByText('Reports to settle: 1').waitFor();
    await page.getByRole('link', { name: 'Small 1/R1: A shared portal' }).click();
    await page.getByText('Proposes: In progress').waitFor();
    await press('Accept: Isles Dialogue, 2031');
    await page.getByLabel('What came of it, to go with the status').fill('A portal is there.');
    expect(await faultsEverywhere(desk)).toEqual([]);
    await press('Accept');
    await page.getByText('Olga: In progress, from the report of Isles Dialogue for 2031').waitFor();
    await page.getByText('Accepted by Olga on').waitFor();
  });

  it('withdraws a link', async () => {
    await page.getByRole('link', { name: 'All recommendations' }).click();
    await owners().getByText('1 of 2').waitFor();
    await press('Withdraw the link: Isles Dialogue');
    await page.getByRole('button', { name: 'Withdraw the link: Isles Dialogue' }).waitFor({ state: 'detached' });
    const { status } = await fetch(address);
    expect(status).toBe(404);
  });
});
