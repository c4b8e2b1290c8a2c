import type { HighlightsEdit } from '#contract/highlights';
import type { ReportEntry } from '#contract/report';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { runOn } from '../support/database.js';
import { describeWith } from '../support/describe-with.js';
import { addEntry, gatherWriters, type OutputHouse } from '../support/output-house.js';
import { pageTexts, qpdfFindings } from '../support/pdf.js';
import { beginWith, consolidate, groupIn, presented } from '../support/plenary-house.js';
import { change, knowMechanisms, register } from '../support/register-house.js';
import { textOf } from '../support/word-parts.js';

let house: TestApp;
let cast: OutputHouse;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
  await knowMechanisms(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T16:00:00Z');
  await house.query(`UPDATE meeting SET attribution = 'named'`);
  const tables = [
    'issued_document',
    'issued_report',
    'recommendation',
    'highlights',
    'plenary_consolidation',
    'group_output',
  ];
  await runOn(
    house.database.url,
    `SET session_replication_role = replica; DELETE FROM issued_document; DELETE FROM issued_report;
     SET session_replication_role = DEFAULT; ${tables
       .slice(2)
       .map((table) => `DELETE FROM ${table};`)
       .join(' ')}`,
  );
});

const highlights = '/api/meetings/small/highlights';
const issue = (body: object = {}) => cast.olga.post(`${highlights}/reports`, body);
const write = (...edits: HighlightsEdit[]) => cast.olga.post(`${highlights}/edits`, { edits }).expect(200);
const download = async (path: string) =>
  (await cast.olga.get(`${highlights}/${path}`).responseType('blob').expect(200)).body as Buffer;
const linesIn = (pdf: Buffer) =>
  pageTexts(pdf)
    .flatMap((page) => page.split('\n'))
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
const wordText = (docx: Buffer) => textOf(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()));
const countOf = (text: string, part: string) => text.split(part).length - 1;
const listed = async () =>
  ((await cast.olga.get('/api/meetings/small/reports').expect(200)).body as ReportEntry[]).find(
    ({ kind }) => kind === 'highlights',
  );

/** Writes a text of its own in a place. */
async function said(part: string, text: string): Promise<void> {
  const entry = randomUUID();
  await write({ kind: 'add', entry, part }, { kind: 'set', entry, field: 'text', value: text, seen: 0 });
}

/** What the plenary has adopted: two that are one common wording of both groups, and one of the south alone. */
async function adoptThree(): Promise<string[]> {
  const practice = { title: 'Desks', text: 'One desk a border.' };
  await addEntry(cast.people.rita, cast.north, 'practice', practice);
  const partnership = { type: 'Research', need: 'Common data.', actors: ['academia', 'A foundation'] };
  await addEntry(cast.people.rita, cast.north, 'partnership', partnership);
  const [data = ''] = await presented(cast, 'north', 'Build a shared portal.');
  const [common = '', training = '', left = ''] = await presented(
    ...[cast, 'south' as const],
    ...['Share one portal.', 'Train border officials.', 'Meet yearly.'],
  );
  const [north, south] = [groupIn(cast.north), groupIn(cast.south)];
  const mona = cast.people.mona;
  const ids = [
    await beginWith(mona, north, data),
    await beginWith(mona, south, training),
    await beginWith(mona, south, left),
  ];
  const [shared = ''] = ids;
  const both = [
    { group: north, entry: data },
    { group: south, entry: common },
  ];
  const sentences = [
    { text: 'Share one portal for migration data.', sources: both },
    { text: 'Keep it in the secretariats.', sources: both.slice(0, 1) },
  ];
  await consolidate(
    mona,
    { kind: 'join', recommendation: shared, source: both[1]! },
    { kind: 'set', recommendation: shared, field: 'sentences', value: sentences, seen: 0 },
    { kind: 'decide', recommendation: shared, decision: 'adopted', seen: 3 },
    { kind: 'decide', recommendation: ids[1]!, decision: 'adopted', seen: 1 },
    { kind: 'decide', recommendation: ids[2]!, decision: 'noted', seen: 1 },
  );
  return ids;
}

