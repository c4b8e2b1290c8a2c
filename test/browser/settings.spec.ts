import type { MeetingAccess } from '#contract/meeting-access';
import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { emailOf } from '../support/accounts.js';
import type { TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, faultsEverywhere, forgive, openDesk, startDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { until } from '../support/until.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'the settings of a meeting on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/grcp-8/settings', { locale: 'en-GB' });
    page = desk.page;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = () => `${house.origin}/api/meetings/grcp-8/programme`;
  const programme = async () => (await (await page.request.get(at())).json()) as ProgrammeView;
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const becomes = async (read: (view: ProgrammeView) => unknown, value: unknown) => {
    await until('the draft has it', async () => JSON.stringify(read(await programme())) === JSON.stringify(value));
  };

  it('are saved when one leaves a field, and taken back as everything is', async () => {
    const { theme } = (await programme()).meeting;
    await field('Theme').fill('Another theme');
    await page.keyboard.press('Tab');
    await becomes(({ meeting }) => meeting.theme, 'Another theme');
    await page.waitForSelector('[role=status]:has-text("Saved")');
    await page.click('button:has-text("Undo")');
    await becomes(({ meeting }) => meeting.theme, theme);
  });

  it('say beside the field what cannot be, and put back what stood there', async () => {
    await field('First day').fill('2019-04-06');
    await field('First day').press('Enter');
    await page.waitForSelector('[role=alert]:has-text("The programme would not hold together")');
    await field('First day').press('Escape');
    expect(await field('First day').inputValue()).toBe('2019-04-05');
    forgive(desk, 422);
  });

  it('say so too where somebody else has changed another field in the meantime', async () => {
    await field('First day').fill('2019-04-06');
    const { version, meeting } = await programme();
    const headers = { Origin: house.origin, 'If-Match': `"${version}"` };
    await page.request.patch(at(), { headers, data: { shortTitle: 'Somebody else says' } });
    await field('First day').press('Enter');
    await page.waitForSelector('[role=alert]:has-text("The programme would not hold together")');
    await field('First day').press('Escape');
    await becomes((view) => view.meeting.shortTitle, 'Somebody else says');
    await field('Short title').fill(meeting.shortTitle);
    await field('Short title').press('Enter');
    await becomes((view) => view.meeting.shortTitle, meeting.shortTitle);
    forgive(desk, 412, 422);
  });

  it('show both versions where somebody else was first, and let one take either', async () => {
    await field('Venue').fill('Where I say');
    const { version } = await programme();
    const headers = { Origin: house.origin, 'If-Match': `"${version}"` };
    await page.request.patch(at(), { data: { venue: 'Where they say' }, headers });
    await page.keyboard.press('Tab');
    await page.waitForSelector('dd:has-text("Where they say")');
    await page.waitForSelector('dd:has-text("Where I say")');
    forgive(desk, 412);
    await page.click('button:has-text("Save mine")');
    await becomes(({ meeting }) => meeting.venue, 'Where I say');
  });

  it('put points and rooms in order by keys alone', async () => {
    const [first, second, ...others] = (await programme()).meeting.issues?.items ?? [];
    await page.getByRole('region', { name: 'Issues to be addressed' }).getByLabel('Move down: Point 1').focus();
    await page.keyboard.press('Enter');
    await becomes(({ meeting }) => meeting.issues?.items, [second, first, ...others]);
    for (const name of ['Room 3', 'Room 4']) {
      await field('New room').fill(name);
      await page.keyboard.press('Enter');
      await page.getByLabel(`Remove ${name}`).waitFor();
    }
    await page.getByLabel('Move up: Room 4').click();
    await becomes(({ rooms }) => rooms.map(({ name }) => name), ['Room 4', 'Room 3']);
    await page.getByLabel('Remove Room 3').click();
    await becomes(({ rooms }) => rooms.map(({ name }) => name), ['Room 4']);
  });

  it('give access and take it away, but not that of the last who organizes', async () => {
    await page.getByLabel('Name *').fill('Guest');
    await page.getByLabel('E-mail address *').fill(emailOf('Guest'));
    await page.click('button:has-text("Give access and send the mail")');
    await page.getByText('Guest, guest@example.org').waitFor();
    await page.getByRole('combobox', { name: 'What Guest may do' }).click();
    await page.getByRole('option', { name: 'Observe' }).click();
    // Before that is so, there are two who organize the meeting.
    const guest = async () => {
      const answer = await page.request.get(`${house.origin}/api/meetings/grcp-8/access`);
      const list = (await answer.json()) as MeetingAccess[];
      return list.find(({ name }) => name === 'Guest')?.kind;
    };
    await until('the guest observes', async () => (await guest()) === 'observer');
    await page.getByLabel('Take away the access of Olga').click();
    await page.waitForSelector('[role=alert]:has-text("Somebody has to stay who organizes the meeting.")');
    forgive(desk, 409);
    expect(await faultsEverywhere(desk)).toEqual([]);
  });
});
