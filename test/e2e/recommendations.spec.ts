import type { MeetingRegister, RecommendationsEntered, RecommendationView } from '#contract/recommendation';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { registeredOf } from '../../apps/api/src/recommendations/register-reader.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { gatherWriters, type OutputHouse } from '../support/output-house.js';
import { beginWith, consolidate, groupIn, presented } from '../support/plenary-house.js';
import { addByHand, adopt, ask, change, knowMechanisms, register, registerOf } from '../support/register-house.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let cast: OutputHouse;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
  await knowMechanisms(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T12:30:00Z');
  for (const table of ['recommendation', 'plenary_consolidation', 'group_output'])
    await house.query(`DELETE FROM ${table}`);
});

interface Refused {
  code: string;
  problems: { path: string }[];
}
const portal = 'Build a shared portal. Keep it in the secretariats.';
const enter = async () =>
  ((await cast.olga.post(`${register}/entry`).expect(200)).body as RecommendationsEntered).numbers;
const get = async (number: number) =>
  (await cast.olga.get(`${register}/${number}`).expect(200)).body as RecommendationView;
const renew = (number: number, version: number) =>
  cast.olga.request('post', `${register}/${number}/renewal`).set('If-Match', `"${version}"`);
const numberList = async () =>
  (await registerOf(cast.olga)).recommendations.map(({ number, title }) => [number, title]);

describe('what a plenary has adopted', () => {
  it('enters the register in its order, in its words and with its sources as they are printed, once', async () => {
    await adopt(cast, portal, 'Train border officials.');
    expect((await registerOf(cast.olga)).awaiting).toBe(2);
    expect(await enter()).toEqual([1, 2]);
    expect(await enter()).toEqual([]);
    const { recommendations, awaiting, may } = await registerOf(cast.olga);
    expect([recommendations.length, awaiting, may]).toEqual([2, 0, { edit: true }]);
    expect(recommendations[0]).toEqual({
      meeting: { slug: 'small', shortTitle: 'Small 1', title: 'A small meeting', language: 'en' },
      ...{ number: 1, label: 'Small 1/R1', title: 'Meetings', addressee: 'Secretariats' },
      sentences: [
        { text: 'Build a shared portal.', sources: [0] },
        { text: 'Keep it in the secretariats.', sources: [0] },
      ],
      sources: [
        {
          place: { session: 'breakout', label: null, title: 'Means', number: 1, name: 'North' },
          ...{ submission: 1, number: 1, role: 'rapporteur' },
        },
      ],
      ...{ levels: ['regional', 'global'], regions: [], themes: [], owners: [], status: 'open', note: null },
      ...{ supersededBy: null, evidence: [], adoptedOn: '2031-05-06', isPublic: false, isByHand: false },
      ...{ isChanged: false, isWithdrawn: false, enteredAt: '2031-05-06T12:30:00.000Z', enteredBy: 'Olga' },
      ...{ history: [], reports: [], version: 1 },
    });
    expect(await lastEntry(house)).toMatchObject({ action: 'recommendation.entered', subject: 'recommendation 2' });
  });

  it('enters also where it has no title', async () => {
    const [entry = ''] = await presented(cast, 'north', portal);
    const recommendation = await beginWith(cast.people.mona, groupIn(cast.north), entry);
    await consolidate(
      cast.people.mona,
      { kind: 'set', recommendation, field: 'title', value: '', seen: 0 },
      { kind: 'decide', recommendation, decision: 'adopted', seen: 2 },
    );
    expect(await enter()).toEqual([1]);
    expect((await registerOf(cast.olga)).recommendations.map(({ label, title }) => [label, title])).toEqual([
      ['Small 1/R1', ''],
    ]);
  });

  it('gets each number once where several enter at once', async () => {
    await adopt(cast, portal, 'Train border officials.', 'Meet yearly.');
    const answers = await Promise.all([enter(), enter(), enter(), enter()]);
    expect(answers.flat().toSorted()).toEqual([1, 2, 3]);
    const added = await Promise.all([1, 2, 3, 4].map(() => addByHand(cast.olga)));
    expect(added.map(({ number }) => number).toSorted()).toEqual([4, 5, 6, 7]);
  });

  it('reads on as it was entered when the programme changes', async () => {
    await adopt(cast, portal);
    await enter();
    await house.query(`UPDATE breakout_group SET name = 'Elsewhere' WHERE name = 'North'`);
    expect((await get(1)).sources[0]?.place?.name).toBe('North');
    await house.query(`UPDATE breakout_group SET name = 'North' WHERE name = 'Elsewhere'`);
  });

  it('is told to be worded otherwise since, until that is taken over; levels that people have set stay', async () => {
    const [id = ''] = await adopt(cast, portal);
    await enter();
    await change(cast.olga, 1, { levels: ['national'] });
    expect(await get(1)).toMatchObject({ isChanged: false, levels: ['national'], version: 2 });
    await consolidate(
      cast.people.mona,
      { kind: 'decide', recommendation: id, decision: null, seen: 2 },
      { kind: 'set', recommendation: id, field: 'title', value: 'A portal', seen: 0 },
    );
    expect(await get(1)).toMatchObject({ isWithdrawn: true, isChanged: false, title: 'Meetings' });
    expect((await renew(1, 2).expect(409)).body).toMatchObject({ code: 'recommendation.unadopted' });
    await consolidate(cast.people.mona, { kind: 'decide', recommendation: id, decision: 'adopted', seen: 4 });
    expect(await get(1)).toMatchObject({ isWithdrawn: false, isChanged: true, title: 'Meetings' });
    expect((await renew(1, 1).expect(412)).body).toMatchObject({ code: 'version.conflict', current: { version: 2 } });
    const { body } = await renew(1, 2).expect(200);
    expect(body).toMatchObject({ isChanged: false, title: 'A portal', levels: ['national'], version: 3 });
    expect(await lastEntry(house)).toMatchObject({
      action: 'recommendation.renewed',
      changes: [{ path: ['title'], before: 'Meetings', after: 'A portal' }],
    });
  });

  it('keeps its words, for they are the plenary’s', async () => {
    await adopt(cast, portal);
    await enter();
    for (const words of [{ title: 'Mine' }, { text: 'Mine.' }, { addressee: 'Mine' }, { adoptedOn: '2031-01-01' }])
      expect((await ask(cast.olga, 1, words).expect(409)).body).toMatchObject({ code: 'recommendation.adopted' });
  });
});

