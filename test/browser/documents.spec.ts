import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, faultsOf, openDesk, startDesk } from '../support/desk.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the documents of a meeting', () => {
  let house: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    house = await startDesk();
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const at = '/desk/two-days/documents';

  /** What the pages that are shown tell those who do not see them. */
  const told = async (page: Page) => (await page.locator('section[lang]').allTextContents()).join('\n');
  const tells = (page: Page, words: string) => until(words, async () => (await told(page)).includes(words));

  /** Whether the first page has been drawn: some of it is not white. */
  const isDrawn = (page: Page) =>
    page.evaluate<boolean>(`(() => {
      const canvas = document.querySelector('canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return canvas.width > 210 && data.some((value, index) => index % 4 === 0 && value < 100 && data[index + 3] > 0);
    })()`);

  it('shows the pages of the very file, reads them by its tags, and follows what somebody else changes', async () => {
    const { page } = await openDesk(house, browser, at);
    await tells(page, 'Opening Session');
    await until('the page is drawn', () => isDrawn(page));
    const heads = async (scope: string) =>
      (await page.locator(`section[lang] th[scope=${scope}]`).allTextContents()).map((text) => text.trim());
    expect((await heads('col')).slice(0, 2)).toEqual(['Time', 'Session']);
    expect((await heads('row'))[0]).toBe('9.00–9.30 Great Hall');
    const olga = await atTheDesk(house);
    const programme = (await olga.get('/api/meetings/two-days/programme').expect(200)).body as ProgrammeView;
    const { version } = programme.sessions.find(({ id }) => id === 'session-1')!;
    const path = '/api/meetings/two-days/programme/sessions/session-1';
    await olga.patch(path, { title: 'Quite another title' }).set('If-Match', `"${version}"`).expect(200);
    await tells(page, 'Quite another title');
    await page.getByText('Text', { exact: true }).click();
    await page.waitForURL(/view=text/);
    await page.getByText('Quite another title').first().waitFor();
    await page.context().close();
  });

  it('has each document in the language and for the paper that are chosen, and keeps the choice in the address', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByLabel('Language of its own words').selectOption('fr');
    await tells(page, 'Ordre du jour');
    await page.getByLabel('Paper').selectOption('letter');
    await page.getByLabel('Changes marked').selectOption('1');
    const word = '/api/meetings/two-days/draft/agenda.docx?lang=fr&paper=letter&since=1';
    await becomes(() => page.getByRole('link', { name: 'Download Word' }).getAttribute('href'), word);
    expect((await page.request.get(`${house.origin}${word}`)).headers()['content-disposition']).toContain(
      'agenda-draft-fr.docx',
    );
    await page.getByRole('link', { name: 'Moderators’ brief' }).click();
    await page.getByLabel('Session', { exact: true }).selectOption('session-1');
    await page.waitForURL(/\?.*document=brief/);
    await until('the brief is there', async () => !(await told(page)).includes('Ordre du jour'));
    await page.getByRole('link', { name: 'Calendar' }).click();
    await page.locator('li', { hasText: 'Opening Session' }).first().waitFor();
    await page.context().close();
  });

  it('names each file that was handed out by its hash', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByText('Nobody has asked for a file of this version yet.').waitFor();
    const href = await page.getByRole('link', { name: 'Agenda, version 1, PDF' }).getAttribute('href');
    expect(href).toBe('/meetings/two-days/agenda.pdf?version=1');
    const file = await (await page.request.get(`${house.origin}${href}`)).body();
    await page.reload();
    await page.getByText('1 file was handed out').click();
    expect(await page.locator('table tbody td').last().innerText()).toBe(
      createHash('sha256').update(file).digest('hex'),
    );
    await page.context().close();
  });

  it.each([
    ['', 1440, 'light', 'en-GB'],
    ['?document=session-objectives', 1440, 'dark', 'ar'],
    ['?view=text', 390, 'dark', 'fr'],
    ['?document=calendar', 390, 'light', 'es'],
    ['?document=brief', 320, 'light', 'en-GB'],
  ] as const)('%s at %i pixels, %s, in %s, has no fault', async (search, width, colorScheme, locale) => {
    const desk = await openDesk(house, browser, `${at}${search}`, { width, colorScheme, locale });
    await desk.page.locator('section[lang], li time').first().waitFor();
    await desk.page.locator('article').first().waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.page.context().close();
  });
});
