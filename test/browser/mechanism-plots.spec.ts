import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { pageTexts } from '../support/pdf.js';
import { describeWith } from '../support/describe-with.js';
import { type DeskPage, goTo, openDesk } from '../support/desk.js';
import { startRegistryDesk } from '../support/registry-desk.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'the plots of the registry', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startRegistryDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/mechanisms/themes', { as: 'Viktor', locale: 'en-GB' });
    page = desk.page;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const plot = () => page.getByRole('application');
  const told = () => page.locator('main p[role=status]').first().innerText();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('tell every cell to the keyboard, in one stop of it', async () => {
    await page.getByText('Themes: 31. Mechanisms: 29. Marks: 297. No themes are stated of: COMMIT.').waitFor();
    await page.getByRole('radio', { name: 'As a plot' }).focus();
    await page.getByLabel('As of (today if empty)').focus();
    await plot().focus();
    await press('Home', 'ArrowDown', 'ArrowRight');
    await becomes(told, 'AU-HoAI: Biometrics, no');
    await press('Control+End');
    await becomes(told, 'SACM: Sustainable Development Goals, no');
    await press('ArrowLeft');
    await becomes(told, 'Colombo Process: Sustainable Development Goals, yes');
    await page.keyboard.press('Tab');
    await becomes(told, 'Point at a cell, or go from cell to cell with the arrow keys.');
  });

  it('tell the cell under the pointer', async () => {
    const box = await plot().locator('svg').boundingBox();
    const { x = 0, y = 0 } = box ?? {};
    await page.mouse.move(x + 292 + 12, y + 176 + 5 * 24 + 12);
    await becomes(told, '5+5 Dialogue on Migration: Counter-trafficking, yes');
  });

  it('have a twin that is a table, and a list on a phone', async () => {
    await page.getByText('As a table').click();
    await page.waitForURL('**/themes?view=table');
    const table = page.getByRole('table', { name: 'Table of the themes of each mechanism' });
    const row = table.getByRole('row', { name: /^Brain drain/ });
    const sums = async () => {
      const cells = (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
      return [cells.filter((text) => text.endsWith('yes')).length, cells.at(-1)];
    };
    await becomes(sums, [2, '2']);
    await page.setViewportSize({ width: 390, height: 844 });
    const entry = page.getByRole('list', { name: 'Table of the themes of each mechanism' }).locator('li').nth(3);
    await becomes(() => entry.innerText(), 'Brain drain (2)\n\nARCP; MiD-IGAD');
    await page.setViewportSize({ width: 1440, height: 900 });
    await becomes(sums, [2, '2']);
  });

  it('are laid out for the screen as it is once the paper is gone', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ media: null });
    await page.getByRole('list', { name: 'Table of the themes of each mechanism' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('table', { name: 'Table of the themes of each mechanism' }).waitFor();
  });

  it('are both printed, whichever is shown', async () => {
    await page.emulateMedia({ media: 'print' });
    await plot().waitFor();
    await page.getByRole('table', { name: 'Table of the themes of each mechanism' }).waitFor();
    expect(await page.getByRole('search').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('are printed whole on landscape sheets: the plot on one, every theme and every mark of the table on the next', async () => {
    const [plotSheet = '', tableSheet = '', ...more] = pageTexts(await page.pdf({ format: 'A4', landscape: true }));
    expect(more).toEqual([]);
    expect(plotSheet).toContain('Sustainable Development Goals');
    expect(tableSheet).toContain('Sustainable Development Goals');
    expect(tableSheet.match(/●/g)).toHaveLength(297);
  });

  it('show those alone that are sought', async () => {
    await page.getByLabel('Regions').selectOption('pacific');
    await page.getByText(/^Themes: 31. Mechanisms: 1. /).waitFor();
    await page.getByLabel('Type').selectOption('global');
    await page.getByText('No mechanism fits what you have chosen.').waitFor();
  });

  it('show how much each two mechanisms share, and of one of them with whom and what', async () => {
    await goTo(desk, '/desk/mechanisms/overlaps', 'Overlaps');
    await page.getByText(/^Of 435 pairs 399 share a theme; the most that two share is 12\./).waitFor();
    await plot().focus();
    await press('Control+Home');
    await becomes(told, '5+5 Dialogue on Migration: the mechanism itself');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await becomes(told, '5+5 Dialogue on Migration and Almaty Process: themes shared: 6');
    await page.getByLabel('Overlaps of').selectOption('igc');
    const first = page.getByRole('region', { name: 'What IGC shares with others' }).locator('tbody tr').first();
    await becomes(
      async () => (await first.innerText()).split('\t').map((text) => text.trim()),
      [
        'Rabat Process',
        '8: Asylum, Border management, Global Compact for Migration, Labour migration, Migrant integration, Migration policy and governance, Refugees and protection, Return, reintegration and readmission',
        '1: Europe',
      ],
    );
    await page.getByText('Regions', { exact: true }).first().click();
    await becomes(async () => (await first.locator('td').last().innerText()).slice(0, 2), '3:');
    expect(desk.complaints).toEqual([]);
  });
});
