import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingStanding } from '#contract/meeting-lifecycle';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { signedIn, makeAccount } from '../support/accounts.js';
import { putVersion } from '../support/changes.js';
import { EditingDesk, refusalIn } from '../support/editing-desk.js';

let house: TestApp;
let desk: EditingDesk;

beforeAll(async () => {
  house = await startTestApp();
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-01-02T10:00:00Z');
  desk = await EditingDesk.open(house);
});

let turn = 0;
const newSlug = () => `new-${++turn}`;
const meeting = (slug: string) => ({
  ...{ slug, shortTitle: 'New', title: 'A new meeting', timeZone: 'Europe/Zurich', language: 'en' },
  ...{ startDate: '2032-03-01', endDate: '2032-03-02' },
});
const fileOf = async (slug: string) =>
  (await desk.olga.get(`/api/meetings/${slug}/file`).expect(200)).body as MeetingFile;
const version = async () => (await desk.programme()).version;
const put = (mark: 'archive' | 'deletion', at: number) => putVersion(desk.olga, `${desk.meeting}/${mark}`, {}, at);
const take = (mark: 'archive' | 'deletion', at: number) =>
  desk.olga.delete(`${desk.meeting}/${mark}`).set('If-Match', `"${at}"`);

describe('a meeting', () => {
  it('is made without sessions, and is its maker’s to edit', async () => {
    const slug = newSlug();
    expect((await desk.olga.post('/api/meetings', meeting(slug)).expect(201)).body).toEqual({ slug });
    expect(await fileOf(slug)).toEqual({ format: 'grcp-meeting/1', meeting: meeting(slug), sessions: [] });
    expect(await refusalIn(desk.mona.get(`/api/meetings/${slug}/programme`))).toEqual([404, 'not-found']);
    const rooms = `/api/meetings/${slug}/programme/rooms`;
    expect((await desk.olga.post(rooms, { name: 'Room 3' }).expect(201)).body).toMatchObject({ id: 'room-3' });
  });

  it('is made by nobody who organizes nothing, under no slug that is taken, and not backwards', async () => {
    await makeAccount(house, 'Nobody');
    const nobody = await signedIn(house, 'Nobody');
    expect(await refusalIn(nobody.post('/api/meetings', meeting(newSlug())))).toEqual([404, 'not-found']);
    expect(await refusalIn(desk.olga.post('/api/meetings', meeting(desk.slug)))).toEqual([409, 'meeting.taken']);
    const backwards = { ...meeting(newSlug()), endDate: '2032-02-01' };
    expect(await refusalIn(desk.olga.post('/api/meetings', backwards))).toEqual([422, 'programme.invalid']);
  });

  it('is copied with what is wanted of it, and the copy is another meeting', async () => {
    const before = await desk.file();
    const slug = newSlug();
    const wanted = { slug, shortTitle: 'Next', title: 'Next', startDate: '2032-03-01', with: ['roles', 'people'] };
    expect((await desk.olga.post(`${desk.meeting}/copies`, wanted).expect(201)).body).toEqual({ slug });
    const copy = await fileOf(slug);
    expect(copy.meeting).toMatchObject({ slug, startDate: '2032-03-01', endDate: '2032-03-01' });
    expect(copy.sessions[0]).toMatchObject({
      start: '2032-03-01T09:00',
      moderators: [{ person: 'ama', state: 'toBeConfirmed' }],
    });
    const people = await house.query<{ meetings: number }>(
      `SELECT count(DISTINCT meeting_id)::int AS meetings FROM meeting_person JOIN meeting ON meeting.id = meeting_id
       WHERE slug IN ($1, $2) GROUP BY person_id`,
      [desk.slug, slug],
    );
    expect(people.map(({ meetings }) => meetings)).toEqual(people.map(() => 1));
    expect(await desk.file()).toEqual(before);
    expect(await refusalIn(desk.olga.post(`${desk.meeting}/copies`, wanted))).toEqual([409, 'meeting.taken']);
  });

  it('is copied with its roles and without its people, so that each is to be filled', async () => {
    const slug = newSlug();
    const wanted = { slug, shortTitle: 'Next', title: 'Next', startDate: '2032-03-01', with: ['roles'] };
    await desk.olga.post(`${desk.meeting}/copies`, wanted).expect(201);
    const { people, sessions } = await fileOf(slug);
    expect([people, sessions[0]?.moderators, sessions[0]?.items?.[0]?.speakers]).toEqual([
      ...[undefined, [{}], [{ capacity: 'Chair of the Process' }, {}]],
    ]);
  });

  it('is read and not changed while it is archived', async () => {
    const at = await version();
    const { body } = await put('archive', at).expect(200);
    expect(body).toEqual({ slug: desk.slug, archivedAt: '2031-01-02T10:00:00.000Z', deletedAt: null, version: at + 1 });
    expect(await version()).toBe(at + 1);
    expect(await refusalIn(desk.send('post', '/rooms', { name: 'Room 5' }, 1))).toEqual([409, 'meeting.archived']);
    expect(await refusalIn(take('archive', at))).toEqual([412, 'version.conflict']);
    await take('archive', at + 1).expect(200);
    await desk.send('post', '/rooms', { name: 'Room 5' }, 1).expect(201);
  });

  it('is nowhere once it is deleted, and back for thirty days', async () => {
    const before = await desk.file();
    const { body } = await put('deletion', await version()).expect(200);
    const deleted = body as MeetingStanding;
    expect(deleted.deletedAt).toBe('2031-01-02T10:00:00.000Z');
    for (const path of ['/programme', '/history', '/file'])
      expect(await refusalIn(desk.olga.get(`${desk.meeting}${path}`))).toEqual([404, 'not-found']);
    expect(await refusalIn(desk.olga.post('/api/meetings', meeting(desk.slug)))).toEqual([409, 'meeting.taken']);
    house.clock.set('2031-02-01T10:00:00Z');
    expect((await take('deletion', deleted.version).expect(200)).body).toMatchObject({ deletedAt: null });
    expect(await desk.file()).toEqual(before);
  });

  it('is gone for good after thirty days', async () => {
    const { body } = await put('deletion', await version()).expect(200);
    house.clock.set('2031-02-01T10:00:01Z');
    expect(await refusalIn(take('deletion', (body as MeetingStanding).version))).toEqual([409, 'meeting.deleted']);
  });
});

describe('the draft of a meeting', () => {
  it('changes its own words and dates, if its sessions are still on them', async () => {
    const { body } = await desk
      .send('patch', '', { theme: 'Ways', endDate: '2031-05-07' }, await version())
      .expect(200);
    expect(body).toMatchObject({ slug: desk.slug, theme: 'Ways', endDate: '2031-05-07', venue: 'Palais' });
    const { status, body: refused } = await desk.send('patch', '', { startDate: '2031-05-07' }, await version());
    expect([status, refused.problems.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['sessions[0].start', 'sessions[0].end', 'sessions[1].start', 'sessions[1].end'],
    ]);
  });

  it('keeps what two people change of two of its fields', async () => {
    const at = await version();
    await desk.send('patch', '', { theme: 'Ways' }, at).expect(200);
    await desk.send('patch', '', { venue: null }, at, desk.mona).expect(200);
    expect((await desk.programme()).meeting).toMatchObject({ theme: 'Ways', venue: null });
    expect(await refusalIn(desk.send('patch', '', { theme: 'Means' }, at, desk.mona))).toEqual([
      412,
      'version.conflict',
    ]);
  });
});
