import type { RoleView } from '#contract/role-management';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { answerOf, lastEntry, outsiders, putVersion } from '../support/changes.js';
import { statementsDuring } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

/** Answers, addresses and biographies as they were at the beginning. */
beforeEach(async () => {
  house.clock.set('2031-01-02T10:00:00Z');
  await house.query(`UPDATE role SET state = 'confirmed', state_at = NULL, state_by = NULL, decline_reason = NULL, version = 1,
    hidden_until_confirmed = false`);
  await house.query(`UPDATE person SET email = NULL, biography = NULL, version = 1`);
});

const nothing = () => answerOf(cast.organizer.get('/api/meetings/nowhere/roles'));

const path = '/api/meetings/draft/roles';
const rolesOf = async (slug = 'draft') =>
  (await cast.administrator.get(`/api/meetings/${slug}/roles`).expect(200)).body as RoleView[];
const roleOf = async (person: string, slug = 'draft') =>
  (await rolesOf(slug)).find((role) => role.person?.key === person)!;

describe('the roles of a meeting', () => {
  it('are listed for its organizers in the order of the programme, with all that is known of them', async () => {
    const { body } = await cast.organizer.get(path).expect(200);
    const unanswered = { capacity: null, state: 'confirmed', stateAt: null, stateBy: null, declineReason: null };
    const common = { id: expect.any(String), ...unanswered, hiddenUntilConfirmed: false, version: 1 };
    const role = (kind: string, person: string, place: object) => ({
      ...{ ...common, kind, person: { key: person, name: person }, group: null, item: null },
      ...place,
    });
    const [first, groups, second] = [
      { key: 'first', title: 'First' },
      { key: 'groups', title: 'Groups' },
      { key: 'second', title: 'Second' },
    ];
    const [one, two] = [
      { number: 1, name: 'One' },
      { number: 2, name: 'Two' },
    ];
    const item = { id: expect.any(String), kind: 'presentation', title: 'Talk' };
    expect(body).toEqual([
      role('moderator', 'mona', { session: first }),
      role('speaker', 'sam', { session: first, item }),
      role('coFacilitator', 'cora', { session: groups, group: one }),
      role('noteTaker', 'nils', { session: groups, group: one }),
      role('rapporteur', 'rita', { session: groups, group: one }),
      role('rapporteur', 'rolf', { session: groups, group: two }),
      role('moderator', 'milo', { session: second }),
    ]);
  });

  it('take what the organizer knows from elsewhere: any state, since when, by whom, and why', async () => {
    const { id } = await roleOf('sam');
    const set = async (body: object, version: number) =>
      (await putVersion(cast.organizer, `${path}/${id}`, body, version).expect(200)).body as RoleView;
    const invited = await set({ state: 'invited', hiddenUntilConfirmed: true }, 1);
    expect(invited).toEqual({
      ...(await roleOf('sam')),
      ...{ state: 'invited', stateAt: '2031-01-02T10:00:00.000Z', stateBy: 'organizer' },
      ...{ declineReason: null, hiddenUntilConfirmed: true, version: 2 },
    });
    house.clock.set('2031-01-03T10:00:00Z');
    expect(await set({ state: 'declined', reason: 'Ill,\nhe says' }, 2)).toMatchObject({
      ...{ state: 'declined', stateAt: '2031-01-03T10:00:00.000Z', declineReason: 'Ill,\nhe says', version: 3 },
    });
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'role.set', subject: `role ${id}`, actor: 'organizer', meeting: 'draft' },
      changes: [
        { path: ['state'], before: 'invited', after: 'declined' },
        { path: ['declineReason'], before: null, after: 'Ill,\nhe says' },
      ],
    });
    house.clock.set('2031-01-04T10:00:00Z');
    const shown = await set({ state: 'declined', hiddenUntilConfirmed: false }, 3);
    expect(shown).toMatchObject({ stateAt: '2031-01-03T10:00:00.000Z', declineReason: 'Ill,\nhe says', version: 4 });
    expect(await set({ state: 'toBeConfirmed' }, 4)).toMatchObject({ state: 'toBeConfirmed', declineReason: null });
    expect(await set({ state: 'declined' }, 5)).toMatchObject({ state: 'declined', declineReason: null, version: 6 });
  });

  it('take no answer while nobody is named, and may be hidden', async () => {
    const seat = { kind: 'moderator', session: 'first', capacity: 'Chair of MIDSA' };
    const made = await cast.organizer.post('/api/meetings/draft/programme/roles', seat).expect(201);
    const { id } = made.body as { id: string };
    for (const state of ['invited', 'confirmed', 'declined']) {
      const { status, body } = await putVersion(cast.organizer, `${path}/${id}`, { state }, 1);
      expect([state, status, (body as { code: string }).code]).toEqual([state, 409, 'role.vacant']);
    }
    const hidden = { state: 'toBeConfirmed', hiddenUntilConfirmed: true };
    expect((await putVersion(cast.organizer, `${path}/${id}`, hidden, 1).expect(200)).body).toMatchObject({
      ...{ person: null, capacity: 'Chair of MIDSA', state: 'toBeConfirmed', hiddenUntilConfirmed: true, version: 2 },
    });
    const removal = cast.organizer.delete(`/api/meetings/draft/programme/roles/${id}`).set('If-Match', '"2"');
    await removal.expect(200);
  });

  it('stay as they are where that is what they are already, whichever version was read', async () => {
    const { id } = await roleOf('sam');
    const entry = await lastEntry(house);
    const again = await putVersion(cast.organizer, `${path}/${id}`, { state: 'confirmed' }, 7).expect(200);
    expect([again.headers['etag'], again.body]).toEqual(['"1"', await roleOf('sam')]);
    expect(await lastEntry(house)).toEqual(entry);
  });

  it('are set by one of two who read the same version, and never blindly', async () => {
    const { id } = await roleOf('sam');
    const race = await Promise.all(
      ['invited', 'toBeConfirmed'].map((state) => putVersion(cast.organizer, `${path}/${id}`, { state }, 1)),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { current } = race.find(({ status }) => status === 412)?.body ?? {};
    expect(await roleOf('sam')).toMatchObject(current);
    expect((await cast.organizer.put(`${path}/${id}`, { state: 'declined' })).status).toBe(428);
  });

  it('are nobody else’s to see or to set', async () => {
    const { id } = await roleOf('sam');
    const absent = await nothing();
    for (const name of outsiders) {
      for (const { status, text } of [
        await cast[name].get(path),
        await putVersion(cast[name], `${path}/${id}`, { state: 'declined' }, 1),
      ]) {
        expect([name, { status, text }]).toEqual([name, absent]);
      }
    }
    expect(await roleOf('sam')).toMatchObject({ state: 'confirmed', version: 1 });
  });

  it('are found in their own meeting alone', async () => {
    const absent = await nothing();
    const { id } = await roleOf('sam', 'elsewhere');
    for (const wrong of [id, 'no-id', '00000000-0000-4000-8000-000000000000']) {
      const { status, text } = await putVersion(cast.organizer, `${path}/${wrong}`, { state: 'declined' }, 1);
      expect({ status, text }).toEqual(absent);
    }
    const other = cast['organizer of another meeting'];
    const { id: here } = await roleOf('sam');
    const { status, text } = await putVersion(other, `/api/meetings/elsewhere/roles/${here}`, { state: 'declined' }, 1);
    expect({ status, text }).toEqual(absent);
    expect([await roleOf('sam'), await roleOf('sam', 'elsewhere')]).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  it.each([
    {},
    { state: 'maybe' },
    { state: 'declined', reason: '' },
    { state: 'declined', reason: 1 },
    { state: 'confirmed', hiddenUntilConfirmed: 'no' },
    { state: 'confirmed', capacity: 'Chair' },
  ])('are not set to %j', async (body) => {
    const { id } = await roleOf('sam');
    expect((await putVersion(cast.organizer, `${path}/${id}`, body, 1)).status).toBe(400);
  });

  it('take away a right with the role, at the next request', async () => {
    const { id } = await roleOf('mona');
    await cast.moderator.get('/api/meetings/draft/sessions/first/note').expect(200);
    await putVersion(cast.organizer, `${path}/${id}`, { state: 'declined', reason: 'ill' }, 1).expect(200);
    await cast.moderator.get('/api/meetings/draft/sessions/first/note').expect(404);
    await cast.moderator.get('/api/meetings/draft/draft').expect(404);
  });
});

describe('the people of a meeting', () => {
  const people = '/api/meetings/draft/people';
  const personOf = async (key: string, slug = 'draft') =>
    ((await cast.administrator.get(`/api/meetings/${slug}/people`)).body as { key: string }[]).find(
      (person) => person.key === key,
    );

  it('are listed for its organizers, and no others', async () => {
    const sam = `(SELECT person_id FROM meeting_person JOIN meeting m ON m.id = meeting_id WHERE key = 'sam' AND slug = $1)`;
    const words = `UPDATE person SET biography = $1 || ' of Sam', email = $1 || '@example.org' WHERE id = ${sam}`;
    for (const slug of ['draft', 'elsewhere']) await house.query(words, [slug]);
    await house.query('UPDATE person SET account_id = NULL WHERE family_name = $1', ['rolf']);
    const { body } = await cast.organizer.get(people).expect(200);
    expect((body as { key: string }[]).map(({ key }) => key)).toEqual([
      ...['sam', 'mona', 'milo', 'cora', 'rita', 'rolf', 'nils'],
    ]);
    const common = { id: expect.any(String), position: null, version: 1 };
    expect(body[0]).toEqual({
      ...{
        ...common,
        key: 'sam',
        name: 'sam',
        email: 'draft@example.org',
        biography: 'draft of Sam',
        hasAccount: true,
      },
    });
    expect(body[5]).toEqual({
      ...{ ...common, key: 'rolf', name: 'rolf', email: null, biography: null, hasAccount: false },
    });
    const theirs = (await cast['organizer of another meeting'].get('/api/meetings/elsewhere/people').expect(200)).text;
    expect([theirs.includes('elsewhere@example.org'), theirs.includes('draft')]).toEqual([true, false]);
  });

  it('get an address to which invitations go, or lose it', async () => {
    const set = (email: string | null, version: number) =>
      putVersion(cast.organizer, `${people}/sam`, { email }, version);
    const { headers, body } = await set(' Office@Example.ORG ', 1).expect(200);
    expect([headers['etag'], body]).toEqual(['"2"', { ...(await personOf('sam')), email: 'office@example.org' }]);
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'person.email-changed', subject: `person ${body.id}`, actor: 'organizer', meeting: 'draft' },
      changes: [{ path: ['email'], before: null, after: 'office@example.org' }],
    });
    const late = await set('other@example.org', 1);
    expect([late.status, late.body.current]).toEqual([412, { version: 2, email: 'office@example.org' }]);
    expect((await set(null, 2).expect(200)).body).toMatchObject({ email: null, version: 3 });
    expect((await cast.organizer.put(`${people}/sam`, { email: null })).status).toBe(428);
  });

  it('are one meeting’s: the same name in another keeps its own address', async () => {
    await putVersion(cast.organizer, `${people}/sam`, { email: 'sam@example.org' }, 1).expect(200);
    expect(await personOf('sam', 'elsewhere')).toMatchObject({ email: null, version: 1 });
  });

  it('are nobody else’s to see or to address', async () => {
    const absent = await nothing();
    for (const name of outsiders) {
      for (const { status, text } of [
        await cast[name].get(people),
        await putVersion(cast[name], `${people}/sam`, { email: 'mine@example.org' }, 1),
      ]) {
        expect([name, { status, text }]).toEqual([name, absent]);
      }
    }
    for (const key of ['nobody', '..', '%00', 'a b']) {
      const { status, text } = await putVersion(
        cast.organizer,
        `${people}/${encodeURIComponent(key)}`,
        { email: null },
        1,
      );
      expect({ status, text }).toEqual(absent);
    }
    expect(await personOf('sam')).toMatchObject({ email: null, version: 1 });
  });

  it.each([{}, { email: '' }, { email: 'no address' }, { email: 'a@b.example\nBcc: c@d.example' }, { email: 1 }])(
    'have no address such as %j',
    async (body) => {
      expect((await putVersion(cast.organizer, `${people}/sam`, body, 1)).status).toBe(400);
    },
  );
});

it('lists roles and people in as many statements for 100 of them as for one', async () => {
  const counts: number[][] = [];
  for (const length of [1, 3, 100]) {
    const file = castMeeting('draft');
    const people = Array.from({ length }, (_, index) => ({ id: `p${index}`, familyName: 'Muster' }));
    const moderators = people.map(({ id }) => ({ person: id }));
    const sessions = [{ ...file.sessions[0]!, moderators, items: [] }];
    await house.app.get(ProgrammeService).importFile({ ...file, people, sessions }, theSystem);
    const count = (list: string) =>
      statementsDuring(house, async () => {
        const { body } = await cast.organizer.get(`/api/meetings/draft/${list}`).expect(200);
        expect(body).toHaveLength(length);
      });
    counts.push([await count('roles'), await count('people')]);
  }
  expect(counts).toEqual([counts[0], counts[0], counts[0]]);
});