describe('a recommendation that is entered by hand', () => {
  it('is of the last day of the meeting, has the next number, and its words can be changed', async () => {
    const added = await addByHand(cast.olga, { owners: [{ mechanism: 'isles' }, { organization: 'A council' }] });
    expect(added).toMatchObject({ number: 1, isByHand: true, adoptedOn: '2031-05-06', sources: [] });
    expect(added.owners).toEqual([
      { mechanism: 'isles', name: 'Isles Dialogue' },
      { mechanism: null, name: 'A council' },
    ]);
    const changed = await change(cast.olga, 1, { title: 'Yearly', text: 'Meet every year.\nIn spring.' });
    expect([changed.title, changed.sentences, changed.version]).toEqual([
      'Yearly',
      [{ text: 'Meet every year.\nIn spring.', sources: [] }],
      2,
    ]);
    expect((await renew(1, 2).expect(409)).body).toMatchObject({ code: 'recommendation.unadopted' });
    await adopt(cast, portal);
    expect(await enter()).toEqual([2]);
    expect(await numberList()).toEqual([
      [1, 'Yearly'],
      [2, 'Meetings'],
    ]);
  });
});

describe('following a recommendation up', () => {
  it('sets its owners, themes, levels and evidence over the version that was read', async () => {
    await addByHand(cast.olga);
    const evidence = [{ title: 'The portal', address: 'https://portal.example.org/' }];
    const set = { owners: [{ mechanism: 'plains' }], themes: ['return', 'asylum'], levels: ['global'], evidence };
    const changed = await change(cast.olga, 1, set);
    expect(changed).toMatchObject({
      owners: [{ mechanism: 'plains', name: 'Plains Forum' }],
      themes: [
        { id: 'return', name: 'Return' },
        { id: 'asylum', name: 'Asylum' },
      ],
      ...{ levels: ['global'], evidence, version: 2, history: [] },
    });
    const { body, headers } = await cast.olga.get(`${register}/1`).expect(200);
    expect([body, headers['etag']]).toEqual([changed, '"2"']);
    const conflict = await ask(cast.olga, 1, { themes: [] }, 1).expect(412);
    expect(conflict.body).toMatchObject({ code: 'version.conflict', current: { version: 2, levels: ['global'] } });
    expect((await change(cast.olga, 1, set, 2)).version).toBe(2);
    await cast.olga.patch(`${register}/1`, { themes: [] }).expect(428);
  });

  it('sets how far it is with what came of it, and keeps how that was before', async () => {
    await addByHand(cast.olga);
    await change(cast.olga, 1, { status: 'inProgress', note: 'A draft is there.' });
    house.clock.set('2032-01-01T09:00:00Z');
    const done = await change(cast.olga, 1, { status: 'done' }, 2);
    const at = ['2032-01-01T09:00:00.000Z', '2031-05-06T12:30:00.000Z'];
    expect([done.status, done.note, done.history]).toEqual([
      'done',
      null,
      [
        { at: at[0], by: 'Olga', status: 'done', note: null, report: null },
        { at: at[1], by: 'Olga', status: 'inProgress', note: 'A draft is there.', report: null },
      ],
    ]);
  });

  it('says by which other one it is superseded, and by that alone', async () => {
    for (const title of ['One', 'Two']) await addByHand(cast.olga, { title });
    const supersededBy = { meeting: 'small', number: 2 };
    const refused = async (body: object, version = 1) => {
      const refusal = (await ask(cast.olga, 1, body, version).expect(422)).body as Refused;
      return [refusal.code, ...refusal.problems.map(({ path }) => path)];
    };
    const lacking = ['recommendation.invalid', 'supersededBy'];
    expect(await refused({ status: 'superseded' })).toEqual(lacking);
    expect(await refused({ status: 'done', supersededBy })).toEqual(lacking);
    for (const other of [
      { meeting: 'small', number: 1 },
      { meeting: 'small', number: 9 },
      { meeting: 'no', number: 1 },
    ])
      expect(await refused({ status: 'superseded', supersededBy: other })).toEqual(lacking);
    const changed = await change(cast.olga, 1, { status: 'superseded', supersededBy });
    expect(changed.supersededBy).toEqual({ ...supersededBy, label: 'Small 1/R2' });
    expect((await change(cast.olga, 1, { levels: ['global'] }, 2)).supersededBy?.number).toBe(2);
    expect(await refused({ supersededBy: null }, 3)).toEqual(lacking);
    expect((await change(cast.olga, 1, { status: 'open' }, 3)).supersededBy).toBeNull();
  });

  it('refuses what cannot be, each with its place', async () => {
    await addByHand(cast.olga);
    const paths = async (body: object, status = 422) =>
      ((await ask(cast.olga, 1, body).expect(status)).body as Refused).problems.map(({ path }) => path);
    expect(await paths({ owners: [{ mechanism: 'nowhere' }] })).toEqual(['owners[0].mechanism']);
    expect(await paths({ owners: [{ organization: 'A' }, { organization: 'A' }] })).toEqual(['owners[1]']);
    expect(await paths({ themes: ['return', 'return'] })).toEqual(['themes[1]']);
    expect(await paths({ themes: ['nothing'] })).toEqual(['themes[0]']);
    for (const address of ['http://example.org/', 'javascript:alert(1)', 'https://user@', ''])
      expect(await paths({ evidence: [{ title: 'Link', address }] }, 400)).toEqual(['evidence[0].address']);
    expect((await get(1)).version).toBe(1);
    await cast.olga.post(register, { title: 'A', text: 'B', themes: ['nothing'] }).expect(422);
    expect(await numberList()).toEqual([[1, 'Meetings']]);
  });

  it('is for organizers of the meeting alone, and lives on once that is archived', async () => {
    await addByHand(cast.olga);
    await cast.people.mona.get(register).expect(404);
    await ask(cast.people.mona, 1, { status: 'done' }).expect(404);
    await house.query(`UPDATE meeting SET archived_at = now() WHERE slug = 'small'`);
    expect((await registerOf(cast.olga)).may).toEqual({ edit: true });
    expect((await change(cast.olga, 1, { status: 'done' })).status).toBe('done');
    await house.query(`UPDATE meeting SET archived_at = NULL`);
  });
});

