import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, faultsEverywhere, openDesk } from '../support/desk.js';
import { type PublishingDesk, startPublishingDesk } from '../support/publishing-desk.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'reminders on the desk', () => {
  let house: PublishingDesk;
  let browser: Browser;

  beforeAll(async () => {
    house = await startPublishingDesk();
    browser = await startBrowser();
    const olga = await atTheDesk(house);
    const invitations = (await olga.get('/api/meetings/small/invitations').expect(200)).body as { role: string }[];
    const roles = invitations.map(({ role }) => role);
    await olga.post('/api/meetings/small/invitations', { roles }).expect(201);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = '/desk/small/readiness';
  const reminders = () => house.mailServer.taken.filter(({ subject }) => subject?.startsWith('Reminder: ') ?? false);

  it('go to one person once they have been read, and the board says when that was', async () => {
    const desk = await openDesk(house, browser, at);
    const { page } = desk;
    const ama = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Ask Ms Ama' }) });
    expect((await ama.innerText()).split('\n')).toContain('4 things are missing.');
    await page.getByRole('button', { name: 'Ask Ms Ama' }).click();
    await page.getByRole('heading', { name: 'Send 1 person a reminder?' }).waitFor();
    await page.getByText('Please write a short biography of yourself.').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    expect(reminders()).toHaveLength(0);
    await page.getByRole('button', { name: 'Send 1 mail' }).click();
    await page.getByText('1 reminder is on its way.').waitFor();
    await until('it has come', () => reminders().length === 1);
    expect(reminders()[0]?.text).toContain('Please suggest objectives and questions for “Evidence”.');
    await page.getByText('4 things are missing. Asked 1 January 2031, 10.00.').waitFor();
    await page.getByRole('button', { name: 'What is missing: Evidence' }).click();
    await page.getByText('Ms Ama (asked 1 January 2031, 10.00)').first().waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    await page.context().close();
  });

  it('go to all at once, but for those who were asked within a day', async () => {
    house.clock.set('2031-01-02T09:00:00Z');
    const { page } = await openDesk(house, browser, at, { width: 390 });
    await page.clock.setFixedTime('2031-01-02T09:00:00Z');
    await page.reload();
    await page.getByRole('button', { name: 'Ask all 3' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Ask all 3' }).click();
    await page.getByRole('button', { name: 'Send 3 mails' }).click();
    await page.getByText('3 reminders are on their way.').waitFor();
    await until('they have come', () => reminders().length === 4);
    await page.context().close();
  });
});
