import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, letOrganize, openDesk } from '../support/desk.js';
import { fillRegistry } from '../support/registry-file.js';
import { draft, smallMeeting } from '../support/small-meeting.js';

jest.setTimeout(120_000);

const people = [
  { id: 'ama', familyName: 'Ama', mechanism: 'prague' },
  ...['ben', 'cleo', 'dora'].map((id) => ({ id, familyName: id })),
];

describeWith(['chromium'], 'the participation of mechanisms on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    house = await startReachableApp();
    await fillRegistry(house);
    await draft(house, smallMeeting({ people }));
    await makeAccount(house, 'Olga');
    await letOrganize(house, 'small', 'Olga');
    browser = await startBrowser();
    ({ page } = await openDesk(house, browser, '/desk/small/participation'));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const mechanisms = async () => {
    const olga = await atTheDesk(house);
    return ((await olga.get('/api/meetings/small/programme').expect(200)).body as ProgrammeView).mechanisms;
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const check = (what: string, mechanism: string) =>
    page.getByRole('checkbox', { name: `${what}: ${mechanism}`, exact: false });
  const rows = () => page.locator('tbody tr');

  it('begins with nobody, and takes in those who are found by a part of a name', async () => {
    await page.getByText('No mechanism is listed yet.', { exact: false }).waitFor();
    await button('Add mechanisms').click();
    for (const [typed, found] of [
      ['Rabat', /Rabat/],
      ['CMC', /\(CMC\)/],
    ] as const) {
      await page.getByRole('combobox', { name: 'Mechanisms of the registry' }).fill(typed);
      await page.getByRole('option', { name: found }).click();
    }
    await page.keyboard.press('Tab');
    await button('Add these').click();
    await page.getByText('On the list: 2. Invited: 2. In the survey: 0. Took part: 0.').waitFor();
    await becomes(async () => (await mechanisms()).map(({ id }) => id).toSorted(), ['cmc', 'rabat']);
  });

  it('notes who took part, names the survey, and lets a name be printed otherwise', async () => {
    await check('Took part', 'Caribbean Migration Consultations').click();
    await page.getByText('Took part: 1.', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: 'Survey that prepared the meeting' }).fill('Assessment 2031');
    await page.keyboard.press('Enter');
    await button(/^Edit: Caribbean/).click();
    const note = page.getByRole('textbox', { name: /^Note: Caribbean/ });
    await note.fill('Jamaica');
    await note.press('Enter');
    await page.getByRole('rowheader', { name: /\(CMC\) \(Jamaica\)/ }).waitFor();
    const cmc = async () => (await mechanisms()).find(({ id }) => id === 'cmc');
    await becomes(async () => (await cmc())?.note, 'Jamaica');
    expect((await cmc())?.tookPart).toBe(true);
  });

  it('puts all others on the list, finds one as one types, and takes it off and back', async () => {
    await button('Add mechanisms').click();
    await button('Add all 28').click();
    await page.getByText('On the list: 30.', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: 'Find a mechanism' }).fill('prag');
    await becomes(() => rows().count(), 1);
    await page.waitForURL(/q=prag/);
    await button('Edit: Prague Process').click();
    await button('Take off the list: Prague Process').click();
    await page.getByText('No mechanism on the list is called that.').waitFor();
    await becomes(async () => (await mechanisms()).length, 29);
    await button('Undo').click();
    await becomes(() => rows().count(), 1);
    await becomes(async () => (await mechanisms()).length, 30);
  });

  it('is put in the order of the names, and shown as the document that will be printed', async () => {
    await page.getByRole('textbox', { name: 'Find a mechanism' }).fill('');
    await button('Put in the order of their names').click();
    await button('Put in the order of their names').waitFor({ state: 'detached' });
    await becomes(async () => {
      const names = (await mechanisms()).map(({ name }) => name);
      return JSON.stringify(names) === JSON.stringify(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    }, true);
    await page.getByRole('link', { name: 'See the document' }).click();
    await page.waitForURL(/documents\?document=participation/);
    await page.locator('main').getByRole('link', { name: 'PDF', exact: false }).first().waitFor();
  });

  it('offers the capacities of mechanisms to those who have a role, first those of their own', async () => {
    await page.goto(`${house.origin}/desk/small/sessions/plenary`);
    await button('Edit: Ama').click();
    const capacity = page.getByRole('combobox', { name: 'Capacity' });
    const list = page.locator(`datalist[id="${await capacity.getAttribute('list')}"] option`);
    await becomes(() => list.first().getAttribute('value'), 'Chair of the Prague Process');
    await becomes(() => list.nth(2).getAttribute('value'), 'for the Secretariat of the Prague Process');
    await capacity.fill('for the Chair of the Prague Process');
    await capacity.press('Enter');
    const role = async () => {
      const olga = await atTheDesk(house);
      const { sessions } = (await olga.get('/api/meetings/small/programme').expect(200)).body as ProgrammeView;
      return sessions.find(({ id }) => id === 'plenary')?.moderators[0]?.capacity;
    };
    await becomes(role, 'for the Chair of the Prague Process');
  });
});
