import type { HighlightsView } from '#contract/highlights';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { type DeskPage, faultsEverywhere, forgive, letIn, letOrganize, openDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { field, saved } from '../support/output-forms.js';
import { addEntry, gatherWriters, type OutputHouse, viewOf } from '../support/output-house.js';
import { handIn } from '../support/plenary-house.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the highlights on the desk', () => {
  let house: TestApp;
  let cast: OutputHouse;
  let browser: Browser;

  beforeAll(async () => {
    house = await startReachableApp();
    house.clock.set('2031-05-06T16:00:00Z');
    cast = await gatherWriters(house, house.origin);
    await makeAccount(house, 'Omar');
    await letOrganize(house, 'small', 'Omar');
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    for (const table of ['highlights', 'group_output']) await house.query(`DELETE FROM ${table}`);
  });

  const open = (as = 'Olga', width = 1440) => openDesk(house, browser, '/desk/small/highlights', { as, width });
  const leave = async (...pages: DeskPage[]) => {
    for (const { page } of pages) await page.context().close();
  };
  const view = async () => (await cast.olga.get('/api/meetings/small/highlights').expect(200)).body as HighlightsView;
  /** Waits until a text stands in the highlights on the server. */
  const stands = (text: string) =>
    until(`“${text}” stands on the server`, async () => JSON.stringify((await view()).entries).includes(text));
  const addIn = (page: Page, place: string) =>
    page.getByRole('button', { name: `Add a passage: ${place}` }).press('Enter');
  const practices = async () => {
    const entry = await addEntry(cast.people.rita, cast.north, 'practice', { title: 'Desks', text: 'One desk.' });
    await handIn(cast, 'north', 'Meet yearly.');
    return entry;
  };
  /** The group is opened again, says something else and hands it in. */
  const reword = async (entry: string, text: string) => {
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'One more.' }).expect(200);
    const seen = (await viewOf(cast.people.rita, cast.north)).entries.find(({ id }) => id === entry)?.fields.text;
    const edits = [{ kind: 'set', entry, field: 'text', value: text, seen: seen?.version }];
    await cast.people.rita.post(`${cast.north}/edits`, { edits }).expect(200);
    await cast.people.rita.post(`${cast.north}/submission`).expect(200);
  };
  const text = 'Text, Passage 1, Group 1: North';

  it('are written by keys alone, place by place, put in order, taken out and brought back', async () => {
    const desk = await open();
    const { page } = desk;
    await page.getByRole('link', { name: 'Closing', exact: true }).press('Enter');
    await until('one is there', () => page.evaluate<boolean>(`document.activeElement?.id === 'place-closing'`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('one writes', () => page.evaluate<boolean>(`document.activeElement?.tagName === 'TEXTAREA'`));
    await page.keyboard.type('Thanks');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The hosts were thanked.');
    await stands('The hosts were thanked.');
    await saved(page);
    await addIn(page, 'Closing');
    await page.keyboard.type('Next');
    await saved(page);
    await page.getByRole('button', { name: 'Move up: Next' }).press('Enter');
    const titles = async () => (await view()).entries.map(({ fields }) => fields.title?.value);
    await until('the order is kept', async () => (await titles()).join() === 'Next,Thanks');
    await page.getByRole('button', { name: 'Remove: Passage 2, Closing' }).press('Enter');
    await until('it is taken out', async () => (await titles()).join() === 'Next');
    await page.getByText('Removed (1)').click();
    await page.getByRole('button', { name: 'Bring back: Thanks' }).press('Enter');
    await until('it is back', async () => (await titles()).join() === 'Next,Thanks');
    await page.getByRole('link', { name: 'Closing (2)' }).waitFor();
    expect(desk.complaints).toEqual([]);
    await leave(desk);
  });

  it('begin with what a group has handed in, and never lose what is written to what it hands in later', async () => {
    const desk = await open();
    const { page } = desk;
    const entry = await practices();
    await page.getByText('Group 1: North, effective practice. As the group has handed it in.').waitFor();
    await field(page, text).fill('One desk a border.');
    await saved(page);
    expect(await page.getByText('As the group has handed it in.').count()).toBe(0);

    await reword(entry, 'Two desks.');
    const offer = page.getByRole('group', { name: 'Another wording of Passage 1, Group 1: North' });
    await offer.getByText('Two desks.').waitFor();
    expect(await field(page, text).inputValue()).toBe('One desk a border.');
    expect(await faultsEverywhere(desk)).toEqual([]);
    await offer.getByRole('button', { name: 'Keep ours' }).click();
    await offer.waitFor({ state: 'detached' });
    await saved(page);
    expect((await view()).entries[0]?.fields.text?.value).toBe('One desk a border.');

    await reword(entry, 'Three desks.');
    await offer.getByRole('button', { name: 'Take this wording' }).click();
    await stands('Three desks.');
    expect(await field(page, text).inputValue()).toBe('Three desks.');
    await until('it is offered no longer', async () => (await view()).entries[0]?.origin?.isChanged === false);
    expect(desk.complaints).toEqual([]);
    await leave(desk);
  });

  it('are written by two at once, side by side in the same field, over a line that comes and goes', async () => {
    await practices();
    const [olga, omar] = [await open(), await open('Omar', 390)];
    await olga.page.context().setOffline(true);
    await field(olga.page, text).fill('One desk in each port.');
    await olga.page.getByText('On this device only, 1 change waiting').waitFor();
    await field(omar.page, text).fill('One desk in each town.');
    await stands('One desk in each town.');
    await olga.page.context().setOffline(false);
    const both = olga.page.getByRole('group', { name: 'Two versions of Text' });
    await both.getByText('One desk in each town.').waitFor();
    expect(await field(olga.page, text).inputValue()).toBe('One desk in each port.');
    await both.getByRole('button', { name: 'Save mine' }).click();
    await stands('One desk in each port.');
    await until('Omar has it', async () => (await field(omar.page, text).inputValue()) === 'One desk in each port.');
    expect([...olga.complaints.filter((line) => !line.includes('ERR_INTERNET')), ...omar.complaints]).toEqual([]);
    await leave(olga, omar);
  });

  it('have back what was typed in a window that was killed', async () => {
    const desk = await open();
    const { page } = desk;
    await addIn(page, 'Introduction');
    await saved(page);
    // What has been sent leaves the device a moment later; from then on only what is typed is kept.
    await until('nothing is kept', async () => (await keptBytes(page)) === 0);
    await page.route('**/edits', (route) => route.abort());
    await page.keyboard.type('S');
    await until('it is kept', async () => (await keptBytes(page)) > 0);
    const first = await keptBytes(page);
    await page.keyboard.type('ixty people met');
    // As many bytes more as letters: sealing adds as many each time.
    await until('all of it is', async () => (await keptBytes(page)) >= first + 'ixty people met'.length);
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await page.context().newPage();
    await next.goto(`${house.origin}/desk/small/highlights`);
    await stands('Sixty people met');
    await next.context().close();
  });

  it('keep what waits when a sign-in ends, and send it once somebody has signed in again', async () => {
    const desk = await open();
    const { page } = desk;
    await addIn(page, 'Introduction');
    await saved(page);
    await page.context().clearCookies();
    await page.keyboard.type('Sixty people met');
    await page.getByText('Your sign-in has ended, 1 change waiting').waitFor();
    await letIn(house, page.context(), 'Olga');
    await stands('Sixty people met');
    await saved(page);
    await leave(desk);
  });

  it('keep what stands in a place that has left the programme, and say how many recommendations are printed', async () => {
    const entry = crypto.randomUUID();
    await cast.olga.post('/api/meetings/small/highlights/edits', {
      edits: [
        { kind: 'add', entry, part: 'session/gone' },
        { kind: 'set', entry, field: 'text', value: 'Of a session that was dropped.', seen: 0 },
      ],
    });
    const desk = await open();
    const { page } = desk;
    const lost = page.getByRole('region', { name: 'No longer in the programme' });
    expect(await lost.getByRole('textbox', { name: /^Text/ }).inputValue()).toBe('Of a session that was dropped.');
    expect(await lost.getByRole('button', { name: /^Add/ }).count()).toBe(0);
    await page.getByText('It has adopted none yet.').waitFor();
    await leave(desk);
  });

  it('say that nobody is to be named, with the place where a name stands, and are issued once none does', async () => {
    await house.query(`UPDATE meeting SET attribution = 'unnamed'`);
    const desk = await open();
    const { page } = desk;
    await page.getByText('Nobody is named in these highlights').waitFor();
    await addIn(page, 'Introduction');
    await field(page, 'Text, Passage 1, Introduction').fill('Ms Cora spoke of desks.');
    await page.getByRole('button', { name: 'Issue the report of Highlights' }).press('Enter');
    const form = page.getByRole('form', { name: 'Issue the report of Highlights' });
    await form.getByLabel('Symbol').fill('GRCP/8/H.1');
    await form.getByRole('button', { name: 'Issue version 1' }).press('Enter');
    await form.getByText('The report names people, and this meeting’s reports name nobody').waitFor();
    expect(await form.getByRole('alert').innerText()).toContain('Cora');
    forgive(desk, 409);
    expect(await faultsEverywhere(desk)).toEqual([]);

    await page.context().setOffline(true);
    await field(page, 'Text, Passage 1, Introduction').fill('One group spoke of desks.');
    await page.getByText(/^On this device only/).waitFor();
    await form.getByRole('button', { name: 'Issue version 1' }).press('Enter');
    await form.getByText('Not everything that was written here is saved.').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    await form.getByRole('button', { name: 'Issue version 1' }).press('Enter');
    await page.getByText('Version 1 GRCP/8/H.1').waitFor();
    expect(await page.getByRole('link', { name: 'PDF, version 1 of Highlights' }).getAttribute('href')).toBe(
      '/api/meetings/small/highlights/highlights.pdf?version=1',
    );
    await house.query(`UPDATE meeting SET attribution = 'named'`);
    expect(desk.complaints.filter((line) => !line.includes('ERR_INTERNET'))).toEqual([]);
    await leave(desk);
  });

  it('of a meeting that is archived are read, and no longer written', async () => {
    await practices();
    await house.query('UPDATE meeting SET archived_at = now()');
    const desk = await open();
    await desk.page.getByText('You can read the highlights, and not write in them.').waitFor();
    await desk.page.getByText('One desk.').waitFor();
    expect(await desk.page.getByRole('textbox').count()).toBe(0);
    expect(await faultsEverywhere(desk)).toEqual([]);
    await house.query('UPDATE meeting SET archived_at = NULL');
    await leave(desk);
  });
});

/** How many bytes the browser keeps of what was typed. */
function keptBytes(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const database = await new Promise((opened) => {
      const asked = indexedDB.open('plenary-outbox');
      asked.onsuccess = () => opened(asked.result);
    });
    const boxes = await new Promise((read) => {
      const asked = database.transaction('boxes').objectStore('boxes').getAll();
      asked.onsuccess = () => read(asked.result);
    });
    database.close();
    return boxes.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  })()`);
}
