import type { PersonView } from '#contract/programme-view';
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

const person = async (key: string): Promise<PersonView> =>
  (await desk.programme()).people.find(({ id }) => id === key)!;
const merge = async (goes: string, into: string, version?: number) =>
  desk.send('post', `/people/${goes}/merge`, { into }, version ?? (await person(goes)).version);

describe('two people who are one', () => {
  it('become one in a single step, with the roles of both and every answer', async () => {
    await house.query(`UPDATE role SET state = 'confirmed' WHERE kind = 'rapporteur'`);
    const before = await desk.programme();
    const { status, body } = await merge('ben', 'dora');
    const { step, ...view } = body as PersonView & { step: string };
    expect([status, view]).toEqual([200, await person('dora')]);
    const after = await desk.programme();
    expect(after.people.map(({ id }) => id)).toEqual(['ama', 'cleo', 'dora']);
    expect(after.version).toBe(before.version + 1);
    expect((await desk.item()).speakers.map(({ person: key, capacity }) => [key, capacity])).toEqual([
      ['dora', 'Chair of the Process'],
      ['cleo', null],
    ]);
    expect((await desk.group()).rapporteurs.map(({ id, person: key, state }) => [id, key, state])).toEqual([
      [before.sessions[1]!.groups[0]!.rapporteurs[0]!.id, 'dora', 'confirmed'],
    ]);
    expect((await desk.history())[0]).toMatchObject({ id: step, action: 'person.merged', subject: 'person dora' });
  });

  it('are two again when that is taken back, and one again when it is done again', async () => {
    const before = await desk.file();
    await house.query(`UPDATE person SET email = 'ben@example.org', biography = 'A life.' WHERE family_name = 'Ben'`);
    const { body } = await merge('ben', 'dora');
    const after = await desk.file();
    const undone = await desk.undo((body as { step: string }).step).expect(200);
    expect(await desk.file()).toEqual(before);
    const people = (await desk.olga.get(`${desk.meeting}/people`).expect(200)).body as { key: string; email: string }[];
    expect(people.find(({ key }) => key === 'ben')).toMatchObject({ email: 'ben@example.org', biography: 'A life.' });
    await desk.undo((undone.body as { step: string }).step).expect(200);
    expect(await desk.file()).toEqual(after);
  });

  it('stay two where one would be twice in one place, which is told', async () => {
    const before = await desk.file();
    const { status, body } = await merge('ben', 'cleo');
    const [speaker] = (await desk.item()).speakers;
    expect([status, body]).toMatchObject([
      409,
      {
        code: 'person.same-place',
        problems: [{ path: 'sessions.plenary', found: `speaker ${speaker!.id}`, expected: 'no role of this person' }],
      },
    ]);
    expect(await desk.file()).toEqual(before);
  });

  it('are two different people of the meeting, and whoever goes has been seen as they are', async () => {
    for (const into of ['ben', 'nobody']) {
      const { status, body } = await merge('ben', into);
      expect([status, body]).toMatchObject([400, { code: 'input.invalid', problems: [{ path: 'into' }] }]);
    }
    const { version } = await person('ben');
    await desk.send('patch', '/people/ben', { position: 'Chair' }, version, desk.mona).expect(200);
    const stale = desk.send('post', '/people/ben/merge', { into: 'dora' }, version);
    expect(await refusalIn(stale)).toEqual([412, 'version.conflict']);
    await desk.send('post', '/people/nobody/merge', { into: 'dora' }, 1).expect(404);
  });
});
