import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startReachableApp, type TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, faultsEverywhere, forgive, goTo, openDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { gatherWriters, type OutputHouse } from '../support/output-house.js';
import { consolidate } from '../support/plenary-house.js';
import { addByHand, adopt, change, knowMechanisms, registerOf } from '../support/register-house.js';

describeWith(['chromium'], 'the register of recommendations on the desk', () => {
  let house: TestApp;
  let cast: OutputHouse;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;
  let adopted: string;

  beforeAll(async () => {
    house = await startReachableApp();
    house.clock.set('2031-05-06T12:30:00Z');
    cast = await gatherWriters(house, house.origin);
    await knowMechanisms(house);
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/small/recommendations');
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const followUp = () => page.getByRole('form', { name: 'Follow-up' });
  const saved = () => followUp().getByText('Saved', { exact: true }).waitFor();

  it('says, as it happens, what plenaries have adopted that is not in it, and enters that', async () => {
    await page.getByText('Nothing is in the register yet.').waitFor();
    [adopted = ''] = await adopt(cast, 'Build a shared portal. Keep it in the secretariats.');
    await page.getByText('Adopted by plenaries and not in the register yet: 1').waitFor();
    await press('Enter them in the register');
    await page.getByRole('link', { name: 'Small 1/R1: Meetings' }).waitFor();
    expect(await page.getByText('not in the register yet').count()).toBe(0);
  });

  it('takes one by hand, and leads to it', async () => {
    await press('Enter one by hand');
    await page.keyboard.type('Meet yearly');
    await page.getByLabel('Text').fill('Meet every year.');
    await press('Enter it');
    await page.getByRole('heading', { level: 1, name: 'Small 1/R2: Meet yearly' }).waitFor();
    await press('Change the wording');
    await page.getByLabel('Text').fill('Meet every year, in spring.');
    await press('Save the wording');
    await page.getByText('Meet every year, in spring.').waitFor();
    await page.getByRole('link', { name: 'All recommendations' }).click();
    await page.getByRole('link', { name: 'Small 1/R1: Meetings' }).click();
    await page.getByText('Group 1: North, recommendation 1 of submission 1').waitFor();
  });

  it('keeps who takes one up, how far it is and what shows that, and its history', async () => {
    await followUp().getByLabel('Mechanism of the registry').selectOption({ label: 'Isles Dialogue' });
    await followUp().getByLabel('Another organization').fill('A council');
    await page.keyboard.press('Enter');
    await followUp().getByRole('button', { name: 'Remove: A council' }).waitFor();
    await followUp().getByLabel('Status').selectOption('In progress');
    await followUp().getByLabel('What came of it').fill('A draft is there.');
    await press('Add evidence');
    await followUp().getByLabel('What it is').fill('The draft');
    await followUp().getByLabel('Address (https://…)').fill('https://portal.example.org/draft');
    await followUp().getByLabel('Themes').click();
    await page.getByRole('option', { name: 'Return' }).click();
    await page.keyboard.press('Escape');
    await followUp().getByText('Not saved yet').waitFor();
    await followUp().getByRole('button', { name: 'Save' }).click();
    await saved();
    await page.getByText('Olga: In progress').waitFor();
    const [one] = (await registerOf(cast.olga)).recommendations;
    expect(one).toMatchObject({
      owners: [{ mechanism: 'isles' }, { mechanism: null, name: 'A council' }],
      ...{ status: 'inProgress', note: 'A draft is there.', themes: [{ id: 'return' }], version: 2 },
      evidence: [{ title: 'The draft', address: 'https://portal.example.org/draft' }],
    });
  });

  it('keeps what was typed when somebody else saves first, and shows what they have set', async () => {
    await followUp().getByLabel('What came of it').fill('Two drafts are there.');
    const address = '**/api/meetings/small/recommendations/1';
    // On its way to the server, somebody else's change comes before it.
    await page.route(address, async (route) => {
      await change(cast.olga, 1, { levels: ['national'] }, 2);
      await route.continue();
    });
    await followUp().getByRole('button', { name: 'Save' }).click();
    await followUp().getByText('What others have set in the meantime').waitFor();
    await page.unroute(address);
    await followUp().getByText('National').waitFor();
    expect(await followUp().getByLabel('What came of it').inputValue()).toBe('Two drafts are there.');
    await followUp().getByRole('button', { name: 'Save' }).click();
    await saved();
    const [one] = (await registerOf(cast.olga)).recommendations;
    expect(one).toMatchObject({ note: 'Two drafts are there.', levels: ['national'], status: 'inProgress' });
    forgive(desk, 412);
  });

  it('says by which one another is superseded', async () => {
    await followUp().getByLabel('Status').selectOption('Superseded');
    expect(await followUp().getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await followUp().getByLabel('Superseded by').selectOption({ label: 'Small 1/R2: Meet yearly' });
    await followUp().getByRole('button', { name: 'Save' }).click();
    await saved();
    await page.getByText('Olga: Superseded').waitFor();
  });

  it('tells that the plenary has it otherwise, and takes that over', async () => {
    await consolidate(cast.people.mona, { kind: 'decide', recommendation: adopted, decision: null, seen: 2 });
    await page.getByText('The plenary no longer adopts this.').waitFor();
    await consolidate(
      cast.people.mona,
      { kind: 'set', recommendation: adopted, field: 'title', value: 'A portal', seen: 0 },
      { kind: 'decide', recommendation: adopted, decision: 'adopted', seen: 4 },
    );
    await press('Take over the new wording');
    await page.getByRole('heading', { level: 1, name: 'Small 1/R1: A portal' }).waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
  });

  it('is made public as a whole once that was asked for twice', async () => {
    await page.getByRole('link', { name: 'All recommendations' }).click();
    await press('Make all public');
    await page.getByText('Anybody will read all recommendations').waitFor();
    await press('Make all public');
    await page.getByRole('cell', { name: 'Public' }).first().waitFor();
    await page.getByRole('button', { name: 'Make none public' }).waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
  });

  it('is one with the registers of other meetings, which are searched together', async () => {
    await addByHand(cast.olga, { title: 'Share data', text: 'Share data.' });
    await goTo(desk, '/desk/recommendations', 'Recommendations of all meetings');
    await page.getByText('Found: 3').waitFor();
    await page.getByLabel('Words').fill('portal isles');
    await page.getByText('Found: 1').waitFor();
    await page.getByLabel('Status').selectOption('Open');
    await page.getByText('No recommendation fits').waitFor();
    await press('Show all');
    await page.getByText('Found: 3').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    await page.getByRole('link', { name: 'Small 1/R1: A portal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Small 1/R1: A portal' }).waitFor();
  });

  it('stands on the page of a mechanism that has taken something up', async () => {
    await goTo(desk, '/desk/mechanisms/isles', 'Dialogue of the Isles');
    const section = page.getByRole('region', { name: 'Recommendations taken up' });
    await section.getByText('Superseded').waitFor();
    expect(await section.getByRole('link').allTextContents()).toEqual(['Small 1/R1: A portal']);
  });
});
