import type { MeetingFile } from '#contract/meeting-file';
import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { stringify } from 'yaml';
import { sampleFile, type TestApp } from '../support/app.js';
import { emailOf, password } from '../support/accounts.js';
import { becomes } from '../support/becomes.js';
import { startBrowser } from '../support/browser.js';
import { atTheDesk, type DeskPage, faultsEverywhere, forgive, goTo, openDesk, startDesk } from '../support/desk.js';
import { describeWith } from '../support/describe-with.js';
import { addEntry } from '../support/output-house.js';

// A browser on a busy machine.
jest.setTimeout(120_000);

describeWith(['chromium'], 'meetings on the desk', () => {
  let house: TestApp;
  let browser: Browser;
  let desk: DeskPage;
  let page: Page;

  beforeAll(async () => {
    house = await startDesk();
    browser = await startBrowser();
    desk = await openDesk(house, browser, '/desk/', { locale: 'en-GB' });
    page = desk.page;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const rowOf = (title: string) => page.locator('li', { hasText: title }).first();
  const sample = 'Eighth Global Meeting';

  it('are listed with when, where, how they stand and what they wait for', async () => {
    await goTo(desk, '/desk/', 'Meetings');
    await page.waitForSelector('text=Draft: nothing has changed since version 1');
    expect(await rowOf(sample).innerText()).toContain('5 April 2019 – International Conference Centre of Geneva');
  });

  it('are made with what is needed and no more; what is missing is said beside its field', async () => {
    await page.click('text=New meeting');
    await page.waitForSelector('h1:has-text("New meeting")');
    await page.fill('#meeting-shortTitle', 'GRCP 9');
    await becomes(() => page.inputValue('#meeting-slug'), 'grcp-9');
    await page.click('text=Make the meeting');
    const summary = page.locator('[role=alert]');
    expect(await summary.innerText()).toBe(
      'Something has to be put right first\nEnter the title\nEnter the first day\nEnter the last day',
    );
    await page.click('a:has-text("Enter the title")');
    await page.keyboard.type('Ninth Global Meeting');
    expect(await page.inputValue('#meeting-title')).toBe('Ninth Global Meeting');
    await page.fill('#meeting-startDate', '2031-03-04');
    await becomes(() => page.inputValue('#meeting-endDate'), '2031-03-04');
    await page.fill('#meeting-slug', 'grcp-8');
    await page.click('button:has-text("Make the meeting")');
    await page.waitForSelector('text=There is a meeting with this address already');
    forgive(desk, 409);
    await page.fill('#meeting-slug', 'grcp-9');
    await page.click('button:has-text("Make the meeting")');
    await page.waitForURL('**/desk/grcp-9/timetable');
  });

  it('are made from an earlier one, with what is wanted of it', async () => {
    await goTo(desk, '/desk/copy?of=grcp-8', 'New meeting from an earlier one');
    await page.getByLabel('People', { exact: true }).check();
    await page.fill('#meeting-title', 'Tenth Global Meeting');
    await page.fill('#meeting-shortTitle', 'GRCP 10');
    await page.fill('#meeting-startDate', '2032-05-06');
    await page.click('button:has-text("Make the meeting")');
    await page.waitForURL('**/desk/grcp-10/timetable');
    const answer = await page.request.get(`${house.origin}/api/meetings/grcp-10/file`);
    const file = (await answer.json()) as { guide?: unknown[]; people: unknown[]; meeting: { endDate: string } };
    expect([file.guide?.length, file.people.length > 0, file.meeting.endDate]).toEqual([
      sampleFile('grcp-8').guide?.length,
      true,
      '2032-05-06',
    ]);
  });

  const importFile = async (content: string) => {
    await goTo(desk, '/desk/import', 'Import a meeting file');
    const file = { name: 'meeting.yaml', mimeType: 'application/yaml', buffer: Buffer.from(content) };
    await page.setInputFiles('input[type=file]', file);
  };

  it('are imported once one has seen every problem, or what it would do', async () => {
    const file = sampleFile('grcp-8');
    await importFile(stringify({ ...file, colour: 'blue', meeting: { ...file.meeting, timeZone: 'Europe/Bern' } }));
    await page.waitForSelector('text=The file has 2 problems. Nothing has been changed.');
    expect(await page.innerText('ol')).toContain('an IANA time zone such as Europe/Zurich');
    await importFile(stringify({ ...file, meeting: { ...file.meeting, theme: 'Another theme' } }));
    await page.waitForSelector('text=This replaces the draft of');
    expect(await page.innerText('section >> nth=0')).toContain('Another theme');
    await page.waitForSelector('text=The one field that changes');
    await page.click('button:has-text("Replace the draft")');
    await page.waitForURL('**/desk/grcp-8/timetable');
    await importFile(stringify({ ...file, meeting: { ...file.meeting, theme: 'Another theme' } }));
    await page.waitForSelector('text=is the same already');
    await goTo(desk, '/desk/', 'Meetings');
    await page.waitForSelector('text=Draft: one change since version 1');
  });

  const more = async (title: string, what: string) => {
    await page.getByRole('button', { name: `More about ${title}` }).click();
    await page.getByRole('menuitem', { name: what, exact: true }).click();
  };

  it('are fetched with what has come of them, save where it names somebody and nobody is to be named, and take it in again', async () => {
    const olga = await atTheDesk(house);
    const answer = await olga.get('/api/meetings/two-days/programme').expect(200);
    const { meeting, sessions } = answer.body as ProgrammeView;
    const session = sessions.find(({ groups }) => groups.length > 0);
    const output = `/api/meetings/two-days/sessions/${session?.id}/groups/${session?.groups[0]?.id}/output`;
    const text = 'Hold the next meeting in Albania.';
    await addEntry(olga, output, 'practice', { text });
    const fetched = async (what: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), more(meeting.title, what)]);
      expect(download.suggestedFilename()).toBe('two-days.json');
      return JSON.parse(await readFile(await download.path(), 'utf8')) as MeetingFile;
    };
    const file = await fetched('Export the meeting file');
    expect(file.outputs?.map(({ practices }) => practices?.at(-1))).toEqual([{ text }]);
    const setting = { attribution: 'unnamed' };
    await olga
      .request('patch', '/api/meetings/two-days/programme')
      .set('If-Match', `"${meeting.version}"`)
      .send(setting)
      .expect(200);
    await more(meeting.title, 'Export the meeting file');
    await page.getByText('outputs[0].practices[1].text: found "Albania", expected no name').waitFor();
    forgive(desk, 409);
    expect((await fetched('Export the programme alone')).outputs).toBeUndefined();

    const recommendations = [
      { number: 2, title: 'Meet', sentences: [{ text: 'Meet yearly.' }], adoptedOn: '2031-05-06' },
    ];
    await importFile(
      JSON.stringify({ ...(await fetched('Export the programme alone')), outputs: file.outputs, recommendations }),
    );
    await page.getByText('is the same already. What has come of the meeting is put to it.').waitFor();
    await page.getByText('One group has written something here already: that stays as it is.').waitFor();
    await page.getByText('It brings one recommendation for the register.').waitFor();
    expect(await faultsEverywhere(desk)).toEqual([]);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.waitForURL('**/desk/two-days/timetable');
    await goTo(desk, '/desk/', 'Meetings');
  });

  it('are archived, reopened, deleted and restored, each with a way back', async () => {
    await more('Ninth Global Meeting', 'Archive');
    await rowOf('Ninth Global Meeting').getByText('Is read and no longer changed').waitFor();
    await page.click('button:has-text("Undo")');
    await rowOf('Ninth Global Meeting').getByText('Not released yet').waitFor();
    await more('Ninth Global Meeting', 'Delete');
    await page.waitForSelector('h2:has-text("Deleted meetings")');
    // The list of those that stand may still have it.
    const deleted = page.getByRole('region', { name: 'Deleted meetings' }).locator('li', { hasText: 'Ninth' });
    expect(await deleted.innerText()).toContain('Can be restored until 31 March 2019');
    await page.click('button[aria-label="Restore Ninth Global Meeting"]');
    await page.waitForSelector('text=“Ninth Global Meeting” is back.');
    await becomes(() => page.isVisible('h2:has-text("Deleted meetings")'), false);
  });

  it('are found again by whoever signs in on the way', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const other = await context.newPage();
    await other.goto(`${house.origin}/desk/grcp-8/log?kind=meeting`);
    await other.click('a:has-text("Sign in")');
    await other.fill('#email', emailOf('Olga'));
    await other.fill('#password', password);
    await other.keyboard.press('Enter');
    await other.waitForURL('**/desk/grcp-8/log?kind=meeting');
    await other.waitForSelector('h1:has-text("Log")');
    await context.close();
  });

  it('make the browser complain of nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});
