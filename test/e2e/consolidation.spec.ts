import type { ConsolidationEdit, ConsolidationOutcome, ConsolidationView } from '#contract/consolidation';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { gatherWriters, type OutputHouse, viewOf } from '../support/output-house.js';
import {
  beginWith,
  clear,
  consolidate,
  consolidationOf,
  groupIn,
  handIn,
  plenary,
  presented,
} from '../support/plenary-house.js';
import { statementsDuring } from '../support/statements.js';

const portal = 'Build a shared portal for migration data. Keep it in the secretariats.';
const likewise = 'Share migration data through one common portal.';
const training = 'Train border officials.';

let house: TestApp;
let cast: OutputHouse;
let north: string;
let south: string;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
  north = groupIn(cast.north);
  south = groupIn(cast.south);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T12:30:00Z');
  await house.query(`UPDATE meeting SET attribution = 'named'`);
  await house.query('DELETE FROM plenary_consolidation');
  await house.query('DELETE FROM group_output');
});

const outcomesOf = async (...edits: ConsolidationEdit[]): Promise<ConsolidationOutcome[]> =>
  (await consolidate(cast.people.mona, ...edits)).outcomes;
const only = ({ recommendations: [one, ...others] }: ConsolidationView) => {
  expect(others).toEqual([]);
  return one!;
};
const adopt = (recommendation: string, seen: number) =>
  outcomesOf({ kind: 'decide', recommendation, decision: 'adopted', seen });
const kindsOf = (view: ConsolidationView) => only(view).lacks.map(({ kind }) => kind);
const states = async () => (await consolidationOf(cast.olga)).groups.map(({ state }) => state);

describe('what groups recommend', () => {
  it('stands side by side, with what may say the same', async () => {
    const [data = '', border = ''] = await handIn(cast, 'north', portal, training);
    const [common = ''] = await handIn(cast, 'south', likewise);
    const view = await consolidationOf(cast.people.mona);
    expect(view.groups.map(({ name, recommendations }) => [name, recommendations.map(({ text }) => text)])).toEqual([
      ['North', [portal, training]],
      ['South', [likewise]],
    ]);
    expect(view.groups[0]?.recommendations[1]).toEqual({
      ...{ entry: border, number: 2, title: 'Meetings', text: training, addressee: 'Secretariats' },
      ...{ levels: ['regional', 'global'], recommendation: null },
    });
    expect(view.alike[0]).toMatchObject({ a: { group: north, entry: data }, b: { group: south, entry: common } });
    expect(view.alike[0]?.words).toEqual(expect.arrayContaining(['data', 'migration', 'portal']));
    expect(view.may).toEqual({ consolidate: true });
  });

  it('is told apart once people have, whatever its words, until they take that back', async () => {
    const [entry = ''] = await handIn(cast, 'north', portal);
    const [other = ''] = await handIn(cast, 'south', portal);
    const pair = { a: { group: south, entry: other }, b: { group: north, entry } };
    const pairs = async () => {
      const { alike, apart } = await consolidationOf(cast.olga);
      return [alike.length, apart];
    };
    expect(await pairs()).toEqual([1, []]);
    expect(await outcomesOf({ kind: 'apart', ...pair, isApart: true })).toEqual(['saved']);
    expect(await pairs()).toEqual([0, [pair]]);
    expect(await outcomesOf({ kind: 'apart', ...pair, isApart: false })).toEqual(['saved']);
    expect(await pairs()).toEqual([1, []]);
  });

  it('is read in the same number of statements however much there is', async () => {
    const before = await statementsDuring(house, () => consolidationOf(cast.olga));
    const [entry = ''] = await handIn(cast, 'north', portal, training);
    await beginWith(cast.olga, north, entry);
    expect(await statementsDuring(house, () => consolidationOf(cast.olga))).toBe(before);
  });

  it('is for whoever moderates the plenary and for organizers', async () => {
    await cast.people.rita.get(`${plenary}/consolidation`).expect(404);
    await cast.people.rita.post(`${plenary}/consolidation/edits`, { edits: [] }).expect(404);
  });
});

