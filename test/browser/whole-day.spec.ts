import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { becomes } from '../support/becomes.js';
import { describeWith } from '../support/describe-with.js';
import { field } from '../support/output-forms.js';
import { pageTexts } from '../support/pdf.js';
import { again, groups, startWholeDay, type WholeDay } from '../support/whole-day.js';
import { textOf } from '../support/word-parts.js';

type Group = (typeof groups)[number];

/** What is not put together with another, in the order in which the plenary takes it up. */
const others = [
  ...['Group 1, recommendation 2', 'Group 2, recommendation 2', 'Group 3, recommendation 1'],
  'Group 4, recommendation 1',
];
const wanted = ['adopted', 'adopted', 'adopted', 'noted', 'adopted'];
/** Each sentence that is adopted, and the marks of its sources. */
const adopted = [
  ['Build a shared portal for migration data.', '1.1'],
  ['Keep it in the secretariats.', '1.1'],
  ['Share calendars of meetings early.', '1.2'],
  ['Train border officials together.', '2.2'],
  ['Ask young people before a programme begins.', '4.1'],
] as const;
const countOf = (text: string, part: string) => text.split(part).length - 1;

describeWith(['chromium', 'pdftotext'], 'the day of a meeting with eleven people in four groups on a bad line', () => {
  let day: WholeDay;
  let isOver = false;
  let breaking: Promise<void>;

  beforeAll(async () => {
    day = await startWholeDay();
  }, 120_000);
  afterAll(async () => {
    isOver = true;
    await breaking;
    await day.close();
  });

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** Presses a button, as people do, until it shows elsewhere that it was done; what is done already has no button any more. */
  const pressUntil = (where: Page | Locator, name: string, done: Locator) =>
    again(async () => {
      const found = where.getByRole('button', { name, exact: true });
      if (await found.isVisible()) await found.click({ timeout: 5_000 });
      await done.waitFor({ timeout: 10_000 });
    });
  /** Whether somebody comes just now: the line is good until they are there. */
  let arriving = false;
  const isArriving = () => arriving;
  const arrive = async (...where: Parameters<WholeDay['open']>) => {
    arriving = true;
    day.line.become();
    try {
      return await day.open(...where);
    } finally {
      arriving = false;
    }
  };
  /** Has the line be slow, cut answers off, break and be dead for two seconds, over and over until the day is over. */
  const beBad = async () => {
    for (let turn = 0; !isOver; turn += 1) {
      await sleep(100);
      if (isArriving()) continue;
      day.line.become({ latency: 15 * (turn % 4), cutAfter: turn % 4 === 3 ? 3_000 : null });
      await sleep(2_000);
      if (isArriving()) continue;
      day.line.reset();
      if (turn % 4 !== 2) continue;
      day.line.become({ stalled: true });
      await sleep(2_000);
    }
    day.line.become();
  };
  /** Waits until a form says that everything is saved, as long as it takes on such a line. */
  const saved = (page: Page) => page.getByText(/^Saved \d+\.\d\d$/).waitFor({ timeout: 120_000 });
  /** What stands in the texts of all outputs. */
  const written = async () =>
    (
      await day.house.query<{ text: string }>(
        `SELECT fields #>> '{text,value}' AS text FROM output_entry WHERE removed_at IS NULL`,
      )
    )
      .map(({ text }) => text)
      .toSorted();
  const statesOf = async () =>
    (await day.house.query<{ state: string }>('SELECT state FROM group_output')).map(({ state }) => state);

  const report = async (page: Page, { recommendations }: Group) => {
    for (const [index, { title, text }] of recommendations.entries()) {
      const entry = `Recommendation ${index + 1} of up to 5`;
      await press(page, 'Add a recommendation');
      await page.keyboard.type(title);
      await field(page, `Text, ${entry}`).pressSequentially(text, { delay: 15 });
      await field(page, `To whom it is addressed, ${entry}`).fill('Secretariats');
      await page.getByRole('checkbox', { name: 'Regional', exact: true }).nth(index).check();
    }
    await saved(page);
  };
  const tell = async (page: Page, { practice }: Group) => {
    await press(page, 'Add a practice');
    await page.keyboard.type('How we do it');
    await field(page, 'Text, Effective practice 1').pressSequentially(practice, { delay: 15 });
    await saved(page);
  };

  it('brings every word of all groups to the plenary, and each sentence that it adopts once into the highlights', async () => {
    const rapporteurs = await Promise.all(groups.map((group) => day.open(group.rapporteur, day.formOf(group))));
    const coFacilitators = await Promise.all(
      groups.map((group) => day.open(group.coFacilitator, day.formOf(group), 390)),
    );
    const nils = await day.open('Nils', day.formOf(groups[0]));
    breaking = beBad();

    // All eleven write at once.
    await Promise.all([
      ...groups.map((group, index) => report(rapporteurs[index]!, group)),
      ...groups.map((group, index) => tell(coFacilitators[index]!, group)),
      (async () => {
        await press(nils, 'Add a note');
        await nils.keyboard.type('Ask about the room.', { delay: 15 });
        await saved(nils);
      })(),
    ]);
    const texts = groups.flatMap(({ recommendations, practice }) => [
      ...recommendations.map(({ text }) => text),
      practice,
    ]);
    await becomes(written, [...texts, 'Ask about the room.'].toSorted());

    // Each group hands in and stands by it.
    await Promise.all(
      rapporteurs.map((page) =>
        pressUntil(page, 'Submit to the plenary', page.getByText(/^Ms \w+ has not answered yet$/)),
      ),
    );
    await Promise.all(
      coFacilitators.map((page, index) =>
        pressUntil(page, 'I stand by this output', page.getByText(`Ms ${groups[index]?.coFacilitator}, `)),
      ),
    );
    await becomes(
      statesOf,
      groups.map(() => 'cleared'),
    );
    for (const page of [...rapporteurs, ...coFacilitators, nils]) await page.context().close();

    // The plenary sees each group and each of its recommendations.
    const mona = await arrive('Mona', 'plenary/reports');
    const room = await arrive('Mona', 'plenary/reports/screen');
    for (const [index, { name, recommendations }] of groups.entries()) {
      const group = `Group ${index + 1}: ${name}`;
      const slides = mona.getByRole('list', { name: `Slides of ${group}` });
      const heading = room.getByRole('heading', { level: 1, name: group, exact: true });
      await pressUntil(slides, 'Name of the group', heading);
      for (const [place, { title, text }] of recommendations.entries())
        await pressUntil(slides, `Recommendation ${place + 1}: ${title}`, room.getByText(text));
      const back = mona.getByRole('button', { name: `Has not presented after all: ${name}` });
      await pressUntil(mona, `Has presented: ${name}`, back);
    }
    await becomes(
      statesOf,
      groups.map(() => 'presented'),
    );

    // What says the same is put together; all but one is adopted.
    const consolidating = await arrive('Mona', 'plenary/reports/consolidation', 1440);
    const button = (name: string) => consolidating.getByRole('button', { name, exact: true });
    const alike = 'Put together: Group 1, recommendation 1 and Group 2, recommendation 1';
    await pressUntil(consolidating, alike, button('Edit R1'));
    for (const [index, source] of others.entries())
      await pressUntil(consolidating, `Begin with this: ${source}`, button(`Edit R${index + 2}`));
    const decisions = async () =>
      (
        await day.house.query<{ decision: string | null }>(
          'SELECT decision FROM plenary_recommendation WHERE removed_at IS NULL ORDER BY ordinal',
        )
      ).map(({ decision }) => decision);
    for (const [index, decision] of wanted.entries()) {
      const name = `${decision === 'noted' ? 'Note' : 'Adopt'} R${index + 1}`;
      await pressUntil(consolidating, name, button(`Take the decision back: R${index + 1}`));
    }
    await becomes(decisions, wanted);
    expect(day.line.resets).toBeGreaterThan(10);
    isOver = true;
    await breaking;

    // The organizer enters what was adopted into the register and issues the highlights.
    const olga = await day.olga();
    await olga.post('/api/meetings/small/recommendations/entry').expect(200);
    await olga.post('/api/meetings/small/highlights/reports', {}).expect(201);
    const download = async (format: 'pdf' | 'docx') =>
      (await olga.get(`/api/meetings/small/highlights/highlights.${format}`).responseType('blob').expect(200))
        .body as Buffer;
    const pdf = pageTexts(await download('pdf'))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    const word = textOf(strFromU8(unzipSync(await download('docx'))['word/document.xml'] ?? new Uint8Array()));
    for (const [sentence, source] of adopted) {
      expect([sentence, countOf(pdf, sentence), countOf(word, sentence)]).toEqual([sentence, 1, 1]);
      expect(pdf).toContain(`${sentence} [${source}]`);
    }
  }, 420_000);
});
