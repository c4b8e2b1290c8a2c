import type { FileSession, MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { emailOf, makeAccount, signedIn } from '../support/accounts.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { pageTexts } from '../support/pdf.js';
import { describeWith } from '../support/describe-with.js';
import { asked, panel, smallMeeting } from '../support/small-meeting.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;
let root: Visitor;
let olga: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  await makeAccount(house, 'Root', { administrator: true });
  for (const name of ['Olga', 'Otto', 'Vera']) await makeAccount(house, name);
  root = await signedIn(house, 'Root');
  // Olga organizes a meeting, and so may make others.
  await importAs(root, meeting('first'));
  await root.put('/api/meetings/first/access', { email: emailOf('Olga'), name: 'Olga', kind: 'organizer' }).expect(200);
  olga = await signedIn(house, 'Olga');
});
afterAll(() => house.close());

function meeting(slug: string, title = 'A meeting'): MeetingFile {
  const file = sampleFile('grcp-8');
  return { ...file, meeting: { ...file.meeting, slug, title } };
}

function importAs(visitor: Visitor, file: MeetingFile) {
  return visitor.post('/api/meetings/import', file);
}

describe('a meeting file that is sent', () => {
  it('makes a meeting that belongs to its sender, and comes back as it was', async () => {
    const file = meeting('sent');
    const { body } = await importAs(olga, file).expect(201);
    expect(body).toEqual({ slug: 'sent' });
    expect((await olga.get('/api/meetings/sent/file').expect(200)).body).toEqual(file);
    const access = await olga.get('/api/meetings/sent/access').expect(200);
    expect((access.body as { email: string; kind: string }[]).map(({ email, kind }) => [email, kind])).toEqual([
      [emailOf('Olga'), 'organizer'],
    ]);
  });

  it('may be YAML', async () => {
    const file = meeting('as-yaml');
    await olga
      .request('post', '/api/meetings/import')
      .set('Content-Type', 'application/yaml')
      .send(stringify(file))
      .expect(201);
    expect((await olga.get('/api/meetings/as-yaml/file').expect(200)).body).toEqual(file);
  });

  it('is refused whole, with every problem and its place', async () => {
    const file = meeting('wrong');
    const { status, body } = await olga.post('/api/meetings/import', {
      ...file,
      surprise: 1,
      meeting: { ...file.meeting, timeZone: 'Europe/Nowhere' },
    });
    expect([status, body.code]).toEqual([422, 'meeting-file.invalid']);
    expect((body.problems as { path: string }[]).map(({ path }) => path)).toEqual(['meeting.timeZone', 'surprise']);
    await olga.get('/api/meetings/wrong/file').expect(404);
  });

  it('replaces a draft only of a meeting that its sender organizes', async () => {
    const vera = await signedIn(house, 'Vera');
    await importAs(vera, meeting('of-vera')).expect(404);
    await importAs(root, meeting('of-root')).expect(201);
    const { status, body } = await importAs(olga, meeting('of-root', 'Taken over'));
    expect([status, body.code]).toEqual([409, 'meeting.taken']);
    expect((await root.get('/api/meetings/of-root/file')).body.meeting.title).toBe('A meeting');
    await importAs(olga, meeting('sent', 'Changed')).expect(201);
    expect((await olga.get('/api/meetings/sent/file')).body.meeting.title).toBe('Changed');
  });

  it.each(['archived_at', 'deleted_at'])(
    'tells a stranger nothing of what stands in its place, not even its %s',
    async (mark) => {
      const slug = mark.replace('_', '-');
      await importAs(root, meeting(slug)).expect(201);
      await house.query(`UPDATE meeting SET ${mark} = now() WHERE slug = $1`, [slug]);
      expect((await importAs(olga, meeting(slug))).body.code).toBe('meeting.taken');
      expect((await importAs(root, meeting(slug))).body.code).toBe(
        mark === 'archived_at' ? 'meeting.archived' : 'meeting.taken',
      );
    },
  );

  it('is read only from those who may send one', async () => {
    const stranger = new Visitor(house.origin);
    const { status, body } = await importAs(stranger, meeting('strange'));
    expect([status, body.code]).toEqual([401, 'sign-in.required']);
  });

  it('of more than 5 MB is refused', async () => {
    const file = meeting('large', 'x'.repeat(5_300_000));
    const { status, body } = await importAs(olga, file);
    expect([status, body.code]).toEqual([413, 'body.too-large']);
  });

  it('is imported once, however often it is sent under one Idempotency-Key', async () => {
    const send = (file: MeetingFile) => importAs(olga, file).set('Idempotency-Key', 'one-import-only');
    const file = meeting('once');
    const answers = await Promise.all([send(file), send(file), send(file)]);
    expect(answers.map(({ status, body }) => [status, body as unknown])).toEqual(
      Array.from({ length: 3 }, () => [201, { slug: 'once' }]),
    );
    const entries = await house.query(
      `SELECT action FROM audit_entry WHERE scope = (SELECT id FROM meeting WHERE slug = 'once') AND action = 'access.given'`,
    );
    expect(entries).toHaveLength(1);
    const other = await send(meeting('once', 'Other'));
    expect([other.status, other.body.code]).toEqual([422, 'request.other']);
    const short = await importAs(olga, file).set('Idempotency-Key', 'short');
    expect([short.status, short.body.code]).toEqual([400, 'input.invalid']);
  });
});

