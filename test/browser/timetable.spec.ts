import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { StepView } from '#contract/history';
import type { ProgrammeView } from '#contract/programme-view';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, faultsOf, openDesk, sidewaysScroll, startDesk } from '../support/desk.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the timetable', () => {
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

  const at = '/desk/two-days/timetable';

  /** Where a session stands in the draft. */
  async function placeOf(key: string) {
    const [row] = await house.query(
      `SELECT session.start, session.end, room.key AS room FROM session LEFT JOIN room ON room.id = session.room_id
       JOIN meeting ON meeting.id = session.meeting_id WHERE meeting.slug = 'two-days' AND session.key = $1`,
      [key],
    );
    return row;
  }
  const stands = (key: string, start: string, end: string, room: string | null) =>
    until(`${key} is at ${start}`, async () => {
      return JSON.stringify(await placeOf(key)) === JSON.stringify({ start, end, room });
    });
  const says = (page: Page, words: RegExp) =>
    until(`it says ${words}`, async () => words.test((await page.locator('[role=status]').allTextContents()).join()));

  it('moves a session by the keyboard alone, says where it is on its way, and takes it back', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.locator('[role=application] button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Alt+ArrowRight');
    await says(page, /: 9\.20–10\.55, Blue Room\.$/);
    await page.keyboard.press('Alt+ArrowLeft');
    await says(page, /: 9\.20–10\.55, Great Hall\. At the same time as Opening Session\.$/);
    await page.keyboard.press('Alt+ArrowRight');
    expect(await placeOf('session-1')).toEqual({ start: '2031-04-30T09:30', end: '2031-04-30T11:00', room: 'hall' });
    await page.keyboard.press('Enter');
    await stands('session-1', '2031-04-30T09:20', '2031-04-30T10:55', 'blue');
    await becomes(() => page.evaluate('document.activeElement.id'), 'block-session-1');
    await page.keyboard.press('Control+z');
    await stands('session-1', '2031-04-30T09:30', '2031-04-30T11:00', 'hall');
    await page.keyboard.press('Control+Shift+z');
    await stands('session-1', '2031-04-30T09:20', '2031-04-30T10:55', 'blue');
    await page.keyboard.press('Control+z');
    await stands('session-1', '2031-04-30T09:30', '2031-04-30T11:00', 'hall');
    await page.context().close();
  });

  it('puts a session back that is held and let go with Escape, or left', async () => {
    const { page } = await openDesk(house, browser, at);
    const coffee = (times: string) => page.locator('#block-coffee-1').filter({ hasText: times });
    await page.locator('#block-coffee-1').focus();
    for (const end of ['Escape', 'Tab']) {
      await page.keyboard.press('Space');
      await page.keyboard.press('PageDown');
      await coffee('12.00–12.30').waitFor();
      await page.keyboard.press(end);
      await coffee('11.00–11.30').waitFor();
    }
    expect(await placeOf('coffee-1')).toEqual({ start: '2031-04-30T11:00', end: '2031-04-30T11:30', room: null });
    await page.context().close();
  });

  it('moves and lengthens a session by the mouse, in steps of five minutes', async () => {
    const { page } = await openDesk(house, browser, at);
    const block = (await page.locator('#block-breakout-structures').boundingBox())!;
    const minute = block.height / 90;
    const drag = async (from: [number, number], by: [number, number]) => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(from[0] + by[0], from[1] + by[1], { steps: 4 });
      await page.mouse.up();
    };
    await drag([block.x + 30, block.y + 20], [block.width, 33 * minute]);
    await stands('breakout-structures', '2031-04-30T12:05', '2031-04-30T13:35', 'green');
    const moved = (await page.locator('#block-breakout-structures').boundingBox())!;
    await drag([moved.x + 30, moved.y + moved.height - 1], [0, -21 * minute]);
    await stands('breakout-structures', '2031-04-30T12:05', '2031-04-30T13:15', 'green');
    // A drag opens no panel; a click does.
    expect(new URL(page.url()).search).toBe('');
    await page.click('#block-breakout-structures');
    await page.waitForURL(/session=breakout-structures/);
    await page.context().close();
  });

  it('moves and lengthens a session by a finger on its grip and on its edge, and scrolls under a finger elsewhere', async () => {
    const { page } = await openDesk(house, browser, at, { width: 820, hasTouch: true, isMobile: true });
    await page.locator('#block-lunch-1').tap();
    await page.waitForURL(/session=lunch-1/);
    const finger = await page.context().newCDPSession(page);
    const lasts = async () => {
      const { start, end } = (await placeOf('lunch-1')) as { start: string; end: string };
      return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
    };
    const block = page.locator('#block-lunch-1').locator('..');
    // Of a session that is chosen alone; what is told of it comes late, and moves what stands above or below.
    await block.locator('[class*=grip]').waitFor();
    await page.getByRole('textbox', { name: 'Title', exact: true }).first().waitFor();
    const top = async () => (await block.boundingBox())!.y;
    /** Waits until the page stands still: it scrolls on for a while after a finger has left it. */
    const rests = async () => {
      let last = await top();
      await until('the page has come to rest', async () => {
        await page.waitForTimeout(150);
        const [now, earlier] = [await top(), last];
        last = now;
        return now === earlier;
      });
    };
    /** From a place in the block, by so many minutes downwards. */
    const drag = async (place: 'face' | 'grip' | 'edge', minutes: number) => {
      await block.scrollIntoViewIfNeeded();
      await rests();
      const { x, y, width, height } = (await block.boundingBox())!;
      const left = { face: x + 40, grip: x + width - 16, edge: x + 40 }[place];
      const from = { face: y + 30, grip: y + 16, edge: y + height - 4 }[place];
      const down = (minutes * height) / (await lasts());
      for (const [type, part] of [
        ['touchStart', 0],
        ['touchMove', 0.5],
        ['touchMove', 1],
      ] as const) {
        await finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: left, y: from + down * part }] });
      }
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    /** A tap on a page that still scrolls stops that alone. */
    const undo = async () => {
      await rests();
      await page.getByRole('button', { name: 'Undo' }).tap();
    };
    const before = await top();
    await drag('face', -40);
    await until('the page has scrolled', async () => (await top()) !== before);
    await drag('grip', 30);
    await stands('lunch-1', '2031-04-30T13:30', '2031-04-30T15:00', null);
    await drag('edge', -25);
    await stands('lunch-1', '2031-04-30T13:30', '2031-04-30T14:35', null);
    await undo();
    await stands('lunch-1', '2031-04-30T13:30', '2031-04-30T15:00', null);
    await undo();
    await stands('lunch-1', '2031-04-30T13:00', '2031-04-30T14:30', null);
    await page.context().close();
  });

  it('moves a session to an exact time with what follows, as it was shown before', async () => {
    const { page } = await openDesk(house, browser, '/desk/grcp-8/timetable');
    await page.locator('#block-session-3').focus();
    await page.keyboard.press('m');
    expect(await page.getByLabel('Start').inputValue()).toBe('14.30');
    // A meeting of one day has no other to choose.
    expect(await page.getByRole('combobox', { name: 'Day' }).count()).toBe(0);
    await page.getByLabel('Start').fill('15.60');
    await page.getByText('A time such as 9.45').waitFor();
    await page.getByLabel('Start').fill('15.00');
    await page.getByText('A time such as 9.45').waitFor({ state: 'detached' });
    await page.getByLabel('End').fill('1615');
    await page.getByLabel('All that follows on the day').check();
    const button = page.getByRole('button', { name: 'Move 3 sessions' });
    await button.waitFor();
    expect((await page.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t'))).toEqual([
      ['Structures and Sustainability', '14.30–15.45', '15.00–16.15'],
      ['Synergies and Partnerships', '15.45–17.15', '16.15–17.45'],
      ['Reflections on the Way Forward', '17.15–17.30', '17.45–18.00'],
    ]);
    await button.click();
    await page.waitForSelector('text=What will move', { state: 'detached' });
    const olga = await atTheDesk(house);
    const answer = await olga.get('/api/meetings/grcp-8/history?limit=1').expect(200);
    expect((answer.body as StepView[])[0]).toMatchObject({ action: 'session.moved', by: 'Olga' });
    await page.context().close();
  });

  it('shows both places where two have moved one session, and takes either', async () => {
    // Nobody tells this page that the draft has changed.
    const { page } = await openDesk(house, browser, at, { cutOff: /\/events$/ });
    const olga = await atTheDesk(house);
    const path = '/api/meetings/two-days/programme/sessions/session-2';
    const answer = await olga.get('/api/meetings/two-days/programme').expect(200);
    const { version } = (answer.body as ProgrammeView).sessions.find(({ id }) => id === 'session-2')!;
    const times = { start: '2031-04-30T15:00', end: '2031-04-30T17:00' };
    await olga.patch(path, times).set('If-Match', `"${version}"`).expect(200);
    await page.locator('#block-session-2').focus();
    for (const key of ['Space', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Keep theirs: 15.00–17.00, Great Hall' }).waitFor();
    await page.getByRole('button', { name: 'Take mine: 14.35–16.35, Great Hall' }).click();
    await stands('session-2', '2031-04-30T14:35', '2031-04-30T16:35', 'hall');
    await page.waitForSelector('text=somebody else did too', { state: 'detached' });
    await page.context().close();
  });

  it('adds a session, and shows what is found in it', async () => {
    const { page } = await openDesk(house, browser, at);
    await page.getByRole('button', { name: 'New session' }).click();
    const times = () => Promise.all(['Start', 'End'].map((label) => page.getByLabel(label).inputValue()));
    await page.getByRole('combobox', { name: 'Day' }).selectOption('2031-05-01');
    await page.getByLabel('Start').fill('915');
    await page.getByLabel('End').focus();
    await becomes(times, ['9.15', '10.15']);
    await page.getByLabel('End').fill('11');
    await page.getByLabel('Start').focus();
    await page.getByLabel('Title').focus();
    await becomes(times, ['9.15', '11.00']);
    await page.getByLabel('Title').fill('<img src=x onerror="document.title=1">');
    await page.getByRole('button', { name: 'Add the session' }).click();
    await page.waitForURL(/session=/);
    await page.locator('[role=application] button').filter({ hasText: '<img src=x' }).waitFor();
    expect(await page.title()).toBe('Timetable – Plenary');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('button').filter({ hasText: '<img src=x' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it.each([
    [at, 1440, 'light', 'en-GB'],
    [at, 1440, 'dark', 'ar'],
    [`${at}?view=list`, 390, 'dark', 'fr'],
    [at, 390, 'light', 'es'],
  ] as const)('%s at %i pixels, %s, in %s, has no fault', async (path, width, colorScheme, locale) => {
    const desk = await openDesk(house, browser, path, { width, colorScheme, locale });
    await desk.page.locator('aside h2').first().waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.page.context().close();
  });

  it('asks for exact times, and for a new session, on screens without fault that fit into 320 pixels', async () => {
    const desk = await openDesk(house, browser, `${at}?view=list`, { width: 320 });
    const { page } = desk;
    await page.getByRole('button', { name: /^Move “Lunch”/ }).click();
    await page.getByRole('button', { name: 'Nothing moves yet' }).waitFor();
    await page.getByRole('combobox', { name: 'Day' }).last().selectOption('2031-05-01');
    await page.getByRole('cell', { name: 'Thursday, 1 May 2031, 13.00–14.30' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await page.getByRole('button', { name: 'New session' }).click();
    await page.getByRole('button', { name: 'Add the session' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});
