import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { makeAccount, signedIn } from '../support/accounts.js';
import { startAppOn } from '../support/app.js';
import { type ActorName, gatherCast } from '../support/cast.js';
import { sessionChange, startTwoHouses, tellOfSession, type TwoHouses } from '../support/live-house.js';
import { Onlooker } from '../support/onlooker.js';
import { runOn } from '../support/database.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let houses: TwoHouses;
let cast: Record<ActorName, Visitor>;
/** Organizers; Ada comes by the first process, Ben and Root by the second. */
let ada: Visitor;
let ben: Visitor;
let root: Visitor;

beforeAll(async () => {
  // No heartbeat comes to the help of what is not announced.
  houses = await startTwoHouses({ heartbeat: 60_000 });
  cast = await gatherCast(houses.first);
  for (const name of ['Ada', 'Ben']) await organize(name);
  ada = await signedIn(houses.first, 'Ada');
  ben = await signedIn(houses.second, 'Ben');
  root = await signedIn(houses.second, 'administrator');
}, 60_000);
afterAll(() => houses.close());
beforeEach(async () => {
  at('10:00:00');
  await houses.first.query('DELETE FROM presence');
});

async function organize(name: string): Promise<void> {
  const { id } = await makeAccount(houses.first, name);
  await houses.first.query(
    `INSERT INTO meeting_grant (meeting_id, account_id, kind) SELECT id, $1, 'organizer' FROM meeting WHERE slug <> 'elsewhere'`,
    [id],
  );
}

/** Sets the clocks of both processes. */
function at(time: string): void {
  for (const { clock } of [houses.first, houses.second]) clock.set(`2031-01-02T${time}Z`);
}

/** A window of the desk. */
class Window {
  private readonly path: string;

  constructor(
    private readonly visitor: Visitor,
    slug = 'draft',
  ) {
    this.path = `/api/meetings/${slug}/presence/${randomUUID()}`;
  }

  /** A sign of life; answers with who else is here. */
  async in(screen: string, session?: string): Promise<unknown> {
    return (await this.visitor.put(this.path, { screen, session }).expect(200)).body;
  }

  async close(): Promise<void> {
    await this.visitor.delete(this.path).expect(204);
  }
}

const inTimetable = (name: string, session: string | null = null) => ({ name, screen: 'timetable', session });

describe('an organizer who has a meeting open', () => {
  it('is told who else has, and where, whichever process they come by', async () => {
    expect(await new Window(ada).in('timetable', 'first')).toEqual([]);
    expect(await new Window(ben).in('people')).toEqual([inTimetable('Ada', 'first')]);
    expect(await new Window(root).in('log')).toEqual([
      inTimetable('Ada', 'first'),
      { name: 'Ben', screen: 'people', session: null },
    ]);
  });

  it('is told of each other once, where they have gone last, and of nobody in another meeting', async () => {
    const [early, late] = [new Window(ada), new Window(ada)];
    await new Window(ada, 'released').in('settings');
    await early.in('people');
    at('10:00:10');
    await late.in('timetable');
    at('10:00:20');
    await early.in('people');
    const look = new Window(ben);
    expect(await look.in('log')).toEqual([inTimetable('Ada')]);
    await early.in('timetable', 'second');
    expect(await look.in('log')).toEqual([inTimetable('Ada', 'second')]);
    await early.close();
    expect(await look.in('log')).toEqual([inTimetable('Ada')]);
  });

  it('is gone after forty-five seconds without a sign, or at once on leaving', async () => {
    const [hers, his] = [new Window(ada), new Window(ben)];
    await hers.in('timetable');
    at('10:00:45');
    expect(await his.in('people')).toEqual([inTimetable('Ada')]);
    at('10:00:46');
    expect(await his.in('people')).toEqual([]);
    expect(await houses.first.query('SELECT screen FROM presence')).toEqual([{ screen: 'people' }]);
    await hers.in('timetable');
    expect(await his.in('people')).toEqual([inTimetable('Ada')]);
    await hers.close();
    expect(await his.in('people')).toEqual([]);
    await hers.close();
  });

  it('may be in an archived meeting, which is read and no longer changed', async () => {
    await new Window(ada, 'archived').in('documents');
    expect(await new Window(ben, 'archived').in('log')).toEqual([{ name: 'Ada', screen: 'documents', session: null }]);
  });

  it.each([{}, { screen: 'cellar' }, { screen: 'people', session: '' }, { screen: 'people', name: 'Eve' }])(
    'cannot be in %j',
    async (place) => {
      await ada.put(`/api/meetings/draft/presence/${randomUUID()}`, place).expect(400);
    },
  );

  it('leaves no trace in the log, and the draft and its version as they are', async () => {
    const standing = async () => [
      await houses.first.query('SELECT max(id) FROM audit_entry'),
      await houses.first.query('SELECT slug, version FROM meeting ORDER BY slug'),
    ];
    const before = await standing();
    const window = new Window(ada);
    await window.in('timetable');
    await window.in('people');
    await window.close();
    expect(await standing()).toEqual(before);
  });
});

