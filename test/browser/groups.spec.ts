import type { MeetingFile } from '#contract/meeting-file';
import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { atTheDesk, type DeskPage, faultsEverywhere, letOrganize, openDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { fillRegistry } from '../support/registry-file.js';
import { draft, smallMeeting } from '../support/small-meeting.js';

jest.setTimeout(120_000);

const names = { rabat: 'Rabat Process', cmc: 'Caribbean Consultations', midsa: 'MIDSA', prague: 'Prague Process' };
const mechanisms = Object.entries(names).map(([id, name]) => ({ id, name, invited: true }));

/** A breakout of two groups, one for Africa, in whose room two can sit; Ama and Ben come for the Prague Process. */
function meeting(): MeetingFile {
  const file = smallMeeting({
    people: [
      { id: 'ama', familyName: 'Ama', mechanism: 'prague' },
      { id: 'ben', familyName: 'Ben', mechanism: 'prague' },
      ...['cleo', 'dora'].map((id) => ({ id, familyName: id })),
    ],
    breakout: {
      groups: [
        { number: 1, name: 'Africa', room: 'side', regions: ['africa'], languages: ['en', 'fr'] },
        { number: 2, name: 'Elsewhere', mechanisms: ['prague'] },
      ],
    },
  });
  const rooms = file.rooms?.map((room) => (room.id === 'side' ? { ...room, seats: 2 } : room));
  return { ...file, ...(rooms && { rooms }), mechanisms };
}

describeWith(['chromium'], 'the groups of a breakout on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startReachableApp();
    await fillRegistry(house);
    await draft(house, meeting());
    await makeAccount(house, 'Olga');
    await letOrganize(house, 'small', 'Olga');
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/small/groups');
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const api = '/api/meetings/small/programme';
  const breakout = async () => {
    const olga = await atTheDesk(house);
    const { sessions } = (await olga.get(api).expect(200)).body as ProgrammeView;
    return sessions.find(({ id }) => id === 'breakout');
  };
  /** Ids of the mechanisms of each group, as the server has them. */
  const seating = async () => (await breakout())?.groups.map((group) => group.mechanisms);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const column = (name: string) => page.getByRole('region', { name });
  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor();
  const moveTo = async (mechanism: string, group: string) => {
    await button(`Move to…: ${mechanism}`).click();
    await page.getByRole('menuitem', { name: group }).click();
  };

  it('shows who sits where, in how many seats, for whom a group is meant, and who sits in none', async () => {
    await page.getByRole('link', { name: 'Groups', exact: true }).and(page.locator('[aria-current=page]')).waitFor();
    await column('Group 1: Africa').getByText('Room 4 – 0 of 2 seats').waitFor();
    await column('Group 1: Africa').getByText('Meant for: Africa').waitFor();
    await column('Group 1: Africa').getByText('Languages: English, French').waitFor();
    await column('Group 2: Elsewhere').getByText('Seats: 2').first().waitFor();
    expect(await column('In no group').getByRole('listitem').count()).toBe(3);
  });

  it('moves a mechanism with the keys, which say where it is, and leaves it where it was with Escape', async () => {
    await button('MIDSA').focus();
    await page.keyboard.press('Space');
    await said('MIDSA is picked up. Now: In no group.');
    await page.keyboard.press('ArrowRight');
    await said('MIDSA would go here: Group 1: Africa.');
    await page.keyboard.press('Escape');
    await said('MIDSA stays where it was: In no group.');
    for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await said('MIDSA has been moved. Now: Group 1: Africa.');
    await column('Group 1: Africa').getByRole('button', { name: 'MIDSA', exact: true }).waitFor();
    await becomes(() => page.locator('button:focus').innerText(), 'MIDSA');
    await becomes(seating, [['midsa'], ['prague']]);
  });

  it('moves one by name, and says when there are more than the room has seats', async () => {
    await moveTo('Prague Process', 'Group 1: Africa');
    await column('Group 1: Africa').getByText('3 of 2 seats (1 too many)').waitFor();
    await becomes(seating, [['midsa', 'prague'], []]);
    await button('Undo').click();
    await becomes(seating, [['midsa'], ['prague']]);
    await column('Group 1: Africa').getByText('1 of 2 seats').waitFor();
  });

  it('moves one with the mouse', async () => {
    await button('Caribbean Consultations').hover();
    await page.mouse.down();
    const to = await column('Group 2: Elsewhere').boundingBox();
    await page.mouse.move((to?.x ?? 0) + 40, (to?.y ?? 0) + 60, { steps: 8 });
    // It is let go where the screen shows that it would go there.
    await page.locator('section[data-target]').and(column('Group 2: Elsewhere')).waitFor();
    await page.mouse.up();
    await becomes(seating, [['midsa'], ['prague', 'cmc']]);
  });

  it('says where one sits that somebody else has moved meanwhile, and moves it from there', async () => {
    // What others do is not told here, as where a network is slow.
    const { page: late } = await openDesk(house, browser, '/desk/small/groups', { cutOff: /\/events$/ });
    const mechanism = late.getByRole('button', { name: 'Caribbean Consultations', exact: true });
    await mechanism.waitFor();
    const olga = await atTheDesk(house);
    const elsewhere = (await breakout())?.groups[1]?.id ?? '';
    const placings = [{ mechanism: 'cmc', from: elsewhere, to: null }];
    await olga.post(`${api}/sessions/breakout/placings`, { placings }).expect(200);
    await late.getByRole('button', { name: 'Move to…: Caribbean Consultations' }).click();
    await late.getByRole('menuitem', { name: 'Group 1: Africa' }).click();
    await late
      .getByText('Somebody else has moved “Caribbean Consultations” in the meantime. It sits here now: In no group.')
      .waitFor();
    await late
      .getByRole('region', { name: 'In no group' })
      .and(late.getByRole('region').filter({ has: mechanism }))
      .waitFor();
    expect(await seating()).toEqual([['midsa'], ['prague']]);
    await late.getByRole('button', { name: 'Move it all the same: Group 1: Africa' }).click();
    await becomes(seating, [['midsa', 'cmc'], ['prague']]);
    await late.getByRole('button', { name: 'Undo' }).click();
    await becomes(seating, [['midsa'], ['prague']]);
    await late.context().close();
  });

  it('keeps what is wished, and marks what is not so', async () => {
    await page.getByText('Nothing is wished yet.').waitFor();
    for (const name of ['MIDSA', 'Prague Process']) {
      await page.getByRole('combobox', { name: 'Mechanisms' }).fill(name.slice(0, 4));
      await page.getByRole('option', { name, exact: true }).click();
    }
    await page.keyboard.press('Escape');
    await button('Add the wish').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Together: MIDSA; Prague Process Not met as they sit now' })
      .waitFor();
    await becomes(async () => (await breakout())?.wishes, [{ kind: 'together', mechanisms: ['midsa', 'prague'] }]);
  });

  it('proposes the groups with a reason for each place, and changes nothing before that is applied', async () => {
    await button('Propose groups').click();
    await page.getByRole('heading', { name: 'A proposal for the groups' }).and(page.locator(':focus')).waitFor();
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const cells = async (name: string) => row(name).getByRole('cell').allInnerTexts();
    await row('MIDSA').waitFor();
    expect(await cells('MIDSA')).toEqual(['Group 1: Africa', 'Group 1: Africa', 'Placed there already']);
    expect(await cells('Rabat Process')).toEqual([
      'In no group',
      'Group 1: Africa',
      'Africa: the group that is meant for it',
    ]);
    expect(await cells('Caribbean Consultations')).toEqual([
      'In no group',
      'Group 2: Elsewhere',
      'No group that is meant for its regions can take it; of the others this was the smallest',
    ]);
    expect(await cells('Group 1: Africa')).toEqual(['1', '2', '2']);
    await page.getByText('Together: MIDSA; Prague Process').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    expect(await seating()).toEqual([['midsa'], ['prague']]);
    await button('Apply: move 2 mechanisms').click();
    await page.getByText('2 mechanisms have been moved. Undo takes all of it back.').waitFor();
    await becomes(seating, [
      ['midsa', 'rabat'],
      ['prague', 'cmc'],
    ]);
  });

  it('stands well wide and on a phone, by day and by night, where it is told as a list', async () => {
    await column('In no group').getByText('Everybody sits in a group.').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await button('Rabat Process').focus();
    for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    await becomes(seating, [['midsa'], ['prague', 'cmc', 'rabat']]);
    await button('Remove: Together: MIDSA; Prague Process').click();
    await page.getByText('Nothing is wished yet.').waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('lets a group say for whom it is meant and in which languages it works', async () => {
    await page.getByRole('link', { name: 'Edit the groups' }).click();
    await button('Edit: Group 2: Elsewhere').click();
    await page.getByRole('combobox', { name: 'Regions' }).click();
    for (const region of ['Americas', 'Europe']) await page.getByRole('option', { name: region }).click();
    await page.keyboard.press('Escape');
    await becomes(async () => (await breakout())?.groups[1]?.regions, ['americas', 'europe']);
    await page.getByRole('combobox', { name: 'Languages' }).click();
    await page.getByRole('option', { name: 'Spanish' }).click();
    await page.keyboard.press('Escape');
    await becomes(async () => (await breakout())?.groups[1]?.languages, ['es']);
    expect(await faultsEverywhere(desk)).toEqual([]);
  });
});
