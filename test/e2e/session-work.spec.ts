import type { RunningOrder } from '#contract/session-work';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { answerOf, lastEntry, outsiders, putVersion } from '../support/changes.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

/** The draft as it was at the beginning, with more in its first session, and no notes. */
beforeEach(async () => {
  await house.query('DELETE FROM session_note');
  const file = castMeeting('draft');
  const [first, ...rest] = file.sessions;
  const items = [
    { kind: 'presentation' as const, title: 'Talk', minutes: 15, speakers: [{ person: 'sam' }] },
    { kind: 'panel' as const, speakers: [{ person: 'sam', capacity: 'Chair' }, { person: 'cora' }] },
    { kind: 'discussion' as const, title: 'Discussion' },
  ];
  const programme = house.app.get(ProgrammeService);
  await programme.importFile({ ...file, sessions: [] }, theSystem);
  await programme.importFile({ ...file, sessions: [{ ...first!, items }, ...rest] }, theSystem);
  await house.query(`UPDATE session SET version = 1`);
});

const base = '/api/meetings/draft/sessions/first';

const strangers = outsiders.filter((name) => name !== 'moderator');

/** The answer to what does not exist, to the byte. */
const nothing = () => answerOf(cast.organizer.get('/api/meetings/draft/sessions/nowhere/note'));

describe('the private notes of a session', () => {
  const path = `${base}/note`;

  it('begin empty, and are kept by whoever moderates it or organizes the meeting', async () => {
    const empty = await cast.moderator.get(path).expect(200);
    expect([empty.headers['etag'], empty.body]).toEqual([
      '"0"',
      { text: '', updatedAt: null, updatedBy: null, version: 0 },
    ]);
    const written = await putVersion(cast.moderator, path, { text: 'Begin\n\non time' }, 0).expect(200);
    const updatedAt = house.clock.now().toISOString();
    expect([written.headers['etag'], written.body]).toEqual([
      '"1"',
      { text: 'Begin\n\non time', updatedAt, updatedBy: 'moderator', version: 1 },
    ]);
    expect((await cast.organizer.get(path).expect(200)).body).toEqual(written.body);
    expect((await putVersion(cast.administrator, path, { text: '' }, 1).expect(200)).body).toEqual({
      ...{ text: '', updatedAt, updatedBy: 'administrator', version: 2 },
    });
    expect((await cast.moderator.get('/api/meetings/draft/sessions/groups/note')).status).toBe(404);
  });

  it('are for nobody else, for whom they look like what does not exist', async () => {
    await putVersion(cast.moderator, path, { text: 'Quinquagesima' }, 0).expect(200);
    const absent = await nothing();
    expect(absent.status).toBe(404);
    for (const name of strangers) {
      const read = await cast[name].get(path);
      const written = await putVersion(cast[name], path, { text: 'mine' }, 1);
      const found = [read, written].map(({ status, text }) => ({ status, text }));
      expect([name, ...found]).toEqual([name, absent, absent]);
    }
    expect((await cast.anonymous.get(path)).status).toBe(404);
    expect((await putVersion(cast.anonymous, path, { text: 'mine' }, 1)).status).toBe(401);
    expect((await cast.organizer.get(path)).body.text).toBe('Quinquagesima');
  });

  it('are read and no longer written once the meeting is archived', async () => {
    const archived = '/api/meetings/archived/sessions/first/note';
    await cast.moderator.get(archived).expect(200);
    await putVersion(cast.moderator, archived, { text: 'late' }, 0).expect(409);
    await cast.moderator.get('/api/meetings/deleted/sessions/first/note').expect(404);
  });

  it('that are as they were already change nothing, whichever version was read', async () => {
    const entry = await lastEntry(house);
    const empty = await putVersion(cast.moderator, path, { text: '' }, 0).expect(200);
    expect([empty.body.version, await lastEntry(house)]).toEqual([0, entry]);
    const written = await putVersion(cast.moderator, path, { text: 'Begin' }, 0).expect(200);
    const made = await lastEntry(house);
    for (const version of [1, 0]) {
      const again = await putVersion(cast.organizer, path, { text: 'Begin' }, version).expect(200);
      expect([again.body, await lastEntry(house)]).toEqual([written.body, made]);
    }
  });

  it('are lost to nobody who writes at the same time', async () => {
    const texts = ['a', 'b', 'c', 'd'];
    const race = await Promise.all(texts.map((text) => putVersion(cast.moderator, path, { text }, 0)));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const { body } = await cast.moderator.get(path);
    const stale = await putVersion(cast.moderator, path, { text: 'late' }, 0);
    expect([stale.status, stale.body.code, stale.body.current]).toEqual([
      ...[412, 'version.conflict'],
      { version: 1, text: body.text },
    ]);
    expect((await cast.moderator.put(path, { text: 'blind' })).status).toBe(428);
  });

  it.each([
    ['left out', {}],
    ['a number', { text: 1 }],
    ['null', { text: null }],
    ['longer than 10,000 characters', { text: 'x'.repeat(10_001) }],
    ['with control characters', { text: 'a\u0000b' }],
    ['with anything else', { text: '', more: 1 }],
  ])('are never %s', async (_what, body) => {
    expect((await putVersion(cast.moderator, path, body, 0)).status).toBe(400);
  });

  it('are on record, before and after', async () => {
    await putVersion(cast.moderator, path, { text: 'first' }, 0).expect(200);
    await putVersion(cast.organizer, path, { text: 'second' }, 1).expect(200);
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'session-note.written', subject: 'session first', actor: 'organizer', meeting: 'draft' },
      changes: [{ path: ['text'], before: 'first', after: 'second' }],
    });
  });
});

