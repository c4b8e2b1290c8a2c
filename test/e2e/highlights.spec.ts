import type { HighlightsEdit, HighlightsEdited, HighlightsView } from '#contract/highlights';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { addEntry, gatherWriters, type OutputHouse } from '../support/output-house.js';
import { beginWith, consolidate, groupIn, handIn, presented } from '../support/plenary-house.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let cast: OutputHouse;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherWriters(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set('2031-05-06T16:00:00Z');
  for (const table of ['highlights', 'plenary_consolidation', 'group_output'])
    await house.query(`DELETE FROM ${table}`);
});

const address = '/api/meetings/small/highlights';
const view = async () => (await cast.olga.get(address).expect(200)).body as HighlightsView;
const write = async (...edits: HighlightsEdit[]) =>
  (await cast.olga.post(`${address}/edits`, { edits }).expect(200)).body as HighlightsEdited;
const practice = (text: string) => addEntry(cast.people.rita, cast.north, 'practice', { title: 'Desks', text });
const portal = 'Build a shared portal.';

/** Writes a text in an introduction. @returns its id */
async function introduced(text: string): Promise<string> {
  const entry = randomUUID();
  await write(
    { kind: 'add', entry, part: 'introduction' },
    { kind: 'set', entry, field: 'text', value: text, seen: 0 },
  );
  return entry;
}

