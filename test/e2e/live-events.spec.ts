import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { DataSource } from 'typeorm';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { Live } from '../../apps/api/src/platform/live/live.js';
import { MeetingLive } from '../../apps/api/src/programme/live/meeting-live.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { RolesService } from '../../apps/api/src/programme/roles.service.js';
import { RunningOrderService } from '../../apps/api/src/programme/running-order.service.js';
import { makeAccount, signedIn } from '../support/accounts.js';
import { type ActorName, gatheredMeeting, gatherCast } from '../support/cast.js';
import { putVersion } from '../support/changes.js';
import { sessionChange, startTwoHouses, tellOfSession, type TwoHouses } from '../support/live-house.js';
import { Onlooker, RawStream } from '../support/onlooker.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let houses: TwoHouses;
let cast: Record<ActorName, Visitor>;
let onlookers: Onlooker[] = [];

beforeAll(async () => {
  // No heartbeat comes to the help of what is not announced.
  houses = await startTwoHouses({ heartbeat: 60_000 });
  cast = await gatherCast(houses.first);
}, 60_000);
afterAll(() => houses.close());
beforeEach(async () => {
  await houses.first.app.get(ProgrammeService).importFile(gatheredMeeting('draft'), theSystem);
});
afterEach(() => {
  for (const onlooker of onlookers.splice(0)) onlooker.leave();
});

const tell = (session: string, slug?: string) => tellOfSession(houses.first, session, slug);

const meetingId = async (slug: string): Promise<string> => {
  const [row] = await houses.first.query(`SELECT id FROM meeting WHERE slug = $1`, [slug]);
  return String(row?.['id']);
};

/** Somebody of the cast who looks on at the draft, by the second process. */
async function looksOn(actor: ActorName, lastEventId?: string, slug = 'draft'): Promise<Onlooker> {
  const onlooker = await Onlooker.at(houses.second.origin, cast[actor], slug, lastEventId);
  onlookers = [...onlookers, onlooker];
  return onlooker;
}

