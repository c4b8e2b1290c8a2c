import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { answerOf, lastEntry, outsiders, putVersion } from '../support/changes.js';
import { statementsDuring } from '../support/statements.js';
import { inviteEverybodyAnew, ownRoleOf, partOf, roleAddress } from '../support/own-part.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

beforeEach(async () => {
  await inviteEverybodyAnew(house);
  await house.query(`UPDATE person SET biography = NULL, version = 1`);
});

const ownRole = (slug = 'draft') => ownRoleOf(cast.speaker, slug);

const nothing = () =>
  answerOf(
    putVersion(cast.speaker, roleAddress({ id: '00000000-0000-4000-8000-000000000000' }), { state: 'confirmed' }),
  );

const everybodyElse: ActorName[] = [...outsiders.filter((name) => name !== 'speaker'), 'organizer', 'administrator'];

describe('my part', () => {
  it('is who I am and what I do, in every meeting but those that are deleted', async () => {
    const { people, roles } = await partOf(cast.speaker);
    expect(people).toHaveLength(5);
    expect(people[0]).toEqual({ id: expect.any(String), name: 'sam', biography: null, version: 1 });
    const role = (slug: string) => ({
      id: expect.any(String),
      kind: 'speaker',
      meeting: { slug, title: `The ${slug} meeting`, timeZone: 'Europe/Zurich' },
      session: {
        ...{ key: 'first', title: 'First', number: 1, label: null, qualifier: null },
        ...{ start: '2031-03-04T09:00', end: '2031-03-04T10:00', room: null, reports: false, takesReports: false },
      },
      group: null,
      item: { kind: 'presentation', title: 'Talk' },
      ...{ minutes: null, capacity: null, state: 'invited', declineReason: null, settled: false, version: 1 },
    });
    expect(roles).toEqual(['archived', 'draft', 'elsewhere', 'released'].map(role));
  });

  it('has the minutes of an item, the capacity, and the room of the group or else of the session', async () => {
    const file = castMeeting('draft');
    const [first, groups, second] = file.sessions;
    const rooms = ['hall', 'blue'].map((id) => ({ id, name: id }));
    const items = [{ kind: 'panel' as const, minutes: 20, speakers: [{ person: 'sam', capacity: 'Chair' }] }];
    const moved = groups!.groups!.map((group) => (group.number === 1 ? { ...group, room: 'blue' } : group));
    const sessions = [{ ...first!, room: 'hall', items }, { ...groups!, room: 'hall', groups: moved }, second!];
    await house.app.get(ProgrammeService).importFile({ ...file, rooms, sessions }, theSystem);
    expect(await ownRole()).toMatchObject({
      ...{ session: { room: 'hall' }, item: { kind: 'panel', title: null }, minutes: 20, capacity: 'Chair' },
    });
    const roomOf = async (visitor: Visitor) =>
      (await partOf(visitor)).roles
        .filter(({ meeting }) => meeting.slug === 'draft')
        .map(({ session }) => session.room);
    expect([await roomOf(cast.rapporteur), await roomOf(cast['rapporteur of another group'])]).toEqual([
      ['blue'],
      ['hall'],
    ]);
    await house.app.get(ProgrammeService).importFile(file, theSystem);
  });

  it('does not hold what the organizer has only pencilled in, nor can that be answered', async () => {
    const role = await ownRole();
    await house.query(`UPDATE role SET state = 'toBeConfirmed' WHERE id = $1`, [role.id]);
    expect(await ownRole()).toBe(undefined);
    const { status, text } = await putVersion(cast.speaker, roleAddress(role), { state: 'confirmed' });
    expect({ status, text }).toEqual(await nothing());
    expect(await house.query('SELECT state FROM role WHERE id = $1', [role.id])).toEqual([{ state: 'toBeConfirmed' }]);
  });

  it('is empty for who has none, and for strangers nothing at all', async () => {
    expect(await partOf(cast.organizer)).toEqual({ people: [], roles: [] });
    const stranger = await cast.anonymous.get('/api/my-part');
    expect([stranger.status, stranger.body.code]).toEqual([401, 'sign-in.required']);
  });

  it('is a page too, with the sessions as they are printed, and the items', async () => {
    const { text } = await cast.speaker.get('/my-part').expect(200);
    expect(text.match(/<h3>Session 1: First<\/h3>/g)).toHaveLength(4);
    expect(text.match(/<p>Item: Talk<\/p>/g)).toHaveLength(4);
  });

  it('takes as many statements for 100 roles as for one', async () => {
    const counts: number[] = [];
    for (const length of [1, 3, 100]) {
      const file = castMeeting('elsewhere');
      const items = Array.from({ length }, () => ({ kind: 'panel' as const, speakers: [{ person: 'sam' }] }));
      await house.app
        .get(ProgrammeService)
        .importFile({ ...file, sessions: [{ ...file.sessions[0]!, items }] }, theSystem);
      counts.push(await statementsDuring(house, () => partOf(cast.speaker)));
      expect((await partOf(cast.speaker)).roles).toHaveLength(length + 3);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    await house.app.get(ProgrammeService).importFile(castMeeting('elsewhere'), theSystem);
  });
});

describe('an answer', () => {
  it('confirms, declines with a reason, and may be another one later', async () => {
    const role = await ownRole();
    const confirmed = await putVersion(cast.speaker, roleAddress(role), { state: 'confirmed' }).expect(200);
    expect([confirmed.headers['etag'], confirmed.body]).toEqual(['"2"', { ...role, state: 'confirmed', version: 2 }]);
    const declined = await putVersion(
      cast.speaker,
      roleAddress(role),
      { state: 'declined', reason: 'Ill.\n\nSorry.' },
      2,
    );
    expect([declined.status, declined.body]).toEqual([
      200,
      { ...role, state: 'declined', declineReason: 'Ill.\n\nSorry.', version: 3 },
    ]);
    expect(await ownRole()).toEqual(declined.body);
    expect(await lastEntry(house)).toEqual({
      ...{ action: 'role.answered', subject: `role ${role.id}`, actor: 'speaker', meeting: 'draft' },
      changes: [
        { path: ['state'], before: 'confirmed', after: 'declined' },
        { path: ['declineReason'], before: null, after: 'Ill.\n\nSorry.' },
      ],
    });
    await putVersion(cast.speaker, roleAddress(role), { state: 'confirmed' }, 3).expect(200);
    const [row] = await house.query('SELECT state, decline_reason FROM role WHERE id = $1', [role.id]);
    expect(row).toEqual({ state: 'confirmed', decline_reason: null });
  });

  it('gives the reason of a decline, and the version that was read', async () => {
    const role = await ownRole();
    const bare = await putVersion(cast.speaker, roleAddress(role), { state: 'declined' });
    expect([bare.status, bare.body.code]).toEqual([422, 'role.reason-missing']);
    const stale = await putVersion(cast.speaker, roleAddress(role), { state: 'declined', reason: 'ill' }, 7);
    expect([stale.status, stale.body.current]).toEqual([412, { version: 1, state: 'invited' }]);
    expect((await cast.speaker.put(roleAddress(role), { state: 'confirmed' })).status).toBe(428);
    for (const body of [
      ...[{}, { state: 'invited' }, { state: 'toBeConfirmed' }, { state: 'declined', reason: '' }],
      ...[
        { state: 'declined', reason: 'x'.repeat(10_001) },
        { state: 'confirmed', capacity: 'Chair' },
      ],
    ]) {
      expect((await putVersion(cast.speaker, roleAddress(role), body)).status).toBe(400);
    }
    expect(await ownRole()).toEqual(role);
    expect(await house.query('SELECT FROM mail')).toEqual([]);
  });

  it('is for the one who was asked: to anybody else, the organizer included, the role is not there', async () => {
    const role = await ownRole();
    const absent = await nothing();
    expect(absent.status).toBe(404);
    for (const name of everybodyElse) {
      const { status, text } = await putVersion(cast[name], roleAddress(role), { state: 'declined', reason: 'mine' });
      expect([name, { status, text }]).toEqual([name, absent]);
    }
    expect((await putVersion(cast.anonymous, roleAddress(role), { state: 'confirmed' })).status).toBe(401);
    const { status, text } = await putVersion(cast.speaker, '/api/my-part/roles/no-id', { state: 'confirmed' });
    expect({ status, text }).toEqual(absent);
    expect(await ownRole()).toEqual(role);
  });

  it('comes too late where the meeting is archived, and finds nothing where it is deleted', async () => {
    const late = await putVersion(cast.speaker, roleAddress(await ownRole('archived')), { state: 'confirmed' });
    expect([late.status, late.body.code]).toEqual([409, 'meeting.archived']);
    const [row] = await house.query(
      `SELECT role.id FROM role JOIN session ON session.id = session_id JOIN meeting ON meeting.id = meeting_id
       WHERE slug = 'deleted' AND role.kind = 'speaker'`,
    );
    const { status, text } = await putVersion(cast.speaker, roleAddress({ id: String(row?.['id']) }), {
      state: 'confirmed',
    });
    expect({ status, text }).toEqual(await nothing());
  });

  it('that is lost with the account is not given by it any more', async () => {
    const role = await ownRole('elsewhere');
    const unlink = `UPDATE person SET account_id = $1 FROM meeting_person mp JOIN meeting m ON m.id = mp.meeting_id
      WHERE mp.person_id = person.id AND m.slug = 'elsewhere' AND mp.key = 'sam'`;
    const [{ account }] = (await house.query(`SELECT id AS account FROM account WHERE name = 'speaker'`)) as [
      { account: string },
    ];
    await house.query(unlink, [null]);
    expect((await putVersion(cast.speaker, roleAddress(role), { state: 'confirmed' })).status).toBe(404);
    await house.query(unlink, [account]);
    expect((await putVersion(cast.speaker, roleAddress(role), { state: 'confirmed' })).status).toBe(200);
  });
});

describe('my biography', () => {
  const person = async (visitor = cast.speaker) => (await partOf(visitor)).people[0]!;
  const path = ({ id }: { id: string }) => `/api/my-part/people/${id}/biography`;

  it('is mine to write, and to take away', async () => {
    const me = await person();
    const written = await putVersion(cast.speaker, path(me), { biography: 'Born.\n\nWorks.' }).expect(200);
    const after = { ...me, biography: 'Born.\n\nWorks.', version: 2 };
    expect([written.headers['etag'], written.body, await person()]).toEqual(['"2"', after, after]);
    expect(await lastEntry(house)).toMatchObject({
      ...{ action: 'person.biography-changed', subject: `person ${me.id}`, actor: 'speaker' },
      changes: [{ path: ['biography'], before: null, after: 'Born.\n\nWorks.' }],
    });
    const stale = await putVersion(cast.speaker, path(me), { biography: 'Late' });
    expect([stale.status, stale.body.current]).toEqual([412, { version: 2, biography: 'Born.\n\nWorks.' }]);
    expect((await cast.speaker.put(path(me), { biography: 'Blind' })).status).toBe(428);
    expect((await putVersion(cast.speaker, path(me), { biography: null }, 2).expect(200)).body.biography).toBe(null);
  });

  it('is on record in the log of the meeting that names me', async () => {
    const sql = `SELECT person_id AS id FROM meeting_person mp JOIN meeting m ON m.id = mp.meeting_id
      WHERE slug = $1 AND key = 'sam'`;
    for (const slug of ['draft', 'elsewhere']) {
      const [row] = (await house.query(sql, [slug])) as [{ id: string }];
      await putVersion(cast.speaker, path(row), { biography: `In ${slug}` }).expect(200);
      expect(await lastEntry(house)).toMatchObject({ meeting: slug });
    }
  });

  it('is nobody else’s', async () => {
    const me = await person();
    const absent = await nothing();
    for (const name of everybodyElse) {
      const { status, text } = await putVersion(cast[name], path(me), { biography: 'Not me' });
      expect([name, { status, text }]).toEqual([name, absent]);
    }
    expect((await putVersion(cast.anonymous, path(me), { biography: 'Not me' })).status).toBe(401);
    expect(await person()).toEqual(me);
  });

  it.each([
    {},
    { biography: '' },
    { biography: 1 },
    { biography: 'a\u0007b' },
    { biography: 'x', email: 'x@y.example' },
  ])('is not %j', async (body) => {
    expect((await putVersion(cast.speaker, path(await person()), body)).status).toBe(400);
  });
});