describe('the register of a meeting', () => {
  it('is read in the same number of statements however much there is, by organizers and by later rooms', async () => {
    const read = () => registerOf(cast.olga);
    const [meeting] = await house.query<{ id: string }>(`SELECT id FROM meeting WHERE slug = 'small'`);
    const later = () => registeredOf(house.app.get(DataSource).manager, meeting?.id ?? '');
    const before = [await statementsDuring(house, read), await statementsDuring(house, later)];
    const [id] = await adopt(cast, portal);
    await enter();
    await addByHand(cast.olga, { owners: [{ mechanism: 'isles' }], themes: ['return'] });
    expect([await statementsDuring(house, read), await statementsDuring(house, later)]).toEqual(before);
    const [session] = await house.query<{ id: string }>(`SELECT id FROM session WHERE key = 'reports'`);
    expect(await later()).toEqual([
      { origin: { session: session?.id, id }, number: 1, label: 'Small 1/R1', themes: [], owners: [] },
      {
        ...{ origin: null, number: 2, label: 'Small 1/R2', themes: [{ id: 'return', name: 'Return' }] },
        owners: ['Isles Dialogue'],
      },
    ]);
  });

  it('is made public as a whole, or taken back', async () => {
    await addByHand(cast.olga);
    await addByHand(cast.olga);
    await change(cast.olga, 1, { isPublic: true });
    const states = async (isPublic: boolean) => {
      const { body } = await cast.olga.post(`${register}/publication`, { isPublic }).expect(200);
      return (body as MeetingRegister).recommendations.map((one) => [one.isPublic, one.version]);
    };
    expect(await states(true)).toEqual([
      [true, 2],
      [true, 2],
    ]);
    expect(await states(false)).toEqual([
      [false, 3],
      [false, 3],
    ]);
  });

  it('tells those who look on that something has changed', async () => {
    await addByHand(cast.olga);
    const [event] = await house.query(`SELECT kind, data FROM live_event ORDER BY id DESC LIMIT 1`);
    expect(event).toEqual({ kind: 'recommendation.changed', data: {} });
  });
});
