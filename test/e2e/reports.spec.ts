import type { ReportEntry, ReportIssued } from '#contract/report';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { startTestApp, type TestApp } from '../support/app.js';
import { runOn } from '../support/database.js';
import { describeWith } from '../support/describe-with.js';
import { addEntry, gatherWriters, type OutputHouse, wholeRecommendation } from '../support/output-house.js';
import { pageTexts, qpdfFindings } from '../support/pdf.js';
import { beginWith, clear, consolidate, groupIn, handIn, plenary, presented } from '../support/plenary-house.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { textOf } from '../support/word-parts.js';

let house: TestApp;
let cast: OutputHouse;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T12:30:00Z');
  await house.query(`UPDATE meeting SET attribution = 'named'`);
  await runOn(
    house.database.url,
    `SET session_replication_role = replica; DELETE FROM issued_document; DELETE FROM issued_report`,
  );
  await house.query('DELETE FROM plenary_consolidation');
  await house.query('DELETE FROM group_output');
});

const list = async () => (await cast.olga.get('/api/meetings/small/reports').expect(200)).body as ReportEntry[];
const download = async (who: Visitor, path: string) =>
  (await who.get(path).responseType('blob').expect(200)).body as Buffer;
/** What stands on all pages, a line each, without the lines that stand on every page. */
const linesIn = (pdf: Buffer) =>
  pageTexts(pdf)
    .flatMap((page) => page.split('\n'))
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
const wordText = (docx: Buffer) => textOf(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()));
const portal = 'Build a shared portal. Keep it in the secretariats.';

describeWith(['pdftotext', 'qpdf'], 'the report of a group', () => {
  const report = () => `${cast.north}/report.pdf`;
  const issue = (body: object = {}) => cast.olga.post(`${cast.north}/reports`, body);

  it('is a draft of what is being written, for those who may read that', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', wholeRecommendation(portal));
    await addEntry(cast.people.nils, cast.north, 'note', { text: 'Not for the report.' });
    const answer = await cast.people.nils.get(`${cast.north}/draft/report.pdf`).responseType('blob').expect(200);
    expect(answer.headers['content-disposition']).toBe('inline; filename="small-breakout-group-1-report-draft-en.pdf"');
    expect(qpdfFindings(answer.body as Buffer)).toBe('');
    const lines = linesIn(answer.body as Buffer);
    expect(lines).toContain('DRAFT');
    expect(lines.slice(lines.indexOf('Report of Group 1: North'))).toEqual([
      ...['Report of Group 1: North', '(6 May 2031 – Palais)', 'Means', '6 May 2031, 10.30–12.00'],
      ...['Co-facilitators: Ms Cora; and', 'Ms Carl', 'Rapporteur: Ms Rita', 'Recommendations'],
      ...['1. Meetings', portal, 'To: Secretariats – Levels: regional, global'],
      ...['Status', 'The group is still writing; nothing has been handed in.', 'Page 1 of 1'],
    ]);
    await cast.people.rolf.get(`${cast.north}/draft/report.pdf`).expect(404);
    await cast.people.mona.get(`${cast.north}/draft/report.pdf`).expect(404);
  });

  it('is issued by an organizer once every co-facilitator stands by it, with its number and symbol', async () => {
    await handIn(cast, 'north', portal);
    expect((await issue().expect(409)).body).toMatchObject({ code: 'output.not-cleared' });
    await clear(cast, 'north');
    await cast.people.rita.post(`${cast.north}/reports`, {}).expect(404);
    await cast.olga.get(report()).expect(404);
    expect((await issue({ symbol: 'SMALL/1/G.1' }).expect(201)).body).toEqual({ version: 1 });
    const lines = linesIn(await download(cast.people.nils, report()));
    expect(lines.slice(0, 4)).toEqual(['SMALL/1/G.1', 'Distr.: General', '6 May 2031', 'Original: English']);
    expect(lines.slice(-5)).toEqual([
      ...['Status', 'Handed in by a rapporteur on 6 May 2031 at 14.30 as submission 1.'],
      ...['Cleared by Ms Cora and Ms Carl.', 'Version 1, 6 May 2031', 'Page 1 of 1'],
    ]);
    expect((await issue({ symbol: 'SMALL/1/G.1' }).expect(409)).body).toMatchObject({ code: 'report.symbol-taken' });
  });

  it('stays as it was issued, byte for byte, whatever the group writes after it', async () => {
    await handIn(cast, 'north', portal);
    await clear(cast, 'north');
    await issue().expect(201);
    const first = await download(cast.olga, report());
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'One more.' }).expect(200);
    await handIn(cast, 'north', 'Train border officials.');
    await clear(cast, 'north', 2);
    expect((await issue().expect(201)).body).toEqual({ version: 2 });
    expect(await download(cast.olga, `${report()}?version=1`)).toEqual(first);
    expect(linesIn(first)).not.toContain('Train border officials.');
    expect(linesIn(await download(cast.olga, report()))).toContain('Train border officials.');
    await cast.olga.get(`${report()}?version=3`).expect(404);
  });

  it('is a Word document, too, and speaks the languages of the product', async () => {
    await handIn(cast, 'north', portal);
    const text = wordText(await download(cast.olga, `${cast.north}/draft/report.docx?lang=fr`));
    expect(text).toContain('Recommandations');
    expect(text).toContain(portal);
  });

  it('prints by its number what no font has', async () => {
    await handIn(cast, 'north', 'Agree 👍');
    expect(linesIn(await download(cast.olga, `${cast.north}/draft/report.pdf`))).toContain('Agree [U+1F44D]');
  });

  it('names nobody where nobody is to be named, and is refused with the place where a name stands', async () => {
    await handIn(cast, 'north', portal);
    await clear(cast, 'north');
    await house.query(`UPDATE meeting SET attribution = 'unnamed'`);
    await issue().expect(201);
    const lines = linesIn(await download(cast.olga, report()));
    expect(lines.filter((line) => /Cora|Carl|Rita/.test(line))).toEqual([]);
    expect(lines).toContain('As the meeting has it, nobody is named in this report.');
    expect(lines).toContain('Cleared by all of its co-facilitators.');
    await house.query(`UPDATE meeting SET attribution = 'named'`);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'One more.' }).expect(200);
    await handIn(cast, 'north', 'Ms Dina agrees.');
    await clear(cast, 'north', 2);
    await house.query(`UPDATE meeting SET attribution = 'unnamed'`);
    const problems = [
      {
        ...{ path: 'recommendations[1].text', found: '"Ms Dina"' },
        expected: 'no name of a person or delegation, as the meeting has it',
      },
    ];
    expect((await issue().expect(409)).body).toMatchObject({ code: 'report.names-people', problems });
    expect((await cast.olga.get(`${cast.north}/draft/report.pdf`).expect(409)).body).toMatchObject({ problems });
  });
});

