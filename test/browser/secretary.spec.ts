import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { AddressObject } from 'mailparser';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { SetClock, startAppOn, type TestApp, waitForDatabase } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import { describeWith } from '../support/describe-with.js';
import { freePort } from '../support/free-port.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { picture } from '../support/pictures.js';
import { fillRegistry } from '../support/registry-file.js';
import { until } from '../support/until.js';

// A whole story at the pace of a browser.
jest.setTimeout(180_000);

const sample = fileURLToPath(new URL('../../samples/grcp-8.yaml', import.meta.url));

describeWith(['chromium'], 'a secretary who has never seen it', () => {
  let house: Pick<TestApp, 'app' | 'origin'>;
  let mailServer: MailServer;
  let browser: Browser;
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await createTestDatabase();
    const port = await freePort();
    mailServer = await startMailServer();
    const environment = { SMTP_URL: mailServer.url, MAIL_FROM: 'Plenary <plenary@example.org>' };
    const clock = new SetClock('2019-03-01T09:00:00Z');
    const others = { jobTiming: { poll: 50 } };
    const app = await startAppOn(database.url, clock, `http://127.0.0.1:${port}`, port, environment, others);
    house = app;
    waitForDatabase(house);
    await fillRegistry(house);
    await makeAccount(house, 'Secretary', { administrator: true, hasPassword: false });
    browser = await startBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    page = await context.newPage();
    close = async () => {
      await browser.close();
      await app.app.close();
      await database.drop();
      await mailServer.close();
    };
  });
  afterAll(() => close());

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const mailsTo = (address: string) =>
    mailServer.taken.filter(({ to }) => (to as AddressObject).value[0]?.address === address);
  const toTop = () =>
    page.evaluate(`for (const part of [window, ...document.querySelectorAll('aside')]) part.scrollTo(0, 0)`);
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();

  it('signs in by a link in her mail, and comes to the desk', async () => {
    await page.goto(`${house.origin}/desk`);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.fill('#link-email', 'secretary@example.org');
    await page.keyboard.press('Enter');
    await until('the mail has come', () => mailServer.taken.length === 1);
    const link = /http:\S+\/sign-in\/\S+/.exec(mailServer.taken[0]?.text ?? '')?.[0] ?? '';
    await page.goto(link);
    await page.getByRole('button').first().click();
    await heading('Meetings').waitFor();
    await picture(page, '1-meetings');
  });

  it('imports GRCP 8, once she has seen what that does', async () => {
    await page.getByRole('link', { name: 'Import a file' }).first().click();
    await page.setInputFiles('input[type=file]', sample);
    await button('Make the meeting').waitFor();
    await picture(page, '2-import');
    await button('Make the meeting').click();
    await page.waitForURL('**/desk/grcp-8/timetable');
    await page.locator('#block-session-3').waitFor();
  });

  it('releases it, invites a co-facilitator, and sees what became of the mail', async () => {
    await page.getByRole('link', { name: 'Release', exact: true }).click();
    await page.getByLabel('What is new').fill('The programme');
    await button('Release version 1').click();
    await heading('Release version 1?').waitFor();
    await button('Release version 1').click();
    await heading('Version 1 is released').waitFor();
    await page.getByRole('link', { name: 'Invitations', exact: true }).click();
    await page.getByLabel('Find', { exact: true }).fill('shaw');
    await button('Mr Geoffrey Shaw, PhD').click();
    await page.getByLabel('E-mail address').fill('geoffrey@example.org');
    await button('Save the address').click();
    await button('Write an invitation').and(page.locator(':enabled')).click();
    await button('Look at the mails').click();
    await page.getByText('Dear Mr Geoffrey Shaw').waitFor();
    await picture(page, '3-invitation');
    await button('Send 1 mail').click();
    await until('he is invited', () => mailsTo('geoffrey@example.org').length === 1);
  });

  it('moves Session 3 to half an hour earlier with what follows, as it is shown before', async () => {
    await page.getByRole('link', { name: 'Timetable', exact: true }).click();
    await page.locator('#block-session-3').focus();
    await page.keyboard.press('m');
    await page.getByLabel('Start').fill('14.00');
    await page.getByLabel('End').fill('15.15');
    await page.getByLabel('All that follows on the day').check();
    await button('Move 3 sessions').waitFor();
    await picture(page, '4-move');
    await button('Move 3 sessions').click();
    await page.getByText('What will move').waitFor({ state: 'detached' });
  });

  it('puts in a moderator, and sees the clash that this makes', async () => {
    await page.locator('#block-session-3').click();
    await page.waitForURL(/session=session-3/);
    await button('Add: Moderator').click();
    await page.getByRole('textbox', { name: 'Add: Moderator' }).fill('shaw');
    await page.getByRole('option', { name: /Shaw/ }).click();
    await page.getByText('Mr Geoffrey Shaw, PhD is expected in two places at once', { exact: false }).first().waitFor();
    await page.getByText(/^Draft: \d+ changes since version 1: 2 errors$/).waitFor();
    await toTop();
    await picture(page, '5-clash');
  });

  it('ends the lunch earlier from the keyboard, and has no clash any more', async () => {
    await page.locator('#block-working-lunch').focus();
    await page.keyboard.press('Space');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(/^Draft: \d+ changes since version 1$/).waitFor();
  });

  it('releases that, reads the mail that waits, and sends it', async () => {
    await page.getByRole('link', { name: 'Release', exact: true }).click();
    await page.getByLabel('What is new').fill('The afternoon begins at 14.00');
    await picture(page, '6-release');
    await button('Release version 2').click();
    await heading('Release version 2?').waitFor();
    await button('Release version 2').click();
    await heading('Version 2 is released').waitFor();
    const round = page.getByRole('region', { name: 'Mails that wait' });
    await round.locator('summary').first().click();
    await round.getByText('13.00–14.00', { exact: false }).first().waitFor();
    await picture(page, '7-mail');
    await button('Send now').click();
    await button('Send 1 mail').click();
    await until('he is told', () => mailsTo('geoffrey@example.org').length === 2);
    expect(mailsTo('geoffrey@example.org')[1]?.text).toContain('13.00–14.00');
    await page.getByRole('cell', { name: 'Sent', exact: true }).first().waitFor();
    await toTop();
    await picture(page, '8-sent');
  });
});
