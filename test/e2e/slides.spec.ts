import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { describeWith } from '../support/describe-with.js';
import { addEntry, gatherWriters, type OutputHouse } from '../support/output-house.js';
import { pageTexts, placedPages } from '../support/pdf.js';
import { plenary } from '../support/plenary-house.js';

let house: TestApp;
let cast: OutputHouse;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
});
afterAll(() => house.close());
beforeEach(() => house.query('DELETE FROM group_output'));

const slides = async (query = '') =>
  (await cast.people.mona.get(`${plenary}/slides.pdf${query}`).expect(200)).body as Buffer;
const linesOf = (pdf: Buffer) => pageTexts(pdf).map((page) => page.split('\n').filter((line) => line.trim() !== ''));
const handIn = () => cast.people.rita.post(`${cast.north}/submission`).expect(200);

/** As long as a slide takes. */
const longest = `${'Share migration data across regions '.repeat(7)}every year.`;

describeWith(['pdftotext'], 'the slides of a plenary', () => {
  it('are the session, then group by group what has been handed in, an entry a page', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', {
      ...{ title: 'Meetings', text: 'Meet yearly.', addressee: 'Secretariats', levels: ['regional', 'global'] },
    });
    await addEntry(cast.people.rita, cast.north, 'partnership', {
      ...{ type: 'Research', need: 'Common data.', actors: ['academia', 'A foundation'] },
    });
    await addEntry(cast.people.nils, cast.north, 'note', { text: 'Not for the report.' });
    await handIn();
    const foot = (page: number) => ['Small 1 – Session 2: Reports', `${page}/5`];
    const told = linesOf(await slides()).map((lines) => lines.map((line) => line.trim().replaceAll(/\s+/g, ' ')));
    expect(told).toEqual([
      ['Small 1', 'Session 2: Reports', '6 May 2031', ...foot(1)],
      ['Group 1: North', 'Rapporteur: Ms Rita', ...foot(2)],
      [
        ...['Group 1: North – Recommendation 1', 'Meetings', 'Meet yearly.', 'To: Secretariats'],
        ...['Levels: regional, global', ...foot(3)],
      ],
      [...['Group 1: North – Partnership 1', 'Research', 'Common data.', 'With: academia, A foundation', ...foot(4)]],
      ['Group 2: South', 'Rapporteur: Ms Rolf', 'Nothing has been handed in yet.', ...foot(5)],
    ]);
  });

  it('are of 16:9, with the text in 40 points and each on its own page, whatever its length', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', { title: 'Data', text: longest });
    await addEntry(cast.people.rita, cast.north, 'recommendation', { title: 'Data', text: `${longest} ${longest}` });
    await handIn();
    const pages = placedPages(await slides('?paper=letter'));
    expect(pages.map(({ width, height }) => [width, height])).toEqual(pages.map(() => [960, 540]));
    expect(pages).toHaveLength(6);
    const said = pages.slice(2, 5).map(({ words }) => words.filter(({ text }) => text === 'migration').length);
    expect(said).toEqual([7, 7, 7]);
    const heights = pages[2]?.words.filter(({ text }) => text === 'migration').map(({ top, bottom }) => bottom - top);
    expect(heights?.every((height) => height >= 40)).toBe(true);
  });

  it('are in the words of a language, and print what no font has by its number', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', { text: 'Agree 👍', levels: ['global'] });
    await handIn();
    const [, , page = []] = linesOf(await slides('?lang=fr'));
    expect(page.map((line) => line.replaceAll(/[\s\u00A0]+/g, ' ').trim()).slice(0, 4)).toEqual([
      ...['Groupe 1 : North – Recommandation 1', 'Recommandation 1', 'Agree [U+1F44D]', 'Niveau : mondial'],
    ]);
  });
});
