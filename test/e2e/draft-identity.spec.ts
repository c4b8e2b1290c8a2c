import type { FileSession, MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Author, theSystem } from '../../apps/api/src/platform/author.js';
import { GuideSuggestionsService } from '../../apps/api/src/programme/guide-suggestions.service.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { RolesService } from '../../apps/api/src/programme/roles.service.js';
import { SessionNotesService } from '../../apps/api/src/programme/session-notes.service.js';
import { webAuthor } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { meetingFiles } from '../support/meeting-files.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let programme: ProgrammeService;
let roles: RolesService;
let organizer: Author & { accountId: string };
let speaker: Author & { accountId: string };

beforeAll(async () => {
  house = await startTestApp();
  programme = house.app.get(ProgrammeService);
  roles = house.app.get(RolesService);
  organizer = await webAuthor(house, 'organizer');
  speaker = await webAuthor(house, 'speaker');
});
afterAll(() => house.close());

type Row = Record<string, unknown>;

/** A meeting with one session; `session` says what else is in it. */
function meeting(slug: string, session: Partial<FileSession> = {}): MeetingFile {
  return {
    format: 'grcp-meeting/1',
    meeting: {
      ...{ slug, shortTitle: 'Short', title: 'Title', timeZone: 'Etc/UTC', language: 'en' },
      ...{ startDate: '2031-05-06', endDate: '2031-05-06' },
    },
    people: ['ana', 'bo', 'chi'].map((id) => ({ id, familyName: id })),
    sessions: [
      { id: 'only', kind: 'breakout', title: 'Only', start: '2031-05-06T09:00', end: '2031-05-06T10:00', ...session },
    ],
  };
}

/** The rows of a table that belong to a meeting, by id, with those columns that tell one from the other. */
async function idsOf(slug: string, table: 'item' | 'breakout_group' | 'role', name: string): Promise<Row> {
  const rows = await house.query(
    `SELECT ${name} AS name, t.id FROM ${table} t JOIN session s ON s.id = t.session_id JOIN meeting m ON m.id = s.meeting_id
     ${table === 'role' ? 'LEFT JOIN meeting_person p ON p.id = t.person_id' : ''} WHERE m.slug = $1`,
    [slug],
  );
  return Object.fromEntries(rows.map(({ name: key, id }) => [String(key), id]));
}

const rolesOf = (slug: string) =>
  idsOf(slug, 'role', `t.kind || ' ' || coalesce(p.key, 'nobody') || coalesce(' ' || t.capacity, '')`);