describe('a release over HTTP', () => {
  it('is made by an organizer, with a note, once', async () => {
    await importAs(olga, meeting('releasable')).expect(201);
    await olga.get('/meetings/releasable').expect(404);
    const release = (body: object) => olga.post('/api/meetings/releasable/releases', body);
    expect((await release({})).body.code).toBe('input.invalid');
    expect((await release({ note: 'First', version: 7 })).body.code).toBe('input.invalid');
    expect((await release({ note: 'First' }).expect(201)).body).toEqual({ version: 1 });
    expect((await release({ note: 'Again' })).body.code).toBe('release.unchanged');
    await new Visitor(house.origin).get('/meetings/releasable').expect(200);
  });
});

describe('the preview of a draft', () => {
  const files = ['agenda.pdf', 'agenda.docx', 'session-objectives.pdf', 'session-objectives.docx', 'calendar.ics'];

  it('is for those with a part in the meeting', async () => {
    await importAs(olga, meeting('previewed', 'Unmistakable')).expect(201);
    const otto = await signedIn(house, 'Otto');
    for (const file of files) {
      const path = `/api/meetings/previewed/draft/${file}`;
      const { headers } = await olga.get(path).expect(200);
      expect(headers['cache-control']).toBe('no-store');
      await otto.get(path).expect(404);
      await new Visitor(house.origin).get(path).expect(404);
    }
    await olga
      .put('/api/meetings/previewed/access', { email: emailOf('Otto'), name: 'Otto', kind: 'observer' })
      .expect(200);
    for (const file of files) await otto.get(`/api/meetings/previewed/draft/${file}`).expect(200);
    await otto.get('/api/meetings/previewed/file').expect(404);
    await otto.post('/api/meetings/previewed/releases', { note: 'Mine' }).expect(404);
  });

  describeWith(['pdftotext'], 'as a PDF', () => {
    it('says on each page that it is a draft', async () => {
      const { body } = await olga.get('/api/meetings/previewed/draft/agenda.pdf').responseType('blob');
      const pages = pageTexts(body as Buffer);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page).toContain('DRAFT');
      expect(pages[0]).toContain('Unmistakable');
    });
  });

  it('ends at the next request when access is taken', async () => {
    const { body } = await olga.get('/api/meetings/previewed/access').expect(200);
    const grant = (body as { account: string; email: string }[]).find(({ email }) => email === emailOf('Otto'));
    const visitor = await signedIn(house, 'Otto');
    await visitor.get('/api/meetings/previewed/draft').expect(200);
    await olga.delete(`/api/meetings/previewed/access/${grant?.account}`).expect(204);
    await visitor.get('/api/meetings/previewed/draft').expect(404);
  });

  it('cannot be shown where a character cannot be printed, and says which', async () => {
    await importAs(olga, meeting('unprintable', 'Meeting 京')).expect(201);
    const { status, body } = await olga.get('/api/meetings/unprintable/draft/agenda.pdf');
    expect([status, body.code, body.problems]).toEqual([
      422,
      'release.unprintable',
      [{ path: 'meeting.title', found: '"京" (U+4EAC)', expected: 'characters that can be printed' }],
    ]);
  });
});

