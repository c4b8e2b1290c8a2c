import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { letIn } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { field, type OutputForms, saved, startOutputForms } from '../support/output-forms.js';
import { addEntry, wholeRecommendation } from '../support/output-house.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'what the form of a breakout group keeps until it is sent', () => {
  let forms: OutputForms;

  beforeAll(async () => {
    forms = await startOutputForms();
  }, 60_000);
  afterAll(() => forms.close());
  beforeEach(() => forms.empty());

  it('has back what was typed in a window that was killed', async () => {
    const { page } = await forms.open('Rita');
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
    await next.goto(`${forms.house.origin}${forms.path}`);
    await forms.stands('Share calendars');
    await until(
      'it is shown',
      async () => (await field(next, 'Text, Effective practice 1').inputValue()) === 'Share calendars',
    );
    await context.close();
  });

  it('leaves nothing to be read in the browser, and asks before what is not sent is lost', async () => {
    const { page } = await forms.open('Rita');
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
    await page.waitForURL(`${forms.house.origin}/`);
    expect(await kept(page)).toEqual({ boxes: 0, holds: false });
    await context.close();
  });

  it('goes without a question once all is sent, and keeps what waits when a sign-in ends', async () => {
    const { page } = await forms.open('Rita');
    await page.getByRole('button', { name: 'Add a note' }).click();
    await saved(page);
    await page.context().clearCookies();
    await page.keyboard.type('Umbrellas');
    await page.getByText('Your sign-in has ended, 1 change waiting').waitFor();
    expect(await page.getByRole('link', { name: 'Sign in again' }).getAttribute('href')).toBe(
      `/sign-in?next=${encodeURIComponent(forms.path)}`,
    );
    await letIn(forms.house, page.context(), 'Rita');
    await forms.stands('Umbrellas');
    await saved(page);
    await page.getByRole('button', { name: 'Rita' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL(`${forms.house.origin}/`);
    expect(await kept(page)).toEqual({ boxes: 0, holds: false });
    await page.context().close();
  });

  it('is kept from being lost when the output is submitted under one’s hands, and sent once it is open again', async () => {
    await addEntry(forms.people.rita, forms.north, 'recommendation', wholeRecommendation('Meet yearly.'));
    const { page } = await forms.open('Nils');
    await page.context().setOffline(true);
    await field(page, 'Text, Recommendation 1 of up to 5').fill('Meet yearly, by turns.');
    await forms.people.rita.post(`${forms.north}/submission`).expect(200);
    await page.context().setOffline(false);
    await page.getByText('Not in the output', { exact: true }).waitFor();
    expect(await page.getByText('Meet yearly, by turns.').isVisible()).toBe(true);
    await forms.people.rita.post(`${forms.north}/reopening`, { reason: 'Too soon' }).expect(200);
    await page.getByRole('button', { name: 'Send it again' }).click();
    await forms.stands('Meet yearly, by turns.');
    await page.context().close();
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
