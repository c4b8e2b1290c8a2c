import type { RunningOrder } from '#contract/session-work';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Author, theSystem } from '../../apps/api/src/platform/author.js';
import { GuideSuggestionsService } from '../../apps/api/src/programme/guide-suggestions.service.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { RunningOrderService } from '../../apps/api/src/programme/running-order.service.js';
import { SessionNotesService } from '../../apps/api/src/programme/session-notes.service.js';
import { webAuthor } from '../support/accounts.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { currentIn, refusalOf } from '../support/refusals.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let by: Author & { accountId: string };
let session: string;
let other: string;

const sessionId = async (key: string): Promise<string> => {
  const [row] = await house.query(
    `SELECT s.id FROM session s JOIN meeting m ON m.id = s.meeting_id WHERE slug = 'two-days' AND key = $1`,
    [key],
  );
  return String(row?.['id']);
};

beforeAll(async () => {
  house = await startTestApp();
  by = await webAuthor(house, 'moderator');
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.set('2031-01-02T10:00:00Z');
  const programme = house.app.get(ProgrammeService);
  await programme.importFile({ ...sampleFile('two-days'), sessions: [], guide: undefined }, theSystem);
  await programme.importFile(sampleFile('two-days'), theSystem);
  [session, other] = [await sessionId('session-1'), await sessionId('session-2')];
});

const nowhere = '00000000-0000-4000-8000-000000000000';

describe('a running order', () => {
  let orders: RunningOrderService;
  let order: RunningOrder;

  beforeEach(async () => {
    orders = house.app.get(RunningOrderService);
    order = await orders.get(session);
  });

  const shown = ({ items }: RunningOrder) =>
    items.map(({ kind, minutes, speakers }) => [kind, minutes, ...speakers.map(({ person }) => person)]);

  it('is read with its speakers, in three statements however long it is', async () => {
    expect(shown(order)).toEqual([
      ['presentation', 15, 'primer'],
      ['panel', 45, 'vidu', 'przyklad', 'exemplum'],
      ['discussion', 30],
    ]);
    expect(order.items[1]?.speakers[1]).toMatchObject({
      capacity: 'Co-Chair of the Conjectural Initiative',
      state: 'confirmed',
    });
    expect(await statementsDuring(house, () => orders.get(session))).toBe(3);
    expect(await statementsDuring(house, () => orders.get(other))).toBe(3);
  });

  it('takes a new order of items, of speakers, and of minutes, and each raises the version', async () => {
    const [first, panel, last] = order.items as [
      RunningOrder['items'][0],
      RunningOrder['items'][0],
      RunningOrder['items'][0],
    ];
    const moved = await orders.reorderItems(session, [last.id, first.id, panel.id], order.version, by);
    expect(moved.before).toEqual(order);
    expect(moved.after.items).toEqual([last, first, panel]);
    const speakers = panel.speakers.map(({ id }) => id).reverse();
    const turned = await orders.reorderSpeakers(session, panel.id, speakers, order.version + 1, by);
    expect(turned.after.items[2]?.speakers.map(({ id }) => id)).toEqual(speakers);
    await orders.setMinutes(session, last.id, 20, order.version + 2, by);
    const { after } = await orders.setMinutes(session, first.id, null, order.version + 3, by);
    expect(shown(after)).toEqual([
      ['discussion', 20],
      ['presentation', null, 'primer'],
      ['panel', 45, 'exemplum', 'przyklad', 'vidu'],
    ]);
    expect(after.version).toBe(order.version + 4);
    expect(await orders.get(session)).toEqual(after);
    const { sessions } = await house.app.get(ProgrammeService).exportFile('two-days');
    const exported = sessions.find(({ id }) => id === 'session-1')?.items;
    expect(exported?.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['discussion', 20],
      ['presentation', undefined],
      ['panel', 45],
    ]);
  });

  it('names each item of the session once, and no other', async () => {
    const ids = order.items.map(({ id }) => id);
    const [a, b, c] = ids as [string, string, string];
    const foreign = (await orders.get(other)).items[0]!.id;
    for (const wrong of [[], [a, b], [a, b, b], [a, b, foreign], [...ids, foreign], [...ids, c]]) {
      expect(await refusalOf(orders.reorderItems(session, wrong, order.version, by))).toBe('running-order.incomplete');
    }
    const speakers = order.items[1]!.speakers.map(({ id }) => id);
    const wrong = [...speakers.slice(1), order.items[0]!.speakers[0]!.id];
    expect(await refusalOf(orders.reorderSpeakers(session, b, wrong, order.version, by))).toBe(
      'running-order.incomplete',
    );
    expect(await orders.get(session)).toEqual(order);
  });

  it('is not found by an item of another session', async () => {
    const foreign = (await orders.get(other)).items[0]!.id;
    expect(await refusalOf(orders.setMinutes(session, foreign, 5, order.version, by))).toBe('not-found');
    expect(await refusalOf(orders.reorderSpeakers(session, foreign, [], order.version, by))).toBe('not-found');
    expect(await refusalOf(orders.reorderItems(nowhere, [], 1, by))).toBe('not-found');
    expect(await refusalOf(orders.get(nowhere))).toBe('not-found');
  });

  it('is changed by one of two who read the same version, and the other is told what stands there', async () => {
    const ids = order.items.map(({ id }) => id);
    const changes = [[...ids].reverse(), [ids[1]!, ids[0]!, ids[2]!]].map((next) =>
      orders.reorderItems(session, next, order.version, by),
    );
    expect((await Promise.all(changes.map(refusalOf))).sort()).toEqual(['no refusal', 'version.conflict']);
    const lost = orders.setMinutes(session, ids[0]!, 5, order.version, by);
    expect(await currentIn(lost)).toEqual(await orders.get(session));
  });

  it('that a moderator has read is out of date after an import that changes the session', async () => {
    const file = sampleFile('two-days');
    const sessions = file.sessions.map((one) => (one.id === 'session-1' ? { ...one, title: 'New' } : one));
    await house.app.get(ProgrammeService).importFile({ ...file, sessions }, theSystem);
    const ids = order.items.map(({ id }) => id).reverse();
    expect(await refusalOf(orders.reorderItems(session, ids, order.version, by))).toBe('version.conflict');
    expect(await refusalOf(orders.reorderItems(session, ids, order.version + 1, by))).toBe('no refusal');
  });
});

