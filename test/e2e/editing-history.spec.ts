import type { ChangeInHistory, ChangeInSession } from '#contract/history';
import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { makeAccount, signedIn } from '../support/accounts.js';
import { putVersion } from '../support/changes.js';
import { draft, release } from '../support/small-meeting.js';
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

const idOf = async (key: string) =>
  (
    await house.query<{ id: string }>(
      `SELECT session.id FROM session JOIN meeting ON meeting.id = meeting_id WHERE slug = $1 AND key = $2`,
      [desk.slug, key],
    )
  )[0]!.id;
const changesOf = async (id: string) =>
  (await desk.olga.get(`${desk.meeting}/history/objects/${id}`).expect(200)).body as ChangeInHistory[];

describe('the history of a draft', () => {
  it('lists its steps, the latest first', async () => {
    const first = await desk.rename('Proof');
    await desk.rename('Ways', desk.mona, 'breakout');
    await desk.undo(first).expect(200);
    const steps = await desk.history();
    const { version } = await desk.programme();
    expect(steps.map(({ id, at, ...step }) => step)).toEqual([
      {
        revision: version,
        by: 'Olga',
        via: 'web',
        action: 'step.undone',
        subject: 'session plenary',
        undoes: first,
        undone: false,
      },
      {
        revision: version - 1,
        by: 'Mona',
        via: 'web',
        action: 'session.changed',
        subject: 'session breakout',
        undoes: null,
        undone: false,
      },
      {
        revision: version - 2,
        by: 'Olga',
        via: 'web',
        action: 'session.changed',
        subject: 'session plenary',
        undoes: null,
        undone: true,
      },
      {
        revision: 1,
        by: null,
        via: 'system',
        action: 'meeting.imported',
        subject: `meeting ${desk.slug}`,
        undoes: null,
        undone: false,
      },
    ]);
    expect(await desk.history('?limit=1')).toEqual(steps.slice(0, 1));
    expect(await desk.history(`?before=${version - 1}&limit=1`)).toEqual(steps.slice(2, 3));
    for (const query of ['?limit=0', '?limit=201', '?before=0', '?before=x'])
      expect(await refusalIn(desk.olga.get(`${desk.meeting}/history${query}`))).toEqual([400, 'input.invalid']);
  });

  it('tells of one thing who wrote what', async () => {
    await desk.rename('Proof');
    house.clock.set('2031-01-02T11:00:00Z');
    await desk.rename('Means of proof', desk.mona);
    const changes = await changesOf(await idOf('plenary'));
    expect(changes.map(({ by, at, before, after, version }) => [by, at, version, before, after])).toEqual([
      ['Mona', '2031-01-02T11:00:00.000Z', 3, { title: 'Proof' }, { title: 'Means of proof' }],
      ['Olga', '2031-01-02T10:00:00.000Z', 2, { title: 'Evidence' }, { title: 'Proof' }],
      [null, '2031-01-02T10:00:00.000Z', 1, null, expect.objectContaining({ title: 'Evidence' })],
    ]);
  });

  it('tells of a session what became of it and of what is in it, and of nothing else', async () => {
    const item = await desk.item();
    await desk.send('patch', `/items/${item.id}`, { title: 'Many voices' }, item.version).expect(200);
    await desk.rename('Proof');
    await desk.rename('Ways', desk.mona, 'breakout');
    const { body } = await desk.olga.get(`${desk.meeting}/history/sessions/plenary`).expect(200);
    const changes = (body as ChangeInSession[]).filter(({ before }) => before !== null);
    expect(changes.map(({ kind, object, by, before, after }) => [kind, object, by, before, after])).toEqual([
      ['session', await idOf('plenary'), 'Olga', { title: 'Evidence' }, { title: 'Proof' }],
      ['item', item.id, 'Olga', { title: 'Voices' }, { title: 'Many voices' }],
    ]);
    expect((body as ChangeInSession[]).filter(({ before }) => before === null).map(({ kind }) => kind)).toEqual([
      'session',
      'item',
    ]);
  });

  it('has no step where nothing had to be done', async () => {
    const before = await desk.history();
    expect(await desk.rename('Evidence')).toBeNull();
    expect(await desk.history()).toEqual(before);
  });
});

