import type { OutputView } from '#contract/output';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { emailOf, password } from '../support/accounts.js';
import { startReachableApp, type TestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { type DeskPage, faultsEverywhere, forgive, openDesk } from '../support/desk.js';
import { addEntry, gatherWriters, type OutputHouse, viewOf, wholeRecommendation } from '../support/output-house.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the form of a breakout group', () => {
  let house: TestApp;
  let browser: Browser;
  let cast: OutputHouse;
  let path: string;

  beforeAll(async () => {
    house = await startReachableApp();
    cast = await gatherWriters(house, house.origin);
    const group = cast.north.split('/').at(-2) ?? '';
    path = `/desk/small/outputs/breakout/${group}`;
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(() => house.query('DELETE FROM group_output'));

  const field = (page: Page, name: string) => page.getByRole('textbox', { name });
  const saved = (page: Page) => page.getByText(/^Saved \d+\.\d\d$/).waitFor();
  const stands = async (text: string) => {
    await until(`“${text}” stands on the server`, async () =>
      JSON.stringify((await viewOf(cast.people.rita, cast.north)).entries).includes(JSON.stringify(text)),
    );
  };
  const textsOf = ({ entries }: OutputView) => entries.map(({ fields }) => [fields.title?.value, fields.text?.value]);
  const open = (as: string, width = 1440) => openDesk(house, browser, path, { as, width });
  const leave = async (...pages: DeskPage[]) => {
    for (const { page } of pages) await page.context().close();
  };

  it('is written by two at once: each in a field of their own, and side by side in the same one', async () => {
    const rita = await open('Rita');
    const cora = await open('Cora', 390);
    await rita.page.getByRole('button', { name: 'Add a recommendation' }).click();
    await rita.page.keyboard.type('Meetings');
    await saved(rita.page);
    await rita.page.getByText('Also here: Cora').waitFor();
    await field(cora.page, 'Text, Recommendation 1 of up to 5').fill('Meet yearly.');
    await rita.page.getByText('Cora is in this field').waitFor();
    await saved(cora.page);
    expect(textsOf(await viewOf(cast.people.rita, cast.north))).toEqual([['Meetings', 'Meet yearly.']]);

    // What others write comes while one's caret stands in the same text, and leaves it where it is.
    const shared = field(rita.page, 'Text, Recommendation 1 of up to 5');
    await until('Cora’s text is there', async () => (await shared.inputValue()) === 'Meet yearly.');
    await shared.focus();
    await rita.page.keyboard.press('End');
    await field(cora.page, 'Text, Recommendation 1 of up to 5').fill('We meet yearly.');
    await until('Cora’s change is there', async () => (await shared.inputValue()) === 'We meet yearly.');
    await rita.page.keyboard.press('ArrowLeft');
    await rita.page.keyboard.type(' in May');
    await stands('We meet yearly in May.');

    await rita.page.context().setOffline(true);
    await shared.fill('We meet every March.');
    await rita.page.getByText('On this device only, 1 change waiting').waitFor();
    const coras = field(cora.page, 'Text, Recommendation 1 of up to 5');
    await until('Rita’s change is there', async () => (await coras.inputValue()) === 'We meet yearly in May.');
    await coras.fill('We meet every June.');
    await stands('We meet every June.');
    await rita.page.context().setOffline(false);
    await rita.page.getByRole('group', { name: 'Two versions of Text' }).waitFor();
    expect(await shared.inputValue()).toBe('We meet every March.');
    expect(await rita.page.getByRole('group', { name: 'Two versions of Text' }).innerText()).toContain('every June.');
    await rita.page.getByRole('button', { name: 'Save mine' }).click();
    await stands('We meet every March.');
    expect([...rita.complaints.filter((text) => !text.includes('ERR_INTERNET')), ...cora.complaints]).toEqual([]);
    await leave(rita, cora);
  });

  it('has back what was typed in a window that was killed', async () => {
    const { page } = await open('Rita');
    await page.getByRole('button', { name: 'Add a practice' }).click();
    await saved(page);
    await page.route('**/edits', (route) => route.abort());
    await field(page, 'Text, Effective practice 1').pressSequentially('Share calendars', { delay: 20 });
    await page.waitForTimeout(700);
    const crashed = page.waitForEvent('crash');
    // A process that is killed says no farewell.
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const context = page.context();
    const next = await context.newPage();
    await next.goto(`${house.origin}${path}`);
    await stands('Share calendars');
    await until(
      'it is shown',
      async () => (await field(next, 'Text, Effective practice 1').inputValue()) === 'Share calendars',
    );
    await context.close();
  });

  it('leaves nothing to be read in the browser, and asks before what is not sent is lost', async () => {
    const { page } = await open('Rita');
    const context = page.context();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await saved(page);
    await context.setOffline(true);
    await page.keyboard.type('Umbrellas');
    await page.getByText('On this device only, 1 change waiting').waitFor();
    await page.waitForTimeout(500);
    // First that there is something, and that it cannot be read.
    expect(await kept(page)).toEqual({ boxes: 1, holds: false });
    await context.setOffline(false);
    await context.route('**/edits', (route) => route.abort());
    await page.keyboard.type(' for all');
    await page.getByRole('button', { name: 'Rita' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByText('1 change has not been sent. Sign out and lose it?').waitFor();
    await page.getByRole('menuitem', { name: 'Stay signed in and keep them' }).click();
    await page.getByRole('button', { name: 'Rita' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('menuitem', { name: 'Sign out and lose them' }).click();
    await page.waitForURL(`${house.origin}/`);
    expect(await kept(page)).toEqual({ boxes: 0, holds: false });
    await context.close();
  });

  it('goes without a question once all is sent, and keeps what waits when a sign-in ends', async () => {
    const { page } = await open('Rita');
    await page.getByRole('button', { name: 'Add a note' }).click();
    await saved(page);
    await page.context().clearCookies();
    await page.keyboard.type('Umbrellas');
    await page.getByText('Your sign-in has ended, 1 change waiting').waitFor();
    expect(await page.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
      `/sign-in?next=${encodeURIComponent(path)}`,
    );
    await page.context().request.post(`${house.origin}/api/session`, {
      data: { email: emailOf('Rita'), password },
      headers: { Origin: house.origin },
    });
    await stands('Umbrellas');
    await saved(page);
    await page.getByRole('button', { name: 'Rita' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(`${house.origin}/`);
    expect(await kept(page)).toEqual({ boxes: 0, holds: false });
    await page.context().close();
  });

  it('is put in order with keys; loses an entry and has it back', async () => {
    for (const title of ['First', 'Second']) {
      await addEntry(cast.people.rita, cast.north, 'recommendation', { ...wholeRecommendation('Do it.'), title });
    }
    const { page } = await open('Rita', 390);
    const titles = async () =>
      (await viewOf(cast.people.rita, cast.north)).entries.map(({ fields }) => fields.title?.value);
    await page.getByRole('button', { name: 'Up: Second' }).press('Enter');
    await until('the order is kept', async () => (await titles())[0] === 'Second');
    await page.getByRole('button', { name: 'Remove: Recommendation 1 of up to 5' }).click();
    await until('it is removed', async () => (await titles()).length === 1);
    await page.getByText('Removed (1)').click();
    await page.getByRole('button', { name: 'Bring back: Second' }).click();
    await until('it is back in its place', async () => (await titles()).join() === 'Second,First');
    await page.context().close();
  });

  it('is submitted, cleared and opened again, without a fault in any state', async () => {
    const rita = await open('Rita');
    const { page } = rita;
    await page.getByText('Missing: there is no recommendation yet').waitFor();
    await page.getByRole('button', { name: 'Submit to the plenary' }).click();
    await page.getByRole('link', { name: 'there is no recommendation yet' }).waitFor();
    forgive(rita, 422);
    await page.getByRole('button', { name: 'Add a recommendation' }).click();
    await page.keyboard.type('Meetings');
    await field(page, 'Text, Recommendation 1 of up to 5').fill('Meet yearly.');
    await page.getByRole('checkbox', { name: 'Regional', exact: true }).check();
    await page.getByRole('button', { name: 'Add a partnership' }).click();
    await page.keyboard.type('Joint projects');
    await page.getByRole('checkbox', { name: 'Academia' }).check();
    await field(page, 'Others, one a line').fill('Towns\nPorts');
    await page.getByText(/^Missing: 1 recommendation has no addressee/).waitFor();
    expect(await faultsEverywhere(rita)).toEqual([]);
    await page.getByRole('button', { name: 'Submit to the plenary' }).click();
    await page.getByText('Ms Cora has not answered yet').waitFor();
    const { entries } = await viewOf(cast.people.rita, cast.north);
    expect(entries.at(-1)?.fields.actors?.value).toEqual(['academia', 'Towns', 'Ports']);

    const cora = await open('Cora', 390);
    await cora.page.getByRole('button', { name: 'I stand by this output' }).click();
    await page.getByText(/^Ms Cora, /).waitFor();
    const olga = await open('Olga');
    await olga.page.getByRole('button', { name: 'Note that Ms Carl stands by it' }).click();
    await page.getByText('Cleared', { exact: true }).waitFor();
    expect(await faultsEverywhere(rita)).toEqual([]);
    await cora.page.getByRole('button', { name: 'Open again' }).click();
    await cora.page.keyboard.type('A word is missing');
    await cora.page.getByRole('button', { name: 'Open again' }).click();
    await page.getByText('by Cora: A word is missing').waitFor();
    await field(page, 'Text, Recommendation 1 of up to 5').fill('Meet every year.');
    await stands('Meet every year.');
    expect([...rita.complaints, ...cora.complaints, ...olga.complaints]).toEqual([]);
    await leave(rita, cora, olga);
  });

  it('is kept from being lost when the output is submitted under one’s hands, and sent once it is open again', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', wholeRecommendation('Meet yearly.'));
    const { page } = await open('Nils');
    await page.context().setOffline(true);
    await field(page, 'Text, Recommendation 1 of up to 5').fill('Meet yearly, by turns.');
    await cast.people.rita.post(`${cast.north}/submission`).expect(200);
    await page.context().setOffline(false);
    await page.getByText('Not in the output', { exact: true }).waitFor();
    expect(await page.getByText('Meet yearly, by turns.').isVisible()).toBe(true);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'Too soon' }).expect(200);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await stands('Meet yearly, by turns.');
    await page.context().close();
  });

  it('reminds of the time that is left, and of what is missing', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', {
      title: 'Meetings',
      text: 'Meet.',
      levels: ['global'],
    });
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.request.post(`${house.origin}/api/session`, {
      data: { email: emailOf('Rita'), password },
      headers: { Origin: house.origin },
    });
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2031-05-06T09:53:50Z') });
    await page.goto(`${house.origin}${path}`);
    await page.getByText('7 minutes left').waitFor();
    await page.clock.runFor(11_000);
    const words = '6 minutes left, 1 recommendation has no addressee';
    await until('it is spoken', async () => (await page.locator('[aria-live=polite]').allInnerTexts()).includes(words));
    await context.close();
  });
});

/** How many boxes the browser keeps, and whether a word that was typed can be read anywhere in what it keeps. */
async function kept(page: Page): Promise<{ boxes: number; holds: boolean }> {
  return page.evaluate<{ boxes: number; holds: boolean }>(`(async () => {
    const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const bytes = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value)
      : JSON.stringify(value) ?? '';
    let boxes = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((opened) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => opened(asked.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise((read) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => read(asked.result);
        });
        boxes += all.length;
        for (const one of all) found.push(...Object.values(one).map(bytes));
      }
      database.close();
    }
    return { boxes, holds: found.some((text) => text.includes('Umbrella')) };
  })()`);
}
