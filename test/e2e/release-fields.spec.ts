import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { linesOf, placedPages } from '../support/pdf.js';
import { describeWith } from '../support/describe-with.js';
import { asked, draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;
let anybody: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  await draft(house, smallMeeting({}));
  olga = await organizerOf(house);
  anybody = new Visitor(house.origin);
});
afterAll(() => house.close());

const release = (fields: object, note = 'note') => olga.post('/api/meetings/small/releases', { note, ...fields });
const proposal = async () => (await olga.get('/api/meetings/small/draft/next-release').expect(200)).body as unknown;
const retitled = (title: string) => draft(house, smallMeeting({ meeting: { title } }));
const mastheadOf = async (version: number) =>
  (await anybody.get(`/api/meetings/small?version=${version}`).expect(200)).body.masthead as unknown;

/** Writes the last release once more, as the next one, without a draft. */
const copyOfLast = (version: number, symbol: string) =>
  house.query(
    `INSERT INTO release (meeting_id, version, note, released_at, snapshot, sha256, symbol)
     SELECT meeting_id, ${version}, note, released_at, copy, encode(sha256(convert_to(copy, 'UTF8')), 'hex'), ${symbol}
     FROM release, LATERAL (SELECT jsonb_set(snapshot::jsonb, '{version}', '${version}')::text AS copy) AS copied
     WHERE version = ${version - 1} AND meeting_id = (SELECT id FROM meeting WHERE slug = 'small')`,
  );

const everyday = { distribution: 'general', language: 'en' };

describe('the symbol of a release', () => {
  it('is proposed from the last one, which may be some releases back', async () => {
    house.clock.set('2031-05-01T22:30:00Z');
    // It is past midnight in Zurich.
    const today = { ...everyday, issuedOn: '2031-05-02' };
    expect(await proposal()).toEqual({ version: 1, symbol: null, ...today });
    await release({}).expect(201);
    expect(await mastheadOf(1)).toBeUndefined();
    await retitled('Two');
    await release({ symbol: 'GRCP/8/1' }).expect(201);
    expect(await mastheadOf(2)).toEqual({ symbol: 'GRCP/8/1', ...today });
    expect(await proposal()).toEqual({ version: 3, symbol: 'GRCP/8/1/Rev.1', ...today });
    await retitled('Three');
    await release({}).expect(201);
    expect(await proposal()).toEqual({ version: 4, symbol: 'GRCP/8/1/Rev.1', ...today });
  });

  it('is that of one release alone', async () => {
    await retitled('Four');
    const { status, body } = await release({ symbol: 'GRCP/8/1' });
    expect([status, body.code]).toEqual([409, 'release.symbol-taken']);
    await draft(house, smallMeeting({ slug: 'other' }));
    const other = await organizerOf(house, 'other', 'Otto');
    await other.post('/api/meetings/other/releases', { note: 'first', symbol: 'GRCP/8/1' }).expect(201);
  });

  it.each([
    { symbol: 'GRCP 8' },
    { symbol: 'X'.repeat(65) },
    { symbol: '' },
    { symbol: null },
    { issuedOn: '2031-02-30' },
    { distribution: 'secret' },
    { language: 'english' },
    { revision: 2 },
  ])('is refused with %j', async (fields) => {
    const { status, body } = await release(fields);
    expect([status, body.code]).toEqual([400, 'input.invalid']);
  });

  it('may change without the programme, which otherwise is no reason for another release', async () => {
    const all = { symbol: 'GRCP/8/1/Rev.1', issuedOn: '2031-05-04', distribution: 'limited', language: 'fr' };
    await release(all).expect(201);
    expect(await mastheadOf(4)).toEqual(all);
    for (const fields of [{}, all, { ...all, issuedOn: '2031-05-05' }]) {
      expect((await release(fields)).body.code).toBe('release.unchanged');
    }
    await release({ ...all, symbol: 'GRCP/8/1/Rev.2' }).expect(201);
    expect(await lastEntry(house)).toMatchObject({ action: 'meeting.released', subject: 'release 5', actor: 'Olga' });
  });

  it('cannot be other than its snapshot says, whoever writes it', async () => {
    await expect(copyOfLast(6, `'X/1'`)).rejects.toThrow('ck_release_symbol');
  });
});

