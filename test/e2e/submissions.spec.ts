import type { OutputProgress, OutputView } from '#contract/output';
import type { Problem } from '#contract/problem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mailsTo } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import {
  addEntry,
  gatherWriters,
  type OutputHouse,
  outputMeeting,
  viewOf,
  wholeRecommendation,
  write,
} from '../support/output-house.js';
import { draft } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: OutputHouse;
const outputs = '/api/meetings/small/outputs';

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T09:30:00Z');
  await house.query('DELETE FROM group_output');
  await house.query('DELETE FROM mail');
});

const submit = (who: Visitor, address = cast.north) => who.post(`${address}/submission`);
const clear = (who: Visitor, submission = 1, body: object = {}) =>
  who.post(`${cast.north}/clearances`, { submission, ...body });
const reopen = (who: Visitor) => who.post(`${cast.north}/reopening`, { reason: 'A word is missing.' });
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const progress = async (): Promise<OutputProgress[]> =>
  (await cast.olga.get(outputs).expect(200)).body as OutputProgress[];
const recommend = (text = 'Meet yearly.') =>
  addEntry(cast.people.rita, cast.north, 'recommendation', wholeRecommendation(text));
const stateOf = ({ state, may, clearances }: OutputView) => ({
  ...{ state, may: Object.entries(may).flatMap(([what, isSo]) => (isSo ? [what] : [])) },
  cleared: clearances.flatMap(({ person, at }) => (at === null ? [] : [person])),
});

