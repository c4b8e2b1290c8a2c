import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTwoHouses, type TwoHouses } from '../support/live-house.js';
import { RawStream } from '../support/onlooker.js';
import { draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let houses: TwoHouses;
let reader: Visitor;

beforeAll(async () => {
  houses = await startTwoHouses({ heartbeat: 200 });
  await draft(houses.first, smallMeeting({}));
  reader = await organizerOf(houses.first);
});
afterAll(() => houses.close());

describe('a stream on which nothing happens', () => {
  it('is plain server-sent events that nobody keeps, compresses or holds back, with a sign of life now and then', async () => {
    const stream = await RawStream.open(houses.second.origin, reader, 'small', { 'accept-encoding': 'gzip, br' });
    expect(stream.head.status).toBe(200);
    const names = ['content-type', 'cache-control', 'x-accel-buffering', 'content-encoding'];
    expect(names.map((name) => stream.head.headers.get(name))).toEqual([
      'text/event-stream; charset=utf-8',
      'no-store, no-transform',
      'no',
      null,
    ]);
    await until('it has beaten twice', () => stream.text.endsWith(':\n\n:\n\n'));
    expect(stream.text).toMatch(/^retry: 2000\nid: \d+\n\n(:\n\n){2,}$/);
    await stream.leave();
  });

  it('tells at the next heartbeat what was not announced', async () => {
    const stream = await RawStream.open(houses.second.origin, reader, 'small');
    await houses.first.query(
      `INSERT INTO live_event (scope, kind, data, at)
       SELECT id, 'draft.changed', '{"step": 9, "objects": []}', now() FROM meeting`,
    );
    await until('it is heard', () => stream.text.includes('data: {"step":9,"objects":[]}'));
    await stream.leave();
  });

  it('ends at the next heartbeat where nobody said that the right has ended', async () => {
    const stream = await RawStream.open(houses.second.origin, reader, 'small');
    await houses.first.query('UPDATE meeting SET deleted_at = now()');
    await until('the stream is over', () => stream.isOver);
    expect(stream.text).not.toContain('event:');
  });
});
