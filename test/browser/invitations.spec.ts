import type { RoleView } from '#contract/role-management';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AddressObject } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, faultsOf, openDesk } from '../support/desk.js';
import { type PublishingDesk, startPublishingDesk } from '../support/publishing-desk.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the invitations of a meeting', () => {
  let house: PublishingDesk;
  let browser: Browser;

  beforeAll(async () => {
    house = await startPublishingDesk();
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = '/desk/small/invitations';
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const mailsTo = (name: string) =>
    house.mailServer.taken.filter(({ to }) => (to as AddressObject).value[0]?.address === `${name}@example.org`);

  async function roleOf(name: string): Promise<RoleView> {
    const olga = await atTheDesk(house);
    const roles = (await olga.get('/api/meetings/small/roles').expect(200)).body as RoleView[];
    return roles.find(({ person }) => person?.name === name)!;
  }

  it('finds people as one types, and keeps what was looked for in the address', async () => {
    const { page } = await openDesk(house, browser, at);
    await becomes(() => page.locator('tbody').first().locator('tr').count(), 5);
    await page.getByLabel('Find').fill('ben means');
    await becomes(() => page.locator('tbody').first().locator('tr').count(), 1);
    expect(await page.locator('tbody').first().locator('tr').allInnerTexts()).toEqual([
      expect.stringMatching(
        /Ms Ben\s+Rapporteur, Group 1: North\s*Means\s+To be confirmed\s+ben@example\.org\s+Not yet/,
      ),
    ]);
    await page.reload();
    await becomes(() => page.getByLabel('Find').inputValue(), 'ben means');
    await page.context().close();
  });

  it('writes a message to several, sends a test to oneself, asks with number and text, and sends', async () => {
    const { page } = await openDesk(house, browser, `${at}?q=ben`);
    await page.getByLabel('Choose all 2 that are shown').check();
    await button(page, 'Invite for 2 roles').click();
    await page.getByLabel('Message').fill('We hope for you.');
    await button(page, 'Send me a test').click();
    await page.getByText('A test is on its way to olga@example.org.').waitFor();
    await button(page, 'Look at the mails').click();
    await page.getByText('1 person gets a mail', { exact: false }).waitFor();
    await page.getByText('We hope for you.').first().waitFor();
    await button(page, 'Send 2 mails').click();
    await page.getByText('2 invitations are on their way.').waitFor();
    await until('they have come', () => mailsTo('ben').length === 2 && mailsTo('olga').length === 2);
    expect(mailsTo('ben').every(({ text }) => text?.includes('We hope for you.'))).toBe(true);
    await page
      .locator('td', { hasText: /^Sent$/ })
      .nth(2)
      .waitFor();
    expect((await roleOf('Ms Ben')).state).toBe('invited');
    await page.context().close();
  });

  it('tells which mail did not arrive, and sends it again', async () => {
    house.mailServer.treat('cleo@example.org', { refuse: '550 5.1.1 no such mailbox' });
    const { page } = await openDesk(house, browser, at);
    await button(page, 'Ms Cleo').click();
    await button(page, 'Write an invitation').click();
    await button(page, 'Look at the mails').click();
    await button(page, 'Send 1 mail').click();
    await page.getByText('Not delivered', { exact: true }).waitFor();
    await page.getByText('550 5.1.1').waitFor();
    await button(page, 'Send again to cleo@example.org').click();
    await until('it has come', () => mailsTo('cleo').length === 1);
    await page.getByText('Not delivered', { exact: true }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('notes a decline with its reason, which can be taken back', async () => {
    const { page } = await openDesk(house, browser, at);
    await button(page, 'Ms Ama').first().click();
    await page.getByLabel('State').selectOption('declined');
    await page.getByLabel('Reason, if it is known').fill('She is ill.');
    await button(page, 'Save the state').click();
    await until('it is noted', async () => (await roleOf('Ms Ama')).declineReason === 'She is ill.');
    await page.getByText('Has declined; set the state anew before inviting again.').waitFor();
    await button(page, 'Undo').click();
    await until('it is taken back', async () => (await roleOf('Ms Ama')).state === 'toBeConfirmed');
    await page.context().close();
  });

  it('says where two have noted different things, and takes either', async () => {
    const { page } = await openDesk(house, browser, at, { cutOff: /\/events$/ });
    await button(page, 'Ms Ama').first().click();
    await page.getByLabel('State').selectOption('declined');
    const { id, version } = await roleOf('Ms Ama');
    const olga = await atTheDesk(house);
    const path = `/api/meetings/small/roles/${id}`;
    await olga.put(path, { state: 'confirmed' }).set('If-Match', `"${version}"`).expect(200);
    await button(page, 'Save the state').click();
    await page.getByText('Somebody else has changed this while you wrote.').waitFor();
    await button(page, 'Keep theirs: Confirmed').click();
    await becomes(() => page.getByLabel('State').inputValue(), 'confirmed');
    await page.context().close();
  });

  it('leaves out those whom nothing reaches, until there is an address', async () => {
    await house.query(`UPDATE person SET email = NULL WHERE family_name = 'Ama'`);
    const { page } = await openDesk(house, browser, `${at}?show=unreachable`);
    await page.getByLabel('Choose all 2 that are shown').check();
    await button(page, 'Invite for 2 roles').click();
    await page.getByText('2 cannot be invited and are left out:').waitFor();
    expect(await button(page, 'Look at the mails').isDisabled()).toBe(true);
    await button(page, 'Close').click();
    await button(page, 'Ms Ama').first().click();
    await page.getByLabel('E-mail address').fill('not an address');
    await button(page, 'Save the address').click();
    await page.locator('[role=alert]').waitFor();
    await page.getByLabel('E-mail address').fill('Ama@example.org');
    await button(page, 'Save the address').click();
    await button(page, 'Write an invitation').and(page.locator(':enabled')).waitFor();
    await page.context().close();
  });

  it.each([
    ['', 1440, 'light', 'en-GB'],
    ['', 1440, 'dark', 'ar'],
    ['', 390, 'dark', 'fr'],
    ['', 320, 'light', 'es'],
  ] as const)('%s at %i pixels, %s, in %s, has no fault, open or not', async (search, width, colorScheme, locale) => {
    const desk = await openDesk(house, browser, `${at}${search}`, { width, colorScheme, locale });
    const { page } = desk;
    await page.locator('table').nth(1).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await page.locator('tbody th button').first().click();
    await page.locator('aside summary').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await page.context().close();
  });
});
