import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type Author, theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { RolesService } from '../../apps/api/src/programme/roles.service.js';
import { Role } from '../../apps/api/src/programme/role.entity.js';
import { webAuthor } from '../support/accounts.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { currentIn, refusalOf } from '../support/refusals.js';

let house: TestApp;
let roles: RolesService;
let by: Author & { accountId: string };
let role: Role;

beforeAll(async () => {
  house = await startTestApp();
  roles = house.app.get(RolesService);
  by = await webAuthor(house, 'speaker');
});
afterAll(() => house.close());

/** The moderator of a session, who is still to be confirmed. */
beforeEach(async () => {
  house.clock.set('2031-01-01T09:00:00Z');
  await house.app.get(ProgrammeService).importFile(sampleFile('two-days'), theSystem);
  const [row] = await house.query(`SELECT id FROM role WHERE kind = 'moderator' AND state = 'toBeConfirmed'`);
  role = await read(String(row?.['id']));
  house.clock.set('2031-01-02T10:00:00Z');
});

const read = (id: string) => house.app.get(DataSource).getRepository(Role).findOneByOrFail({ id });
const invite = async (id: string) => {
  const before = await read(id);
  await house.app.get(DataSource).transaction((manager) => roles.inviteWithin(manager, id, by));
  return { before, after: await read(id) };
};

const nobody = '00000000-0000-4000-8000-000000000000';
const marked = () => ({ stateAt: new Date('2031-01-02T10:00:00Z'), stateBy: by.accountId });

/** A row with other values in it. */
const changed = <T extends object>(row: T, values: Partial<T>): T => Object.assign(structuredClone(row), values);

describe('an answer', () => {
  it('confirms, and says when and by whom', async () => {
    const { before, after } = await roles.answer(role.id, { state: 'confirmed' }, by);
    expect(before).toEqual(role);
    expect(after).toEqual(changed(role, { ...marked(), state: 'confirmed', version: role.version + 1 }));
    expect(await read(role.id)).toEqual(after);
  });

  it('declines with a reason, and not without one', async () => {
    for (const reason of [undefined, '', ' \n']) {
      expect(await refusalOf(roles.answer(role.id, { state: 'declined', reason }, by))).toBe('role.reason-missing');
    }
    expect(await read(role.id)).toEqual(role);
    const { after } = await roles.answer(role.id, { state: 'declined', reason: ' Elsewhere that day. ' }, by);
    const declined = { state: 'declined', declineReason: 'Elsewhere that day.' } as const;
    expect(after).toEqual(changed(role, { ...marked(), ...declined, version: role.version + 1 }));
  });

  it('may be another one later, and a reason goes with the answer that it explained', async () => {
    await roles.answer(role.id, { state: 'declined', reason: 'ill' }, by);
    house.clock.set('2031-01-03T10:00:00Z');
    const confirmed = await roles.answer(role.id, { state: 'confirmed', reason: 'well again' }, by);
    expect(confirmed.before.declineReason).toBe('ill');
    expect(confirmed.after.declineReason).toBe(null);
    expect(confirmed.after.stateAt).toEqual(new Date('2031-01-03T10:00:00Z'));
    const declined = await roles.answer(role.id, { state: 'declined', reason: 'ill again' }, by);
    expect([declined.after.declineReason, declined.after.version]).toEqual(['ill again', role.version + 3]);
  });

  it('changes nothing the second time, whichever version it was given to', async () => {
    const { after: first } = await roles.answer(role.id, { state: 'declined', reason: 'ill' }, by, role.version);
    house.clock.set('2031-01-03T10:00:00Z');
    const again = await roles.answer(role.id, { state: 'declined', reason: 'ill' }, by, role.version);
    expect(again).toEqual({ before: first, after: first });
    const other = await roles.answer(role.id, { state: 'declined', reason: 'away' }, by);
    expect([other.after.declineReason, other.after.version]).toEqual(['away', first.version + 1]);
  });

  it('to a version that is no longer there is refused, with the one that is', async () => {
    await roles.answer(role.id, { state: 'confirmed' }, by, role.version);
    const late = roles.answer(role.id, { state: 'declined', reason: 'ill' }, by, role.version);
    const standing = { version: role.version + 1, state: 'confirmed' };
    expect(await currentIn(late)).toEqual(standing);
    expect(await refusalOf(late)).toBe('version.conflict');
  });

  it('is taken once where two are given to one version', async () => {
    const race = await Promise.all(
      ['a', 'b', 'c', 'd'].map((reason) =>
        refusalOf(roles.answer(role.id, { state: 'declined', reason }, by, role.version)),
      ),
    );
    expect(race.sort()).toEqual(['no refusal', ...Array<string>(3).fill('version.conflict')]);
    expect((await read(role.id)).version).toBe(role.version + 1);
  });

  it('to a role that is not there is refused', async () => {
    expect(await refusalOf(roles.answer(nobody, { state: 'confirmed' }, by))).toBe('not-found');
  });
});

describe('an invitation', () => {
  it('leaves a role invited that was to be confirmed, and every other as it is', async () => {
    const { after } = await invite(role.id);
    expect(after).toEqual(changed(role, { ...marked(), state: 'invited', version: role.version + 1 }));
    expect(await invite(role.id)).toEqual({ before: after, after });
    for (const answer of [{ state: 'confirmed' }, { state: 'declined', reason: 'ill' }] as const) {
      const { after: answered } = await roles.answer(role.id, answer, by);
      expect(await invite(role.id)).toEqual({ before: answered, after: answered });
    }
  });
});

describe('a role for which nobody is named', () => {
  it('is neither answered nor invited to', async () => {
    await house.query('UPDATE role SET person_id = NULL WHERE id = $1', [role.id]);
    expect(await refusalOf(roles.answer(role.id, { state: 'confirmed' }, by))).toBe('role.vacant');
    expect(await refusalOf(invite(role.id))).toBe('role.vacant');
    expect(await read(role.id)).toEqual(changed(role, { personId: null }));
  });
});

describe('the database', () => {
  it('keeps a reason for those who declined alone, note-takers in groups, and answers for people', async () => {
    const change = (sql: string) => house.query(`UPDATE role SET ${sql} WHERE id = $1`, [role.id]);
    await expect(change(`decline_reason = 'x'`)).rejects.toThrow('ck_role_decline_reason');
    await expect(change(`kind = 'noteTaker'`)).rejects.toThrow('ck_role_place');
    await expect(change(`person_id = NULL, state = 'confirmed'`)).rejects.toThrow('ck_role_vacant');
  });

  it('forgets who it was when an account goes, and keeps the answer', async () => {
    const other = await webAuthor(house, 'passing');
    await roles.answer(role.id, { state: 'confirmed' }, other);
    await house.query('DELETE FROM account WHERE id = $1', [other.accountId]);
    expect(await read(role.id)).toMatchObject({ state: 'confirmed', stateBy: null });
  });
});
