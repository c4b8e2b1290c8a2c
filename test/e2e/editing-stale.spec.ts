import type { SessionView } from '#contract/programme-view';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { startTestApp, type TestApp } from '../support/app.js';
import { EditingDesk, refusalIn } from '../support/editing-desk.js';

let house: TestApp;
let desk: EditingDesk;
/** The session as the first organizer has it before her. */
let seen: SessionView;

beforeAll(async () => {
  house = await startTestApp();
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  desk = await EditingDesk.open(house);
  seen = await desk.session();
});

const at = (clock: string) => `2031-05-06T${clock}`;
const nobody = '00000000-0000-4000-8000-000000000000';
const overtaken = [412, 'version.conflict'];

/** What the second organizer, who has looked, does to the session. */
const theirs = (fields: object) => desk.send('patch', '/sessions/plenary', fields, seen.version, desk.mona).expect(200);
/** What the first one, who has not, sends of it. */
const ours = (fields: object): Promise<Response> => desk.send('patch', '/sessions/plenary', fields, seen.version);
const conflictIn = ({ status, body }: Response) => [status, body.code, body.current, body.conflicts] as unknown[];

describe('an edit of what somebody else has changed since', () => {
  it('hears of that, and not of what is wrong with it in a state that its author has not seen', async () => {
    const item = await desk.item();
    await theirs({ end: at('09:30') });
    const post = (path: string, body: object) => desk.send('post', `/sessions/plenary${path}`, body, seen.version);
    expect(await refusalIn(post('/split', { at: at('09:40') }))).toEqual(overtaken);
    expect(await refusalIn(post('/split', { at: at('09:10'), items: [nobody] }))).toEqual(overtaken);
    await desk.send('patch', `/items/${item.id}`, { minutes: 45 }, item.version, desk.mona).expect(200);
    await desk.send('post', '/sessions/plenary/items', { kind: 'discussion', minutes: 45 }, 1, desk.mona).expect(201);
    expect(await refusalIn(post('/fit', {}))).toEqual(overtaken);
  });

  it('hears of that also where both changes are of different fields and do not go together', async () => {
    await theirs({ end: at('09:30') });
    expect(conflictIn(await ours({ start: at('09:45'), title: 'Late' }))).toEqual([
      ...overtaken,
      { version: seen.version + 1 },
      [{ field: 'end', base: at('10:00'), theirs: at('09:30'), yours: at('10:00') }],
    ]);
    expect((await ours({ start: at('09:15') })).status).toBe(200);
    expect(await desk.session()).toMatchObject({ start: at('09:15'), end: at('09:30') });
  });

  it('hears of a room that is gone what it was, what stands and what was wanted', async () => {
    const { rooms } = await desk.programme();
    const version = (id: string) => rooms.find((room) => room.id === id)!.version;
    await desk.send('delete', '/rooms/main', {}, version('main'), desk.mona).expect(200);
    expect(conflictIn(await ours({ room: 'main', title: 'Still there' }))).toEqual([
      ...overtaken,
      { version: seen.version + 1 },
      [{ field: 'room', base: 'main', theirs: null, yours: 'main' }],
    ]);
  });

  it('is refused by the order of things, by questions and by people in the same way', async () => {
    const { version } = await desk.programme();
    await desk.rename('Ways', desk.mona);
    const order = { of: 'items', in: 'plenary', ids: [] };
    expect(await refusalIn(desk.send('put', '/order', order, version))).toEqual(overtaken);
    const person = (await desk.programme()).people.find(({ id }) => id === 'ama')!;
    await desk.send('patch', '/people/ama', { position: 'Envoy' }, person.version, desk.mona).expect(200);
    expect(await refusalIn(desk.send('delete', '/people/ama', {}, person.version))).toEqual(overtaken);
    expect(await refusalIn(desk.send('delete', '/people/ama', {}, person.version + 1))).toEqual([
      409,
      'person.has-roles',
    ]);
  });

  it('is refused to who moves a session to a room that there is not', async () => {
    const { version } = await desk.programme();
    await desk.rename('Ways', desk.mona);
    const wanted = { start: at('09:15'), room: 'roof' };
    expect(await refusalIn(desk.send('post', '/sessions/plenary/move', wanted, version))).toEqual(overtaken);
  });

  it('is done where nothing is left to do, whichever version it was read in', async () => {
    await theirs({ title: 'Proof', room: null });
    const { status, body } = await ours({ title: 'Proof' });
    expect([status, body.step]).toEqual([200, null]);
  });
});

describe('somebody who removes what somebody else has begun to use since', () => {
  const remove = (path: string, version: number) => desk.send('delete', path, {}, version);
  const room = async (id: string) => (await desk.programme()).rooms.find((one) => one.id === id)!;
  const referrersIn = ({ status, body }: Response) => [status, body.code, body.current] as unknown[];

  it('hears which sessions and groups are in the room, and removes it having seen them', async () => {
    const { version } = await room('side');
    const group = await desk.group();
    await desk.send('patch', `/groups/${group.id}`, { room: 'side' }, group.version, desk.mona).expect(200);
    await theirs({ room: 'side' });
    const refused = [
      { kind: 'session', id: 'plenary' },
      { kind: 'group', id: group.id, session: 'breakout' },
    ];
    expect(referrersIn(await remove('/rooms/side', version))).toEqual([
      ...overtaken,
      { version: version + 2, referrers: refused },
    ]);
    await remove('/rooms/side', version + 2).expect(200);
    expect([(await desk.session()).room, (await desk.group()).room]).toEqual([null, null]);
  });

  it('hears of sessions that report to it and of guides for it', async () => {
    const breakout = await desk.session('breakout');
    const reports = { kind: 'plenary', title: 'Reports', start: at('12:00'), end: at('12:30') };
    const { version } = (await desk.send('post', '/sessions', reports, 1).expect(201)).body as SessionView;
    await desk.send('patch', '/sessions/breakout', { reportsTo: 'reports' }, breakout.version, desk.mona).expect(200);
    const { body: guide } = await desk.send('post', '/guides', { sessions: ['reports'] }, 1, desk.mona).expect(201);
    const refused = await remove('/sessions/reports', version);
    expect(referrersIn(refused)).toEqual([
      ...overtaken,
      {
        version: version + 2,
        referrers: [
          { kind: 'session', id: 'breakout' },
          { kind: 'guide', id: guide.id },
        ],
      },
    ]);
    await remove('/sessions/reports', version + 2).expect(200);
    expect((await desk.session('breakout')).reportsTo).toBeNull();
  });

  it('is not held up by what has only gone, or changed in other ways, since', async () => {
    const main = await room('main');
    await theirs({ title: 'Proof' });
    await theirs({ room: null });
    expect((await room('main')).version).toBe(main.version);
    await remove('/rooms/main', main.version).expect(200);
  });

  it('can take back the room that they made once nothing is in it any more', async () => {
    const { body: made } = await desk.send('post', '/rooms', { name: 'Room 5' }, 1).expect(201);
    const used = await desk.send('patch', '/sessions/plenary', { room: made.id }, seen.version).expect(200);
    expect(await refusalIn(desk.undo(made.step as string))).toEqual([409, 'step.overtaken']);
    await desk.undo(used.body.step as string).expect(200);
    await desk.undo(made.step as string).expect(200);
    expect((await desk.programme()).rooms.map(({ id }) => id)).toEqual(['main', 'side']);
  });
});
