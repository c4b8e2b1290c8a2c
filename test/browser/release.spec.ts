import type { WaitingNotices } from '#contract/notice';
import type { ReleaseSummary } from '#contract/release';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, faultsOf, openDesk } from '../support/desk.js';
import { type PublishingDesk, startPublishingDesk } from '../support/publishing-desk.js';
import { clashingMeeting, draft, giveAddresses, release, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

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

  async function waiting(): Promise<WaitingNotices> {
    const olga = await atTheDesk(house);
    return (await olga.get('/api/meetings/small/notices').expect(200)).body as WaitingNotices;
  }

  /** Has somebody follow the meeting by mail, as its page offers it. */
  async function follow(email: string): Promise<void> {
    const reader = new Visitor(house.origin, house.origin);
    await reader.request('post', '/meetings/small/news').type('form').send({ email }).expect(303);
    const links = () => house.mailServer.taken.flatMap(({ text }) => /\/news\/confirm\/\S+/.exec(text ?? '') ?? []);
    await until('the link has come', () => links().length > 0);
    await reader.post(links()[0] ?? '').expect(200);
  }

  /** What the log has of the last act of a kind. */
  async function loggedOf(action: string, field: string): Promise<unknown> {
    const [entry] = await house.query(
      `SELECT changes->0->'after'->>$2 AS value FROM audit_entry WHERE action = $1 ORDER BY id DESC LIMIT 1`,
      [action, field],
    );
    return entry?.['value'];
  }

  it('asks for what is new, says that nobody gets a mail, and shows where the first version is', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByText('This is the first version: everything in it is new.').waitFor();
    await button(page, 'Release version 1').click();
    await page.getByText('Say what is new').waitFor();
    await becomes(() => page.evaluate('document.activeElement.name'), 'note');
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
    await follow('rea@example.org');
    house.clock.set('2031-01-02T09:00:00Z');
    await draft(house, smallMeeting({ plenary: { start: '2031-05-06T08:30' } }));
    await giveAddresses(house);
    const { page } = await openDesk(house, browser, at);
    await page.getByText('Session 1 now starts at 8.30 instead of 9.00.').first().waitFor();
    const told =
      '1 person gets a mail. 1 address that follows the meeting gets what changes in the programme. It goes 10 minutes after';
    await page.getByText(told, { exact: false }).waitFor();
    await page.getByLabel('What is new').fill('The plenary begins earlier');
    await page.getByLabel('Symbol').fill('SMALL/1/1');
    await button(page, 'Release version 2').click();
    await page.getByText('When: Tuesday, 6 May 2031, 8.30–10.00').first().waitFor();
    await page.getByText('Calendar: Session 1: Evidence is put in or moved').first().waitFor();
    await button(page, 'Release version 2').click();
    await page.getByRole('heading', { name: 'Version 2 is released' }).waitFor();
    const waits =
      '1 person gets one mail about version 2. 1 address that follows the meeting gets the news. What waits goes out by itself on';
    await page.getByText(waits, { exact: false }).waitFor();
    expect(subjects().filter((subject) => subject?.startsWith('Changed: '))).toEqual([]);
    expect(await releases()).toMatchObject([{ version: 2, symbol: 'SMALL/1/1' }, { version: 1 }]);
    await page.context().close();
  });

  it('has the mails wait, and sends them once it has asked with their number and every word', async () => {
    const { page } = await openDesk(house, browser, at);
    const round = page.getByRole('region', { name: 'Mails that wait' });
    await round.getByText('Changed: Moderator, Session 1').first().click();
    await round.getByText('When: Tuesday, 6 May 2031, 8.30–10.00', { exact: false }).waitFor();
    await page.getByLabel('Everybody with a part who has been invited').click();
    await until('everybody is meant', async () => (await waiting()).round?.audience === 'everyone');
    await page.getByLabel('Those whose own part has changed').click();
    await until('some are meant', async () => (await waiting()).round?.audience === 'affected');
    await button(page, 'Send now').click();
    await page.getByRole('heading', { name: 'Send mail to 2 people now?' }).waitFor();
    await button(page, 'Send 2 mails').click();
    await page.getByText('2 mails are on their way.').waitFor();
    await until('the mail has come', () => subjects().some((subject) => subject?.startsWith('Changed: ') ?? false));
    await until('so have the news', () => subjects().includes('News of the programme – Small 1'));
    await page
      .locator('td', { hasText: /^Sent$/ })
      .first()
      .waitFor();
    expect((await waiting()).round).toBeNull();
    await page.context().close();
  });

  it('leaves mails unsent for a reason, which the log keeps', async () => {
    await draft(house, smallMeeting({ plenary: { start: '2031-05-06T08:45' } }));
    await giveAddresses(house);
    await release(house);
    const { page } = await openDesk(house, browser, at);
    await button(page, 'Do not send').click();
    await button(page, 'Leave them unsent').click();
    await page.getByText('Say why nobody is told').waitFor();
    await page.getByRole('textbox', { name: /^Why/ }).fill('They know already');
    await button(page, 'Leave them unsent').click();
    await page.getByText('They were not sent.').waitFor();
    expect(subjects().filter((subject) => subject?.startsWith('Changed: '))).toHaveLength(1);
    expect(await loggedOf('notices.dropped', 'reason')).toBe('They know already');
    await page.context().close();
  });

  it('wants a reason for a draft with errors, unless they are set aside', async () => {
    await draft(house, clashingMeeting());
    const { page } = await openDesk(house, browser, at);
    await page.getByText('The draft has 3 errors.', { exact: false }).waitFor();
    expect(await page.getByLabel('Symbol').inputValue()).toBe('SMALL/1/1/Rev.1');
    await page.getByLabel('What is new').fill('The breakout begins earlier');
    await button(page, 'Release version 4').click();
    await page.getByText('Say why it is released with errors', { exact: false }).waitFor();
    await page.getByLabel('Why it is released anyway').fill('She walks quickly');
    await button(page, 'Release version 4').click();
    await page.getByText('She walks quickly').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await page.getByLabel('What is new').inputValue()).toBe('The breakout begins earlier');
    await button(page, 'Release version 4').click();
    await button(page, /^Release version 4/).click();
    await page.getByRole('heading', { name: 'Version 4 is released' }).waitFor();
    expect(await loggedOf('meeting.released', 'anyway')).toBe('She walks quickly');
    await page.context().close();
  });

  it('compares any two versions, and puts an old one back into the draft, which can be undone', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByLabel('From', { exact: true }).selectOption('1');
    await page.getByLabel('To', { exact: true }).selectOption('2');
    await page
      .locator('section', { hasText: 'Compare two versions' })
      .getByText('8.30 instead of 9.00')
      .first()
      .waitFor();
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
