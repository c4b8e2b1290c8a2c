import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { emailOf } from '../support/accounts.js';
import { DeskScene } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { until } from '../support/until.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'the settings of a meeting on the desk', () => {
  let scene: DeskScene;
  let page: Page;

  beforeAll(async () => {
    scene = await DeskScene.open();
    page = scene.page;
    await scene.goTo('/grcp-8/settings', 'Settings');
  });
  afterAll(() => scene.close());

  const at = () => `${scene.house.origin}/api/meetings/grcp-8/programme`;
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
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]:has-text("The programme does not allow this")');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await field('First day').inputValue()).toBe('2019-04-05');
  });

  it('show both versions where somebody else was first, and let one take either', async () => {
    await field('Venue').fill('Where I say');
    const { version } = await programme();
    const headers = { Origin: scene.house.origin, 'If-Match': `"${version}"` };
    await page.request.patch(at(), { data: { venue: 'Where they say' }, headers });
    await page.keyboard.press('Tab');
    await page.waitForSelector('text=Now: Where they say');
    await page.waitForSelector('text=You wrote: Where I say');
    await page.click('button:has-text("Put mine")');
    await becomes(({ meeting }) => meeting.venue, 'Where I say');
  });

  it('put points and rooms in order by keys alone', async () => {
    const [first, second, ...others] = (await programme()).meeting.issues?.items ?? [];
    await page.locator('fieldset', { hasText: 'Issues to be addressed' }).getByLabel('Move down: Point 1').focus();
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
    await page.getByLabel('Take away the access of Guest').click();
    await page.waitForSelector('[role=alert]:has-text("Somebody has to stay who organizes the meeting.")');
    expect(await scene.faults()).toEqual([]);
    // The browser itself reports each refusal that was provoked above.
    expect(scene.complaints.filter((text) => !/status of (409|412|422)/.test(text))).toEqual([]);
  });
});
