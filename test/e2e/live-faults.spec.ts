import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { MeetingLive } from '../../apps/api/src/programme/live/meeting-live.js';
import { makeAccount, signedIn } from '../support/accounts.js';
import { startAppOn } from '../support/app.js';
import { runOn } from '../support/database.js';
import { startTwoHouses, type TwoHouses } from '../support/live-house.js';
import { Onlooker, RawStream } from '../support/onlooker.js';
import { takeDatabaseAway } from '../support/outage.js';
import { draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let houses: TwoHouses;
let organizer: Visitor;
let scope: string;
let onlookers: Onlooker[] = [];

beforeAll(async () => {
  // No heartbeat comes to the help of what is not announced.
  houses = await startTwoHouses({ heartbeat: 60_000, stall: 500 });
  await draft(houses.first, smallMeeting({}));
  organizer = await organizerOf(houses.first);
  const [meeting] = await houses.first.query(`SELECT id FROM meeting`);
  scope = String(meeting?.['id']);
});
afterAll(() => houses.close());
afterEach(() => {
  for (const onlooker of onlookers.splice(0)) onlooker.leave();
});

async function looksOn(visitor = organizer): Promise<Onlooker> {
  const onlooker = await Onlooker.at(houses.second.origin, visitor, 'small');
  onlookers = [...onlookers, onlooker];
  return onlooker;
}

/** Tells of a step, by the first process; again and again until the database takes it. */
async function tell(step: number): Promise<void> {
  const { app } = houses.first;
  for (;;) {
    try {
      await app.get(DataSource).transaction((manager) => app.get(MeetingLive).tellDraft(manager, scope, [], step));
      return;
    } catch {
      await sleep(20);
    }
  }
}

const stepsOf = (heard: { data: unknown }[]) => heard.map(({ data }) => (data as { step: number }).step);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Ends the connections on which live events are listened for; returns how many there were. */
async function endListening(): Promise<number> {
  const { rowCount } = await runOn(
    houses.first.database.url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'plenary live'`,
  );
  return rowCount ?? 0;
}

describe('while connections are lost, nothing that is told is lost', () => {
  it('where those that listen are ended again and again', async () => {
    const onlooker = await looksOn();
    let ended = 0;
    for (const step of upTo(30)) {
      await tell(step);
      if (step % 5 !== 0) continue;
      ended += await endListening();
      await tell(step * 1_000);
      await sleep(30);
    }
    expect(ended).toBeGreaterThan(2);
    const expected = upTo(30).flatMap((step) => (step % 5 === 0 ? [step, step * 1_000] : [step]));
    expect(stepsOf(await onlooker.hears(expected.length))).toEqual(expected);
    expect(onlooker.opened).toBe(1);
  });

  it('where the database is away for a while; the stream stays open', async () => {
    const onlooker = await looksOn();
    await tell(1);
    await until('it is heard', () => onlooker.heard.length === 1);
    const bringBack = await takeDatabaseAway(houses.first.database.url);
    const told = tell(2);
    await sleep(800);
    expect(stepsOf(onlooker.heard)).toEqual([1]);
    await bringBack();
    await told;
    const at = performance.now();
    expect(stepsOf(await onlooker.hears(2))).toEqual([1, 2]);
    expect(performance.now() - at).toBeLessThan(2_000);
    expect(onlooker.opened).toBe(1);
  });
});

describe('a reader', () => {
  /** Asks for the stream and then reads nothing. */
  async function asksAndSleeps(): Promise<Socket> {
    const { hostname, port } = new URL(houses.second.origin);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      `GET /api/meetings/small/events HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${organizer.cookie ?? ''}\r\n\r\n`,
    );
    await new Promise((resolve) => socket.once('readable', resolve));
    return socket;
  }

  const connections = () =>
    new Promise<number>((resolve) => {
      houses.second.app.getHttpServer().getConnections((_error: unknown, count: number) => {
        resolve(count);
      });
    });

  it('who takes nothing is let go, and costs no memory until then', async () => {
    houses.second.app.getHttpServer().closeAllConnections();
    await until('nobody is there', async () => (await connections()) === 0);
    const socket = await asksAndSleeps();
    const objects = JSON.stringify(Array.from({ length: 200 }, () => ({ kind: 'session', session: 's'.repeat(64) })));
    await houses.first.query(
      `INSERT INTO live_event (scope, kind, data, at)
       SELECT $1, 'draft.changed', jsonb_build_object('objects', $2::jsonb), now() FROM generate_series(1, 1500)`,
      [scope, objects],
    );
    await tell(1);
    expect(await connections()).toBe(1);
    const heapBefore = process.memoryUsage().heapUsed;
    await until('it is let go', async () => (await connections()) === 0);
    // Thirty megabytes were told.
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(30_000_000);
    socket.destroy();
    await houses.first.query('DELETE FROM live_event');
  });

  it('who leaves before the stream begins leaves nothing open', async () => {
    const { hostname, port } = new URL(houses.second.origin);
    for (let i = 0; i < 60; i++) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.write(
        `GET /api/meetings/small/events HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${organizer.cookie ?? ''}\r\n\r\n`,
      );
      await sleep(i % 20);
      socket.destroy();
    }
    const streams: RawStream[] = [];
    await until('twelve are let in', async () => {
      const stream = await RawStream.open(houses.second.origin, organizer, 'small');
      if (stream.head.status === 200) streams.push(stream);
      return streams.length === 12;
    });
    for (const stream of streams) await stream.leave();
  });

  it('hears within a second, one of a hundred', async () => {
    const visitors: Visitor[] = [];
    for (let i = 0; i < 10; i++) {
      await makeAccount(houses.first, `Reader ${i}`, { administrator: true });
      visitors.push(await signedIn(houses.first, `Reader ${i}`));
    }
    const all = await Promise.all(visitors.flatMap((visitor) => Array.from({ length: 10 }, () => looksOn(visitor))));
    await tell(5);
    const at = performance.now();
    await until('all have heard it', () => all.every(({ heard }) => heard.length === 1));
    const slowest = Math.max(...all.map(({ heard }) => heard[0]!.at)) - at;
    expect(slowest).toBeLessThan(1_000);
  }, 60_000);
});

describe('a process that stops', () => {
  it('ends its streams and does not wait for their readers, who go on with another one', async () => {
    const third = await startAppOn(houses.first.database.url, houses.first.clock);
    const raw = await RawStream.open(third.origin, organizer, 'small');
    const at = performance.now();
    await third.app.close();
    expect(performance.now() - at).toBeLessThan(1_000);
    await until('the stream is over', () => raw.isOver);
    const last = /id: (\d+)/.exec(raw.text)?.[1];
    await tell(7);
    const onlooker = await Onlooker.at(houses.second.origin, organizer, 'small', last);
    onlookers = [...onlookers, onlooker];
    expect(stepsOf((await onlooker.hears(1)).filter(({ kind }) => kind !== 'resync'))).toEqual([7]);
  });
});

describe('what was told', () => {
  it('is forgotten after a day', async () => {
    await houses.first.query('DELETE FROM live_event');
    const insert = (at: string) =>
      houses.first.query(
        `INSERT INTO live_event (scope, kind, data, at) VALUES ($1, 'draft.changed', '{"objects": []}', $2)`,
        [scope, at],
      );
    await insert('2031-01-01T09:59:59Z');
    await insert('2031-01-01T10:00:01Z');
    await runOn(
      houses.first.database.url,
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'live.sweep'`,
    );
    const left = () => houses.first.query(`SELECT at FROM live_event`);
    await until('one is swept away', async () => (await left()).length === 1);
    expect(await left()).toEqual([{ at: new Date('2031-01-01T10:00:01Z') }]);
    const waiting = () =>
      houses.first.query(
        `SELECT run_at > now() + interval '50 minutes' AS later FROM graphile_worker._private_jobs WHERE key = 'live.sweep'`,
      );
    await until('it is queued for the next hour', async () => (await waiting())[0]?.['later'] === true);
    expect(await waiting()).toHaveLength(1);
  });

  it('is not changed by the product', async () => {
    await expect(houses.first.query(`UPDATE live_event SET kind = 'x'`)).rejects.toThrow('permission denied');
  });
});