describe('an output that is handed in', () => {
  it('goes from the rapporteur to each co-facilitator, is opened again with a reason, and handed in anew', async () => {
    const { rita, cora, carl } = cast.people;
    const entry = await recommend();
    expect(stateOf((await submit(rita).expect(200)).body as OutputView)).toEqual({
      ...{ state: 'submitted', may: ['reopen', 'present'], cleared: [] },
    });
    expect(stateOf(await viewOf(cora, cast.north))).toEqual({
      ...{ state: 'submitted', may: ['clear', 'reopen'], cleared: [] },
    });
    await clear(cora).expect(200);
    expect(stateOf(await viewOf(cora, cast.north))).toEqual({
      ...{ state: 'submitted', may: ['reopen'], cleared: ['cora'] },
    });
    const reopened = (await reopen(carl).expect(200)).body as OutputView;
    expect([stateOf(reopened), reopened.reopened]).toEqual([
      { state: 'open', may: ['write'], cleared: [] },
      { reason: 'A word is missing.', at: '2031-05-06T09:30:00.000Z', by: 'Carl' },
    ]);
    await write(carl, cast.north, { kind: 'set', entry, field: 'text', value: 'Meet every year.', seen: 1 });
    await submit(rita).expect(200);
    expect(codeOf(await clear(carl).expect(409))).toBe('output.not-awaited');
    await clear(carl, 2).expect(200);
    const cleared = (await clear(cora, 2).expect(200)).body as OutputView;
    expect(stateOf(cleared)).toEqual({ state: 'cleared', may: ['reopen'], cleared: ['cora', 'carl'] });
    expect(cleared.submissions).toEqual([
      { number: 1, at: '2031-05-06T09:30:00.000Z', by: 'Rita', role: 'rapporteur' },
      { number: 2, at: '2031-05-06T09:30:00.000Z', by: 'Rita', role: 'rapporteur' },
    ]);
  });

  it('is kept as it was, and nobody can change what is kept', async () => {
    const entry = await recommend();
    await addEntry(cast.people.nils, cast.north, 'note', { text: 'Quiet.' });
    await submit(cast.people.rita).expect(200);
    const [row] = await house.query<{ content: { fields: object }[] }>('SELECT content FROM output_submission');
    expect(row?.content.map(({ fields }) => fields)).toEqual([wholeRecommendation('Meet yearly.'), { text: 'Quiet.' }]);
    await expect(house.query(`UPDATE output_submission SET content = '[]'`)).rejects.toThrow();
    await expect(house.query('DELETE FROM output_submission')).rejects.toThrow();
    expect(await write(cast.people.cora, cast.north, { kind: 'remove', entry })).toEqual(['closed']);
  });

  it('is refused with everything that stands in the way, by its place in the form', async () => {
    const { rita } = cast.people;
    expect(codeOf(await submit(rita).expect(422))).toBe('output.incomplete');
    for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) await recommend(text);
    await addEntry(rita, cast.north, 'recommendation', { title: 'Sixth' });
    const refused = await submit(rita).expect(422);
    expect((refused.body as { problems: Problem[] }).problems).toEqual([
      { path: 'recommendations', found: '6 of them', expected: 'at most 5' },
      { path: 'recommendations[5].text', found: 'nothing', expected: 'a text' },
    ]);
    expect((await viewOf(rita, cast.north)).state).toBe('open');
  });

  it('names no person and no delegation where the meeting has it so, and says where one stands', async () => {
    const file = outputMeeting();
    await draft(house, { ...file, meeting: { ...file.meeting, attribution: 'unnamed' } });
    const { rita } = cast.people;
    const entry = await addEntry(rita, cast.north, 'recommendation', {
      ...wholeRecommendation('As Ms Cleo and Ghana propose, meet yearly.'),
      addressee: 'Ghana',
    });
    const { lacks } = await viewOf(rita, cast.north);
    expect(lacks.map(({ kind, field, found, blocks }) => [kind, field, found, blocks])).toEqual([
      ['named', 'text', 'Ms Cleo', true],
      ['named', 'text', 'Ghana', true],
    ]);
    const refused = await submit(rita).expect(422);
    expect((refused.body as { problems: Problem[] }).problems[0]).toEqual({
      ...{ path: 'recommendations[0].text', found: '"Ms Cleo"' },
      expected: 'no name of a person or delegation, as the meeting has it',
    });
    await write(rita, cast.north, { kind: 'set', entry, field: 'text', value: 'Meet yearly.', seen: 1 });
    await submit(rita).expect(200);
    await draft(house, file);
  });

  it('can be cleared for a co-facilitator by an organizer alone, once, and never before it is handed in', async () => {
    const { rita, cora } = cast.people;
    await recommend();
    expect(codeOf(await clear(cora).expect(409))).toBe('output.not-submitted');
    expect(codeOf(await reopen(rita).expect(409))).toBe('output.not-submitted');
    await submit(rita).expect(200);
    expect(codeOf(await submit(rita).expect(409))).toBe('output.not-open');
    expect(codeOf(await clear(cora, 1, { person: 'carl' }).expect(404))).toBe('not-found');
    expect(codeOf(await clear(cast.olga).expect(409))).toBe('output.not-awaited');
    await clear(cast.olga, 1, { person: 'carl' }).expect(200);
    await clear(cora).expect(200);
    const { state, version } = await viewOf(rita, cast.north);
    await clear(cora).expect(200);
    expect([state, (await viewOf(rita, cast.north)).version]).toEqual(['cleared', version]);
  });

  it('is cleared with that where no co-facilitator takes part', async () => {
    await addEntry(cast.people.rolf, cast.south, 'recommendation', wholeRecommendation('Meet yearly.'));
    await house.query(`UPDATE role SET state = 'declined' WHERE kind = 'coFacilitator'`);
    expect(((await submit(cast.people.rolf, cast.south).expect(200)).body as OutputView).state).toBe('cleared');
    await house.query(`UPDATE role SET state = 'confirmed' WHERE kind = 'coFacilitator'`);
  });
});

