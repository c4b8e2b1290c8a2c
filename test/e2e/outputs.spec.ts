import type { OutputEdit, OutputView } from '#contract/output';
import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { Onlooker } from '../support/onlooker.js';
import {
  addEntry,
  gatherWriters,
  type OutputHouse,
  viewOf,
  wholeRecommendation,
  write,
} from '../support/output-house.js';
import { statementsDuring } from '../support/statements.js';
import { until } from '../support/until.js';

let house: TestApp;
let cast: OutputHouse;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T09:00:00Z');
  await house.query('DELETE FROM group_output');
});

const set = (entry: string, value: string, seen: number): OutputEdit => ({
  ...{ kind: 'set', entry, field: 'text', value, seen },
});
const shown = ({ entries }: OutputView) => entries.map(({ part, fields }) => [part, fields.title?.value ?? null]);

describe('the output of a group', () => {
  it('is empty before anybody writes, and says what it is to answer, by when and by whom', async () => {
    const { setting, ...output } = await viewOf(cast.people.rita, cast.north);
    expect(setting).toEqual({
      ...{ meeting: 'Small 1', session: 'breakout', sessionTitle: 'Means', sessionLabel: null },
      group: { id: setting.group.id, number: 1, name: 'North', room: 'Room 4' },
      questions: [
        { text: 'What do you recommend?', parts: ['To States', 'To others'] },
        { text: 'With whom?', parts: [] },
      ],
      ...{ limit: 5, attribution: 'named', timeZone: 'Europe/Zurich' },
      ...{ start: '2031-05-06T10:30', end: '2031-05-06T12:00', due: '2031-05-06T12:00' },
      dueAt: '2031-05-06T10:00:00Z',
      people: [
        { id: 'cora', name: 'Ms Cora', role: 'coFacilitator' },
        { id: 'carl', name: 'Ms Carl', role: 'coFacilitator' },
        { id: 'rita', name: 'Ms Rita', role: 'rapporteur' },
        { id: 'nils', name: 'Ms Nils', role: 'noteTaker' },
      ],
    });
    expect(output).toEqual({
      ...{ state: 'open', entries: [], removed: [], submissions: [], reopened: null, chasedAt: null, version: 0 },
      lacks: [{ kind: 'nothing', entry: null, field: null, found: null, blocks: true }],
      clearances: [
        { person: 'cora', name: 'Ms Cora', at: null, own: false },
        { person: 'carl', name: 'Ms Carl', at: null, own: false },
      ],
      may: { write: true, submit: true, clear: false, reopen: false, present: true, oversee: false },
    });
  });

  it('is written by several at once, field by field, and says who wrote what', async () => {
    const { cora, nils } = cast.people;
    const entry = await addEntry(cora, cast.north, 'recommendation', { title: 'Meetings' });
    house.clock.set('2031-05-06T09:01:00Z');
    expect(await write(nils, cast.north, set(entry, 'Meet yearly.', 0))).toEqual(['saved']);
    const { entries, version } = await viewOf(cora, cast.north);
    expect(entries).toEqual([
      {
        ...{ id: entry, part: 'recommendation', version: 3 },
        fields: {
          title: { value: 'Meetings', version: 1, by: 'Cora', at: '2031-05-06T09:00:00.000Z' },
          text: { value: 'Meet yearly.', version: 1, by: 'Nils', at: '2031-05-06T09:01:00.000Z' },
        },
      },
    ]);
    expect(version).toBe(3);
  });

  it('takes nothing over what its writer has not seen, and keeps what it did not take in the log', async () => {
    const { cora, rita } = cast.people;
    const entry = await addEntry(cora, cast.north, 'recommendation', { text: 'Meet yearly.' });
    await write(cora, cast.north, set(entry, 'Meet twice a year.', 1));
    expect(await write(rita, cast.north, set(entry, 'Meet every March.', 1), set(randomUUID(), 'Lost?', 0))).toEqual([
      'conflict',
      'gone',
    ]);
    const [stands] = (await viewOf(rita, cast.north)).entries;
    expect(stands?.fields.text).toMatchObject({ value: 'Meet twice a year.', version: 2, by: 'Cora' });
    const [row] = await house.query<{ changes: unknown }>(
      `SELECT changes FROM audit_entry WHERE action = 'output.not-written' ORDER BY id DESC LIMIT 1`,
    );
    expect(JSON.stringify(row?.changes)).toContain('Meet every March.');
    expect(await write(rita, cast.north, set(entry, 'Meet every March.', 2))).toEqual(['saved']);
  });

  it('takes what is sent again once, in parallel too', async () => {
    const entry = randomUUID();
    const edits: OutputEdit[] = [{ kind: 'add', entry, part: 'practice' }, set(entry, 'Share calendars.', 0)];
    const sent = await Promise.all([1, 2, 3].map(() => write(cast.people.rita, cast.north, ...edits)));
    expect(sent).toEqual([1, 2, 3].map(() => ['saved', 'saved']));
    const { entries, version } = await viewOf(cast.people.rita, cast.north);
    expect(entries.map(({ fields }) => fields.text)).toEqual([
      { value: 'Share calendars.', version: 1, by: 'Rita', at: '2031-05-06T09:00:00.000Z' },
    ]);
    expect(version).toBe(2);
  });

  it('is ordered, loses an entry and has it back', async () => {
    const { rita } = cast.people;
    const [first, second] = [
      await addEntry(rita, cast.north, 'recommendation', { title: 'First' }),
      await addEntry(rita, cast.north, 'recommendation', { title: 'Second' }),
    ];
    await addEntry(rita, cast.north, 'note', { text: 'Quiet.' });
    await write(rita, cast.north, { kind: 'move', entry: second, before: first });
    expect(shown(await viewOf(rita, cast.north))).toEqual([
      ['recommendation', 'Second'],
      ['recommendation', 'First'],
      ['note', null],
    ]);
    await write(rita, cast.north, { kind: 'remove', entry: second });
    const { entries, removed } = await viewOf(rita, cast.north);
    expect([entries.length, removed.map(({ id }) => id)]).toEqual([2, [second]]);
    await write(rita, cast.north, { kind: 'restore', entry: second });
    expect(shown(await viewOf(rita, cast.north))[0]).toEqual(['recommendation', 'Second']);
  });

  it('refuses what no field holds, with its place and what was expected, and takes nothing of it', async () => {
    const entry = randomUUID();
    const edits = [
      { kind: 'add', entry, part: 'song' },
      { kind: 'set', entry, field: 'levels', value: ['regional', 'local'], seen: 0 },
      { kind: 'set', entry, field: 'text', value: ['a'], seen: 0 },
      { kind: 'set', entry, field: 'text', value: 'Bell\u0007', seen: 0 },
      { kind: 'set', entry, field: 'actors', value: ['academia', 'academia'], seen: 0 },
    ];
    const refused = await cast.people.rita.post(`${cast.north}/edits`, { edits }).expect(400);
    expect((refused.body as { problems: Problem[] }).problems.map(({ path, expected }) => [path, expected])).toEqual([
      ['edits[0].part', 'one of recommendation, partnership, practice, disagreement, note'],
      ['edits[1].value', 'levels, of national, regional, interregional, global'],
      ['edits[2].value', 'a text'],
      ['edits[3].value', 'a text of at most 10,000 characters, without control characters but line feeds'],
      ['edits[4].value', 'each text once'],
    ]);
    expect((await viewOf(cast.people.rita, cast.north)).version).toBe(0);
  });

  it('is read in the same number of statements however much stands in it', async () => {
    const { rita } = cast.people;
    const read = () => statementsDuring(house, () => rita.get(cast.north).expect(200));
    const empty = await read();
    for (let count = 0; count < 3; count++) {
      await addEntry(rita, cast.north, 'recommendation', wholeRecommendation(`Do ${count}.`));
    }
    expect(await read()).toBe(empty);
  });

  it('is told of to those who may see it, and to nobody of another group', async () => {
    const [rita, rolf] = await Promise.all(
      ([cast.people.rita, cast.people.rolf] as const).map((who) => Onlooker.at(house.origin, who, 'small')),
    );
    await addEntry(cast.people.cora, cast.north, 'note', { text: 'Hush.' });
    await addEntry(cast.people.dina, cast.south, 'note', { text: 'Hush.' });
    await until('both hear of their own', () => rita!.heard.length > 0 && rolf!.heard.length > 0);
    const groupOf = (address: string) => address.split('/').at(-2);
    expect(rita!.heard.map(({ kind, data }) => [kind, data])).toEqual([
      ['output.changed', { session: 'breakout', group: groupOf(cast.north) }],
    ]);
    expect(rolf!.heard.map(({ data }) => data)).toEqual([{ session: 'breakout', group: groupOf(cast.south) }]);
    rita!.leave();
    rolf!.leave();
  });

  it('is another group’s secret: its members find nothing there', async () => {
    await cast.people.rolf.get(cast.north).expect(404);
    await cast.people.rolf.post(`${cast.north}/edits`, { edits: [] }).expect(404);
    await cast.olga.get(cast.north).expect(200);
  });

  it('survives that its group is taken out of the programme and brought back', async () => {
    const { rita } = cast.people;
    await addEntry(rita, cast.north, 'recommendation', wholeRecommendation('Meet yearly.'));
    const group = cast.north.split('/').at(-2) ?? '';
    const programme = '/api/meetings/small/programme';
    const { body } = await cast.olga.get(programme).expect(200);
    const { version } = (body as { sessions: { id: string; groups: { id: string; version: number }[] }[] }).sessions
      .flatMap(({ groups }) => groups)
      .find(({ id }) => id === group)!;
    const removed = await cast.olga
      .request('delete', `${programme}/groups/${group}`)
      .set('If-Match', `"${version}"`)
      .expect(200);
    await rita.get(cast.north).expect(404);
    await cast.olga
      .post(`/api/meetings/small/history/steps/${(removed.body as { step: string }).step}/undo`)
      .expect(200);
    expect(shown(await viewOf(rita, cast.north))).toEqual([['recommendation', 'Meetings']]);
  });
});
