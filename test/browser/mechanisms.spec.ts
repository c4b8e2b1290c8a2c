import type { MechanismView } from '#contract/mechanism';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/app.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { atTheDesk, type DeskPage, forgive, goTo, openDesk } from '../support/desk.js';
import { startRegistryDesk } from '../support/registry-desk.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

const igc = 'Inter-Governmental Consultations on Migration, Asylum and Refugees';

describeWith(['chromium'], 'the registry of mechanisms on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;
  let olga: Visitor;

  beforeAll(async () => {
    house = await startRegistryDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/', { locale: 'en-GB' });
    page = desk.page;
    olga = await atTheDesk(house);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const rows = () => page.locator('tbody th a').allInnerTexts();
  const fact = (name: string) => page.getByRole('region', { name, exact: true });
  const linesOf = (name: string) => fact(name).locator('ul').first().locator('li').allInnerTexts();
  const stateNew = (name: string) => page.getByRole('button', { name: `State something new: ${name}` });
  const mechanism = async () => (await olga.get('/api/mechanisms/igc').expect(200)).body as MechanismView;
  const stateElsewhere = async (body: object) => {
    const { version } = await mechanism();
    await olga
      .request('post', '/api/mechanisms/igc/facts')
      .set('If-Match', `"${version}"`)
      .send({ asOf: '2019-06-20', source: 'Minutes', ...body })
      .expect(201);
  };

  it('is entered from the meetings, and finds a mechanism as one types, however its name is written', async () => {
    await page.getByRole('navigation', { name: 'Plenary' }).getByRole('link', { name: 'Mechanisms' }).click();
    await page.getByText('30 of 30 mechanisms').waitFor();
    await page.getByLabel('Name').fill('intergovernmental cons');
    await becomes(rows, ['IGC']);
    expect(new URL(page.url()).search).toBe('?q=intergovernmental+cons');
    await page.getByLabel('Name').fill('nowhere');
    await page.getByText('No mechanism fits what you have chosen.').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByText('30 of 30 mechanisms').waitFor();
  });

  it('counts them by type and region, and shows those that a number counts', async () => {
    await page.getByText('regional consultative process 17').waitFor();
    await page.getByRole('link', { name: 'Eurasia' }).click();
    await page.getByText('4 of 30 mechanisms').waitFor();
    await page.getByLabel('Type').selectOption('rcp');
    await becomes(rows, ['Almaty Process', 'EaP Panel', 'Prague Process']);
    await page.getByLabel('Themes').selectOption({ label: 'Brain drain' });
    await page.getByText('0 of 30 mechanisms').waitFor();
    await goTo(desk, '/desk/mechanisms?region=asia', 'Mechanisms');
  });

  it('tells of a mechanism what held on a day, with its source and all that was stated', async () => {
    await goTo(desk, '/desk/mechanisms/igc', igc);
    await becomes(() => linesOf('Chair'), ['Canada', 'Spain (until May 2019)']);
    await page.getByLabel('As of (today if empty)').fill('2019-04-06');
    await becomes(() => linesOf('Chair'), ['Spain']);
    expect(await fact('Chair').innerText()).toContain('As of 5 April 2019: Assessment Report (IOM, 2019), Annex 2');
    await page.getByText('GRCP 8, 5 April 2019').waitFor();
    await page.getByLabel('As of (today if empty)').fill('');
    await becomes(() => linesOf('Chair'), ['Canada', 'Spain (until May 2019)']);
  });

  it('takes a new chair, says what is missing beside its field, and keeps what held before', async () => {
    await stateNew('Chair').click();
    await page.getByLabel('Holder', { exact: true }).first().fill('Norway');
    await page.getByLabel('As of', { exact: true }).fill('2019-07-01');
    await page.getByRole('button', { name: 'State it' }).click();
    await page.getByRole('link', { name: 'Source: this has to be a text that is not empty' }).click();
    forgive(desk, 400);
    await page.getByLabel('Source').fill('Letter of the secretariat');
    await page.keyboard.press('Enter');
    await page.getByText('It is stated. What held before is in the history.').waitFor();
    await becomes(() => linesOf('Chair'), ['Norway', 'Spain (until May 2019)']);
    await until('the button has the focus', () =>
      page.locator('button:focus', { hasText: 'State something new' }).isVisible(),
    );
    await fact('Chair').getByText('All that was stated (3)').click();
    const history = await fact('Chair').locator('ol').innerText();
    expect(history).toContain('As of 1 July 2019: Letter of the secretariat');
    expect(history.indexOf('Norway')).toBeLessThan(history.indexOf('Canada'));
    await page.getByText('Olga stated something new of IGC').waitFor();
  });

  it('states something although others have changed something else, and asks where they have stated the same', async () => {
    await stateNew('Member States').click();
    const field = page.getByRole('textbox', { name: 'Member States' });
    await field.fill('18');
    await page.getByLabel('As of', { exact: true }).fill('2019-06-30');
    await page.getByLabel('Source').fill('Web site');
    await stateElsewhere({ established: { year: 1986 } });
    await page.getByRole('button', { name: 'State it' }).click();
    await becomes(() => linesOf('Member States'), ['18']);
    await stateNew('Member States').click();
    await field.fill('20');
    await page.getByLabel('As of', { exact: true }).fill('2019-06-30');
    await page.getByLabel('Source').fill('Newer web site');
    await stateElsewhere({ memberStates: 19 });
    await page.getByRole('button', { name: 'State it' }).click();
    await page.getByText('Somebody else has stated this meanwhile:').waitFor();
    forgive(desk, 412);
    expect(await page.locator('form [role=status]').innerText()).toContain('As of 20 June 2019: Minutes');
    expect(await field.inputValue()).toBe('20');
    await page.getByRole('button', { name: 'State mine as well' }).click();
    await becomes(() => linesOf('Member States'), ['20']);
  });

  it('names a mechanism otherwise, but not as another is called', async () => {
    const acronym = page.getByRole('textbox', { name: 'Acronym' });
    await acronym.fill('MIDSA');
    await acronym.press('Enter');
    await page.getByText('Another mechanism has this name', { exact: true }).waitFor();
    forgive(desk, 409);
    await acronym.fill('IGC-MAR');
    await acronym.press('Enter');
    await page.getByText('IGC (IGC-MAR) – interregional forum').waitFor();
  });

  it('takes in another mechanism, and leads to it', async () => {
    await goTo(desk, '/desk/mechanisms/new', 'Add a mechanism');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Dialogue of the Isles');
    await page.getByRole('textbox', { name: 'Short name' }).fill('Isles Dialogue');
    await becomes(() => page.getByRole('textbox', { name: 'Address' }).inputValue(), 'isles-dialogue');
    await page.getByRole('button', { name: 'Add the mechanism' }).click();
    await page.waitForURL('**/desk/mechanisms/isles-dialogue');
    await page.getByText('Nothing has been stated yet.').first().waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('shows the same to those who may not edit, without a form', async () => {
    const other = await openDesk(house, browser, '/desk/mechanisms/igc', { as: 'Viktor', locale: 'en-GB' });
    await other.page.getByText('IGC (IGC-MAR) – interregional forum').waitFor();
    await other.page.getByRole('region', { name: 'Member States' }).getByText('20', { exact: true }).first().waitFor();
    expect(await other.page.locator('form, [role=textbox], button:has-text("State")').count()).toBe(0);
    expect(await other.page.getByRole('link', { name: /^Corrections/ }).count()).toBe(0);
    await other.page.goto(`${house.origin}/desk/mechanisms/corrections`);
    await other.page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await other.page.context().close();
  });
});
