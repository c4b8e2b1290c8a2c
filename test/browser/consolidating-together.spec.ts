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
} from '../support/consolidation-desk.js';
import { describeWith } from '../support/describe-with.js';
import { beginWith, clear, consolidate, handIn, plenary, presented } from '../support/plenary-house.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'a consolidation at which several work', () => {
  let desk: ConsolidationDesk;
  beforeAll(async () => {
    desk = await startConsolidation();
  }, 60_000);
  afterAll(() => desk.close());
  beforeEach(() => desk.empty());

  const versions = (page: Page, label: string) => page.getByRole('group', { name: `Two versions of ${label}` });
  const value = (page: Page, name: string, wanted: string) =>
    until(`${name} is “${wanted}”`, async () => (await field(page, name).inputValue()) === wanted);

  it('shows two versions of one field side by side, and those of different sentences together', async () => {
    const [entry = ''] = await presented(desk.cast, 'north', portal);
    await beginWith(desk.cast.olga, desk.north, entry);
    const mona = await desk.open('Mona');
    const olga = await desk.open('Olga', 390);
    for (const { page } of [mona, olga]) await button(page, 'Edit R1').click();

    await field(mona.page, 'Title, R1').fill('A portal');
    await mona.page.getByText('Not saved yet, fields: 1').waitFor();
    await field(olga.page, 'Title, R1').fill('One portal for all');
    await olga.page.keyboard.press('Enter');
    await versions(mona.page, 'Title').waitFor();
    expect(await versions(mona.page, 'Title').innerText()).toContain('One portal for all');
    expect(await field(mona.page, 'Title, R1').inputValue()).toBe('A portal');
    await button(mona.page, 'Save mine').click();
    await value(olga.page, 'Title, R1', 'A portal');

    await field(mona.page, 'Sentence 2, R1').fill('Keep it safe.');
    await field(olga.page, 'Sentence 1, R1').fill('Build two. Build them well.');
    await olga.page.keyboard.press('Enter');
    await value(mona.page, 'Sentence 2, R1', 'Build them well.');
    await value(mona.page, 'Sentence 3, R1', 'Keep it safe.');
    expect(await focused(mona.page)).toBe('Sentence 3, R1');
    await mona.page.keyboard.press('Enter');
    await desk.becomes(textsOf, [['Build two.', 'Build them well.', 'Keep it safe.']]);
    expect([...mona.complaints, ...olga.complaints]).toEqual([]);
    await mona.page.context().close();
    await olga.page.context().close();
  });

  it('keeps what was typed where the plenary has decided, or somebody has taken it out', async () => {
    const [entry = ''] = await presented(desk.cast, 'north', portal);
    const recommendation = await beginWith(desk.cast.olga, desk.north, entry);
    const { page } = await desk.open('Mona');
    await button(page, 'Edit R1').click();
    await field(page, 'Title, R1').fill('A portal');
    await consolidate(desk.cast.olga, { kind: 'decide', recommendation, decision: 'adopted', seen: 1 });
    await page.getByText(/entered by Olga$/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('The plenary has decided on it, so it stands as it is.').waitFor();
    expect(await field(page, 'Title, R1').inputValue()).toBe('A portal');
    await button(page, 'Take the decision back').click();
    await desk.becomes(titlesOf, ['A portal']);

    await field(page, 'To whom it is addressed, R1').fill('All States');
    await consolidate(desk.cast.olga, { kind: 'remove', recommendation });
    await page.getByText('To whom it is addressed: All States').waitFor();
    await button(page, 'Bring back').click();
    await desk.becomes(
      ({ recommendations }) => recommendations.map(({ addressee }) => addressee.value),
      ['All States'],
    );
    await page.getByText('Everything written here is saved.').waitFor();
    await page.context().close();
  });

  it('says what a group has handed in since, and what it has gone into meanwhile', async () => {
    const [entry = ''] = await presented(desk.cast, 'north', portal);
    const recommendation = await beginWith(desk.cast.olga, desk.north, entry);
    const { page } = await desk.open('Mona', 768);
    await desk.cast.people.rita.post(`${desk.cast.north}/reopening`, { reason: 'A word.' }).expect(200);
    await page.getByText('Group 1: North has not presented to the plenary.').waitFor();
    const edit = { kind: 'set', entry, field: 'text', value: 'Build it.', seen: 1 };
    await desk.cast.people.rita.post(`${desk.cast.north}/edits`, { edits: [edit] }).expect(200);
    await desk.cast.people.rita.post(`${desk.cast.north}/submission`).expect(200);
    await clear(desk.cast, 'north', 2);
    await desk.cast.people.mona.put(`${plenary}/presented/${desk.north}`, {}).expect(200);
    await page.getByText('Group 1: North has handed in something else since. This is the earlier version.').waitFor();
    await button(page, 'Refer to what is handed in now: Group 1, recommendation 1').click();
    await page.getByText('Nothing stands in the way of adopting it.').waitFor();

    const [other = ''] = await handIn(desk.cast, 'south', likewise);
    await button(page, 'Begin with this: Group 2, recommendation 1').waitFor();
    // From now on this window hears of nothing by itself.
    await page.route('**/consolidation', (route) => route.abort());
    const wording = { kind: 'set', recommendation, field: 'title', value: 'Portal', seen: 0 } as const;
    await consolidate(desk.cast.olga, wording);
    await button(page, 'Adopt R1').click();
    await page.getByText('Somebody else has changed it since you read it.').waitFor();
    await heading(page, 'R1 Portal').waitFor();
    const source = { group: desk.south, entry: other };
    await consolidate(desk.cast.olga, { kind: 'join', recommendation, source });
    await button(page, 'Begin with this: Group 2, recommendation 1').click();
    await page.getByText('Somebody has put a recommendation of a group').waitFor();
    await page.context().close();
  });

  it('keeps what was typed on a dead line, and saves it when the line is back', async () => {
    const [entry = ''] = await presented(desk.cast, 'north', portal);
    await beginWith(desk.cast.olga, desk.north, entry);
    const { page } = await desk.open('Mona');
    await button(page, 'Edit R1').click();
    await page.context().setOffline(true);
    await field(page, 'Title, R1').fill('A portal');
    await page.keyboard.press('Enter');
    await page.getByText('Not saved. It is kept here.').waitFor();
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
    await button(page, 'Adopt R1').click();
    await page.getByText('Something that you wrote in it is not saved yet.').waitFor();
    await button(page, 'Close R1').click();
    await button(page, 'Edit R1').click();
    expect(await field(page, 'Title, R1').inputValue()).toBe('A portal');
    await page.context().setOffline(false);
    await desk.becomes(titlesOf, ['A portal']);
    await page.getByText('Everything written here is saved.').waitFor();
    await page.getByText('Something that you wrote in it is not saved yet.').waitFor({ state: 'detached' });
    await page.context().close();
  });
});