describeWith(['pdftotext', 'qpdf'], 'the report of a plenary', () => {
  const issue = (body: object = {}) => cast.olga.post(`${plenary}/reports`, body);
  const decide = (recommendation: string, decision: 'adopted' | 'noted', seen: number) =>
    consolidate(cast.people.mona, { kind: 'decide', recommendation, decision, seen });

  it('has each adopted sentence once with its sources, and what else the groups report', async () => {
    const partnership = { type: 'Research', need: 'Common data.', actors: ['academia', 'A foundation'] };
    await addEntry(cast.people.rita, cast.north, 'partnership', partnership);
    const [data = '', border = ''] = await presented(cast, 'north', portal, 'Train border officials.');
    const [common = '', left = ''] = await presented(cast, 'south', 'Share one portal.', 'Meet yearly.');
    const [north, south] = [groupIn(cast.north), groupIn(cast.south)];
    const mine = await beginWith(cast.people.mona, north, data);
    const noted = await beginWith(cast.people.mona, north, border);
    const both = [
      { group: north, entry: data },
      { group: south, entry: common },
    ];
    const sentences = [
      { text: 'Share one portal for migration data.', sources: both },
      { text: 'Keep it in the secretariats.', sources: both.slice(0, 1) },
    ];
    await consolidate(
      cast.people.mona,
      { kind: 'join', recommendation: mine, source: both[1]! },
      { kind: 'set', recommendation: mine, field: 'sentences', value: sentences, seen: 0 },
      { kind: 'set', recommendation: mine, field: 'regions', value: ['africa', 'asia'], seen: 0 },
    );
    expect((await issue().expect(409)).body).toMatchObject({ code: 'plenary.undecided' });
    expect((await issue().expect(409)).body).toMatchObject({
      problems: [
        { path: 'recommendations[0]', found: 'no decision', expected: 'adopted or noted' },
        { path: 'recommendations[1]', found: 'no decision', expected: 'adopted or noted' },
      ],
    });
    expect((await decide(mine, 'adopted', 4)).outcomes).toEqual(['saved']);
    expect((await decide(noted, 'noted', 1)).outcomes).toEqual(['saved']);
    expect(left).not.toBe('');
    expect((await issue().expect(201)).body).toEqual({ version: 1 });
    const pdf = await download(cast.people.mona, `${plenary}/report.pdf`);
    expect(qpdfFindings(pdf)).toBe('');
    const lines = linesIn(pdf);
    expect(lines.slice(lines.indexOf('Report of the plenary'))).toEqual([
      ...['Report of the plenary', '(6 May 2031 – Palais)', 'Session 2: Reports', '6 May 2031, 13.00–14.00'],
      ...['Moderator: Ms Mona', 'Groups that reported'],
      ...['•', 'Group 1: North', 'Rapporteur: Ms Rita', '•', 'Group 2: South', 'Rapporteur: Ms Rolf'],
      'The figures after each sentence say where it comes from: the group, then its recommendation.',
      'Recommendations adopted',
      '1. Meetings',
      'Share one portal for migration data. [1.1; 2.1] Keep it in the secretariats. [1.1]',
      ...['To: Secretariats – Levels: regional, global', 'Works across regions: Africa, Asia'],
      'Sources: Group 1: North, recommendation 1 of submission 1 (a rapporteur); Group 2: South,',
      'recommendation 1 of submission 1 (a rapporteur)',
      'Recommendations noted',
      ...['1. Meetings', 'Train border officials. [1.2]', 'To: Secretariats – Levels: regional, global'],
      'Source: Group 1: North, recommendation 2 of submission 1 (a rapporteur)',
      'Recommendations of groups that the plenary has not taken up',
      ...['Group 2: South', '•', 'Meetings', 'Meet yearly.', 'To: Secretariats – Levels: regional, global'],
      ...['Version 1, 6 May 2031', 'Page 1 of 2', 'Small 1 – Report of the plenary'],
      ...['Partnerships', 'Group 1: North', '1. Research', 'Common data.', 'With: academia, A foundation'],
      ...['Version 1, 6 May 2031', 'Page 2 of 2'],
    ]);
  });

  it('is a draft for whoever moderates it, and for nobody who does not', async () => {
    await handIn(cast, 'north', portal);
    const lines = linesIn(await download(cast.people.mona, `${plenary}/draft/report.pdf`));
    expect(lines).toContain('Nothing has been handed in yet.');
    expect(lines).toContain('DRAFT');
    await cast.people.rita.get(`${plenary}/draft/report.pdf`).expect(404);
    await cast.people.mona.post(`${plenary}/reports`, {}).expect(404);
    expect(wordText(await download(cast.people.mona, `${plenary}/draft/report.docx`))).toContain(portal);
  });
});