describe('undo', () => {
  it('is refused to everybody but who took the step', async () => {
    const step = await desk.rename('Proof');
    expect(await refusalIn(desk.undo(step, desk.mona))).toEqual([409, 'step.not-yours']);
    expect((await desk.session()).title).toBe('Proof');
  });

  it('is possible for thirty days', async () => {
    const [first, second] = [await desk.rename('Proof'), await desk.rename('Ways', desk.olga, 'breakout')];
    house.clock.set('2031-02-01T10:00:00Z');
    await desk.undo(first).expect(200);
    house.clock.set('2031-02-01T10:00:01Z');
    expect(await refusalIn(desk.undo(second))).toEqual([409, 'step.too-old']);
  });

  it('is refused where what the step did was changed again, and done where something else was', async () => {
    const step = await desk.rename('Proof');
    const { version } = await desk.session();
    await desk.send('patch', '/sessions/plenary', { label: 'hers' }, version, desk.mona).expect(200);
    const later = await desk.rename('Third', desk.mona);
    expect(await refusalIn(desk.undo(step))).toEqual([409, 'step.overtaken']);
    await desk.undo(later, desk.mona).expect(200);
    await desk.undo(step).expect(200);
    expect(await desk.session()).toMatchObject({ title: 'Evidence', label: 'hers' });
  });

  it('of an undo does the step again, and so on', async () => {
    const step = await desk.rename('Proof');
    const back = (await desk.undo(step).expect(200)).body.step as string;
    expect(await refusalIn(desk.undo(step))).toEqual([409, 'step.undone']);
    const again = (await desk.undo(back).expect(200)).body.step as string;
    expect((await desk.session()).title).toBe('Proof');
    await desk.undo(again).expect(200);
    expect((await desk.session()).title).toBe('Evidence');
    expect((await desk.history()).map(({ undone }) => undone)).toEqual([false, true, false, true, false]);
  });

  it('is refused where the programme would no longer hold together', async () => {
    const { version } = await desk.session('breakout');
    const { body } = await desk.send('delete', '/sessions/breakout', {}, version).expect(200);
    const at = (await desk.programme()).version;
    const moved = { start: '2031-05-07T09:00', end: '2031-05-07T10:00' };
    await desk.send('patch', '', { endDate: '2031-05-07' }, at, desk.mona).expect(200);
    await desk.send('patch', '/sessions/plenary', moved, (await desk.session()).version, desk.mona).expect(200);
    await desk.send('patch', '', { startDate: '2031-05-07' }, (await desk.programme()).version, desk.mona).expect(200);
    expect(await refusalIn(desk.undo(body.step as string))).toEqual([422, 'programme.invalid']);
  });
});

describe('an import', () => {
  it('keeps what people have answered for themselves, and no other answer', async () => {
    const file = (await desk.file()) as MeetingFile;
    const ben = await makeAccount(house, 'Ben');
    await house.query(
      `UPDATE person SET account_id = $1 FROM meeting_person JOIN meeting ON meeting.id = meeting_id
       WHERE person.id = person_id AND slug = $2 AND key = 'ben'`,
      [ben.id, desk.slug],
    );
    await house.query(`UPDATE role SET state = 'invited'`);
    await release(house, desk.slug);
    const [own, other] = (await desk.item()).speakers;
    const visitor = await signedIn(house, 'Ben');
    await putVersion(visitor, `/api/my-part/roles/${own!.id}`, { state: 'confirmed' }, own!.version).expect(200);
    await putVersion(desk.olga, `${desk.meeting}/roles/${other!.id}`, { state: 'confirmed' }, other!.version).expect(
      200,
    );
    await draft(house, file);
    expect((await desk.item()).speakers.map(({ person, state }) => [person, state])).toEqual([
      ['ben', 'confirmed'],
      ['cleo', 'toBeConfirmed'],
    ]);
    const [answer] = await house.query(`SELECT state_by FROM role WHERE id = $1`, [own!.id]);
    expect(answer).toEqual({ state_by: ben.id });
  });

  it('brings a person back as the one who was dropped', async () => {
    const people = async () =>
      await house.query<{ key: string; id: string; personId: string }>(
        `SELECT key, meeting_person.id, person_id AS "personId" FROM meeting_person JOIN meeting ON meeting.id = meeting_id
         WHERE slug = $1 ORDER BY key`,
        [desk.slug],
      );
    const file = (await desk.file()) as MeetingFile;
    await house.query(
      `UPDATE person SET email = 'dora@example.org' FROM meeting_person JOIN meeting ON meeting.id = meeting_id
       WHERE person.id = person_id AND slug = $1 AND key = 'dora'`,
      [desk.slug],
    );
    const before = await people();
    await draft(house, { ...file, people: file.people!.filter(({ id }) => id !== 'dora') });
    expect((await people()).map(({ key }) => key)).toEqual(['ama', 'ben', 'cleo']);
    await draft(house, file);
    expect(await people()).toEqual(before);
    const dora = before.at(-1)!.personId;
    expect(await house.query(`SELECT email FROM person WHERE id = $1`, [dora])).toEqual([
      { email: 'dora@example.org' },
    ]);
  });
});
