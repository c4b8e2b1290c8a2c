import type { MeetingFile } from '#contract/meeting-file';
import type { PlacedRoleView } from '#contract/programme-view';
import type { RunningOrder } from '#contract/session-work';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { RolesService } from '../../apps/api/src/programme/roles.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { Inviting } from '../support/inviting.js';
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

const moderators = async () =>
  (await desk.session()).moderators.map(({ person, capacity, state }) => [person, capacity, state]);

describe('a role', () => {
  it('is assigned at the end of its place', async () => {
    const { body } = await desk
      .send('post', '/roles', { kind: 'moderator', session: 'plenary', person: 'dora', capacity: 'Chair' }, 1)
      .expect(201);
    expect(body).toMatchObject({ person: 'dora', capacity: 'Chair', state: 'toBeConfirmed', version: 1 });
    expect(await moderators()).toEqual([
      ['ama', null, 'toBeConfirmed'],
      ['dora', 'Chair', 'toBeConfirmed'],
    ]);
  });

  it('is assigned to nobody unknown, and in no place of another kind', async () => {
    const [item, group] = [(await desk.item()).id, (await desk.group()).id];
    const assign = (role: object) => desk.send('post', '/roles', { session: 'plenary', person: 'dora', ...role }, 1);
    for (const role of [
      { kind: 'moderator', person: 'nobody' },
      { kind: 'moderator', session: 'nowhere' },
      { kind: 'moderator', item },
      { kind: 'speaker' },
      { kind: 'speaker', item, session: 'breakout' },
      { kind: 'rapporteur', group },
      { kind: 'rapporteur', session: 'breakout', group, item },
    ]) {
      expect([role, ...(await refusalIn(assign(role)))]).toEqual([role, 400, 'input.invalid']);
    }
    await assign({ kind: 'rapporteur', session: 'breakout', group }).expect(201);
    await assign({ kind: 'speaker', item }).expect(201);
  });

  it('is not taken away with its item over an answer that nobody has seen', async () => {
    const { id, version, speakers } = await desk.item();
    await house.app.get(RolesService).answer(speakers[0]!.id, { state: 'declined', reason: 'ill' }, theSystem);
    expect(await refusalIn(desk.send('delete', `/items/${id}`, {}, version))).toEqual([412, 'version.conflict']);
    const seen = await desk.item();
    expect(seen.speakers[0]?.state).toBe('declined');
    await desk.send('delete', `/items/${id}`, {}, seen.version).expect(200);
  });

  it('changes its capacity, and keeps its answer', async () => {
    const role = (await desk.session()).moderators[0]!;
    await house.query(`UPDATE role SET state = 'confirmed' WHERE id = $1`, [role.id]);
    await desk.send('patch', `/roles/${role.id}`, { capacity: 'Chair of MIDSA' }, role.version).expect(200);
    expect(await moderators()).toEqual([['ama', 'Chair of MIDSA', 'confirmed']]);
    const stale = desk.send('patch', `/roles/${role.id}`, { capacity: 'Other' }, role.version, desk.mona);
    expect(await refusalIn(stale)).toEqual([412, 'version.conflict']);
  });

  it('is taken away, and comes back with its answer', async () => {
    const role = (await desk.session()).moderators[0]!;
    await house.query(
      `UPDATE role SET state = 'declined', state_at = '2031-01-01T10:00:00Z', decline_reason = 'Away' WHERE id = $1`,
      [role.id],
    );
    const read = () =>
      house.query(`SELECT state, state_at, decline_reason, person_id FROM role WHERE id = $1`, [role.id]);
    const before = await read();
    const { body } = await desk.send('delete', `/roles/${role.id}`, {}, role.version).expect(200);
    expect([await moderators(), await read()]).toEqual([[], []]);
    await desk.undo(body.step as string).expect(200);
    expect(await read()).toEqual(before);
  });

  it('is replaced in its place by another, whose answer nobody has given yet', async () => {
    const { id, version } = (await desk.item()).speakers[0]!;
    const { body } = await desk.send('post', `/roles/${id}/replacement`, { person: 'dora' }, version).expect(201);
    const successor = body as PlacedRoleView;
    expect(successor).toMatchObject({ person: 'dora', capacity: 'Chair of the Process', state: 'toBeConfirmed' });
    expect(successor.id).not.toBe(id);
    expect((await desk.item()).speakers.map(({ person }) => person)).toEqual(['dora', 'cleo']);
    expect(await refusalIn(desk.send('delete', `/roles/${id}`, {}, version))).toEqual([404, 'not-found']);
    const none = { person: 'ben', capacity: null };
    const again = await desk.send('post', `/roles/${successor.id}/replacement`, none, 1).expect(201);
    expect(again.body).toMatchObject({ person: 'ben', capacity: null });
  });

  it('may name nobody yet, and is then to be confirmed', async () => {
    const seat = { kind: 'moderator', session: 'plenary', capacity: 'Chair of MIDSA' };
    for (const state of ['invited', 'confirmed', 'declined']) {
      const { status, body } = await desk.send('post', '/roles', { ...seat, state }, 1);
      expect([status, body]).toMatchObject([
        400,
        {
          code: 'input.invalid',
          problems: [{ path: 'state', expected: 'toBeConfirmed, or a person: the role names nobody' }],
        },
      ]);
    }
    const { body } = await desk.send('post', '/roles', seat, 1).expect(201);
    expect(body).toMatchObject({ person: null, capacity: 'Chair of MIDSA', state: 'toBeConfirmed', version: 1 });
    expect(await moderators()).toEqual([
      ['ama', null, 'toBeConfirmed'],
      [null, 'Chair of MIDSA', 'toBeConfirmed'],
    ]);
    const file = (await desk.file()) as MeetingFile;
    expect(file.sessions[0]?.moderators?.[1]).toEqual({ capacity: 'Chair of MIDSA' });
  });

  it('is that of whoever is named for it, and another one for whoever comes after', async () => {
    const seat = { kind: 'moderator', session: 'plenary', capacity: 'Chair of MIDSA', hiddenUntilConfirmed: true };
    const vacant = (await desk.send('post', '/roles', seat, 1).expect(201)).body as PlacedRoleView;
    const replace = async ({ id, version }: PlacedRoleView, body: object) =>
      (await desk.send('post', `/roles/${id}/replacement`, body, version).expect(201)).body as PlacedRoleView & {
        step: string;
      };
    const named = await replace(vacant, { person: 'dora', state: 'invited' });
    expect(named).toMatchObject({ id: vacant.id, person: 'dora', capacity: 'Chair of MIDSA', state: 'invited' });
    const left = await replace(named, { person: null });
    expect(left).toMatchObject({ person: null, capacity: 'Chair of MIDSA', state: 'toBeConfirmed', version: 1 });
    expect(left.id).not.toBe(vacant.id);
    await desk.undo(left.step).expect(200);
    expect(await moderators()).toEqual([
      ['ama', null, 'toBeConfirmed'],
      ['dora', 'Chair of MIDSA', 'invited'],
    ]);
    await desk.undo(named.step).expect(200);
    expect(await moderators()).toEqual([
      ['ama', null, 'toBeConfirmed'],
      [null, 'Chair of MIDSA', 'toBeConfirmed'],
    ]);
    expect(await refusalIn(desk.send('post', `/roles/${vacant.id}/replacement`, {}, 1))).toEqual([
      400,
      'input.invalid',
    ]);
  });

  it('keeps whoever has been named and has answered, where the naming is taken back', async () => {
    const seat = { kind: 'moderator', session: 'plenary' };
    const { id, version } = (await desk.send('post', '/roles', seat, 1).expect(201)).body as PlacedRoleView;
    const { body } = await desk.send('post', `/roles/${id}/replacement`, { person: 'dora' }, version).expect(201);
    await house.app.get(RolesService).answer(id, { state: 'confirmed' }, theSystem);
    expect(await refusalIn(desk.undo(body.step as string))).toEqual([409, 'step.overtaken']);
  });

  it('goes with its item, and stays where it is when others go past it', async () => {
    const { id: item } = await desk.item();
    const seat = { kind: 'speaker', session: 'plenary', item, capacity: 'Discussant' };
    const { id } = (await desk.send('post', '/roles', seat, 1).expect(201)).body as PlacedRoleView;
    const { speakers } = await desk.item();
    const ids = [id, ...speakers.map((role) => role.id).filter((one) => one !== id)];
    const { version } = await desk.programme();
    await desk.send('put', '/order', { of: 'speakers', in: item, ids }, version).expect(200);
    const order = await desk.olga.get(`${desk.meeting}/sessions/plenary/running-order`).expect(200);
    expect((order.body as RunningOrder).items[0]?.speakers.map(({ person, name }) => [person, name])).toEqual([
      [null, null],
      ['ben', 'Ms Ben'],
      ['cleo', 'Ms Cleo'],
    ]);
  });

  it('is taken from somebody who was invited and not yet confirmed with the next release, though it prints the same', async () => {
    const meeting = await Inviting.begin(house);
    await meeting.release();
    const role = await meeting.roleOf('Ben');
    await meeting.invite(role);
    await meeting.query('DELETE FROM mail');
    const release = () => meeting.organizer.post(`/api/meetings/${meeting.slug}/releases`, { note: 'Again' });
    expect(await refusalIn(release())).toEqual([409, 'release.unchanged']);
    const [row] = await meeting.query<{ version: number }>('SELECT version FROM role WHERE id = $1', [role]);
    await meeting.organizer
      .post(`/api/meetings/${meeting.slug}/programme/roles/${role}/replacement`, { person: 'dora' })
      .set('If-Match', `"${row?.version ?? 0}"`)
      .expect(201);
    expect((await release().expect(201)).body).toMatchObject({ version: 2 });
    expect((await meeting.mails()).map(({ to, method }) => [to, method])).toEqual([['ben@example.org', 'CANCEL']]);
    expect(await refusalIn(release())).toEqual([409, 'release.unchanged']);
  });

  it('tells whom it was taken from at the next release', async () => {
    const meeting = await Inviting.begin(house);
    await meeting.release();
    const role = await meeting.roleOf('Ben');
    await meeting.invite(role);
    await meeting.query(`UPDATE role SET state = 'confirmed' WHERE id = $1`, [role]);
    await meeting.release();
    await meeting.query('DELETE FROM mail');
    const [row] = await meeting.query<{ version: number }>('SELECT version FROM role WHERE id = $1', [role]);
    await meeting.organizer
      .post(`/api/meetings/${meeting.slug}/programme/roles/${role}/replacement`, { person: 'dora' })
      .set('If-Match', `"${row?.version ?? 0}"`)
      .expect(201);
    expect(await meeting.mails()).toEqual([]);
    await meeting.release();
    expect((await meeting.mails()).map(({ to, method }) => [to, method])).toEqual([['ben@example.org', 'CANCEL']]);
  });
});
