import type { GroupView, ItemView, SessionView } from '#contract/programme-view';
import type { MovePlan, SessionMove } from '#contract/session-editing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
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

const at = (clock: string) => `2031-05-06T${clock}`;
const slot = (start: string, end: string, room: string | null) => ({ start: at(start), end: at(end), room });
const plan = async (body: Partial<SessionMove>) =>
  (await desk.send('post', '/sessions/plenary/move-plan', body, 1).expect(200)).body as MovePlan;
const times = async () => (await desk.programme()).sessions.map(({ id, start, end, room }) => [id, start, end, room]);

describe('moving a session', () => {
  it('is planned with what it carries along, and carried out as planned', async () => {
    const wanted = { start: at('09:15'), room: 'side', carry: 'day' } as const;
    const { moves, problems, version } = await plan(wanted);
    expect(moves).toEqual([
      {
        session: 'plenary',
        title: 'Evidence',
        from: slot('09:00', '10:00', 'main'),
        to: slot('09:15', '10:15', 'side'),
      },
      { session: 'breakout', title: 'Means', from: slot('10:30', '12:00', null), to: slot('10:45', '12:15', null) },
    ]);
    expect(problems).toEqual([]);
    expect(version).toBe((await desk.programme()).version);
    const { body } = await desk.send('post', '/sessions/plenary/move', wanted, version).expect(200);
    expect(body).toEqual({ step: expect.any(String), version: version + 1 });
    expect(await times()).toEqual([
      ['plenary', at('09:15'), at('10:15'), 'side'],
      ['breakout', at('10:45'), at('12:15'), null],
    ]);
    await desk.undo(body.step as string).expect(200);
    expect(await times()).toEqual([
      ['plenary', at('09:00'), at('10:00'), 'main'],
      ['breakout', at('10:30'), at('12:00'), null],
    ]);
  });

  it('carries along what follows in its room alone where that is wanted', async () => {
    expect((await plan({ start: at('09:05'), carry: 'room' })).moves.map(({ session }) => session)).toEqual([
      'plenary',
    ]);
    const { version } = await desk.session('breakout');
    await desk.send('patch', '/sessions/breakout', { room: 'main' }, version).expect(200);
    expect((await plan({ start: at('09:05'), carry: 'room' })).moves.map(({ session }) => session)).toEqual([
      'plenary',
      'breakout',
    ]);
  });

  it('is refused when anything in the draft has changed since the plan', async () => {
    const { version } = await plan({ start: at('09:15') });
    await desk.rename('Ways', desk.mona, 'breakout');
    const before = await times();
    const late = desk.send('post', '/sessions/plenary/move', { start: at('09:15') }, version);
    expect(await refusalIn(late)).toEqual([412, 'version.conflict']);
    expect(await times()).toEqual(before);
  });

  it('is planned with the problems for which it would be refused', async () => {
    const wanted = { start: at('22:30'), end: '2031-05-07T00:30', carry: 'nothing' } as const;
    const { moves, problems, version } = await plan(wanted);
    expect([moves.length, problems.map(({ path, found }) => [path, found])]).toEqual([
      1,
      [['sessions[0].end', '"2031-05-07T00:30"']],
    ]);
    const { status, body } = await desk.send('post', '/sessions/plenary/move', wanted, version);
    expect([status, body.code, body.problems]).toEqual([422, 'programme.invalid', problems]);
    expect(
      await refusalIn(desk.send('post', '/sessions/plenary/move-plan', { start: at('09:15'), room: 'roof' }, 1)),
    ).toEqual([400, 'input.invalid']);
  });
});

