import type { OutputView } from '#contract/output';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type DeskPage, faultsEverywhere, forgive, letIn } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { field, type OutputForms, saved, startOutputForms } from '../support/output-forms.js';
import { addEntry, viewOf, wholeRecommendation } from '../support/output-house.js';
import { until } from '../support/until.js';

describeWith(['chromium'], 'the form of a breakout group', () => {
  let forms: OutputForms;

  beforeAll(async () => {
    forms = await startOutputForms();
  }, 60_000);
  afterAll(() => forms.close());
  beforeEach(() => forms.empty());

  const textsOf = ({ entries }: OutputView) => entries.map(({ fields }) => [fields.title?.value, fields.text?.value]);
  const leave = async (...pages: DeskPage[]) => {
    for (const { page } of pages) await page.context().close();
  };

  it('is written by two at once: each in a field of their own, and side by side in the same one', async () => {
    const rita = await forms.open('Rita');
    const cora = await forms.open('Cora', 390);
    await rita.page.getByRole('button', { name: 'Add a recommendation' }).click();
    await rita.page.keyboard.type('Meetings');
    await saved(rita.page);
    await rita.page.getByText('Also here: Cora').waitFor();
    await field(cora.page, 'Text, Recommendation 1 of up to 5').fill('Meet yearly.');
    await rita.page.getByText('Cora is in this field').waitFor();
    await saved(cora.page);
    expect(textsOf(await viewOf(forms.people.rita, forms.north))).toEqual([['Meetings', 'Meet yearly.']]);

    // What others write comes while one's caret stands in the same text, and leaves it where it is.
    const shared = field(rita.page, 'Text, Recommendation 1 of up to 5');
    await until('Cora’s text is there', async () => (await shared.inputValue()) === 'Meet yearly.');
    await shared.focus();
    await rita.page.keyboard.press('End');
    await field(cora.page, 'Text, Recommendation 1 of up to 5').fill('We meet yearly.');
    await until('Cora’s change is there', async () => (await shared.inputValue()) === 'We meet yearly.');
    await rita.page.keyboard.press('ArrowLeft');
    await rita.page.keyboard.type(' in May');
    await forms.stands('We meet yearly in May.');

    await rita.page.context().setOffline(true);
    await shared.fill('We meet every March.');
    await rita.page.getByText('On this device only, 1 change waiting').waitFor();
    const coras = field(cora.page, 'Text, Recommendation 1 of up to 5');
    await until('Rita’s change is there', async () => (await coras.inputValue()) === 'We meet yearly in May.');
    await coras.fill('We meet every June.');
    await forms.stands('We meet every June.');
    await rita.page.context().setOffline(false);
    await rita.page.getByRole('group', { name: 'Two versions of Text' }).waitFor();
    expect(await shared.inputValue()).toBe('We meet every March.');
    expect(await rita.page.getByRole('group', { name: 'Two versions of Text' }).innerText()).toContain('every June.');
    await rita.page.getByRole('button', { name: 'Save mine' }).click();
    await forms.stands('We meet every March.');
    expect([...rita.complaints.filter((text) => !text.includes('ERR_INTERNET')), ...cora.complaints]).toEqual([]);
    await leave(rita, cora);
  });

  it('is put in order with keys; loses an entry and has it back', async () => {
    for (const title of ['First', 'Second']) {
      await addEntry(forms.people.rita, forms.north, 'recommendation', { ...wholeRecommendation('Do it.'), title });
    }
    const { page } = await forms.open('Rita', 390);
    const titles = async () =>
      (await viewOf(forms.people.rita, forms.north)).entries.map(({ fields }) => fields.title?.value);
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
    const rita = await forms.open('Rita');
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
    const { entries } = await viewOf(forms.people.rita, forms.north);
    expect(entries.at(-1)?.fields.actors?.value).toEqual(['academia', 'Towns', 'Ports']);

    const cora = await forms.open('Cora', 390);
    await cora.page.getByRole('button', { name: 'I stand by this output' }).click();
    await page.getByText(/^Ms Cora, /).waitFor();
    const olga = await forms.open('Olga');
    await olga.page.getByRole('button', { name: 'Note that Ms Carl stands by it' }).click();
    await page.getByText('Cleared', { exact: true }).waitFor();
    expect(await faultsEverywhere(rita)).toEqual([]);
    await cora.page.getByRole('button', { name: 'Open again' }).click();
    await cora.page.keyboard.type('A word is missing');
    await cora.page.getByRole('button', { name: 'Open again' }).click();
    await page.getByText('by Cora: A word is missing').waitFor();
    await field(page, 'Text, Recommendation 1 of up to 5').fill('Meet every year.');
    await forms.stands('Meet every year.');
    expect([...rita.complaints, ...cora.complaints, ...olga.complaints]).toEqual([]);
    await leave(rita, cora, olga);
  });

  it('reminds of the time that is left, and of what is missing', async () => {
    await addEntry(forms.people.rita, forms.north, 'recommendation', {
      title: 'Meetings',
      text: 'Meet.',
      levels: ['global'],
    });
    const context = await forms.browser.newContext({ viewport: { width: 390, height: 844 } });
    await letIn(forms.house, context, 'Rita');
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2031-05-06T09:53:50Z') });
    await page.goto(`${forms.house.origin}${forms.path}`);
    await page.getByText('7 minutes left').waitFor();
    await page.clock.runFor(11_000);
    const words = '6 minutes left, 1 recommendation has no addressee';
    await until('it is spoken', async () => (await page.locator('[aria-live=polite]').allInnerTexts()).includes(words));
    await context.close();
  });
});