describe('a recommendation of the plenary', () => {
  it('begins in the words of a group, each sentence of which goes back to what that has handed in', async () => {
    const [entry = ''] = await handIn(cast, 'north', portal);
    const id = await beginWith(cast.people.mona, north, entry);
    const sources = [{ group: north, entry }];
    const untouched = { version: 0, by: null, at: null };
    const view = await consolidationOf(cast.olga);
    expect(only(view)).toEqual({
      id,
      title: { ...untouched, value: 'Meetings' },
      sentences: {
        ...untouched,
        value: [
          { text: 'Build a shared portal for migration data.', sources },
          { text: 'Keep it in the secretariats.', sources },
        ],
      },
      addressee: { ...untouched, value: 'Secretariats' },
      levels: { ...untouched, value: ['regional', 'global'] },
      regions: { ...untouched, value: [] },
      sources: [
        {
          ...{ group: north, entry, submission: 1, role: 'rapporteur', isLatest: true },
          ...{ title: 'Meetings', text: portal },
        },
      ],
      lacks: [{ kind: 'unpresented', group: north, sentence: null, found: null }],
      ...{ decision: null, decidedAt: null, decidedBy: null, version: 1 },
    });
    expect(view.groups[0]?.recommendations[0]?.recommendation).toBe(id);
  });

  it('takes those that say the same from wherever they are, and is worded anew over what was read', async () => {
    const [entry = ''] = await handIn(cast, 'north', portal);
    const [other = ''] = await handIn(cast, 'south', likewise);
    const mine = await beginWith(cast.people.mona, north, entry);
    const theirs = await beginWith(cast.olga, south, other);
    const [a, b] = [
      { group: north, entry },
      { group: south, entry: other },
    ];
    expect(await outcomesOf({ kind: 'join', recommendation: mine, source: b })).toEqual(['saved']);
    const value = [{ text: 'Share migration data through a portal. Keep it together.', sources: [b, a, b] }];
    const wording = { kind: 'set', recommendation: mine, field: 'sentences', value } as const;
    expect(
      await outcomesOf({ ...wording, seen: 0 }, { ...wording, seen: 0 }, { ...wording, value: [], seen: 0 }),
    ).toEqual(['saved', 'saved', 'conflict']);
    const view = await consolidationOf(cast.olga);
    expect(only(view).sentences).toEqual({
      value: [
        { text: 'Share migration data through a portal.', sources: [a, b] },
        { text: 'Keep it together.', sources: [a, b] },
      ],
      ...{ version: 1, by: 'Mona', at: '2031-05-06T12:30:00.000Z' },
    });
    expect(view.removed).toEqual([{ id: theirs, title: 'Meetings', text: likewise }]);
    expect(await outcomesOf({ kind: 'restore', recommendation: theirs })).toEqual(['taken']);
    expect(await outcomesOf({ kind: 'leave', recommendation: mine, source: b })).toEqual(['saved']);
    expect(only(await consolidationOf(cast.olga)).sentences.value.map(({ sources }) => sources)).toEqual([[a], [a]]);
    expect(await outcomesOf({ kind: 'restore', recommendation: theirs })).toEqual(['saved']);
    expect((await consolidationOf(cast.olga)).recommendations.map(({ id }) => id)).toEqual([mine, theirs]);
  });

  it('keeps in the log what could not be written', async () => {
    const [entry = ''] = await handIn(cast, 'north', portal);
    const recommendation = await beginWith(cast.olga, north, entry);
    const title = { kind: 'set', recommendation, field: 'title', value: 'Portal' } as const;
    expect(await outcomesOf({ ...title, seen: 7 })).toEqual(['conflict']);
    const [noted] = await house.query<{ changes: unknown }>(
      `SELECT changes FROM audit_entry WHERE action = 'consolidation.not-written' ORDER BY id DESC LIMIT 1`,
    );
    expect(JSON.stringify(noted?.changes)).toContain('Portal');
  });

  it('refuses what is none of its words, and says where', async () => {
    const edits = [{ kind: 'set', recommendation: randomUUID(), field: 'regions', value: ['moon'], seen: 0 }];
    const { body } = await cast.olga.post(`${plenary}/consolidation/edits`, { edits }).expect(400);
    expect(JSON.stringify(body)).toContain('edits[0]');
  });
});