describe('whoever may read a draft', () => {
  it('hears by one process, within a second, what another changes', async () => {
    const organizer = await looksOn('organizer');
    const { app } = houses.first;
    const [first] = await houses.first.query<{ id: string; version: number; item: string; role: string }>(
      `SELECT session.id, session.version, item.id AS item, role.id AS role FROM session
       JOIN item ON item.session_id = session.id JOIN role ON role.item_id = item.id
       JOIN meeting ON meeting.id = session.meeting_id WHERE meeting.slug = 'draft' AND session.key = 'first'`,
    );
    const { id, version, item, role } = first!;
    const changes: [() => Promise<unknown>, unknown][] = [
      [
        () =>
          app
            .get(ProgrammeService)
            .importFile({ ...gatheredMeeting('draft'), rooms: [{ id: 'hall', name: 'Hall' }] }, theSystem),
        { kind: 'draft.changed', data: { step: 2, objects: [{ kind: 'room' }] } },
      ],
      [
        () => app.get(RunningOrderService).setMinutes(id, item, 20, version, theSystem),
        { kind: 'draft.changed', data: { step: 3, objects: [{ kind: 'item', session: 'first' }] } },
      ],
      [
        () => app.get(RolesService).set(role, { state: 'invited' }, theSystem, 1),
        { kind: 'draft.changed', data: { step: 4, objects: [{ kind: 'role', session: 'first' }] } },
      ],
      [
        () => cast.moderator.post('/api/meetings/draft/sessions/first/suggestions', { text: 'Ask this.' }).expect(201),
        { kind: 'guide-suggestion.changed', data: { session: 'first' } },
      ],
      [
        () => putVersion(cast.moderator, '/api/meetings/draft/sessions/first/note', { text: 'Psst.' }, 0).expect(200),
        { kind: 'session-note.changed', data: { session: 'first' } },
      ],
    ];
    for (const [change, expected] of changes) {
      await change();
      const at = performance.now();
      await until('it is heard', () => organizer.heard.length > 0);
      expect(organizer.heard[0]!.at - at).toBeLessThan(1_000);
      expect(await organizer.hears(1)).toEqual([expected]);
    }
  });

  it('hears of releases', async () => {
    const observer = await looksOn('observer', undefined, 'released');
    const file = gatheredMeeting('released');
    const { app } = houses.first;
    await app
      .get(ProgrammeService)
      .importFile({ ...file, meeting: { ...file.meeting, title: 'A new title' } }, theSystem);
    const version = await app.get(ReleaseService).release('released', 'Again', theSystem);
    expect(await observer.hears(2)).toEqual([
      { kind: 'draft.changed', data: { step: 2, objects: [{ kind: 'meeting' }] } },
      { kind: 'meeting.released', data: { version } },
    ]);
  });

  it('hears nothing of what was undone, of what has changed nothing, and of other meetings', async () => {
    const organizer = await looksOn('organizer');
    const { app } = houses.first;
    const id = await meetingId('draft');
    const undone = app.get(DataSource).transaction(async (manager) => {
      await app.get(MeetingLive).tellDraft(manager, id, [{ kind: 'meeting' }]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await app.get(ProgrammeService).importFile(gatheredMeeting('draft'), theSystem);
    await tell('first', 'released');
    await tell('last');
    expect(await organizer.hears(1)).toEqual([sessionChange('last')]);
  });

  it('hears of private notes and suggestions only where they may read them', async () => {
    const told = await looksOn('moderator');
    const outside: ActorName[] = ['moderator of another session', 'speaker', 'observer', 'rapporteur'];
    const others = await Promise.all(outside.map((actor) => looksOn(actor)));
    await cast.organizer.post('/api/meetings/draft/sessions/first/suggestions', { text: 'Ask this.' }).expect(201);
    const [{ version }] = (await houses.first.query(
      `SELECT coalesce(max(version), 0) AS version FROM session_note WHERE session_id =
         (SELECT session.id FROM session JOIN meeting ON meeting.id = meeting_id WHERE slug = 'draft' AND key = 'first')`,
    )) as [{ version: number }];
    await putVersion(
      cast.organizer,
      '/api/meetings/draft/sessions/first/note',
      { text: 'Psst again.' },
      version,
    ).expect(200);
    await tell('last');
    expect(await told.hears(3)).toEqual([
      { kind: 'guide-suggestion.changed', data: { session: 'first' } },
      { kind: 'session-note.changed', data: { session: 'first' } },
      sessionChange('last'),
    ]);
    for (const other of others) expect(await other.hears(1)).toEqual([sessionChange('last')]);
  });

  it('is told which things to read again, and nothing else that a teller lets slip', async () => {
    const observer = await looksOn('observer');
    const { app } = houses.first;
    const scope = await meetingId('draft');
    const objects = [
      { kind: 'person', key: 'shaw', name: 'Geoffrey Shaw' },
      { kind: 'room', key: 'secret-room' },
      { kind: 'role', session: 'first', person: 'shaw' },
    ];
    const data = { kind: 'session-note.changed', step: 7, objects, text: 'Psst.' };
    await app.get(DataSource).transaction(async (manager) => {
      await app.get(Live).tell(manager, { scope, kind: 'draft.changed', data });
      await app.get(Live).tell(manager, { scope, kind: 'unheard.of', data });
    });
    expect(await observer.hears(1)).toEqual([
      {
        kind: 'draft.changed',
        data: { step: 7, objects: [{ kind: 'person' }, { kind: 'room' }, { kind: 'role', session: 'first' }] },
      },
    ]);
  });

  it('hears once, and in the order of the commits, what many change at once in two processes', async () => {
    const organizer = await looksOn('organizer');
    const scope = await meetingId('draft');
    const order: number[] = [];
    const tellStep = (step: number) => {
      const { app } = step % 2 === 0 ? houses.first : houses.second;
      return app.get(DataSource).transaction(async (manager) => {
        // No lock on the meeting is taken here: order is the business of the telling itself.
        await manager.query('SELECT pg_sleep(random() / 100)');
        await app.get(MeetingLive).tellDraft(manager, scope, [], step);
        order.push(step);
        await manager.query('SELECT pg_sleep(random() / 100)');
      });
    };
    const steps = Array.from({ length: 60 }, (_, i) => i + 1);
    await Promise.all(steps.map(tellStep));
    const heard = await organizer.hears(60);
    expect(heard.map(({ data }) => (data as { step: number }).step)).toEqual(order);
  });
});

describe('a stream', () => {
  it('has a head, which is asked for without opening it', async () => {
    const { headers } = await cast.speaker.request('head', '/api/meetings/draft/events').expect(200);
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
  });

  it('replays what was missed after the last event that its reader has', async () => {
    const organizer = await looksOn('organizer');
    for (const session of ['one', 'two', 'three']) await tell(session);
    await until('they are heard', () => organizer.heard.length === 3);
    const again = await looksOn('organizer', organizer.heard[0]!.id);
    expect(await again.hears(2)).toEqual([sessionChange('two'), sessionChange('three')]);
  });

  it('goes on after a reader was cut off, even before the first event', async () => {
    const organizer = await looksOn('organizer');
    // An EventSource comes again two seconds later, and what happened in between is told.
    const server: Server = houses.second.app.getHttpServer();
    server.closeAllConnections();
    await tell('meanwhile');
    await until('it is open again', () => organizer.opened === 2);
    expect(await organizer.hears(1)).toEqual([sessionChange('meanwhile')]);
  });

  it('asks its reader to look at the whole afresh where too much was missed, or nobody knows what', async () => {
    const scope = await meetingId('draft');
    const insert = (count: number, of = scope) =>
      houses.first.query<{ id: string }>(
        `INSERT INTO live_event (scope, kind, data, at)
         SELECT $1, 'draft.changed', '{"objects": []}', now() FROM generate_series(1, $2) RETURNING id`,
        [of, count],
      );
    const [elsewhere] = await insert(1, await meetingId('released'));
    const [start] = await insert(1);
    await insert(500);
    expect(await (await looksOn('organizer', start!.id)).hears(500)).toHaveLength(500);
    await insert(1);
    const foreign = [elsewhere!.id, '999999999999999999', '0', '-1', '99999999999999999999', 'x'];
    for (const last of [start!.id, ...foreign]) {
      const late = await looksOn('organizer', last);
      expect([last, await late.hears(1)]).toEqual([last, [{ kind: 'resync', data: {} }]]);
      late.leave();
    }
    const late = await looksOn('organizer', start!.id);
    await tell('next');
    expect(await late.hears(2)).toEqual([{ kind: 'resync', data: {} }, sessionChange('next')]);
  });

  it('is one of twelve that an account may have open at a time', async () => {
    await makeAccount(houses.first, 'Wanda Window', { administrator: true });
    const wanda = await signedIn(houses.second, 'Wanda Window');
    const streams = [];
    for (let i = 0; i < 12; i++) streams.push(await RawStream.open(houses.second.origin, wanda, 'draft'));
    const { body, headers } = await wanda.get('/api/meetings/draft/events').expect(429);
    expect([body.code, headers['retry-after']]).toEqual(['too-many-requests', '60']);
    await streams[0]!.leave();
    await until('there is room again', async () => (await wanda.get('/api/meetings/draft/events')).status === 200);
    for (const stream of streams.slice(1)) await stream.leave();
  });
});
