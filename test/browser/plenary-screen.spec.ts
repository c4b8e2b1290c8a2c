import type { PlenaryView } from '#contract/plenary';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/browser.js';
import { becomes } from '../support/becomes.js';
import { describeWith } from '../support/describe-with.js';
import { tooWide } from '../support/desk.js';
import { picture } from '../support/pictures.js';
import { addEntry, wholeRecommendation } from '../support/output-house.js';
import { groupIn, handIn, plenary } from '../support/plenary-house.js';
import { type PlenaryStage, startPlenaryStage } from '../support/plenary-stage.js';

/** As long as a slide takes. */
const longest = `${'Share migration data across regions '.repeat(7)}every year.`;

const projectors = [
  [1920, 1080],
  [1024, 768],
  [800, 600],
  [2560, 800],
  [390, 844],
] as const;

describeWith(['chromium'], 'what is projected', () => {
  let stage: PlenaryStage;
  let north: string;

  beforeAll(async () => {
    stage = await startPlenaryStage();
    north = groupIn(stage.north);
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    stage.line.become();
    await stage.empty();
  });

  const show = (slide: string) =>
    stage.people.mona.put(`${plenary}/slide`, { shown: { group: north, slide } }).expect(200);
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  /** Whether any words are cut off by the slide or do not have room in their place. */
  const cutOff = (page: Page) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('main p, main h1, main div')]
      .filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflow === 'hidden')
      .map((one) => one.className)`);
  /** Pixels of the text for which its place has no room. */
  const overfull = (page: Page) =>
    page.evaluate<number>(
      `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('[class*=room]'))`,
    );
  /** Pixels of the type of the text. */
  const sizeOf = (page: Page) =>
    page.evaluate<number>(
      `Number.parseFloat(getComputedStyle(document.querySelector('[class*=fitted]:not([data-heading=true])')).fontSize)`,
    );

  it('has the longest text that a slide takes in 40 points and more, whole on every projector', async () => {
    const text = `${longest}\n${longest}`;
    await stage.handIn('recommendation', {
      ...{ title: 'Data on migration that all regions share', text },
      ...{ addressee: 'States, chairs and secretariats', levels: ['national', 'regional', 'interregional', 'global'] },
    });
    const room = await stage.open('screen', 'Mona');
    await room.page.keyboard.press('End');
    await room.page.keyboard.press('PageUp');
    await room.page.getByText('2 of 2').waitFor();
    for (const [width, height] of projectors) {
      await room.page.setViewportSize({ width, height });
      await becomes(() => cutOff(room.page), []);
      const size = await sizeOf(room.page);
      // A slide of 16:9 is 960 points wide, whatever its pixels.
      const points = (size / Math.min(width, (height * 16) / 9)) * 960;
      expect([width, points >= 40]).toEqual([width, true]);
      await picture(room.page, `plenary-screen-${width}`);
    }
    expect(room.complaints).toEqual([]);
    await room.page.context().close();
  });

  it.each([
    ['of many lines', Array.from({ length: 60 }, (_, place) => `a${place}`).join('\n')],
    ['of one long word', 'x'.repeat(270)],
    ['of wide letters', '移'.repeat(270)],
  ])('has a text %s whole, in words that are large', async (_, text) => {
    await addEntry(stage.people.rita, stage.north, 'recommendation', wholeRecommendation(text));
    await stage.handIn('partnership', {
      ...{ type: 'Joint projects', need: text },
      actors: ['academia', 'unRegionalCommissions', 'Towns', 'W'.repeat(120)],
    });
    const room = await stage.open('screen', 'Mona');
    await room.page.keyboard.press('End');
    await room.page.keyboard.press('PageUp');
    await heading(room.page, 'Joint projects');
    await room.page.getByText('With: academia, United Nations regional commissions, Towns, WWW').waitFor();
    for (const [width, height] of projectors) {
      await room.page.setViewportSize({ width, height });
      await becomes(() => overfull(room.page), 0);
      expect(await tooWide(room.page)).toEqual([]);
    }
    await room.page.context().close();
  });

  it('stays while the line is dead, says so, and catches up when it is back', async () => {
    const [first = '', second = ''] = await handIn(stage, 'north', 'Meet yearly.', 'Share calendars.');
    const room = await stage.open('screen', 'Mona');
    await show(first);
    await room.page.getByText('Meet yearly.').waitFor();
    // As on a network that is dead: nothing gets through, and nothing says so.
    stage.line.become({ stalled: true });
    await room.page.getByText('Not connected: the next slide may be missing').waitFor();
    expect(await room.page.getByText('Meet yearly.').isVisible()).toBe(true);
    await stage.people.mona.put(`${plenary}/slide`, { shown: { group: north, slide: second } }).expect(200);
    stage.line.become();
    await room.page.getByText('Share calendars.').waitFor();
    await room.page.getByText('Not connected').waitFor({ state: 'detached' });

    // As in a browser that knows that it has no network.
    await room.page.context().setOffline(true);
    await room.page.getByText('Not connected: the next slide may be missing').waitFor();
    await show('group');
    expect(await room.page.getByText('Share calendars.').isVisible()).toBe(true);
    await room.page.context().setOffline(false);
    await heading(room.page, 'Group 1: North');
    await room.page.getByText('Not connected').waitFor({ state: 'detached' });

    // As when a proxy on the way starts anew.
    stage.line.reset();
    await show(first);
    await room.page.getByText('Meet yearly.').waitFor();
    await room.page.context().close();
  });

  it('is in the words of the meeting’s language, in its direction, whatever whoever leads it speaks', async () => {
    await stage.handIn('recommendation', { title: 'Rencontres', text: 'Se réunir.', levels: ['global'] });
    const entry = async () =>
      ((await stage.olga.get(plenary).expect(200)).body as PlenaryView).groups[0]?.slides[1]?.id;
    await show((await entry()) ?? '');
    for (const [language, words, direction] of [
      ['fr', 'Niveaux : mondial', 'ltr'],
      ['ar', 'المستويات: عالمي', 'rtl'],
      ['de', 'Levels: global', 'ltr'],
    ] as const) {
      await stage.house.query(`UPDATE meeting SET language = $1 WHERE slug = 'small'`, [language]);
      const room = await stage.open('screen', 'Mona', { locale: 'en-GB' });
      await room.page.getByText(words).waitFor();
      const slide = room.page.locator(`[lang=${language}][dir=${direction}]`);
      expect([language, await slide.count()]).toEqual([language, 1]);
      await picture(room.page, `plenary-screen-${language}`);
      expect(room.complaints).toEqual([]);
      await room.page.context().close();
    }
    await stage.house.query(`UPDATE meeting SET language = 'en' WHERE slug = 'small'`);
  });

  it('is dark on white whatever one prefers, without a fault of accessibility, and for nobody else', async () => {
    await handIn(stage, 'north', 'Meet yearly.');
    const room = await stage.open('screen', 'Olga', { colorScheme: 'dark', reducedMotion: 'reduce' });
    const background = () =>
      room.page.evaluate<string>(`getComputedStyle(document.querySelector('main')).backgroundColor`);
    expect(await background()).toBe('rgb(255, 255, 255)');
    for (const key of ['Home', 'PageDown', 'PageDown', 'End']) {
      await room.page.keyboard.press(key);
      expect([key, await accessibilityFaults(room.page), await tooWide(room.page)]).toEqual([key, [], []]);
    }
    const rita = await stage.open('screen', 'Rita');
    await rita.page.getByText('There is nothing here').waitFor();
    for (const { page } of [room, rita]) await page.context().close();
  });
});