describe('a name that is not shown and cannot be printed', () => {
  const hidden: [string, Partial<FileSession>][] = [
    ['of somebody who is still to confirm', { items: panel(asked('cleo')) }],
    [
      'of somebody who is to confirm and hidden until then',
      { moderators: [{ ...asked('cleo'), hiddenUntilConfirmed: true }] },
    ],
    ['of somebody who has declined', { moderators: [{ person: 'cleo', state: 'declined' }] }],
    ['of a note-taker', { kind: 'breakout', groups: [{ number: 1, name: 'One', noteTakers: [{ person: 'cleo' }] }] }],
    ['of somebody without a role', {}],
  ];

  it.each(hidden)('%s stays unseen by those who only read the draft', async (_whose, plenary) => {
    const nothing = { moderators: [], items: [] };
    const people = [{ id: 'cleo', familyName: '李' }];
    const file = smallMeeting({ slug: 'canary', people, plenary: { ...nothing, ...plenary }, breakout: null });
    await importAs(olga, file).expect(201);
    await makeAccount(house, 'Oda');
    const grant = { email: emailOf('Oda'), name: 'Oda', kind: 'observer' };
    await olga.put('/api/meetings/canary/access', grant).expect(200);
    const oda = await signedIn(house, 'Oda');
    for (const path of ['draft', 'draft/calendar.ics', 'draft/agenda.pdf', 'draft/session-objectives.docx']) {
      const { status, text } = await oda.get(`/api/meetings/canary/${path}`);
      expect([path, status, /李|U\+/.exec(text)]).toEqual([path, 200, null]);
    }
    // It is there: whoever would release it is told.
    const { body } = await olga.post('/api/meetings/canary/releases', { note: 'First' }).expect(422);
    expect(body.problems).toEqual([
      { path: 'people[0].familyName', found: '"李" (U+674E)', expected: 'characters that can be printed' },
    ]);
  });
});

describe('access to a meeting', () => {
  it('always leaves somebody who organizes it', async () => {
    await importAs(olga, meeting('left')).expect(201);
    const [grant] = (await olga.get('/api/meetings/left/access')).body as { account: string }[];
    const gone = await olga.delete(`/api/meetings/left/access/${grant?.account}`);
    expect([gone.status, gone.body.code]).toEqual([409, 'access.last-organizer']);
    const lowered = await olga.put('/api/meetings/left/access', {
      email: emailOf('Olga'),
      name: 'Olga',
      kind: 'observer',
    });
    expect([lowered.status, lowered.body.code]).toEqual([409, 'access.last-organizer']);
    // Who cannot sign in does not count.
    const other = await makeAccount(house, 'Disabled');
    await olga
      .put('/api/meetings/left/access', { email: emailOf('Disabled'), name: 'Disabled', kind: 'organizer' })
      .expect(200);
    await house.query('UPDATE account SET disabled_at = now() WHERE id = $1', [other.id]);
    expect((await olga.delete(`/api/meetings/left/access/${grant?.account}`)).body.code).toBe('access.last-organizer');
  });

  it('makes an account for who has none, and tells them with a link', async () => {
    await importAs(olga, meeting('inviting')).expect(201);
    await olga
      .put('/api/meetings/inviting/access', { email: emailOf('New Hand'), name: 'New Hand', kind: 'observer' })
      .expect(200);
    const mails = await house.query<{ subject: string }>(
      `SELECT subject, text FROM mail WHERE recipient_address = 'new.hand@example.org'`,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('You can now work on A meeting');
  });
});