describeWith(['pdftotext', 'qpdf'], 'the highlights of a meeting as a document', () => {
  it('have each adopted sentence once with its sources, by theme and level, and what else was said', async () => {
    await adoptThree();
    await said('introduction', 'Sixty people met for a day.');
    await cast.olga.post(`${register}/entry`).expect(200);
    await change(cast.olga, 1, { themes: ['return', 'asylum'], owners: [{ mechanism: 'isles' }] });
    const pdf = await download('draft/highlights.pdf');
    expect(qpdfFindings(pdf)).toBe('');
    const lines = linesIn(pdf);
    expect(lines.slice(lines.indexOf('Highlights'), lines.indexOf('Time'))).toEqual([
      ...['Highlights', '(6 May 2031 – Palais)', 'Introduction', 'Sixty people met for a day.'],
      ...['Session 1: Evidence', '6 May 2031, 9.00–10.00 – Room 3', 'Means', '6 May 2031, 10.30–12.00'],
      ...['Group 1: North', 'Effective practices', '•', 'Desks', 'One desk a border.'],
      ...['Session 2: Reports', '6 May 2031, 13.00–14.00', 'Moderator: Ms Mona'],
      ...['Recommendations noted', '•', 'Meetings', 'Meet yearly.', 'Recommendations adopted'],
      'The figures after each sentence say where it comes from: the group, then its recommendation.',
      ...['Return', 'Small 1/R1 – Meetings'],
      'Share one portal for migration data. [1.1; 2.1] Keep it in the secretariats. [1.1]',
      'To: Secretariats – Levels: regional, global',
      'Sources: Group 1: North, recommendation 1 of submission 1 (a rapporteur); Group 2: South,',
      ...['recommendation 1 of submission 1 (a rapporteur)', 'Page 1 of 3', 'DRAFT', 'Small 1 – Highlights'],
      ...['Also: Asylum', 'Taken up by: Isles Dialogue'],
      ...['Without a theme', 'Small 1/R2 – Meetings', 'Train border officials. [2.2]'],
      ...['To: Secretariats – Levels: regional, global'],
      'Source: Group 2: South, recommendation 2 of submission 1 (a rapporteur)',
      ...['By level', 'Level', 'Recommendations', 'Regional', 'Small 1/R1, Small 1/R2'],
      ...['Global', 'Small 1/R1, Small 1/R2'],
      ...['Partnerships', '1. Research', 'Common data.', 'With: academia, A foundation', 'Group 1: North'],
      ...['Page 2 of 3', 'DRAFT', 'Small 1 – Highlights', 'Annex 1: Agenda'],
    ]);
    const [text, word] = [lines.join(' '), wordText(await download('draft/highlights.docx'))];
    const sentences = [
      'Share one portal for migration data.',
      'Keep it in the secretariats.',
      'Train border officials.',
    ];
    for (const sentence of sentences) expect([countOf(text, sentence), countOf(word, sentence)]).toEqual([1, 1]);
  });

  it('are issued once the plenary has decided and what it adopted has entered the register, with number and symbol', async () => {
    const [, , noted = ''] = await adoptThree();
    await consolidate(cast.people.mona, { kind: 'decide', recommendation: noted, decision: null, seen: 2 });
    expect(await listed()).toMatchObject({ awaits: 'decisions', undecided: 1, unentered: 2, issued: [] });
    expect((await issue().expect(409)).body).toMatchObject({
      code: 'plenary.undecided',
      problems: [{ path: 'plenaries[0].recommendations[2]', found: 'no decision', expected: 'adopted or noted' }],
    });
    await consolidate(cast.people.mona, { kind: 'decide', recommendation: noted, decision: 'noted', seen: 3 });
    expect(await listed()).toMatchObject({ awaits: 'entry', undecided: 0, unentered: 2 });
    const expected = 'entered into the register of recommendations';
    expect((await issue().expect(409)).body).toMatchObject({
      code: 'highlights.unentered',
      problems: [
        { path: 'recommendations[0]', found: 'no number', expected },
        { path: 'recommendations[1]', found: 'no number', expected },
      ],
    });
    await cast.olga.post(`${register}/entry`).expect(200);
    await cast.people.mona.post(`${highlights}/reports`, {}).expect(404);
    await cast.olga.get(`${highlights}/highlights.pdf`).expect(404);
    expect((await issue({ symbol: 'SMALL/1/H' }).expect(201)).body).toEqual({ version: 1 });
    expect(linesIn(await download('highlights.pdf')).slice(0, 4)).toEqual([
      ...['SMALL/1/H', 'Distr.: General', '6 May 2031', 'Original: English'],
    ]);
    expect(await listed()).toEqual({
      ...{ kind: 'highlights', session: null, number: null, label: null, title: '', group: null },
      ...{ awaits: null, undecided: 0, unentered: 0 },
      issued: [{ version: 1, symbol: 'SMALL/1/H', issuedAt: '2031-05-06T16:00:00Z' }],
    });
    expect((await issue({ symbol: 'SMALL/1/H' }).expect(409)).body).toMatchObject({ code: 'report.symbol-taken' });
  });

  it('stay as they were issued, byte for byte, whatever is written after it', async () => {
    await said('introduction', 'Sixty people met for a day.');
    await issue().expect(201);
    const first = await download('highlights.pdf');
    await said('closing', 'They will meet again.');
    expect((await issue().expect(201)).body).toEqual({ version: 2 });
    expect(await download('highlights.pdf?version=1')).toEqual(first);
    expect(linesIn(first)).not.toContain('They will meet again.');
    expect(linesIn(await download('highlights.pdf'))).toContain('They will meet again.');
    await cast.olga.get(`${highlights}/highlights.pdf?version=3`).expect(404);
  });

  it('name nobody where nobody is to be named, and are refused with the place where a name stands', async () => {
    await adoptThree();
    await cast.olga.post(`${register}/entry`).expect(200);
    await change(cast.olga, 1, { owners: [{ mechanism: 'isles' }] });
    await house.query(`UPDATE meeting SET attribution = 'unnamed'`);
    const lines = linesIn(await download('draft/highlights.pdf'));
    expect(lines).toContain('Small 1/R1 – Meetings');
    expect(lines.filter((line) => /Mona|Cora|Rita|Isles/.test(line))).toEqual([]);
    expect(lines).toContain('As the meeting has it, nobody is named in this report.');
    expect(lines.filter((line) => line.startsWith('Annex'))).toEqual([]);
    await said('session/reports', 'Ms Dina agrees.');
    expect((await cast.olga.get(`${highlights}/draft/highlights.pdf`).expect(409)).body).toMatchObject({
      code: 'report.names-people',
      problems: [
        {
          ...{ path: 'sessions[2].points[1].text', found: '"Ms Dina"' },
          expected: 'no name of a person or delegation, as the meeting has it',
        },
      ],
    });
  });

  it('speak the languages of the product', async () => {
    await adoptThree();
    const text = wordText(await download('draft/highlights.docx?lang=fr'));
    expect(text).toContain('Points saillants');
    expect(text).toContain('Annexe 1\u00A0: Ordre du jour');
  });

  it('follow the newest release, whatever the draft has become', async () => {
    await cast.olga.post('/api/meetings/small/releases', { note: 'First' }).expect(201);
    await house.query(`UPDATE session SET title = 'Not yet shown' WHERE key = 'reports'`);
    const lines = linesIn(await download('draft/highlights.pdf'));
    expect(lines).toContain('Session 2: Reports');
    expect(lines.join(' ')).not.toContain('Not yet shown');
  });
});