describe('the progress of the groups', () => {
  it('tells organizers how far each is, in the same number of statements for each', async () => {
    const read = () => statementsDuring(house, () => cast.olga.get(outputs).expect(200));
    const empty = await read();
    const { rita, cora } = cast.people;
    await recommend();
    await addEntry(rita, cast.north, 'recommendation', { text: 'Meet twice.' });
    await addEntry(rita, cast.north, 'partnership', { need: 'A list' });
    const window = randomUUID();
    await cora.put(`${cast.north}/presence/${window}`, { entry: null, field: null }).expect(200);
    await submit(rita).expect(200);
    await clear(cora).expect(200);
    const [north, south] = await progress();
    expect(north).toEqual({
      ...{
        session: 'breakout',
        group: { id: north!.group.id, number: 1, name: 'North' },
        state: 'submitted',
        limit: 5,
      },
      counts: { recommendation: 2, partnership: 1, practice: 0, disagreement: 0, note: 0 },
      lacks: north!.lacks,
      ...{ dueAt: '2031-05-06T10:00:00Z', writtenAt: '2031-05-06T09:30:00.000Z' },
      ...{ submittedAt: '2031-05-06T09:30:00.000Z', awaited: ['Ms Carl'], chasedAt: null, here: ['Cora'] },
    });
    expect(north!.lacks.map(({ kind }) => kind)).toEqual(['noTitle', 'noAddressee', 'noLevel', 'noType', 'noActor']);
    expect([south?.state, south?.counts.recommendation, south?.here]).toEqual(['open', 0, []]);
    expect(await read()).toBe(empty);
  });

  it('is hurried by one request, which the form shows and a mail tells everybody who is awaited', async () => {
    await addEntry(cast.people.rita, cast.north, 'recommendation', { text: 'Meet twice.' });
    await cast.olga.post(`${cast.north}/chases`).expect(204);
    expect((await viewOf(cast.people.nils, cast.north)).chasedAt).toBe('2031-05-06T09:30:00.000Z');
    const [mail = ''] = await mailsTo(house, 'Nils');
    expect(mail).toContain('“Means” (Group 1: North). It is due at 12.00.');
    expect(mail).toContain('One recommendation does not say to whom it is addressed.');
    expect(mail).toContain(`https://meetings.example.org/desk/small/outputs/breakout/${cast.north.split('/').at(-2)}`);
    const written = () => house.query('SELECT recipient_address AS "to" FROM mail ORDER BY recipient_address');
    const to = (...names: string[]) => names.map((name) => ({ to: `${name}@example.org` }));
    expect(await written()).toEqual(to('carl', 'cora', 'nils', 'rita'));
    await submit(cast.people.rita).expect(200);
    await clear(cast.people.cora).expect(200);
    await house.query('DELETE FROM mail');
    await cast.olga.post(`${cast.north}/chases`).expect(204);
    expect(await written()).toEqual(to('carl'));
    await clear(cast.people.carl).expect(200);
    expect(codeOf(await cast.olga.post(`${cast.north}/chases`).expect(409))).toBe('output.not-awaited');
  });
});

describe('who is in the form of a group', () => {
  it('is told by name and field to those who have it open too, until they close it or are not heard of', async () => {
    const { rita, cora } = cast.people;
    const entry = await recommend();
    const [first, second] = [randomUUID(), randomUUID()];
    const at = (who: Visitor, window: string, spot: object = { entry: null, field: null }) =>
      who.put(`${cast.north}/presence/${window}`, spot);
    expect((await at(rita, first, { entry, field: 'text' }).expect(200)).body).toEqual([]);
    expect((await at(cora, second).expect(200)).body).toEqual([{ name: 'Rita', entry, field: 'text' }]);
    expect((await at(rita, first).expect(200)).body).toEqual([{ name: 'Cora', entry: null, field: null }]);
    await rita.delete(`${cast.north}/presence/${first}`).expect(204);
    expect((await at(cora, second).expect(200)).body).toEqual([]);
    await at(rita, first).expect(200);
    house.clock.set('2031-05-06T09:31:00Z');
    expect((await at(cora, second).expect(200)).body).toEqual([]);
  });
});

describe('the key of what a browser keeps', () => {
  it('is one’s own, 256 bits long, and the same at each sign-in', async () => {
    const keyOf = async (who: Visitor) =>
      ((await who.get('/api/account/outbox-key').expect(200)).body as { key: string }).key;
    const [rita, again, cora] = [
      await keyOf(cast.people.rita),
      await keyOf(cast.people.rita),
      await keyOf(cast.people.cora),
    ];
    expect([Buffer.from(rita, 'base64').length, again === rita, cora === rita]).toEqual([32, true, false]);
  });
});
