import type { ImportPlan } from '#contract/import-plan';
import type { FileSession, MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { refusalIn } from '../support/editing-desk.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

const send = (file: object, by: ActorName = 'organizer', query = '') =>
  cast[by].post(`/api/meetings/import-plan${query}`, file);

async function planOf(file: object, query = ''): Promise<ImportPlan> {
  return (await send(file, 'organizer', query).expect(200)).body as ImportPlan;
}

/** The draft of the cast as it stands, with its first session changed. */
async function changed(first: (session: FileSession) => FileSession): Promise<MeetingFile> {
  const file = (await cast.organizer.get('/api/meetings/draft/file').expect(200)).body as MeetingFile;
  return { ...file, sessions: file.sessions.map((session) => (session.id === 'first' ? first(session) : session)) };
}

/** Everything that an import writes. */
const written = () =>
  house.query(
    `SELECT (SELECT count(*) FROM meeting) AS meetings, (SELECT max(id) FROM audit_entry) AS entries,
       (SELECT count(*) FROM draft_step) AS steps, (SELECT sum(version) FROM meeting) AS versions,
       (SELECT count(*) FROM live_event) AS events`,
  );

const draft = { slug: 'draft', title: 'The draft meeting', startDate: '2031-03-04', endDate: '2031-03-04' };
const none = { taken: 0, standing: 0 };
const held = { rooms: 0, people: 7, mechanisms: 0, sessions: 3, guides: 0, outputs: none, recommendations: none };

describe('the plan of an import', () => {
  it('tells every problem of a file, as the import would', async () => {
    const file = { ...castMeeting('draft'), people: [], colour: 'blue' };
    const { body } = await cast.organizer.post('/api/meetings/import', file).expect(422);
    const { problems } = body as ImportPlan;
    expect(problems).toHaveLength(8);
    expect(await planOf(file)).toEqual({ problems, meeting: null, effect: null, things: [], changes: [] });
  });

  it('says that a meeting would be made, and what the file holds', async () => {
    const plan = await planOf(castMeeting('quite-new'));
    const meeting = { ...draft, ...held, slug: 'quite-new', title: 'The quite-new meeting' };
    expect(plan).toEqual({ problems: [], meeting, effect: 'makes', things: [], changes: [] });
    await cast.organizer.get('/api/meetings/quite-new/file').expect(404);
  });

  it('says that a file changes nothing', async () => {
    const plan = await planOf(await changed((session) => session));
    const meeting = { ...draft, ...held, mechanisms: 1 };
    expect(plan).toEqual({ problems: [], meeting, effect: 'nothing', things: [], changes: [] });
  });

  it('tells what would change in sentences and field by field, those included who have not confirmed', async () => {
    const file = await changed((session) => ({
      ...session,
      title: 'Begin',
      moderators: [{ person: 'sam', state: 'invited' }],
    }));
    const { effect, things, changes } = await planOf(file, '?lang=en');
    expect(effect).toBe('replaces');
    expect(things).toEqual([
      {
        ...{ session: 'first', title: 'Session 1: Begin' },
        sentences: ['“Session 1: First” is now called “Session 1: Begin”.', expect.stringContaining('sam')],
      },
    ]);
    expect(changes).toEqual([
      { path: ['sessions', { id: 'first' }, 'title'], before: 'First', after: 'Begin' },
      { path: ['sessions', { id: 'first' }, 'moderators', 0, 'person'], before: 'mona', after: 'sam' },
      { path: ['sessions', { id: 'first' }, 'moderators', 0, 'state'], after: 'invited' },
    ]);
    expect((await planOf(file, '?lang=fr')).things[0]?.title).toBe('Séance 1\u00a0: Begin');
  });

  it('is what the import then does', async () => {
    const file = await changed((session) => ({ ...session, title: 'Done as planned' }));
    const { changes } = await planOf(file);
    await cast.organizer.post('/api/meetings/import', file).expect(201);
    const { body } = await cast.organizer.get('/api/meetings/draft/log?limit=1').expect(200);
    expect((body as { changes: unknown }[])[0]?.changes).toEqual(changes);
  });

  it('is made of YAML as well', async () => {
    const request = cast.organizer.request('post', '/api/meetings/import-plan').set('Content-Type', 'application/yaml');
    const { body } = await request.send(stringify(castMeeting('in-yaml'))).expect(200);
    expect((body as ImportPlan).meeting?.slug).toBe('in-yaml');
  });

  it('writes nothing', async () => {
    const before = await written();
    await planOf(await changed((session) => ({ ...session, title: 'Never' })));
    await planOf(castMeeting('never'));
    await planOf({ ...castMeeting('never'), people: [] });
    expect(await written()).toEqual(before);
  });

  it('tells nothing of a meeting that is not one’s own', async () => {
    const other = 'organizer of another meeting';
    for (const slug of ['draft', 'archived', 'deleted']) {
      expect([slug, await refusalIn(send(castMeeting(slug), other))]).toEqual([slug, [409, 'meeting.taken']]);
    }
    expect(await refusalIn(send(castMeeting('archived')))).toEqual([409, 'meeting.archived']);
    for (const name of ['speaker', 'moderator', 'observer'] as const) {
      expect([name, await refusalIn(send(castMeeting('draft'), name))]).toEqual([name, [404, 'not-found']]);
    }
  });
});