describe('a session', () => {
  it('is split in two, with the items that are wanted in the second', async () => {
    const { version } = await desk.session();
    const { body: item } = await desk
      .send('post', '/sessions/plenary/items', { kind: 'discussion', title: 'Debate' }, version)
      .expect(201);
    const whole = await desk.session();
    const { body } = await desk
      .send('post', '/sessions/plenary/split', { at: at('09:40'), title: 'Debate', items: [item.id] }, whole.version)
      .expect(201);
    const second = await desk.session('plenary-2');
    expect({ ...second, step: body.step as unknown }).toEqual(body);
    expect(second).toMatchObject({ start: at('09:40'), end: at('10:00'), room: 'main', number: null });
    expect(second.items.map(({ id }) => id)).toEqual([item.id]);
    expect(second.moderators.map(({ person }) => person)).toEqual(['ama']);
    expect(await desk.session()).toMatchObject({ end: at('09:40'), items: [{ title: 'Voices' }] });
    expect(await refusalIn(desk.send('post', '/sessions/plenary/split', { at: at('09:20') }, whole.version))).toEqual([
      412,
      'version.conflict',
    ]);
  });

  it('is filled by its items, or says that it is too short for them', async () => {
    for (const minutes of [10, 30])
      await desk.send('post', '/sessions/plenary/items', { kind: 'discussion', minutes }, 1).expect(201);
    const { version } = await desk.session();
    const { body } = await desk.send('post', '/sessions/plenary/fit', {}, version).expect(200);
    expect((body as SessionView).items.map(({ minutes }) => minutes)).toEqual([20, 10, 30]);
    const short = await desk
      .send('patch', '/sessions/plenary', { end: at('09:02') }, (body as SessionView).version)
      .expect(200);
    const refused = desk.send('post', '/sessions/plenary/fit', {}, (short.body as SessionView).version);
    expect(await refusalIn(refused)).toEqual([409, 'session.too-short']);
  });

  it('of days is not filled by an item that would last longer than one', async () => {
    desk = await EditingDesk.open(house, { meeting: { endDate: '2031-05-08' }, plenary: { end: '2031-05-08T09:00' } });
    const { version } = await desk.session();
    const refused = desk.send('post', '/sessions/plenary/fit', {}, version);
    expect(await refusalIn(refused)).toEqual([422, 'programme.invalid']);
  });

  it('gets its items in another order, if that names each of them', async () => {
    const first = await desk.item();
    const second = (await desk.send('post', '/sessions/plenary/items', { kind: 'discussion' }, 1).expect(201))
      .body as ItemView;
    const { version } = await desk.programme();
    const order = (...ids: string[]) => desk.send('put', '/order', { of: 'items', in: 'plenary', ids }, version);
    expect(await refusalIn(order(second.id))).toEqual([422, 'running-order.incomplete']);
    await order(second.id, first.id).expect(200);
    expect((await desk.session()).items.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await refusalIn(order(first.id, second.id))).toEqual([412, 'version.conflict']);
  });

  it('gets groups with the next number, which change and go', async () => {
    const { body } = await desk
      .send('post', '/sessions/breakout/groups', { name: 'South', room: 'side' }, 1)
      .expect(201);
    const { step, ...group } = body as GroupView & { step: string };
    expect(group).toMatchObject({ number: 2, name: 'South', room: 'side', rapporteurs: [], version: 1 });
    const taken = desk.send('patch', `/groups/${group.id}`, { number: 1 }, 1);
    expect(await refusalIn(taken)).toEqual([422, 'programme.invalid']);
    const changed = await desk.send('patch', `/groups/${group.id}`, { name: 'East' }, 1).expect(200);
    expect(changed.body).toMatchObject({ name: 'East', number: 2, version: 2 });
    await desk.send('delete', `/groups/${group.id}`, {}, 2).expect(200);
    expect((await desk.session('breakout')).groups.map(({ number }) => number)).toEqual([1]);
    expect(await refusalIn(desk.send('post', '/sessions/plenary/groups', { name: 'None' }, 1))).toEqual([
      422,
      'programme.invalid',
    ]);
    expect(step).toEqual(expect.any(String));
    await desk.send('post', '/sessions/breakout/groups', { name: 'Last', number: 999 }, 1).expect(201);
    expect(await refusalIn(desk.send('post', '/sessions/breakout/groups', { name: 'Next' }, 1))).toEqual([
      400,
      'input.invalid',
    ]);
  });
});
