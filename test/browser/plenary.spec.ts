import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { becomes } from '../support/becomes.js';
import { describeWith } from '../support/describe-with.js';
import { type DeskPage, faultsEverywhere, forgive, letOrganize, openDesk } from '../support/desk.js';
import { outputMeeting } from '../support/output-house.js';
import { clear, groupIn, handIn, plenary } from '../support/plenary-house.js';
import { draft } from '../support/small-meeting.js';
import { type PlenaryStage, startPlenaryStage } from '../support/plenary-stage.js';

describeWith(['chromium'], 'a plenary to which groups report', () => {
  let stage: PlenaryStage;
  let north: string;
  let south: string;

  beforeAll(async () => {
    stage = await startPlenaryStage();
    north = groupIn(stage.north);
    south = groupIn(stage.south);
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(() => stage.empty());

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const hears = (page: Page, words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();
  const leave = async (...pages: DeskPage[]) => {
    for (const { page } of pages) await page.context().close();
  };

  it('is led from a tablet and by a rapporteur’s phone, and the room sees each press', async () => {
    const [first = ''] = await handIn(stage, 'north', 'Meet yearly.', 'Share calendars.');
    const mona = await stage.open('lead', 'Mona', { width: 1024 });
    const room = await stage.open('screen', 'Mona');
    const rita = await stage.open('present', 'Rita', { width: 390 });
    await heading(room.page, 'Session 2: Reports');
    await rita.page.getByText('The title of the session is on the screen.').waitFor();

    await press(mona.page, 'Next');
    await heading(room.page, 'Group 1: North');
    await hears(rita.page, 'On the screen: Group 1: North');
    await press(rita.page, 'Next');
    await room.page.getByText('Meet yearly.').waitFor();
    await room.page.getByText('Group 1: North – Recommendation 1').waitFor();
    await room.page.getByText('To: Secretariats – Levels: regional, global').waitFor();
    await hears(mona.page, 'On the screen: Group 1: North – Recommendation 1: Meetings');
    expect(await stage.shown()).toEqual({ group: north, slide: first });
    const current = mona.page.locator('[aria-current=true]');
    expect(await current.allInnerTexts()).toEqual(['Recommendation 1: Meetings']);

    await mona.page
      .getByRole('list', { name: 'Slides of Group 2: South' })
      .getByRole('button', { name: 'Name of the group' })
      .click();
    await heading(room.page, 'Group 2: South');
    await room.page.getByText('Nothing has been handed in yet.').waitFor();
    await rita.page.getByText('Group 2 (South) is on the screen.').waitFor();
    await press(mona.page, 'Show the title only');
    await heading(room.page, 'Session 2: Reports');
    await rita.page.getByText('The title of the session is on the screen.').waitFor();
    await press(rita.page, 'Recommendation 2: Meetings');
    await room.page.getByText('Share calendars.').waitFor();
    expect([...mona.complaints, ...room.complaints, ...rita.complaints]).toEqual([]);
    await leave(mona, room, rita);
  });

  it('is gone through by keys alone, from the tablet and from before the projector', async () => {
    await handIn(stage, 'north', 'Meet yearly.');
    const mona = await stage.open('lead', 'Mona', { width: 1024 });
    const room = await stage.open('screen', 'Mona');
    await mona.page.keyboard.press('PageDown');
    await heading(room.page, 'Group 1: North');
    await room.page.keyboard.press('ArrowRight');
    await heading(room.page, 'Meetings');
    await hears(mona.page, 'On the screen: Group 1: North – Recommendation 1: Meetings');
    await mona.page.keyboard.press('End');
    await heading(room.page, 'Group 2: South');
    await mona.page.keyboard.press('ArrowRight');
    await mona.page.keyboard.press('ArrowLeft');
    await heading(room.page, 'Meetings');
    await room.page.keyboard.press('PageUp');
    await heading(room.page, 'Group 1: North');
    await room.page.keyboard.press('Home');
    await hears(mona.page, 'On the screen: The title only');
    const slide = mona.page.getByRole('button', { name: 'Recommendation 1: Meetings' });
    await slide.focus();
    await mona.page.keyboard.press('Enter');
    await heading(room.page, 'Meetings');
    await leave(mona, room);
  });

  it('shows what was pressed last, also to whoever pressed before', async () => {
    await handIn(stage, 'north', 'Meet yearly.');
    const mona = await stage.open('lead', 'Mona', { width: 1024 });
    const olga = await stage.open('lead', 'Olga');
    await Promise.all([press(mona.page, 'Recommendation 1: Meetings'), press(olga.page, 'Next')]);
    const said = ({ page }: DeskPage) =>
      page
        .getByRole('status')
        .getByText(/^On the screen: /)
        .innerText();
    await becomes(async () => {
      const shown = await stage.shown();
      const isNorth = shown?.slide === 'group';
      const words = isNorth
        ? 'On the screen: Group 1: North'
        : 'On the screen: Group 1: North – Recommendation 1: Meetings';
      return [await said(mona), await said(olga)].every((one) => one === words);
    }, true);
    await leave(mona, olga);
  });

  it('notes that a group has presented once it is cleared, says until then who is awaited, and takes it back', async () => {
    await handIn(stage, 'north', 'Meet yearly.');
    const mona = await stage.open('lead', 'Mona', { width: 1024 });
    const { page } = mona;
    const group = page.getByRole('region', { name: 'Group 1: North' });
    await group.getByText('Awaits Ms Cora and Ms Carl').waitFor();
    await press(page, 'Has presented: North');
    await group.getByText('Not noted: Ms Cora and Ms Carl must stand by it first.').waitFor();
    forgive(mona, 409);
    await stage.people.cora.post(`${stage.north}/clearances`, { submission: 1 }).expect(200);
    await group.getByText('Not noted: Ms Carl must stand by it first.').waitFor();
    await stage.people.carl.post(`${stage.north}/clearances`, { submission: 1 }).expect(200);
    await group.getByText('Cleared', { exact: true }).waitFor();
    await press(page, 'Has presented: North');
    await group.getByText('Presented', { exact: true }).waitFor();
    await press(page, 'Has not presented after all: North');
    await group.getByText('Cleared', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Has presented: South' }).count()).toBe(0);
    expect(mona.complaints).toEqual([]);
    await leave(mona);
  });

  it('tells a rapporteur that a press did not arrive, and takes it again', async () => {
    await handIn(stage, 'north', 'Meet yearly.');
    const rita = await stage.open('present', 'Rita', { width: 390 });
    const { page } = rita;
    await page.route('**/presentation/slide', (route) => route.abort());
    await press(page, 'Recommendation 1: Meetings');
    const words = '“Group 1: North – Recommendation 1: Meetings” is not on the screen: The server cannot be reached';
    await page.getByRole('alert').getByText(words).waitFor();
    await page.getByText('The title of the session is on the screen.').waitFor();
    await page.unroute('**/presentation/slide');
    await press(page, 'Try again');
    await hears(page, 'On the screen: Group 1: North – Recommendation 1: Meetings');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await becomes(async () => (await stage.shown())?.group, north);
    await leave(rita);
  });

  it('tells a rapporteur what is not handed in, and leads to the form; and from there back', async () => {
    const rita = await stage.open('present', 'Rita', { width: 390 });
    const { page } = rita;
    await page.getByText('Your group has not handed in its output').waitFor();
    await handIn(stage, 'north', 'Meet yearly.');
    await page.getByRole('button', { name: 'Recommendation 1: Meetings' }).waitFor();
    await stage.people.rita.post(`${stage.north}/reopening`, { reason: 'A word is missing.' }).expect(200);
    await page.getByRole('link', { name: 'To the form of the group' }).click();
    await page.getByRole('heading', { name: 'Submit to the plenary' }).waitFor();
    await stage.people.rita.post(`${stage.north}/submission`).expect(200);
    await page.getByRole('link', { name: 'Present to the plenary' }).click();
    await page.getByRole('button', { name: 'Recommendation 1: Meetings' }).waitFor();
    expect(rita.complaints).toEqual([]);
    const form = `/desk/small/outputs/breakout/${north}`;
    const cora = await openDesk({ origin: origin() }, stage.browser, form, { as: 'Cora' });
    await cora.page.getByText('Ms Cora has not answered yet').waitFor();
    expect(await cora.page.getByRole('link', { name: 'Present to the plenary' }).count()).toBe(0);
    await leave(rita, cora);
  });

  const origin = () => `http://127.0.0.1:${stage.line.port}`;

  it('is reached from one’s own part, and by organizers from the screens of the meeting', async () => {
    const mona = await openDesk({ origin: origin() }, stage.browser, '/my-part', { as: 'Mona' });
    await mona.page.getByRole('link', { name: 'Lead the plenary' }).click();
    await heading(mona.page, 'Session 2: Reports');
    expect(await mona.page.getByRole('link', { name: 'All outputs' }).count()).toBe(0);
    const rita = await openDesk({ origin: origin() }, stage.browser, '/my-part', { as: 'Rita' });
    expect(await rita.page.getByRole('link', { name: 'Lead the plenary' }).count()).toBe(0);
    await rita.page.getByRole('link', { name: 'Present it to the plenary' }).click();
    await heading(rita.page, 'Group 1: North');
    const olga = await openDesk({ origin: origin() }, stage.browser, '/desk/small/outputs');
    await olga.page.getByRole('link', { name: 'Plenary', exact: true }).click();
    await heading(olga.page, 'Session 2: Reports');
    const links = await olga.page.evaluate<string[]>(
      `[...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))`,
    );
    expect(links).toEqual(
      expect.arrayContaining([
        '/desk/small/plenary/reports/screen',
        `${plenary}/slides.pdf`,
        '/desk/small/plenary/reports/consolidation',
      ]),
    );
    await olga.page.getByRole('link', { name: 'All outputs' }).click();
    await heading(olga.page, 'Outputs');
    expect([...mona.complaints, ...rita.complaints, ...olga.complaints]).toEqual([]);
    await leave(mona, rita, olga);
  });

  it('is chosen from a list where there are several, and where there is none that is said', async () => {
    const file = outputMeeting();
    const [breakout, reports] = ['breakout', 'reports'].map((id) => file.sessions.find((one) => one.id === id)!);
    const again = [
      { ...breakout!, id: 'tea', start: '2031-05-06T14:00', end: '2031-05-06T15:00', reportsTo: 'more' },
      { ...reports!, id: 'more', number: 3, title: 'More', start: '2031-05-06T15:00', end: '2031-05-06T16:00' },
    ];
    const { reportsTo: _, ...alone } = breakout!;
    for (const [slug, sessions] of [
      ['twice', [...file.sessions, ...again]],
      ['never', file.sessions.map((one) => (one.id === 'breakout' ? alone : one))],
    ] as const) {
      await draft(stage.house, { ...file, meeting: { ...file.meeting, slug }, sessions: [...sessions] });
      await letOrganize(stage.house, slug, 'Olga');
    }
    const olga = await openDesk({ origin: origin() }, stage.browser, '/desk/twice/plenary');
    const { page } = olga;
    await heading(page, 'Plenary');
    expect((await page.locator('main li').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Session 2: Reports 6 May 2031, 13.00–14.00 Presented: 0 of 2',
      'Session 3: More 6 May 2031, 15.00–16.00 Presented: 0 of 2',
    ]);
    expect(await faultsEverywhere(olga)).toEqual([]);
    await page.getByRole('link', { name: 'Session 3: More' }).click();
    await heading(page, 'Session 3: More');
    await page.goto(`${origin()}/desk/never/plenary`);
    await page.getByText('No session takes reports yet.').waitFor();
    expect(await faultsEverywhere(olga)).toEqual([]);
    await leave(olga);
  });

  it('can be led and presented by everybody, at any width', async () => {
    await handIn(stage, 'north', 'Meet yearly. '.repeat(30), 'Share calendars.');
    await clear(stage, 'north');
    await stage.olga.put(`${plenary}/slide`, { shown: { group: south, slide: 'group' } }).expect(200);
    const mona = await stage.open('lead', 'Mona');
    const rita = await stage.open('present', 'Rita');
    expect(await faultsEverywhere(mona)).toEqual([]);
    expect(await faultsEverywhere(rita)).toEqual([]);
    await rita.page.getByRole('button', { name: 'Recommendation 1: Meetings (1 of 2)' }).click();
    await rita.page.getByText('On the screen now').waitFor();
    expect(await faultsEverywhere(rita)).toEqual([]);
    await leave(mona, rita);
  });
});