describe('a plenary that decides', () => {
  it('adopts what it has been told of, and then includes what a group reports', async () => {
    const [entry = '', second = ''] = await handIn(cast, 'north', portal, training);
    const one = await beginWith(cast.olga, north, entry);
    const two = await beginWith(cast.olga, north, second);
    expect(await adopt(one, 1)).toEqual(['lacking']);
    await clear(cast, 'north');
    await cast.people.mona.put(`${plenary}/presented/${north}`, {}).expect(200);
    expect(await adopt(one, 7)).toEqual(['conflict']);
    expect(await adopt(one, 1)).toEqual(['saved']);
    expect(await states()).toEqual(['presented', 'open']);
    expect(await outcomesOf({ kind: 'decide', recommendation: two, decision: 'noted', seen: 1 })).toEqual(['saved']);
    expect(await states()).toEqual(['included', 'open']);
    const [adopted, noted] = (await consolidationOf(cast.olga)).recommendations;
    expect([adopted?.decision, adopted?.decidedAt, adopted?.decidedBy, noted?.decision]).toEqual([
      ...['adopted', '2031-05-06T12:30:00.000Z', 'Mona', 'noted'],
    ]);
  });

  it('keeps its wording until it takes the decision back, and the output with it', async () => {
    const [entry = ''] = await presented(cast, 'north', portal);
    const recommendation = await beginWith(cast.olga, north, entry);
    await adopt(recommendation, 1);
    const source = { group: north, entry };
    expect(
      await outcomesOf(
        { kind: 'set', recommendation, field: 'title', value: 'Portal', seen: 0 },
        { kind: 'leave', recommendation, source },
        { kind: 'remove', recommendation },
      ),
    ).toEqual(['decided', 'decided', 'decided']);
    const refusal = await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'A word.' }).expect(409);
    expect((refusal.body as { code: string }).code).toBe('output.decided');
    expect((await viewOf(cast.people.rita, cast.north)).may.reopen).toBe(false);
    expect(await outcomesOf({ kind: 'decide', recommendation, decision: null, seen: 2 })).toEqual(['saved']);
    expect(await states()).toEqual(['presented', 'open']);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'A word.' }).expect(200);
  });

  it('adopts no sentence without a source, and no name where nobody is named', async () => {
    await house.query(`UPDATE meeting SET attribution = 'unnamed'`);
    const [entry = ''] = await presented(cast, 'north', portal);
    const recommendation = await beginWith(cast.olga, north, entry);
    const sources = [{ group: north, entry }];
    const value = [
      { text: 'As Ms Rita said, build a portal.', sources },
      { text: 'Do it soon.', sources: [] },
    ];
    await outcomesOf({ kind: 'set', recommendation, field: 'sentences', value, seen: 0 });
    expect(only(await consolidationOf(cast.olga)).lacks).toEqual([
      { kind: 'unsourced', sentence: 1, group: null, found: null },
      { kind: 'named', sentence: 0, group: null, found: 'Ms Rita' },
    ]);
    expect(await adopt(recommendation, 2)).toEqual(['lacking']);
    expect(await outcomesOf({ kind: 'decide', recommendation, decision: 'noted', seen: 2 })).toEqual(['saved']);
  });

  it('is told where a group has handed in something else since, and takes that up when asked', async () => {
    const [entry = ''] = await presented(cast, 'north', portal);
    const recommendation = await beginWith(cast.olga, north, entry);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'A word.' }).expect(200);
    expect(kindsOf(await consolidationOf(cast.olga))).toEqual(['unpresented']);
    const edit = { kind: 'set', entry, field: 'text', value: 'Build it.', seen: 1 };
    await cast.people.rita.post(`${cast.north}/edits`, { edits: [edit] }).expect(200);
    await cast.people.rita.post(`${cast.north}/submission`).expect(200);
    await clear(cast, 'north', 2);
    await cast.people.mona.put(`${plenary}/presented/${north}`, {}).expect(200);
    const before = await consolidationOf(cast.olga);
    expect(kindsOf(before)).toEqual(['renewed']);
    expect(only(before).sources.map(({ submission, isLatest, text }) => [submission, isLatest, text])).toEqual([
      [1, false, portal],
    ]);
    expect(await outcomesOf({ kind: 'renew', recommendation, source: { group: north, entry } })).toEqual(['saved']);
    const after = only(await consolidationOf(cast.olga));
    expect(after.sources.map(({ submission, isLatest, text }) => [submission, isLatest, text])).toEqual([
      [2, true, 'Build it.'],
    ]);
    expect(after.sentences.value.map(({ text }) => text).join(' ')).toBe(portal);
  });

  it('lets two who decide at once follow each other, neither over what they have not read', async () => {
    const [entry = ''] = await presented(cast, 'north', portal);
    const recommendation = await beginWith(cast.olga, north, entry);
    const title = { kind: 'set', recommendation, field: 'title', value: 'Portal', seen: 0 } as const;
    const [worded, decided] = await Promise.all([outcomesOf(title), adopt(recommendation, 1)]);
    expect([
      [['saved'], ['conflict']],
      [['decided'], ['saved']],
    ]).toContainEqual([worded, decided]);
  });
});
