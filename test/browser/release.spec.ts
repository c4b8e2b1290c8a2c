import type { ReleaseSummary } from '#contract/release';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, faultsOf, openDesk } from '../support/desk.js';
import { type PublishingDesk, startPublishingDesk } from '../support/publishing-desk.js';
import { clashingMeeting, draft, giveAddresses, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the release of a meeting', () => {
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

  const at = '/desk/small/release';
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const subjects = () => house.mailServer.taken.map(({ subject }) => subject);

  async function releases(): Promise<ReleaseSummary[]> {
    return (await house.http.get('/api/meetings/small/releases').expect(200)).body as ReleaseSummary[];
  }

  it('asks for what is new, says that nobody gets a mail, and shows where the first version is', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByText('This is the first version: everything in it is new.').waitFor();
    await button(page, 'Release version 1').click();
    await page.getByText('Say what is new').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('note');
    await page.keyboard.type('The first programme');
    await button(page, 'Release version 1').click();
    await page.getByRole('heading', { name: 'Release version 1?' }).waitFor();
    await page.getByText('Nobody gets a mail').waitFor();
    await button(page, 'Release version 1').click();
    await page.getByRole('heading', { name: 'Version 1 is released' }).waitFor();
    expect(await page.getByRole('link', { name: 'The public page' }).getAttribute('href')).toBe('/meetings/small');
    expect(await releases()).toMatchObject([{ version: 1, note: 'The first programme' }]);
    await page.context().close();
  });

  it('shows what has changed, asks again with the number of people and every word, and tells them', async () => {
    const olga = await atTheDesk(house);
    const [ama] = (await olga.get('/api/meetings/small/invitations').expect(200)).body as { role: string }[];
    await olga.post('/api/meetings/small/invitations', { roles: [ama?.role] }).expect(201);
    house.clock.set('2031-01-02T09:00:00Z');
    await draft(house, smallMeeting({ plenary: { start: '2031-05-06T08:30' } }));
    await giveAddresses(house);
    const { page } = await openDesk(house, browser, at);
    await page.getByText('is now at 8.30–10.00 instead of 9.00–10.00', { exact: false }).waitFor();
    await page.getByText('1 person gets a mail.').waitFor();
    await page.getByLabel('What is new').fill('The plenary begins earlier');
    await page.getByLabel('Symbol').fill('SMALL/1/1');
    await button(page, 'Release version 2').click();
    await page.getByText('When: Tuesday, 6 May 2031, 8.30–10.00').first().waitFor();
    await button(page, 'Release version 2 and send 1 mail').click();
    await page.getByRole('heading', { name: 'Version 2 is released' }).waitFor();
    await until('the mail has come', () => subjects().some((subject) => subject?.startsWith('Changed: ') ?? false));
    await page
      .locator('td', { hasText: /^Sent$/ })
      .first()
      .waitFor();
    expect(await releases()).toMatchObject([{ version: 2, symbol: 'SMALL/1/1' }, { version: 1 }]);
    await page.context().close();
  });

  it('wants a reason for a draft with errors, unless they are set aside', async () => {
    await draft(house, clashingMeeting());
    const { page } = await openDesk(house, browser, at);
    await page.getByText('The draft has 1 error.', { exact: false }).waitFor();
    expect(await page.getByLabel('Symbol').inputValue()).toBe('SMALL/1/1/Rev.1');
    await page.getByLabel('What is new').fill('The breakout begins earlier');
    await button(page, 'Release version 3').click();
    await page.getByText('Say why it is released with errors', { exact: false }).waitFor();
    await page.getByLabel('Why it is released anyway').fill('She walks quickly');
    await button(page, 'Release version 3').click();
    await page.getByText('She walks quickly').waitFor();
    await button(page, 'Back').click();
    expect(await page.getByLabel('What is new').inputValue()).toBe('The breakout begins earlier');
    await button(page, 'Release version 3').click();
    await button(page, /^Release version 3/).click();
    await page.getByRole('heading', { name: 'Version 3 is released' }).waitFor();
    const [entry] = await house.query(
      `SELECT after->>'anyway' AS anyway FROM audit_entry WHERE action = 'meeting.released' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ anyway: 'She walks quickly' });
    await page.context().close();
  });

  it('compares any two versions, and puts an old one back into the draft, which can be undone', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByLabel('From').selectOption('1');
    await page.getByLabel('To').selectOption('2');
    await page.locator('section', { hasText: 'Compare two versions' }).getByText('8.30–10.00').first().waitFor();
    const starts = () => house.query(`SELECT start FROM session ORDER BY start`);
    const standing = await starts();
    await button(page, 'Put back into the draft: version 2').click();
    await page.getByText('The draft is now that of version 2', { exact: false }).waitFor();
    expect(await starts()).toEqual([{ start: '2031-05-06T08:30' }, { start: '2031-05-06T10:30' }]);
    await button(page, 'Undo').click();
    await until('the draft is back', async () => JSON.stringify(await starts()) === JSON.stringify(standing));
    await page.context().close();
  });

  it.each([
    [1440, 'light', 'en-GB'],
    [1440, 'dark', 'ar'],
    [390, 'dark', 'fr'],
    [320, 'light', 'es'],
  ] as const)('at %i pixels, %s, in %s, has no fault, nor has its question', async (width, colorScheme, locale) => {
    const desk = await openDesk(house, browser, at, { width, colorScheme, locale });
    const { page } = desk;
    await page.locator('article').first().waitFor();
    await page.locator('section h3').first().waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await page.locator('textarea[name=note]').fill('Note');
    const anyway = page.locator('textarea[name=anyway]');
    await anyway.fill('Reason');
    await page.locator('button[type=submit]').last().click();
    await page.locator('dl').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await page.context().close();
  });
});