describe('private notes', () => {
  let notes: SessionNotesService;
  beforeEach(() => {
    notes = house.app.get(SessionNotesService);
  });

  it('are kept a session, with when and by whom', async () => {
    expect(await notes.find(session)).toBe(null);
    const { before, after } = await notes.write(session, 'Begin\non time', 0, by);
    const first = { sessionId: session, text: 'Begin\non time', version: 1, updatedBy: by.accountId };
    expect([before, after]).toEqual([null, { ...first, updatedAt: new Date('2031-01-02T10:00:00Z') }]);
    expect(await notes.find(session)).toEqual(after);
    house.clock.set('2031-01-03T10:00:00Z');
    const cleared = await notes.write(session, '', 1, by);
    expect(cleared.before).toEqual(after);
    expect(cleared.after).toMatchObject({ text: '', version: 2, updatedAt: new Date('2031-01-03T10:00:00Z') });
    expect(await notes.find(other)).toBe(null);
  });

  it('are lost to nobody: of many who write at once one succeeds, and the others are told', async () => {
    const race = await Promise.all(['a', 'b', 'c', 'd'].map((text) => refusalOf(notes.write(session, text, 0, by))));
    expect(race.sort()).toEqual(['no refusal', ...Array<string>(3).fill('version.conflict')]);
    const { text } = (await notes.find(session))!;
    expect(await currentIn(notes.write(session, 'late', 0, by))).toEqual({ version: 1, text });
    expect(await currentIn(notes.write(other, 'early', 1, by))).toEqual({ version: 0, text: '' });
    expect(await refusalOf(notes.write(nowhere, 'x', 0, by))).toBe('not-found');
  });

  it('are in no meeting file and in no release', async () => {
    await notes.write(session, 'Quinquagesima', 0, by);
    await house.app.get(GuideSuggestionsService).suggest(session, 'Septuagesima', by);
    const file = JSON.stringify(await house.app.get(ProgrammeService).exportFile('two-days'));
    expect(file).not.toMatch(/gesima/);
  });
});

describe('suggestions to the guide', () => {
  let suggestions: GuideSuggestionsService;
  beforeEach(() => {
    suggestions = house.app.get(GuideSuggestionsService);
  });

  it('are listed a session and a meeting, oldest first', async () => {
    const first = await suggestions.suggest(session, 'first', by);
    house.clock.set('2031-01-02T11:00:00Z');
    const second = await suggestions.suggest(session, 'second', by);
    house.clock.set('2031-01-02T10:30:00Z');
    const elsewhere = await suggestions.suggest(other, 'elsewhere', by);
    expect(first).toMatchObject({ text: 'first', authorId: by.accountId, createdAt: new Date('2031-01-02T10:00:00Z') });
    expect(await suggestions.listOfSession(session)).toEqual([first, second]);
    const [meeting] = await house.query(`SELECT id FROM meeting WHERE slug = 'two-days'`);
    const all = await suggestions.listOfMeeting(String(meeting?.['id']));
    expect(all.map(({ id }) => id)).toEqual([first.id, elsewhere.id, second.id]);
    expect(await refusalOf(suggestions.suggest(nowhere, 'x', by))).toBe('not-found');
  });

  it('are accepted, set aside, or opened again', async () => {
    const { id } = await suggestions.suggest(session, 'ask this', by);
    const accepted = await suggestions.resolve(id, 'accepted', 1, by);
    expect(accepted.after).toMatchObject({ resolution: 'accepted', resolvedAt: new Date('2031-01-02T10:00:00Z') });
    expect(await suggestions.resolve(id, 'accepted', 1, by)).toEqual({ before: accepted.after, after: accepted.after });
    const late = suggestions.resolve(id, 'setAside', 1, by);
    expect(await currentIn(late)).toEqual({ version: 2, resolution: 'accepted' });
    expect((await suggestions.resolve(id, 'setAside', 2, by)).after.resolution).toBe('setAside');
    const opened = { resolution: null, resolvedAt: null, version: 4 };
    expect((await suggestions.resolve(id, null, 3, by)).after).toMatchObject(opened);
    expect(await refusalOf(suggestions.resolve(nowhere, 'accepted', 1, by))).toBe('not-found');
  });

  it('are one decision in the database: resolved and when', async () => {
    const { id } = await suggestions.suggest(session, 'ask this', by);
    const change = (sql: string) => house.query(`UPDATE guide_suggestion SET ${sql} WHERE id = $1`, [id]);
    await expect(change(`resolution = 'accepted'`)).rejects.toThrow('ck_guide_suggestion_resolved');
    await expect(change(`resolution = 'lost', resolved_at = now()`)).rejects.toThrow('ck_guide_suggestion_resolution');
  });
});