describe('the reports of a meeting', () => {
  it('are listed with what each still waits for and what was issued of it, in as many statements for any number', async () => {
    const before = await statementsDuring(house, list);
    await presented(cast, 'north', portal);
    await cast.olga.post(`${cast.north}/reports`, { symbol: 'SMALL/1/G.1' }).expect(201);
    const [entry = ''] = await handIn(cast, 'south', portal);
    await beginWith(cast.olga, groupIn(cast.south), entry);
    const breakout = {
      kind: 'group',
      session: 'breakout',
      number: null,
      label: null,
      title: 'Means',
      undecided: 0,
      unentered: 0,
    };
    expect(await list()).toEqual([
      {
        ...{ ...breakout, group: { id: groupIn(cast.north), number: 1, name: 'North' }, awaits: null },
        issued: [{ version: 1, symbol: 'SMALL/1/G.1', issuedAt: '2031-05-06T12:30:00Z' }],
      },
      { ...breakout, group: { id: groupIn(cast.south), number: 2, name: 'South' }, awaits: 'clearance', issued: [] },
      {
        ...{ kind: 'plenary', session: 'reports', number: 2, label: null, title: 'Reports', group: null },
        ...{ awaits: 'decisions', undecided: 1, unentered: 0, issued: [] },
      },
      {
        ...{ kind: 'highlights', session: null, number: null, label: null, title: '', group: null },
        ...{ awaits: 'decisions', undecided: 1, unentered: 0, issued: [] },
      },
    ]);
    expect(await statementsDuring(house, list)).toBe(before);
    await cast.people.mona.get('/api/meetings/small/reports').expect(404);
  });

  it('are issued with consecutive numbers by those who do it at once, and told in the log', async () => {
    await handIn(cast, 'north', portal);
    await clear(cast, 'north');
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => cast.olga.post(`${cast.north}/reports`, {}).expect(201)),
    );
    const versions = answers.map(({ body }) => (body as ReportIssued).version);
    expect(versions.toSorted()).toEqual([1, 2, 3, 4]);
    const [last] = await house.query<{ action: string; subject: string }>(
      `SELECT action, subject FROM audit_entry ORDER BY id DESC LIMIT 1`,
    );
    expect(last).toEqual({ action: 'report.issued', subject: `group ${groupIn(cast.north)}` });
  });

  it('of a group and of its plenary are issued at once by several, without one standing in the other’s way', async () => {
    await presented(cast, 'north', portal);
    const both = [`${cast.north}/reports`, `${plenary}/reports`];
    const addresses = Array.from({ length: 8 }, () => both).flat();
    const answers = await Promise.all(addresses.map((address) => cast.olga.post(address, {})));
    expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 201));
  });

  it('cannot be changed once they are issued, not even by the owner of the tables', async () => {
    await handIn(cast, 'north', portal);
    await clear(cast, 'north');
    await cast.olga.post(`${cast.north}/reports`, {}).expect(201);
    const [refused, owners] = ['permission denied for table issued_report', /is a record/];
    for (const change of ['UPDATE issued_report SET version = 2', 'DELETE FROM issued_report']) {
      await expect(house.query(change)).rejects.toThrow(refused);
      await expect(runOn(house.database.url, change)).rejects.toThrow(owners);
    }
  });
});