describeWith(['pdftotext'], 'what is limited in its distribution', () => {
  it('says so on its documents and its page, and is as public as any release', async () => {
    const printed = ['GRCP/8/1/Rev.2', 'Distr.: Limited', '4 May 2031', 'Original: French'];
    const { body: pdf } = await anybody.get('/meetings/small/agenda.pdf').responseType('blob').expect(200);
    expect(linesOf(placedPages(pdf as Buffer)[0]!.words).slice(0, 4)).toEqual(printed);
    const { body: docx } = await anybody.get('/meetings/small/agenda.docx').responseType('blob').expect(200);
    const word = Buffer.from(unzipSync(docx as Buffer)['word/document.xml']!).toString('utf8');
    expect([...word.matchAll(/<w:t[ >][^<]*?>?([^<>]+)<\/w:t>/g)].slice(0, 4).map(([, text]) => plain(text))).toEqual(
      printed,
    );
    const { text: page } = await anybody.get('/meetings/small').expect(200);
    const lines = [...page.matchAll(/<p class="doc-(?:symbol|distribution|original)">(.*?)<\/p>/g)];
    expect(lines.map(([, text]) => plain(text))).toEqual(printed);
  });
});

function plain(text = ''): string {
  return text.replaceAll('\u00A0', ' ');
}

describe('the draft of a release', () => {
  const titleNow = async () => (await olga.get('/api/meetings/small/file').expect(200)).body.meeting.title as unknown;

  it('can be put back in place of the one that stands', async () => {
    await retitled('Lost');
    const { body: before } = await olga.get('/api/meetings/small/file');
    await olga.post('/api/meetings/small/releases/2/restore').expect(204);
    expect(await titleNow()).toBe('Two');
    expect(await lastEntry(house)).toEqual({
      action: 'draft.restored',
      subject: 'release 2',
      actor: 'Olga',
      meeting: 'small',
      changes: [{ path: ['meeting', 'title'], before: 'Lost', after: 'Two' }],
    });
    expect((await olga.get('/api/meetings/small/file')).body).toEqual({
      ...before,
      meeting: { ...before.meeting, title: 'Two' },
    });
  });

  it('leaves releases alone, and no trace where it stands already', async () => {
    const count = `SELECT count(*)::int AS count FROM audit_entry`;
    const before = await house.query(count);
    await olga.post('/api/meetings/small/releases/2/restore').expect(204);
    expect(await house.query(count)).toEqual(before);
    expect((await anybody.get('/api/meetings/small')).body.version).toBe(5);
  });

  it('brings back people whom nobody but organizers may see, and shows them to nobody else', async () => {
    const people = [{ id: 'zora', familyName: 'Qxunseen' }];
    const plenary = { moderators: [asked('zora')], items: [] };
    await draft(house, smallMeeting({ people, plenary, breakout: null }));
    await release({}).expect(201);
    await retitled('Without her');
    await olga.post('/api/meetings/small/releases/6/restore').expect(204);
    expect((await olga.get('/api/meetings/small/file')).text).toContain('Qxunseen');
    for (const path of ['/api/meetings/small', '/api/meetings', '/meetings/small', '/meetings/small/calendar.ics']) {
      expect((await anybody.get(path).expect(200)).text).not.toContain('Qxunseen');
    }
  });

  it('is not there for releases from before drafts were kept, nor for those that never were', async () => {
    await copyOfLast(7, 'NULL');
    const { status, body } = await olga.post('/api/meetings/small/releases/7/restore');
    expect([status, body.code]).toEqual([409, 'release.no-draft']);
    for (const version of ['8', '0', '-1', '1.5', 'x', '99999999999']) {
      const answer = await olga.post(`/api/meetings/small/releases/${version}/restore`);
      expect([version, answer.status, answer.body.code]).toEqual([version, 404, 'not-found']);
    }
  });
});
