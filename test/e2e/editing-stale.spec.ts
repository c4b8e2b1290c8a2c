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
