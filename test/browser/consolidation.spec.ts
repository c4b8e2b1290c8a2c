import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import {
  button,
  type ConsolidationDesk,
  field,
  focused,
  heading,
  likewise,
  portal,
  startConsolidation,
  textsOf,
  titlesOf,
  training,
} from '../support/consolidation-desk.js';
import { faultsEverywhere } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { beginWith, consolidationOf, presented } from '../support/plenary-house.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the screen on which a plenary consolidates', () => {
  let desk: ConsolidationDesk;
  beforeAll(async () => {
    desk = await startConsolidation();
  }, 60_000);
  afterAll(() => desk.close());
  beforeEach(() => desk.empty());

  const value = (page: Page, name: string, wanted: string) =>
    until(`${name} is “${wanted}”`, async () => (await field(page, name).inputValue()) === wanted);

  it('puts two together, words them with their sources, orders and adopts them', async () => {
    await presented(desk.cast, 'north', portal, training);
    await presented(desk.cast, 'south', likewise);
    const mona = await desk.open('Mona');
    const { page } = mona;
    await page.getByText('Shared words:').waitFor();
    expect(await faultsEverywhere(mona)).toEqual([]);
    await button(page, 'Begin with this: Group 1, recommendation 2').click();
    await heading(page, 'R1 Meetings').waitFor();
    await button(page, 'Put together: Group 1, recommendation 1 and Group 2, recommendation 1').click();
    await heading(page, 'R2 Meetings').waitFor();
    await page.getByText('Nothing is suggested:').waitFor();

    await button(page, 'Edit R2').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('One portal');
    await field(page, 'Sentence 1, R2').fill('Share migration data. Do it through one portal.');
    await field(page, 'Sentence 1, R2').press('Enter');
    await value(page, 'Sentence 2, R2', 'Do it through one portal.');
    await button(page, 'Add a sentence').click();
    await page.keyboard.type('Meet yearly about it.');
    await page.getByText('No source yet: without one it cannot be adopted.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Sentence 4 goes back to no group’s recommendation.').waitFor();
    expect(await button(page, 'Adopt R2').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Adopt R2').focus();
    await page.keyboard.press('Enter');
    expect((await consolidationOf(desk.cast.olga)).recommendations.map(({ decision }) => decision)).toEqual([
      null,
      null,
    ]);
    await page.getByRole('link', { name: 'Put right in R2' }).click();
    expect(await focused(page)).toBe('Sentence 4, R2');
    await page.getByRole('checkbox', { name: 'Group 2, recommendation 1, as a source of sentence 4' }).check();
    await page.getByRole('checkbox', { name: 'Europe' }).check();
    await desk.becomes(
      ({ recommendations: [, one] }) => [
        one?.title.value,
        one?.regions.value,
        one?.sentences.value.map(({ text, sources }) => [text, ...sources.map(({ group }) => group)]),
      ],
      [
        'One portal',
        ['europe'],
        [
          ['Share migration data.', desk.north],
          ['Do it through one portal.', desk.north],
          ['Keep it in the secretariats.', desk.north],
          ['Meet yearly about it.', desk.south],
        ],
      ],
    );
    expect(await faultsEverywhere(mona)).toEqual([]);
    await page.getByText('Everything written here is saved.').waitFor();
    await button(page, 'Adopt R2').click();
    await page.getByText(/entered by Mona$/).waitFor();
    await button(page, 'Move up: R2: One portal').click();
    await heading(page, 'R1 One portal').waitFor();
    await desk.becomes(titlesOf, ['One portal', 'Meetings']);
    await button(page, 'Note R2').click();
    await desk.becomes(({ recommendations }) => recommendations.map(({ decision }) => decision), ['adopted', 'noted']);
    expect(await faultsEverywhere(mona)).toEqual([]);
    await mona.page.context().close();
  });

  it('is done with keys alone, on a phone', async () => {
    await presented(desk.cast, 'north', portal);
    await presented(desk.cast, 'south', likewise);
    const { page } = await desk.open('Mona', 390);
    await button(page, 'Put together with… (Group 1, recommendation 1)').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Group 2, recommendation 1: Meetings' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'R1 Meetings').waitFor();
    await desk.becomes(textsOf, [[likewise]]);
    await page.getByRole('link', { name: 'Recommendations of the plenary (1)' }).focus();
    await page.keyboard.press('Enter');
    for (let left = 40; left > 0; left -= 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === 'Edit R1') break;
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('One portal');
    await page.keyboard.press('Enter');
    await desk.becomes(titlesOf, ['One portal']);
    await button(page, 'Adopt R1').focus();
    await page.keyboard.press('Enter');
    await page.getByText(/entered by Mona$/).waitFor();
    await button(page, 'Take the decision back: R1').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Take out: R1').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Taken out (1)').focus();
    await page.keyboard.press('Enter');
    await button(page, 'Bring back: One portal').focus();
    await page.keyboard.press('Enter');
    await heading(page, 'R1 One portal').waitFor();
    await page.context().close();
  });

  it('is done by pulling one onto another', async () => {
    await presented(desk.cast, 'north', portal, training);
    await presented(desk.cast, 'south', likewise);
    const { page } = await desk.open('Mona');
    const pull = async (from: string, onto: string) => {
      const [a, b] = [heading(page, from), heading(page, onto)];
      await a.first().hover();
      await page.mouse.down();
      // The first movement picks it up, the second carries it.
      await b.last().hover();
      await b.last().hover();
      // It is let go where the screen shows that it would go there.
      await page.locator('[data-over]').filter({ has: b }).waitFor();
      await page.mouse.up();
    };
    await pull('Recommendation 2 Meetings', 'Recommendation 1 Meetings');
    await heading(page, 'R1 Meetings').waitFor();
    await desk.becomes(({ recommendations }) => recommendations.map(({ sources }) => sources.length), [2]);
    await pull('Recommendation 1 Meetings', 'R1 Meetings');
    await desk.becomes(({ recommendations }) => recommendations.map(({ sources }) => sources.length), [3]);
    await page.context().close();
  });

  it('tells suggestions apart for good, until that is taken back', async () => {
    await presented(desk.cast, 'north', portal);
    await presented(desk.cast, 'south', likewise);
    const { page } = await desk.open('Olga');
    const pair = 'Group 1, recommendation 1 and Group 2, recommendation 1';
    await button(page, `Not the same: ${pair}`).click();
    await page.getByText('Not the same (1)').click();
    await page.reload();
    await page.getByText('Not the same (1)').click();
    await button(page, `Suggest again: ${pair}`).click();
    await button(page, `Not the same: ${pair}`).waitFor();
    await page.context().close();
  });

  it('is only read once the meeting is archived, and does not exist for those who do not lead it', async () => {
    const [entry = ''] = await presented(desk.cast, 'north', portal);
    await beginWith(desk.cast.olga, desk.north, entry);
    const rita = await desk.open('Rita');
    await heading(rita.page, 'There is nothing here').waitFor();
    await desk.house.query('UPDATE meeting SET archived_at = now()');
    const olga = await desk.open('Olga');
    await olga.page.getByText('You can read this.').waitFor();
    await heading(olga.page, 'R1 Meetings').waitFor();
    expect(await olga.page.locator('main button').count()).toBe(0);
    expect(await faultsEverywhere(olga)).toEqual([]);
    await desk.house.query('UPDATE meeting SET archived_at = NULL');
    await rita.page.context().close();
    await olga.page.context().close();
  });
});
