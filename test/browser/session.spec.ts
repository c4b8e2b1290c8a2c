import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { emailOf, makeAccount, password } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { accessibilityFaults, startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { draft, smallMeeting } from '../support/small-meeting.js';

/** Would run if any screen took a text for a piece of page. */
const hostile = [
  `<img src=x onerror="window.ran=1">`,
  `"><script>window.ran=1</script>`,
  `{{constructor}} javascript:x`,
];

const meeting = smallMeeting({
  plenary: {
    end: '2031-05-06T10:00',
    items: [
      { kind: 'presentation', title: 'Findings', minutes: 30 },
      { kind: 'panel', title: 'Voices', minutes: 15, speakers: [{ person: 'ben', capacity: hostile[0]! }] },
      { kind: 'discussion', title: 'Debate' },
    ],
  },
});

describeWith(['chromium'], 'a session on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  /** A browser of its own, signed in, with the session open. */
  const open = async (width: number, session = 'plenary'): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-GB' });
    await context.request.post(`${house.origin}/api/session`, {
      data: { email: emailOf('Ada'), password },
      headers: { Origin: house.origin },
    });
    const opened = await context.newPage();
    opened.on('pageerror', ({ message }) => faults.push(message));
    opened.on('console', (message) => {
      // That a change was refused is said by the browser too.
      if (message.type() === 'error' && !message.text().includes('412')) faults.push(message.text());
    });
    opened.on('request', (request) => {
      if (!request.url().startsWith(house.origin) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    await opened.goto(`${house.origin}/desk/small/sessions/${session}`);
    await opened.getByRole('heading', { level: 1 }).waitFor();
    return opened;
  };
  const programme = async (): Promise<ProgrammeView> =>
    (await (await page.request.get(`${house.origin}/api/meetings/small/programme`)).json()) as ProgrammeView;
  const session = async (id = 'plenary') => (await programme()).sessions.find((one) => one.id === id)!;
  const field = (on: Page, name: string) => on.getByRole('textbox', { name, exact: true });
  const saved = (on: Page) => on.getByText(/^Saved \d/).waitFor();
  const itemTitles = async () => (await session()).items.map(({ title }) => title);

  beforeAll(async () => {
    house = await startReachableApp();
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

  it('says what is missing, and takes what is written in a field when one leaves it', async () => {
    page = await open(1440);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Session 1: Evidence');
    await page
      .getByText('The discussion guide of this session is missing')
      .or(page.getByText(/guide/i))
      .first()
      .waitFor();
    await page.getByText('45 of 60 minutes; 15 left for one item without minutes').waitFor();
    await field(page, 'Title').fill('Proof');
    await field(page, 'Title').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Session 1: Proof' }).waitFor();
    await field(page, 'Ends').fill('10:30');
    await field(page, 'Qualifier').focus();
    await becomes(async () => (await session()).end, '2031-05-06T10:30');
    await becomes(() => field(page, 'Ends').inputValue(), '10.30');
    await field(page, 'Begins').fill('soon');
    await page.getByText('A time such as 9.45').waitFor();
    await field(page, 'Begins').press('Escape');
    await becomes(() => field(page, 'Begins').inputValue(), '9.00');
    await field(page, 'Ends').fill('8.00');
    await field(page, 'Ends').press('Enter');
    await page
      .getByText(/The programme would not hold together/)
      .first()
      .waitFor();
    await field(page, 'Ends').press('Escape');
    await page.getByRole('button', { name: 'Fit to time' }).click();
    await page.getByText('90 of 90 minutes').waitFor();
    await saved(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('45 of 90 minutes').waitFor();
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });

  it('is put in order from the keyboard and with buttons, and says so', async () => {
    page = await open(1440);
    const handle = page.getByRole('button', { name: 'Move Debate' });
    await handle.focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Debate is (picked up. It is|now) 3 of 3/).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('Debate is now 2 of 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await becomes(itemTitles, ['Findings', 'Debate', 'Voices']);
    await page.getByRole('button', { name: 'Edit: Voices' }).click();
    const up = page.getByRole('button', { name: 'Move up: Voices' });
    await up.focus();
    await page.keyboard.press('Enter');
    await becomes(itemTitles, ['Findings', 'Voices', 'Debate']);
    await page.getByText('Voices is 2 of 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await becomes(itemTitles, ['Voices', 'Findings', 'Debate']);
    expect(faults).toEqual([]);
  });

  it('gets people in roles as one types, new ones too, and somebody else in the place of another', async () => {
    page = await open(1440);
    await page.getByRole('button', { name: 'Add: Moderator' }).click();
    await page.getByRole('textbox', { name: 'Add: Moderator' }).fill('dor');
    await page.getByRole('option', { name: 'Ms Dora' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const moderators = async () => (await session()).moderators.map(({ person, state }) => [person, state]);
    await becomes(moderators, [
      ['ama', 'toBeConfirmed'],
      ['dora', 'toBeConfirmed'],
    ]);
    await page.getByRole('textbox', { name: 'Add: Moderator' }).fill('Ms Eva Muster');
    await page.getByRole('option', { name: 'Add “Ms Eva Muster” to the people' }).click();
    const newest = async () => {
      const { honorific, givenName, familyName } = (await programme()).people.at(-1)!;
      return { honorific, givenName, familyName };
    };
    await becomes(newest, { honorific: 'Ms', givenName: 'Eva', familyName: 'Muster' });
    await page.getByRole('button', { name: 'Edit: Ms Eva Muster' }).waitFor();
    await page.getByRole('button', { name: 'Edit: Ms Ama' }).click();
    const ama = page.getByRole('group', { name: 'Ms Ama' });
    await ama.getByRole('combobox', { name: 'Answer' }).selectOption('Confirmed');
    await ama.getByRole('combobox', { name: 'Capacity' }).fill('Chair');
    await ama.getByRole('combobox', { name: 'Capacity' }).press('Enter');
    await becomes(async () => (await session()).moderators[0]?.capacity, 'Chair');
    expect((await session()).moderators[0]?.state).toBe('confirmed');
    await ama.getByRole('textbox', { name: 'Somebody else in place of Ms Ama' }).fill('ben');
    await page.getByRole('option', { name: 'Ms Ben' }).click();
    await becomes(async () => (await moderators())[0], ['ben', 'toBeConfirmed']);
    await page.getByRole('button', { name: 'Edit: Ms Dora' }).click();
    await page.getByRole('button', { name: 'Remove: Ms Dora' }).click();
    await becomes(async () => (await moderators()).map(([person]) => person), ['ben', 'muster']);
    expect(faults).toEqual([]);
  });

  it('keeps what two browsers do to two fields, one of which is being written in', async () => {
    page = await open(1440);
    const other = await open(1440);
    await field(page, 'Title').fill('Mine');
    await field(other, 'Qualifier').fill('theirs');
    await field(other, 'Qualifier').press('Enter');
    await saved(other);
    await becomes(() => field(page, 'Qualifier').inputValue(), 'theirs');
    expect(await field(page, 'Title').inputValue()).toBe('Mine');
    await field(page, 'Title').press('Enter');
    await other.getByRole('heading', { level: 1, name: 'Session 1: Mine' }).waitFor();
    expect(await session()).toMatchObject({ title: 'Mine', qualifier: 'theirs' });
    expect(faults).toEqual([]);
  });

  it('shows both versions of what two browsers write in one field, and takes either or a third', async () => {
    page = await open(1440);
    const other = await open(1440);
    const contend = async (yours: string, theirs: string) => {
      // Both write for the same version.
      const standing = (await session()).title;
      for (const one of [page, other]) await becomes(() => field(one, 'Title').inputValue(), standing);
      await field(page, 'Title').fill(yours);
      await field(other, 'Title').fill(theirs);
      await field(other, 'Title').press('Enter');
      await becomes(async () => (await session()).title, theirs);
      await field(page, 'Title').press('Enter');
      const conflict = page.getByRole('group', { name: 'Two versions of Title' });
      await conflict.waitFor();
      expect(await conflict.locator('dd').allInnerTexts()).toEqual([theirs, yours]);
      return conflict;
    };
    const first = await contend('Yours', hostile[0]!);
    expect(await accessibilityFaults(page)).toEqual([]);
    await first.getByRole('button', { name: 'Take theirs' }).click();
    await becomes(async () => field(page, 'Title').inputValue(), hostile[0]!);
    const second = await contend(hostile[1]!, 'Again theirs');
    await second.getByRole('button', { name: 'Save mine' }).click();
    await becomes(async () => (await session()).title, hostile[1]!);
    await contend('Third', 'Fourth');
    await field(page, 'Title').fill('Both');
    await field(page, 'Title').press('Enter');
    await becomes(async () => (await session()).title, 'Both');
    expect(faults).toEqual([]);
  });

  it('has groups with their people, a guide that others share, notes, and a past that comes back', async () => {
    page = await open(1440, 'breakout');
    await page.getByRole('textbox', { name: 'Name of a new group' }).fill(hostile[2]!);
    await page.getByRole('button', { name: 'Add the group' }).click();
    await becomes(async () => (await session('breakout')).groups.map(({ name }) => name), ['North', hostile[2]!]);
    await page.getByRole('button', { name: 'Edit: Group 1: North' }).click();
    const group = page.getByRole('group', { name: 'Group 1: North' });
    await group.getByRole('button', { name: 'Add: Co-facilitator' }).click();
    await group.getByRole('textbox', { name: 'Add: Co-facilitator' }).fill('cleo');
    await page.getByRole('option', { name: 'Ms Cleo' }).click();
    await becomes(
      async () => (await session('breakout')).groups[0]?.coFacilitators.map(({ person }) => person),
      ['cleo'],
    );

    await page.getByRole('button', { name: 'Write a guide' }).click();
    await field(page, 'Objectives').fill('To see\nTo hear');
    await field(page, 'Objectives').blur();
    await page.getByRole('combobox', { name: 'Share this guide with' }).selectOption('Session 1: Evidence');
    await page.getByRole('link', { name: 'Session 1: Evidence' }).waitFor();
    await page.getByRole('button', { name: 'Add a set of questions' }).click();
    for (const text of ['Why?', 'How?']) {
      await page.getByRole('textbox', { name: 'New question' }).fill(text);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Edit: ${text}` }).waitFor();
    }
    await page.getByRole('button', { name: 'Edit: How?' }).click();
    await page.getByRole('textbox', { name: 'Parts' }).fill('by whom\nuntil when');
    await page.keyboard.press('Tab');
    const parts = async () =>
      (await programme()).guides.flatMap(({ questionSets }) =>
        questionSets.flatMap(({ questions }) => questions.flatMap((one) => one.parts)),
      );
    await becomes(parts, ['by whom', 'until when']);
    await page.getByRole('button', { name: 'Move up: How?' }).click();
    const guide = async () =>
      (await programme()).guides.map(({ sessions, objectives, questionSets }) => [
        sessions,
        objectives,
        questionSets.flatMap(({ questions }) => questions.map(({ text, parts }) => [text, ...parts])),
      ]);
    await becomes(guide, [
      [
        ['breakout', 'plenary'],
        ['To see', 'To hear'],
        [['How?', 'by whom', 'until when'], ['Why?']],
      ],
    ]);

    await field(page, 'Notes of those who moderate').fill('Mind the time.\nReally.');
    await field(page, 'Notes of those who moderate').blur();
    const note = async () => {
      const answer = await page.request.get(`${house.origin}/api/meetings/small/sessions/breakout/note`);
      return ((await answer.json()) as { text: string }).text;
    };
    await becomes(note, 'Mind the time.\nReally.');

    await field(page, 'Title').fill('Ways');
    await field(page, 'Title').press('Enter');
    await page.getByRole('region', { name: 'History' }).getByRole('button', { name: 'Show' }).click();
    await page.getByRole('button', { name: 'Put this back: Means' }).click();
    await page.getByRole('heading', { level: 1, name: 'Means' }).waitFor();
    await becomes(async () => (await session('breakout')).title, 'Means');
    expect(faults).toEqual([]);
  });

  it('is split in two, and taken away and back', async () => {
    page = await open(1440);
    await page.getByRole('button', { name: 'Split in two' }).click();
    expect(await field(page, 'The second begins at').inputValue()).toBe('9.30');
    await page.getByRole('checkbox', { name: 'Debate' }).check();
    await field(page, 'Title of the second').fill('Debate on evidence');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Debate on evidence' }).waitFor();
    await becomes(itemTitles, ['Findings', 'Voices']);
    await page.getByRole('button', { name: 'Remove the session' }).click();
    await page.getByRole('heading', { level: 1, name: 'This session is not in the programme' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Debate on evidence' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('fits a phone, is found in order by axe, and runs nothing that is written in it', async () => {
    await draft(house, {
      ...meeting,
      sessions: meeting.sessions.map((one) => ({ ...one, title: hostile[1]!, qualifier: hostile[0]! })),
      people: meeting.people!.map((one) => ({ ...one, givenName: hostile[0]!, position: hostile[1]! })),
    });
    for (const width of [390, 320]) {
      page = await open(width);
      const edit = page.getByRole('button', { name: /^Edit: / });
      while ((await edit.count()) > 0) await edit.first().click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      if (width === 390) expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('window.ran')).toBeUndefined();
    }
    expect(faults).toEqual([]);
  });
});
