import type { LogEntry } from '#contract/log';
import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Audit } from '../../apps/api/src/platform/audit/audit.js';
import { verifyChain } from '../../apps/api/src/platform/audit/verify-chain.js';
import { commandLine, theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { outsiders } from '../support/changes.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

const logOf = async (slug: string, page = '', visitor = cast.administrator) =>
  (await visitor.get(`/api/meetings/${slug}/log${page}`).expect(200)).body as LogEntry[];

/** What an import changes, as the log has it. */
async function changesOf(file: MeetingFile): Promise<LogEntry['changes']> {
  await house.app.get(ProgrammeService).importFile(file, commandLine);
  const [entry] = await logOf(file.meeting.slug, '?limit=1');
  return entry?.changes ?? [];
}

const meeting = (slug: string): MeetingFile => {
  const { outputs: _, recommendations: __, ...file } = sampleFile('two-days');
  return { ...file, meeting: { ...file.meeting, slug } };
};

describe('the log of a meeting', () => {
  it('tells organizers who did what, when, and what it changed, newest first', async () => {
    house.clock.set('2031-01-02T10:00:00.250Z');
    const note = '/api/meetings/draft/sessions/first/note';
    await cast.moderator.put(note, { text: 'Begin on time' }).set('If-Match', '"0"').expect(200);
    await cast.moderator.post('/api/meetings/draft/sessions/first/suggestions', { text: 'Ask this' }).expect(201);
    const [suggested, noted, imported, ...older] = await logOf('draft', '', cast.organizer);
    expect([suggested, noted]).toEqual([
      {
        ...{ id: expect.any(String), at: '2031-01-02T10:00:00.250Z', actor: 'moderator', via: 'web' },
        ...{ account: expect.any(String), about: null, wallTime: '2031-01-02T11:00' },
        ...{ action: 'guide-suggestion.made', subject: expect.stringMatching(/^suggestion [0-9a-f-]{36}$/) },
        changes: [{ path: [], after: { session: 'first', text: 'Ask this' } }],
      },
      {
        ...{ id: expect.any(String), at: '2031-01-02T10:00:00.250Z', actor: 'moderator', via: 'web' },
        ...{ account: expect.any(String), about: null, wallTime: '2031-01-02T11:00' },
        ...{ action: 'session-note.written', subject: 'session first' },
        changes: [{ path: ['text'], before: '', after: 'Begin on time' }],
      },
    ]);
    expect(imported).toMatchObject({
      actor: null,
      via: 'system',
      action: 'meeting.imported',
      subject: 'meeting draft',
    });
    expect(older).toEqual([]);
  });

  it('calls those who did something by the name that they have now, and those who are gone by none', async () => {
    const by = { via: 'web' as const, accountId: '3f1f2a52-4f7e-4f86-9d0b-0f0f3e1b7a11' };
    await house.app.get(ProgrammeService).importFile(castMeeting('gone'), theSystem);
    const [row] = (await house.query(`SELECT id FROM meeting WHERE slug = 'gone'`)) as [{ id: string }];
    await house.app.get(Audit).note({ by, action: 'thing.done', scope: row.id, subject: 'thing' });
    await house.query(`UPDATE account SET name = 'Renamed' WHERE name = 'administrator'`);
    const file = { ...castMeeting('gone'), sessions: [] };
    await cast.administrator.post('/api/meetings/import', file).expect(201);
    expect((await logOf('gone')).map(({ actor, action }) => [actor, action])).toEqual([
      ['Renamed', 'meeting.imported'],
      [null, 'thing.done'],
      [null, 'meeting.imported'],
    ]);
    await house.query(`UPDATE account SET name = 'administrator' WHERE name = 'Renamed'`);
  });

  it('is for nobody who does not organize it, private notes and all', async () => {
    const absent = await cast.organizer.get('/api/meetings/nowhere/log');
    for (const name of outsiders) {
      const { status, text } = await cast[name].get('/api/meetings/draft/log');
      expect([name, status, text]).toEqual([name, 404, absent.text]);
    }
    expect((await cast.anonymous.get('/api/meetings/draft/log')).status).toBe(404);
    await cast.organizer.get('/api/meetings/archived/log').expect(200);
    await cast.organizer.get('/api/meetings/deleted/log').expect(404);
  });

  it('has nothing of another meeting, of the installation, or of refused accesses in it', async () => {
    await cast.speaker.get('/api/meetings/released/file').expect(404);
    const actions = (await logOf('released')).map(({ action, subject }) => `${action} ${subject}`);
    expect(actions).toEqual(['meeting.released release 1', 'meeting.imported meeting released']);
  });

  it('is read a page at a time', async () => {
    await house.app.get(ProgrammeService).importFile(castMeeting('long'), theSystem);
    const [row] = (await house.query(`SELECT id FROM meeting WHERE slug = 'long'`)) as [{ id: string }];
    for (let number = 1; number <= 60; number++) {
      await house.app
        .get(Audit)
        .note({ by: commandLine, action: 'thing.done', scope: row.id, subject: `thing ${number}` });
    }
    const subjects = async (page: string) => (await logOf('long', page)).map(({ subject }) => subject);
    const newest = await logOf('long', '?limit=2');
    expect(newest.map(({ subject }) => subject)).toEqual(['thing 60', 'thing 59']);
    expect(await subjects(`?before=${newest[1]?.id}&limit=2`)).toEqual(['thing 58', 'thing 57']);
    expect(await subjects('')).toHaveLength(50);
    const all = await subjects('?limit=200');
    expect([all.length, all.at(-1)]).toEqual([61, 'meeting long']);
    expect(await subjects('?before=1')).toEqual([]);
    const counts: number[] = [];
    for (const limit of [1, 3, 61]) {
      counts.push(await statementsDuring(house, () => logOf('long', `?limit=${limit}`)));
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });

  it.each(['limit=0', 'limit=201', 'limit=-1', 'limit=1.5', 'limit=all', 'limit=', 'limit=1&limit=2'])(
    'takes no %s',
    async (page) => {
      const { status } = await cast.organizer.get(`/api/meetings/draft/log?${page}`);
      expect(status).toBe(400);
    },
  );

  describe('that somebody looks for something in', () => {
    const seek = async (query: string) =>
      (await logOf('sought', query, cast.organizer)).map(({ action, actor }) => `${action} ${actor ?? 'nobody'}`);
    beforeAll(async () => {
      house.clock.set('2031-01-02T22:30:00Z');
      await cast.organizer.post('/api/meetings/import', castMeeting('sought')).expect(201);
      house.clock.set('2031-01-02T23:30:00Z');
      await cast.administrator
        .put('/api/meetings/sought/access', { email: 'guest@example.org', name: 'Guest', kind: 'observer' })
        .expect(200);
      house.clock.set('2031-01-10T10:00:00Z');
      await house.app.get(ReleaseService).release('sought', 'First', theSystem);
    });

    it('is asked by who did it, to what kind of thing, and on which days of the meeting’s own calendar', async () => {
      const all = [
        'meeting.released nobody',
        'access.given administrator',
        'meeting.imported organizer',
        'access.given organizer',
      ];
      expect(await seek('')).toEqual(all);
      expect(await seek('?kind=meeting')).toEqual([all[0], all[2]]);
      expect(await seek('?kind=access')).toEqual([all[1], all[3]]);
      expect(await seek('?kind=meet')).toEqual([]);
      expect(await seek('?from=2031-01-03')).toEqual(all.slice(0, 2));
      expect(await seek('?until=2031-01-02')).toEqual(all.slice(2));
      expect(await seek('?from=2031-01-03&until=2031-01-03')).toEqual([all[1]]);
      const { body } = await cast.organizer.get('/api/meetings/sought/log/accounts').expect(200);
      const accounts = body as { account: string; name: string }[];
      expect(accounts.map(({ name }) => name)).toEqual(['administrator', 'organizer']);
      expect(await seek(`?account=${accounts[0]!.account}`)).toEqual([all[1]]);
      expect(await seek(`?account=${accounts[1]!.account}&kind=access&limit=1`)).toEqual([all[3]]);
    });

    it('names the account to which something was done', async () => {
      const [given] = await logOf('sought', '?kind=access&limit=1', cast.organizer);
      expect([given?.about, given?.subject.split(' ')[0]]).toEqual(['Guest', 'account']);
    });

    it.each(['account=me', 'kind=Session', 'kind=%25', 'from=2031-02-30', 'until=today'])(
      'takes no %s',
      async (query) => {
        expect((await cast.organizer.get(`/api/meetings/sought/log?${query}`)).status).toBe(400);
      },
    );
  });

  it.each(['before=0', 'before=x', 'before=99999999999999999999', 'before[id]=1', 'since=1'])(
    'takes no %s either',
    async (page) => {
      expect((await cast.organizer.get(`/api/meetings/draft/log?${page}`)).status).toBe(400);
    },
  );
});

describe('an import in the log', () => {
  it('of a new meeting is the whole of it, and of one that is the same is nothing', async () => {
    const file = meeting('first-time');
    expect(await changesOf(file)).toEqual([{ path: [], after: file }]);
    await house.app.get(ProgrammeService).importFile(file, commandLine);
    expect(await logOf('first-time')).toHaveLength(1);
  });

  it('is the difference of the meeting files, and no more', async () => {
    const file = meeting('changed');
    await house.app.get(ProgrammeService).importFile(file, theSystem);
    const [opening, first, ...rest] = file.sessions;
    const retitled = { ...opening!, title: 'Welcome' };
    const moderated = { ...first!, moderators: [{ ...first!.moderators![0]!, state: 'invited' as const }] };
    const people = file.people!.map((person) => (person.id === 'vidu' ? { ...person, honorific: 'Dr' } : person));
    expect(await changesOf({ ...file, people, sessions: [first!, retitled, ...rest] })).toEqual([
      { path: ['people', { id: 'vidu' }, 'honorific'], before: 'Ms', after: 'Dr' },
      { path: ['sessions', { id: 'opening' }, 'title'], before: 'Opening Session', after: 'Welcome' },
      {
        ...{ path: ['sessions'], of: 'order' },
        before: file.sessions.map(({ id }) => id),
        after: ['session-1', 'opening', ...rest.map(({ id }) => id)],
      },
    ]);
    expect(await changesOf({ ...file, people, sessions: [moderated, retitled, ...rest] })).toEqual([
      { path: ['sessions', { id: 'session-1' }, 'moderators', 0, 'state'], after: 'invited' },
    ]);
    expect(await changesOf({ ...file, people, sessions: [moderated, ...rest] })).toEqual([
      { path: ['sessions', { id: 'opening' }], before: retitled },
    ]);
  });

  it('comes before the release that it is made for, and after the access that its maker gets', async () => {
    await house.app.get(ReleaseService).importAndRelease(meeting('at-once'), 'First', commandLine);
    expect((await logOf('at-once')).map(({ action, via }) => [action, via])).toEqual([
      ['meeting.released', 'command'],
      ['meeting.imported', 'command'],
    ]);
    await cast.organizer.post('/api/meetings/import', meeting('sent')).expect(201);
    expect((await logOf('sent', '', cast.organizer)).map(({ action, actor }) => [action, actor])).toEqual([
      ['meeting.imported', 'organizer'],
      ['access.given', 'organizer'],
    ]);
  });

  it('is there for each of twenty that come at once', async () => {
    const titled = (title: string) => ({ ...castMeeting('draft'), guide: [{ sessions: ['first'], title }] });
    const before = (await logOf('draft', '?limit=200')).length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) => cast.organizer.post('/api/meetings/import', titled(`Title ${number}`))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(20).fill(201));
    expect(await logOf('draft', '?limit=200')).toHaveLength(before + 20);
  });

  it('that is refused is not there', async () => {
    await cast['organizer of another meeting'].post('/api/meetings/import', meeting('sent')).expect(409);
    expect(await logOf('sent')).toHaveLength(2);
  });

  it('and whatever else is done at the same time keep one chain', async () => {
    const file = castMeeting('draft');
    const titled = (title: string) => ({ ...file, meeting: { ...file.meeting, title } });
    const note = '/api/meetings/draft/sessions/first/note';
    const { body } = await cast.organizer.get(note);
    const done = await Promise.all([
      ...['a', 'b', 'c', 'd'].map((title) => house.app.get(ProgrammeService).importFile(titled(title), theSystem)),
      ...['e', 'f'].map((text) => cast.organizer.put(note, { text }).set('If-Match', `"${body.version}"`)),
      ...['g', 'h'].map((text) => cast.moderator.post('/api/meetings/draft/sessions/first/suggestions', { text })),
      cast.organizer.post('/api/meetings/draft/releases', { note: 'Now' }),
    ]);
    expect(done).toHaveLength(9);
    expect((await verifyChain(house.app.get(DataSource).manager)).break).toBe(null);
  });
});
