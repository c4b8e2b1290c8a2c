import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { startTestApp, type TestApp } from '../support/app.js';
import { describeWith } from '../support/describe-with.js';
import { gatherWriters, type OutputHouse } from '../support/output-house.js';
import { pageTexts, qpdfFindings } from '../support/pdf.js';
import { makeLink, sendReport, settle } from '../support/owner-house.js';
import { addByHand, change, knowMechanisms, registerOf } from '../support/register-house.js';
import { release } from '../support/small-meeting.js';
import { Visitor } from '../support/visitor.js';
import { textOf } from '../support/word-parts.js';

describeWith(['pdftotext', 'qpdf'], 'the follow-up report', () => {
  let house: TestApp;
  let cast: OutputHouse;

  beforeAll(async () => {
    house = await startTestApp();
    house.clock.set('2032-05-06T12:30:00Z');
    cast = await gatherWriters(house);
    await knowMechanisms(house);
    await release(house);
    const owners = [{ mechanism: 'isles' }, { organization: 'A council' }];
    await addByHand(cast.olga, { title: 'Meetings', text: 'Meet yearly.\nIn spring 👍.', owners });
    await addByHand(cast.olga, { title: 'Data', text: 'Share data.' });
    const evidence = [{ title: 'The portal', address: 'https://portal.example.org/' }];
    await reported();
    await change(cast.olga, 2, { status: 'done', note: 'A portal is there.', evidence, isPublic: true });
  }, 60_000);
  afterAll(() => house.close());

  /** Of what an owner has reported, one is accepted and one waits. */
  async function reported(): Promise<void> {
    const { token } = await makeLink(cast.olga);
    const owner = new Visitor(house.origin);
    const minutes = [{ title: 'The minutes', address: 'https://example.org/minutes' }];
    await sendReport(owner, token, { year: 2032, text: 'We met in May.\nIn Bern.', status: null, evidence: minutes });
    await sendReport(owner, token, { text: 'Qxwaiting' });
    const [report] = (await registerOf(cast.olga)).recommendations.flatMap(({ reports }) => reports);
    await settle(cast.olga, { report: report?.id ?? '' }, 'acceptance', { seen: 1 }).expect(200);
  }

  const download = async (who: Pick<Visitor, 'get'>, path: string) =>
    (await who.get(path).responseType('blob').expect(200)).body as Buffer;
  const linesIn = (pdf: Buffer) =>
    pageTexts(pdf)
      .flatMap((page) => page.split('\n'))
      .map((line) => line.trim().replaceAll(/\s+/g, ' '))
      .filter((line) => line !== '');

  it('says of a meeting what was recommended, by whom it was taken up and with what result, by how far it is', async () => {
    const answer = await cast.olga.get('/api/meetings/small/follow-up.pdf').responseType('blob').expect(200);
    const pdf = answer.body as Buffer;
    expect(answer.headers['content-disposition']).toBe('inline; filename="small-follow-up-2032-05-06-en.pdf"');
    expect(qpdfFindings(pdf)).toBe('');
    const head = ['Number', 'What was recommended', 'Taken up by', 'With what result'];
    expect(linesIn(pdf)).toEqual([
      ...['Follow-up to the recommendations of Small 1', 'As of 6 May 2032', 'Open: 1', ...head],
      ...['Small 1/R1', 'Meetings', 'Meet yearly.', 'In spring [U+1F44D].', 'Isles Dialogue', 'A council'],
      ...['Isles Dialogue, 2032', 'We met in May.', 'In Bern.', 'The minutes', ...head],
      ...['Small 1/R2', 'Data', 'Share data.', 'Nobody yet', 'A portal is there.', 'The portal', 'Done: 1'],
      ...['As of 6 May 2032', 'Page 1 of 1'],
    ]);
    expect(await download(cast.olga, '/api/meetings/small/follow-up.pdf')).toEqual(pdf);
  });

  it('is a Word document and a table, too, and speaks the languages of the product', async () => {
    const docx = await download(cast.olga, '/api/meetings/small/follow-up.docx?lang=fr');
    const text = textOf(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()));
    expect(text).toContain('Suite donnée aux recommandations de Small 1');
    expect(text).toContain('Meet yearly.');
    expect(text).toContain('Isles Dialogue, 2032');
    expect(text).not.toContain('Qxwaiting');
    const table = Object.values(unzipSync(await download(cast.olga, '/api/meetings/small/follow-up.xlsx')));
    const all = table.map((part) => strFromU8(part)).join('\n');
    expect(all).toContain('Isles Dialogue, 2032\nWe met in May.\nIn Bern.\nThe minutes – https://example.org/minutes');
    expect(all).not.toContain('Qxwaiting');
    const parts = unzipSync(await download(cast.olga, '/api/recommendations/organized/follow-up.xlsx?status=done'));
    const cells = Object.entries(parts)
      .filter(([name]) => /sharedStrings|sheet1/.test(name))
      .map(([, part]) => strFromU8(part))
      .join('\n');
    for (const cell of ['Small 1/R2', 'Share data.', 'The portal – https://portal.example.org/', 'A portal is there.'])
      expect(cells).toContain(cell);
    expect(cells).not.toContain('Meet yearly.');
  });

  it('has for the public what is public, and is otherwise for organizers', async () => {
    const stranger = { get: (path: string) => house.http.get(path) } as Pick<Visitor, 'get'>;
    const lines = linesIn(await download(stranger, '/recommendations/follow-up.pdf'));
    expect(lines).toEqual(expect.arrayContaining(['Small 1/R2', 'Data', 'Nobody yet', 'A portal is there.']));
    expect(lines.join('\n')).not.toContain('Meetings');
    expect(linesIn(await download(stranger, '/recommendations/follow-up.pdf?status=open'))).toContain(
      'There is nothing in the register.',
    );
    await cast.people.mona.get('/api/meetings/small/follow-up.pdf').expect(404);
    await house.http.get('/api/recommendations/organized/follow-up.xlsx').expect(404);
    await house.http.get('/recommendations/follow-up.pdf?paper=huge').expect(400);
  });
});