describe('those who look on', () => {
  let onlookers: Onlooker[] = [];
  afterEach(() => {
    for (const onlooker of onlookers.splice(0)) onlooker.leave();
  });
  const looksOn = async (visitor: Visitor) => {
    const onlooker = await Onlooker.at(houses.second.origin, visitor, 'draft');
    onlookers = [...onlookers, onlooker];
    return onlooker;
  };
  const news = { kind: 'presence.changed', data: {} };

  it('hear that somebody comes, is elsewhere or goes, and nothing while they stay', async () => {
    const onlooker = await looksOn(ben);
    const hers = new Window(ada);
    const steps: [() => Promise<unknown>, number][] = [
      [() => hers.in('timetable'), 1],
      [() => hers.in('timetable'), 0],
      [() => hers.in('timetable', 'first'), 1],
      [() => hers.in('timetable', 'first'), 0],
      [() => hers.close(), 1],
      [() => hers.close(), 0],
    ];
    for (const [step, heard] of steps) {
      await step();
      await tellOfSession(houses.first, 'last');
      expect(await onlooker.hears(heard + 1)).toEqual([
        ...Array.from({ length: heard }, () => news),
        sessionChange('last'),
      ]);
    }
  });

  it('hear once that somebody has gone without a word, and of it when they are back', async () => {
    const [hers, his] = [new Window(ada), new Window(ben)];
    await hers.in('timetable');
    await his.in('people');
    const onlooker = await looksOn(ben);
    at('10:00:40');
    await his.in('people');
    at('10:00:50');
    // One after the other: whoever comes and finds somebody gone tells both at once.
    await his.in('people');
    await new Window(root).in('log');
    expect(await onlooker.hears(2)).toEqual([news, news]);
    await hers.in('timetable');
    expect(await onlooker.hears(1)).toEqual([news]);
  });

  it('hear nothing of it where they are no organizers', async () => {
    const others: ActorName[] = ['observer', 'moderator', 'speaker'];
    const heard = await Promise.all(others.map((actor) => looksOn(cast[actor])));
    await new Window(ada).in('timetable');
    await tellOfSession(houses.first, 'last');
    for (const onlooker of heard) expect(await onlooker.hears(1)).toEqual([sessionChange('last')]);
  });
});

it('takes many who come, move and go at once by two processes', async () => {
  const windows = [ada, ben, root].flatMap((visitor) => Array.from({ length: 8 }, () => new Window(visitor)));
  for (const time of ['10:00:00', '10:01:00', '10:02:00']) {
    at(time);
    await Promise.all(windows.map((window) => window.in('timetable')));
    await Promise.all(windows.map((window) => window.in('people', 'first')));
  }
  await Promise.all(windows.map((window) => window.close()));
  expect(await houses.first.query('SELECT FROM presence')).toEqual([]);
});

it('takes nothing of what an account may change in a minute, and has a limit of its own', async () => {
  const others = { changesPerMinute: 5 };
  const busy = await startAppOn(houses.first.database.url, houses.first.clock, undefined, undefined, {}, others);
  await organize('Gwen');
  const gwen = await signedIn(busy, 'Gwen');
  const signs = Array.from({ length: 6 }, () =>
    gwen.put(`/api/meetings/draft/presence/${randomUUID()}`, { screen: 'log' }),
  );
  const answers = await Promise.all(signs);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
  for (let change = 0; change < 5; change++) await gwen.delete('/api/my-part/calendar').expect(204);
  await gwen.delete('/api/my-part/calendar').expect(429);
  await busy.app.close();
});

it('is forgotten at night, and with the account', async () => {
  await new Window(ada).in('timetable');
  await new Window(ben).in('timetable');
  await houses.first.query(`UPDATE presence SET seen_at = seen_at - interval '46 seconds' WHERE account_id =
    (SELECT id FROM account WHERE name = 'Ada')`);
  await houses.first.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'presence.sweep'`);
  const left = async () => {
    const rows = await houses.first.query<{ name: string }>(
      'SELECT name FROM presence JOIN account ON account.id = account_id',
    );
    return rows.map(({ name }) => name);
  };
  await until('it is swept', async () => (await left()).length === 1);
  expect(await left()).toEqual(['Ben']);
  await runOn(houses.first.database.url, `DELETE FROM account WHERE name = 'Ben'`);
  expect(await left()).toEqual([]);
});