describe('a running order', () => {
  const path = `${base}/running-order`;
  type Item = RunningOrder['items'][number];
  const read = async (visitor = cast.moderator, session = 'first') =>
    (await visitor.get(`/api/meetings/draft/sessions/${session}/running-order`).expect(200)).body as RunningOrder;
  const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

  it('is read with its speakers, their names and the minutes', async () => {
    const { headers, body } = await cast.moderator.get(path).expect(200);
    expect(headers['etag']).toBe('"1"');
    const sam = { id: expect.any(String), person: 'sam', name: 'sam', capacity: null, state: 'confirmed' };
    expect(body).toEqual({
      items: [
        { id: expect.any(String), kind: 'presentation', title: 'Talk', minutes: 15, speakers: [sam] },
        {
          ...{ id: expect.any(String), kind: 'panel', title: null, minutes: null },
          speakers: [
            { ...sam, capacity: 'Chair' },
            { ...sam, person: 'cora', name: 'cora' },
          ],
        },
        { id: expect.any(String), kind: 'discussion', title: 'Discussion', minutes: null, speakers: [] },
      ],
      version: 1,
    });
  });

  it('is told whole to who has its version: a speaker may have answered since', async () => {
    const { headers } = await cast.moderator.get(path).expect(200);
    await house.query(`UPDATE role SET state = 'declined' WHERE capacity = 'Chair'`);
    const again = await cast.moderator.get(path).set('If-None-Match', headers['etag'] ?? '');
    expect([again.status, again.headers['etag']]).toEqual([200, '"1"']);
    expect((again.body as RunningOrder).items[1]?.speakers.map(({ state }) => state)).toEqual([
      'declined',
      'confirmed',
    ]);
  });

  it('is settled by its moderator: items, speakers, minutes, each with the version that was read', async () => {
    const { items } = await read();
    const [talk, panel, discussion] = items as [Item, Item, Item];
    const order = [discussion.id, panel.id, talk.id];
    const moved = await putVersion(cast.moderator, `${path}/items`, { items: order }, 1).expect(200);
    expect([moved.headers['etag'], moved.body]).toEqual(['"2"', { items: [discussion, panel, talk], version: 2 }]);
    const speakers = idsOf(panel.speakers).reverse();
    const turned = await putVersion(cast.moderator, `${path}/items/${panel.id}/speakers`, { speakers }, 2).expect(200);
    expect(idsOf(turned.body.items[1].speakers)).toEqual(speakers);
    const timed = await putVersion(cast.moderator, `${path}/items/${talk.id}/minutes`, { minutes: 20 }, 3).expect(200);
    expect(timed.body.items[2].minutes).toBe(20);
    const open = await putVersion(cast.organizer, `${path}/items/${talk.id}/minutes`, { minutes: null }, 4).expect(200);
    expect([open.body.items[2].minutes, open.body]).toEqual([null, await read()]);
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'running-order.changed', subject: 'session first', actor: 'organizer', meeting: 'draft' },
      changes: [{ path: [`item ${talk.id}`, 'minutes'], before: 20, after: null }],
    });
  });

  it('that is as it was already changes nothing, not even its version', async () => {
    const { items, version } = await read();
    const entry = await lastEntry(house);
    for (const asked of [version, version + 7]) {
      const { body } = await putVersion(cast.moderator, `${path}/items`, { items: idsOf(items) }, asked).expect(200);
      expect(body).toEqual({ items, version });
    }
    expect(await lastEntry(house)).toEqual(entry);
  });

  it('is changed by one of two who read the same version; the other is shown what stands there', async () => {
    const ids = idsOf((await read()).items);
    const orders = [[...ids].reverse(), [ids[1], ids[0], ids[2]]];
    const race = await Promise.all(orders.map((items) => putVersion(cast.moderator, `${path}/items`, { items }, 1)));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(race.find(({ status }) => status === 412)?.body.current).toEqual(await read());
    expect((await cast.moderator.put(`${path}/items`, { items: ids })).status).toBe(428);
  });

  it('has nothing to do with items and speakers of other sessions', async () => {
    const { items } = await read();
    const file = castMeeting('draft');
    const both = file.sessions.map((session) => ({
      ...session,
      ...(session.kind === 'plenary' && { items: [{ kind: 'panel' as const, speakers: [{ person: 'sam' }] }] }),
    }));
    await house.app.get(ProgrammeService).importFile({ ...file, sessions: both }, theSystem);
    const [here, there] = [await read(), await read(cast.organizer, 'second')];
    const foreign = there.items[0]!;
    const absent = await nothing();
    for (const [change, body] of [
      [`items/${foreign.id}/minutes`, { minutes: 5 }],
      [`items/${foreign.id}/speakers`, { speakers: idsOf(foreign.speakers) }],
      ['items/no-id/minutes', { minutes: 5 }],
    ] as const) {
      for (const visitor of [cast.moderator, cast.organizer]) {
        const { status, text } = await putVersion(visitor, `${path}/${change}`, body, here.version);
        expect({ status, text }).toEqual(absent);
      }
    }
    const mixed = await putVersion(cast.moderator, `${path}/items`, { items: [foreign.id] }, here.version);
    expect([mixed.status, mixed.body.code]).toEqual([422, 'running-order.incomplete']);
    expect([await read(), await read(cast.organizer, 'second')]).toEqual([here, there]);
    expect(idsOf(items)).not.toContain(foreign.id);
  });

  it('is for nobody else', async () => {
    const { items } = await read();
    const absent = await nothing();
    for (const name of strangers) {
      for (const { status, text } of [
        await cast[name].get(path),
        await putVersion(cast[name], `${path}/items`, { items: idsOf(items).reverse() }, 1),
        await putVersion(
          cast[name],
          `${path}/items/${items[0]?.id}/speakers`,
          { speakers: idsOf(items[0]!.speakers) },
          1,
        ),
        await putVersion(cast[name], `${path}/items/${items[0]?.id}/minutes`, { minutes: 1 }, 1),
      ]) {
        expect([name, { status, text }]).toEqual([name, absent]);
      }
    }
    expect((await read()).items).toEqual(items);
  });

  it.each([
    ['items', {}],
    ['items', { items: 'all' }],
    ['items', { items: ['1'] }],
    ['items', { items: [], more: 1 }],
    ['items/:item/speakers', { speakers: [null] }],
    ['items/:item/minutes', { minutes: 0 }],
    ['items/:item/minutes', { minutes: 1.5 }],
    ['items/:item/minutes', { minutes: '5' }],
    ['items/:item/minutes', {}],
  ])('%s is not %j', async (change, body) => {
    const { items } = await read();
    const { status } = await putVersion(cast.moderator, `${path}/${change.replace(':item', items[0]!.id)}`, body, 1);
    expect(status).toBe(400);
  });

  it('takes as many statements for 100 items as for one', async () => {
    const counts: number[] = [];
    for (const length of [1, 3, 100]) {
      const file = castMeeting('draft');
      const items = Array.from({ length }, () => ({ kind: 'panel' as const, speakers: [{ person: 'sam' }] }));
      const [first, ...rest] = file.sessions;
      await house.app
        .get(ProgrammeService)
        .importFile({ ...file, sessions: [{ ...first!, items }, ...rest] }, theSystem);
      counts.push(await statementsDuring(house, () => read()));
      expect((await read()).items).toHaveLength(length);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });
});
