import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { emailOf, makeAccount, password } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { fillRegistry } from '../support/registry-file.js';
import { asked, draft, smallMeeting } from '../support/small-meeting.js';

/** Would run if a screen took a text for a piece of page. */
const hostile = `<img src=x onerror="window.ran=1">`;

/** Ben speaks and reports; somebody has entered him twice. Ama is in two places at once. */
const meeting = smallMeeting({
  people: [
    { id: 'ama', honorific: 'Ms', givenName: 'Ama', familyName: 'Muster', position: hostile },
    { id: 'ben', honorific: 'Mr', givenName: 'Ben', familyName: 'Beispiel' },
    { id: 'cleo', honorific: 'Ms', givenName: hostile, familyName: 'Cleo' },
    { id: 'dora', honorific: 'Ms', givenName: 'Dora', familyName: 'Exemplum' },
    { id: 'ben-2', honorific: 'H.E. Mr', givenName: 'BEN', familyName: 'Beispiél', position: 'Chair' },
  ],
  breakout: {
    start: '2031-05-06T09:30',
    groups: [{ number: 1, name: 'North', rapporteurs: [asked('ben-2')], noteTakers: [asked('ama')] }],
  },
});

describeWith(['chromium'], 'the people of a meeting on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  const open = async (width: number, search = ''): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' });
    await context.request.post(`${house.origin}/api/session`, {
      data: { email: emailOf('Ada'), password },
      headers: { Origin: house.origin },
    });
    const opened = await context.newPage();
    opened.on('pageerror', ({ message }) => faults.push(message));
    opened.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await opened.goto(`${house.origin}/desk/small/people${search}`);
    await opened.getByRole('heading', { level: 1, name: 'People' }).waitFor({ state: 'attached' });
    return opened;
  };
  const programme = async (): Promise<ProgrammeView> =>
    (await (await page.request.get(`${house.origin}/api/meetings/small/programme`)).json()) as ProgrammeView;
  const person = async (id: string) => (await programme()).people.find((one) => one.id === id);
  const rows = () => page.locator('tbody tr');
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const enter = async (name: string, text: string) => {
    await field(name).fill(text);
    await field(name).press('Enter');
  };

  beforeAll(async () => {
    house = await startReachableApp();
    await fillRegistry(house);
    await makeAccount(house, 'Ada', { administrator: true });
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    faults = [];
    await draft(house, meeting);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  it('says who does what, where it clashes and who was invited, and keeps in its address what is searched for', async () => {
    page = await open(1440);
    const ama = async () => (await rows().first().innerText()).split(/[\n\t]+/);
    await becomes(ama, [
      'Ms Ama Muster',
      hostile,
      'Moderator, Session 1 To be confirmed',
      'Note-taker, Means, group 1: North To be confirmed',
      '1 clash',
      'not yet',
    ]);
    await field('Find by name or position').fill('exempl');
    await becomes(() => rows().count(), 1);
    await page.waitForURL(/\?q=exempl/);
    await page.reload();
    await becomes(() => rows().count(), 1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('shows how a name is printed while its parts are written, and where mail goes', async () => {
    page = await open(1440);
    await page.getByRole('link', { name: 'Ms Dora Exemplum' }).click();
    await page.waitForURL(/person=dora/);
    await enter('Honorific', 'H.E. Ms');
    await enter('After the name', 'PhD');
    await enter('Position', 'Director of Samples');
    await page.getByText('H.E. Ms Dora Exemplum, PhD, Director of Samples').waitFor();
    await page.getByLabel('Mechanism').selectOption({ label: 'MIDSA' });
    await becomes(async () => (await person('dora'))?.mechanism, 'midsa');
    await enter('E-mail address', 'dora');
    await page.getByText('An address such as name@example.org').waitFor();
    await enter('E-mail address', 'Dora@example.org');
    await becomes(() => field('E-mail address').inputValue(), 'dora@example.org');
    expect(await person('dora')).toMatchObject({ honorific: 'H.E. Ms', postNominals: 'PhD' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('adds people, and takes away and back who has no role', async () => {
    page = await open(1440);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await field('Given name').fill('Eva');
    await page.getByRole('textbox', { name: 'Family name' }).fill('Specimen');
    await page.getByText('Eva Specimen').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('complementary', { name: 'Person' }).getByRole('heading', { name: 'Eva Specimen' }).waitFor();
    await page.getByRole('button', { name: 'Remove this person' }).click();
    await becomes(async () => (await programme()).people.length, 5);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Eva Specimen' }).waitFor();
    await page.getByRole('link', { name: 'Mr Ben Beispiel' }).click();
    await page.getByText('Whoever has roles cannot be removed.').waitFor();
    await page.getByRole('complementary').getByRole('link', { name: 'Evidence' }).click();
    await page.getByRole('heading', { level: 1, name: 'Session 1: Evidence' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('finds two entries for one person, and makes them one and two again', async () => {
    page = await open(1440);
    await page.getByText('1 pair of entries may be one person.').waitFor();
    await page.getByRole('button', { name: 'Look at them' }).click();
    const pair = page.getByRole('region', { name: 'Mr Ben Beispiel and H.E. Mr BEN Beispiél' });
    await pair.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await pair.getByRole('button', { name: 'Keep this one: Mr Ben Beispiel (ben)' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Mr Ben Beispiel' }).waitFor();
    const rapporteur = async () => (await programme()).sessions[1]?.groups[0]?.rapporteurs[0]?.person;
    await becomes(rapporteur, 'ben');
    expect(await person('ben-2')).toBeUndefined();
    await becomes(() => page.getByText('may be one person').count(), 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await becomes(rapporteur, 'ben-2');
    expect(faults).toEqual([]);
  });

  it('says why two entries cannot be one', async () => {
    await draft(house, {
      ...meeting,
      sessions: meeting.sessions.map((one) =>
        one.id === 'plenary' ? { ...one, moderators: [asked('ben'), asked('ben-2')] } : one,
      ),
    });
    page = await open(1440);
    await page.getByRole('button', { name: 'Look at them' }).click();
    await page.getByText('Both are in one place, so that they cannot be one.').waitFor();
    expect(await page.getByRole('button', { name: /^Keep this one/ }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is a list on a phone, fits it, and runs nothing that is written in it', async () => {
    for (const width of [390, 320]) {
      page = await open(width);
      await page.getByRole('list', { name: 'People' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      if (width === 390) expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('link', { name: /Cleo$/ }).click();
      await page.getByRole('complementary', { name: 'Person' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate('window.ran')).toBeUndefined();
    }
    expect(faults).toEqual([]);
  });
});