describe('the highlights of a meeting', () => {
  it('follow its programme, and are made of what its groups have handed in', async () => {
    await practice('One desk.');
    await addEntry(cast.people.rita, cast.north, 'partnership', {
      ...{ type: 'Training', actors: ['academia', 'The Ushers'], need: 'A room.' },
    });
    await addEntry(cast.people.rita, cast.north, 'note', { text: 'Not for the report.' });
    expect((await view()).entries).toEqual([]);
    await handIn(cast, 'north', portal);
    const { places, entries, ...rest } = await view();
    const north = groupIn(cast.north);
    expect(places.map(({ part, title, moderators }) => [part, title, moderators])).toEqual([
      ['introduction', '', []],
      ['session/plenary', 'Evidence', []],
      ['session/breakout', 'Means', []],
      [`group/${north}`, 'North', []],
      [`group/${groupIn(cast.south)}`, 'South', []],
      ['session/reports', 'Reports', ['Ms Mona']],
      ['partnerships', '', []],
      ['closing', '', []],
    ]);
    const group = { number: 1, name: 'North' };
    const field = (value: string) => ({ value, version: 1, by: null, at: null });
    expect(entries.map(({ id, ...entry }) => entry)).toEqual([
      {
        ...{ part: `group/${north}`, version: 0, fields: { title: field('Desks'), text: field('One desk.') } },
        origin: {
          ...{ kind: 'practice', version: 1, title: 'Desks', text: 'One desk.', actors: [], group, isChanged: false },
        },
      },
      {
        ...{ part: 'partnerships', version: 0, fields: { title: field('Training'), text: field('A room.') } },
        origin: {
          ...{ kind: 'partnership', version: 1, title: 'Training', text: 'A room.', group, isChanged: false },
          actors: ['academia', 'The Ushers'],
        },
      },
    ]);
    expect(rest).toEqual({
      ...{ meeting: 'Small 1', language: 'en', attribution: 'named', release: null, removed: [] },
      ...{ adopted: 0, unentered: 0, writtenAt: null, may: { write: true, issue: true }, version: 0 },
    });
  });

  it('keep what an organizer writes, whatever a group hands in after it', async () => {
    const entry = await practice('One desk.');
    await handIn(cast, 'north', portal);
    const id = `${groupIn(cast.north)}.${entry}`;
    const { outcomes, highlights } = await write({
      ...{ kind: 'set', entry: id, field: 'text', value: 'One desk a border.', seen: 1 },
    });
    expect([outcomes, highlights.version, highlights.writtenAt]).toEqual([['saved'], 2, '2031-05-06T16:00:00Z']);
    await cast.people.rita.post(`${cast.north}/reopening`, { reason: 'One more.' }).expect(200);
    const edits = [{ kind: 'set', entry, field: 'text', value: 'Two desks.', seen: 1 }];
    await cast.people.rita.post(`${cast.north}/edits`, { edits }).expect(200);
    await handIn(cast, 'north', 'Train border officials.');
    const [block] = (await view()).entries;
    expect(block).toMatchObject({
      fields: {
        title: { value: 'Desks', by: null },
        text: { value: 'One desk a border.', version: 2, by: 'Olga', at: '2031-05-06T16:00:00.000Z' },
      },
      origin: { version: 2, text: 'Two desks.', isChanged: true },
    });
    const renewed = await write({ kind: 'renew', entry: id, seen: 2 });
    expect(renewed.highlights.entries[0]?.origin?.isChanged).toBe(false);
  });

  it('take up with the plenary what it has noted', async () => {
    const [entry = ''] = await presented(cast, 'north', portal);
    const recommendation = await beginWith(cast.people.mona, groupIn(cast.north), entry);
    await consolidate(cast.people.mona, { kind: 'decide', recommendation, decision: 'noted', seen: 1 });
    const { entries, adopted } = await view();
    expect(entries.map(({ part, origin, fields }) => [part, origin?.kind, fields.text?.value])).toEqual([
      ['session/reports', 'noted', portal],
    ]);
    expect(adopted).toBe(0);
    await consolidate(cast.people.mona, { kind: 'decide', recommendation, decision: null, seen: 2 });
    await consolidate(cast.people.mona, { kind: 'decide', recommendation, decision: 'adopted', seen: 3 });
    const after = await view();
    expect([after.entries, after.adopted]).toEqual([[], 1]);
  });

  it('let two write at once: a text over one that was not read is refused, and kept in the log', async () => {
    const entry = await introduced('Sixty people met.');
    const { outcomes } = await write({ kind: 'set', entry, field: 'text', value: 'Seventy people met.', seen: 0 });
    expect(outcomes).toEqual(['conflict']);
    const [unwritten] = await house.query<{ changes: object }>(
      `SELECT changes FROM audit_entry WHERE action = 'highlights.not-written' ORDER BY id DESC LIMIT 1`,
    );
    expect(JSON.stringify(unwritten)).toContain('Seventy people met.');
  });

  it('keep a block whose session has left the programme', async () => {
    const entry = randomUUID();
    await write({ kind: 'add', entry, part: 'session/gone' });
    expect((await view()).entries.map(({ part }) => part)).toEqual(['session/gone']);
  });

  it('give back what was taken out', async () => {
    const entry = await introduced('Sixty people met.');
    const { highlights } = await write({ kind: 'remove', entry });
    expect([highlights.entries, highlights.removed.map(({ id }) => id)]).toEqual([[], [entry]]);
    const back = await write({ kind: 'restore', entry });
    expect(back.highlights.entries.map(({ id }) => id)).toEqual([entry]);
  });

  it('are for organizers alone, and of an archived meeting can be read and no longer written', async () => {
    await cast.people.mona.get(address).expect(404);
    await house.query(`UPDATE meeting SET archived_at = now()`);
    const edits = [{ kind: 'add', entry: randomUUID(), part: 'introduction' }];
    expect((await cast.olga.post(`${address}/edits`, { edits }).expect(409)).body).toMatchObject({
      code: 'meeting.archived',
    });
    await cast.olga.get(address).expect(200);
    await house.query(`UPDATE meeting SET archived_at = NULL`);
  });

  it('refuse what is no edit, with its place and what was expected', async () => {
    const edits = [
      { kind: 'set', entry: 'north', field: 'text', value: 'Words.', seen: 0 },
      { kind: 'add', entry: randomUUID(), part: 'elsewhere' },
    ];
    const { body } = await cast.olga.post(`${address}/edits`, { edits }).expect(400);
    expect(body).toMatchObject({
      problems: [
        { path: 'edits[0].entry', expected: 'the id of a block' },
        { path: 'edits[1].part', expected: 'introduction, session/…, group/…, partnerships or closing' },
      ],
    });
  });

  it('are read in the same number of statements however much is written', async () => {
    const few = await statementsDuring(house, view);
    await practice('One desk.');
    await handIn(cast, 'north', portal);
    for (const text of ['Sixty people met.', 'They agreed.', 'They left.']) await introduced(text);
    expect(await statementsDuring(house, view)).toBe(few);
  });
});