describe('what an import leaves where it is', () => {
  it('is everything, when the file is the same', async () => {
    const content = `
      SELECT 'meeting' AS what, m::text FROM meeting m UNION ALL SELECT 'person', p::text FROM person p UNION ALL
      SELECT 'meeting_person', p::text FROM meeting_person p UNION ALL SELECT 'room', r::text FROM room r UNION ALL
      SELECT 'session', s::text FROM session s UNION ALL SELECT 'item', i::text FROM item i UNION ALL
      SELECT 'group', g::text FROM breakout_group g UNION ALL SELECT 'role', r::text FROM role r ORDER BY 1, 2`;
    await fc.assert(
      fc.asyncProperty(meetingFiles(), async (file) => {
        await programme.importFile(file, organizer);
        const before = await house.query(content);
        house.clock.set('2019-03-05T09:00:00Z');
        await programme.importFile(file, speaker);
        expect(await house.query(content)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('is the identity of items that move, are retitled, or change their speakers', async () => {
    const items = (list: FileSession['items']) => programme.importFile(meeting('items', { items: list }), theSystem);
    await items([
      { kind: 'statement', speakers: [{ person: 'ana' }] },
      { kind: 'statement', speakers: [{ person: 'bo' }] },
      { kind: 'panel', title: 'Panel', speakers: [{ person: 'chi' }] },
      { kind: 'discussion', title: 'Discussion' },
    ]);
    const [before, speakers] = [await idsOf('items', 'item', 't.ordinal'), await rolesOf('items')];
    await items([
      { kind: 'discussion', title: 'Discussion', minutes: 20 },
      { kind: 'statement', speakers: [{ person: 'bo' }] },
      { kind: 'panel', title: 'Panel', speakers: [{ person: 'chi' }, { person: 'ana' }] },
      { kind: 'presentation', title: 'Retitled', speakers: [{ person: 'ana' }] },
      { kind: 'groupReports' },
    ]);
    const after = await idsOf('items', 'item', 't.ordinal');
    expect([after['0'], after['1'], after['2'], after['3']]).toEqual([
      before['3'],
      before['1'],
      before['2'],
      before['0'],
    ]);
    expect(Object.values(before)).not.toContain(after['4']);
    const kept = await house.query('SELECT id FROM role WHERE id = ANY($1)', [Object.values(speakers)]);
    expect(kept).toHaveLength(3);
  });

  it('is the identity of groups, by their numbers, and of the roles in them', async () => {
    const groups = (list: FileSession['groups']) =>
      programme.importFile(meeting('groups', { groups: list }), theSystem);
    const roleLists = { rapporteurs: [{ person: 'ana' }], noteTakers: [{ person: 'ana' }, { person: 'bo' }] };
    await groups([
      { number: 1, name: 'One', ...roleLists },
      { number: 2, name: 'Two', coFacilitators: [{ person: 'chi' }] },
      { number: 3, name: 'Three', coFacilitators: [{ person: 'bo' }] },
    ]);
    const [before, held] = [await idsOf('groups', 'breakout_group', 't.number'), await rolesOf('groups')];
    await groups([
      { number: 4, name: 'Two' },
      { number: 2, name: 'Renamed', coFacilitators: [{ person: 'chi' }] },
      { number: 1, name: 'One', ...roleLists, noteTakers: [{ person: 'bo' }] },
    ]);
    const { 4: added, ...kept } = await idsOf('groups', 'breakout_group', 't.number');
    expect(kept).toEqual({ 1: before['1'], 2: before['2'] });
    expect(Object.values(before)).not.toContain(added);
    const { 'noteTaker ana': gone, 'coFacilitator bo': left, ...stayed } = held;
    expect(await rolesOf('groups')).toEqual(stayed);
    expect(await house.query('SELECT id FROM role WHERE id IN ($1, $2)', [gone, left])).toEqual([]);
  });

  it('is which role is which where a person has two of a kind in one place', async () => {
    const moderators = (list: FileSession['moderators']) =>
      programme.importFile(meeting('twice', { moderators: list }), theSystem);
    await moderators([
      { person: 'ana', capacity: 'Chair' },
      { person: 'ana', capacity: 'Secretary' },
    ]);
    const { 'moderator ana Chair': chair, 'moderator ana Secretary': secretary } = await rolesOf('twice');
    await moderators([
      { person: 'ana', capacity: 'Secretary' },
      { person: 'ana', capacity: 'President' },
    ]);
    expect(await rolesOf('twice')).toEqual({ 'moderator ana Secretary': secretary, 'moderator ana President': chair });
  });

  it('is a seat for which nobody was named: it keeps its capacity, and is that of whoever comes to it', async () => {
    const moderators = (list: FileSession['moderators']) =>
      programme.importFile(meeting('seats', { moderators: list }), theSystem);
    await moderators([{ capacity: 'Chair' }, { capacity: 'Secretary' }, { capacity: 'President' }, { person: 'ana' }]);
    const before = await rolesOf('seats');
    const { 'moderator nobody Chair': chair, 'moderator nobody Secretary': secretary } = before;
    const president = before['moderator nobody President'];
    await moderators([
      { person: 'ana' },
      { capacity: 'Secretary' },
      { person: 'bo', capacity: 'Acting President' },
      { person: 'chi', capacity: 'Chair', state: 'invited' },
    ]);
    expect(await rolesOf('seats')).toEqual({
      ...{ 'moderator ana': before['moderator ana'], 'moderator nobody Secretary': secretary },
      ...{ 'moderator chi Chair': chair, 'moderator bo Acting President': president },
    });
  });

  it('is no role that somebody has left: its seat is another one', async () => {
    const moderators = (list: FileSession['moderators']) =>
      programme.importFile(meeting('left', { moderators: list }), theSystem);
    await moderators([{ person: 'ana', capacity: 'Chair' }]);
    const before = await rolesOf('left');
    await moderators([{ capacity: 'Chair' }]);
    const after = await rolesOf('left');
    expect(Object.keys(after)).toEqual(['moderator nobody Chair']);
    expect(Object.values(after)).not.toEqual(Object.values(before));
  });

  it('is what hangs on a session that stays, and on no other', async () => {
    const [notes, suggestions] = [house.app.get(SessionNotesService), house.app.get(GuideSuggestionsService)];
    const file = meeting('hanging');
    const second = { ...file.sessions[0]!, id: 'second' };
    await programme.importFile({ ...file, sessions: [...file.sessions, second] }, theSystem);
    const sessions = await house.query(
      `SELECT s.id FROM session s JOIN meeting m ON m.id = s.meeting_id WHERE m.slug = 'hanging' ORDER BY s.ordinal`,
    );
    const [kept, dropped] = sessions.map(({ id }) => String(id)) as [string, string];
    for (const id of [kept, dropped]) {
      await notes.write(id, 'mine', 0, speaker);
      await suggestions.suggest(id, 'ask this', speaker);
    }
    await programme.importFile(meeting('hanging', { title: 'Another title' }), theSystem);
    expect([(await notes.find(kept))?.text, await notes.find(dropped)]).toEqual(['mine', null]);
    const left = [await suggestions.listOfSession(kept), await suggestions.listOfSession(dropped)];
    expect(left.map((list) => list.map(({ text }) => text))).toEqual([['ask this'], []]);
  });
});

describe('the state of a role that a file changes', () => {
  const state = async (slug: string) => {
    const sql = `
      SELECT state, state_at, state_by, decline_reason, r.version, s.version AS session_version
      FROM role r JOIN session s ON s.id = r.session_id JOIN meeting m ON m.id = s.meeting_id WHERE m.slug = $1`;
    return (await house.query(sql, [slug]))[0];
  };

  it('says since when and by whom, and one that stays keeps both, and the reason', async () => {
    const moderated = (role: Omit<NonNullable<FileSession['moderators']>[0], 'person'>) =>
      meeting('states', { moderators: [{ person: 'ana', ...role }] });
    house.clock.set('2019-03-01T09:00:00Z');
    await programme.importFile(moderated({ state: 'invited' }), organizer);
    const invited = { state: 'invited', state_at: new Date('2019-03-01T09:00:00Z'), state_by: organizer.accountId };
    expect(await state('states')).toEqual({ ...invited, decline_reason: null, version: 1, session_version: 1 });

    house.clock.set('2019-03-02T09:00:00Z');
    await roles.answer(
      String((await rolesOf('states'))['moderator ana']),
      { state: 'declined', reason: 'ill' },
      speaker,
    );
    const declined = { state: 'declined', state_at: new Date('2019-03-02T09:00:00Z'), state_by: speaker.accountId };
    expect(await state('states')).toEqual({ ...declined, decline_reason: 'ill', version: 2, session_version: 2 });

    house.clock.set('2019-03-03T09:00:00Z');
    await programme.importFile(moderated({ state: 'declined', capacity: 'Chair' }), organizer);
    expect(await state('states')).toEqual({ ...declined, decline_reason: 'ill', version: 3, session_version: 3 });

    await programme.importFile(moderated({ capacity: 'Chair' }), theSystem);
    const confirmed = { state: 'confirmed', state_at: new Date('2019-03-03T09:00:00Z'), state_by: null };
    expect(await state('states')).toEqual({ ...confirmed, decline_reason: null, version: 4, session_version: 4 });
  });
});

describe('the versions of sessions', () => {
  it('rise with a change of the session or of what is in it, and only then', async () => {
    const file = meeting('versions', { items: [{ kind: 'panel', speakers: [{ person: 'ana' }, { person: 'bo' }] }] });
    const other = { ...meeting('versions').sessions[0]!, id: 'other', title: 'Other' };
    const versions = async (first: FileSession) => {
      await programme.importFile({ ...file, sessions: [first, other] }, theSystem);
      const sql = `SELECT s.version FROM session s JOIN meeting m ON m.id = s.meeting_id WHERE slug = 'versions' ORDER BY key`;
      return (await house.query(sql)).map(({ version }) => version);
    };
    const [session] = file.sessions as [FileSession];
    expect(await versions(session)).toEqual([1, 1]);
    expect(await versions(session)).toEqual([1, 1]);
    expect(await versions({ ...session, title: 'New' })).toEqual([2, 1]);
    const speakers = [{ person: 'bo' }, { person: 'ana' }];
    expect(await versions({ ...session, title: 'New', items: [{ kind: 'panel', speakers }] })).toEqual([3, 1]);
  });
});

describe('an import', () => {
  it('takes the same number of statements for 1, 3 and 100 sessions, the second time too', async () => {
    const [session] = meeting('long', {
      ...{ moderators: [{ person: 'ana' }], items: [{ kind: 'panel', speakers: [{ person: 'bo' }] }] },
      groups: [{ number: 1, name: 'One', rapporteurs: [{ person: 'chi' }] }],
    }).sessions as [FileSession];
    const counts: number[][] = [];
    for (const length of [1, 3, 100]) {
      const file = {
        ...meeting(`long-${length}`),
        sessions: Array.from({ length }, (_, index) => ({ ...session, id: `session-${index}` })),
        guide: [{ sessions: ['session-0'], questionSets: [{ session: 'session-0', questions: [{ text: 'Why?' }] }] }],
      };
      const changed = { ...file, sessions: file.sessions.map((one) => ({ ...one, title: 'Changed' })) };
      const emptied = { ...file, sessions: [] };
      counts.push([
        await statementsDuring(house, () => programme.importFile(file, theSystem)),
        await statementsDuring(house, () => programme.importFile(changed, theSystem)),
        await statementsDuring(house, () => programme.exportFile(file.meeting.slug)),
        await statementsDuring(house, () => programme.importFile({ ...emptied, guide: undefined }, theSystem)),
      ]);
    }
    expect(counts[0]?.every((count) => count > 3)).toBe(true);
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });

  it('and answers that come at the same time take turns, and no answer is lost', async () => {
    const moderators = [{ person: 'ana', state: 'invited' as const }, { person: 'bo' }];
    const file = meeting('race', { moderators });
    await programme.importFile(file, organizer);
    const { 'moderator ana': roleId } = await rolesOf('race');
    const answers = ['a', 'b', 'c', 'd'].map((reason) =>
      roles.answer(String(roleId), { state: 'declined', reason }, speaker),
    );
    const imports = ['w', 'x', 'y', 'z'].map((title) =>
      programme.importFile(meeting('race', { title, moderators }), theSystem),
    );
    const done = await Promise.all([...answers, ...imports]);
    expect(done).toHaveLength(8);
    // Whichever came last, the row says one thing: an answer with its reason, or the invitation of the file without one.
    const [row] = await house.query(`SELECT state, state_by, decline_reason FROM role WHERE id = $1`, [roleId]);
    const outcome = [row?.['state'], row?.['state_by'], row?.['decline_reason'] !== null];
    expect([
      ['declined', speaker.accountId, true],
      ['invited', null, false],
    ]).toContainEqual(outcome);
  });
});
