import type { ProgrammeView } from '#contract/programme-view';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, actors, castMeeting, gatherCast } from '../support/cast.js';
import { describeWith } from '../support/describe-with.js';
import { pageTexts } from '../support/pdf.js';
import { routesOf } from '../support/routes.js';
import { draft, organizerOf, release, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

describe('a room', () => {
  let olga: Visitor;
  const programme = '/api/meetings/small/programme';

  beforeAll(async () => {
    await draft(house, smallMeeting({}));
    olga = await organizerOf(house);
  });

  const rooms = async () => {
    const { body } = await olga.get(programme).expect(200);
    return (body as ProgrammeView).rooms.map(({ version, ...room }) => room);
  };

  it('has a place, seats and a contact, each of which is changed and taken away by itself', async () => {
    const details = { place: 'North wing', seats: 120, contact: 'Ushers, extension 3' };
    const { body } = await olga.post(`${programme}/rooms`, { name: 'Blue Room', ...details }).expect(201);
    expect(body).toEqual({ id: 'blue-room', name: 'Blue Room', ...details, version: 1, step: expect.any(String) });
    const change = (fields: object, version: number) =>
      olga.patch(`${programme}/rooms/blue-room`, fields).set('If-Match', `"${version}"`);
    await change({ contact: null, seats: 80 }, 1).expect(200);
    expect((await rooms()).at(-1)).toEqual({
      id: 'blue-room',
      name: 'Blue Room',
      ...details,
      contact: null,
      seats: 80,
    });
    // Whoever read the first version and changes another field changes that alone.
    await change({ place: 'South wing' }, 1).expect(200);
    expect((await rooms()).at(-1)).toMatchObject({ place: 'South wing', seats: 80, contact: null });
    await change({ seats: 0 }, 3).expect(400);
    await change({ seats: 100_001 }, 3).expect(400);
    await change({ place: ' ' }, 3).expect(400);
    await change({ name: null }, 3).expect(400);
  });

  it('goes along where the meeting is exported and copied, and comes back when its removal is undone', async () => {
    const blue = { id: 'blue-room', name: 'Blue Room', place: 'South wing', seats: 80 };
    const { body: file } = await olga.get('/api/meetings/small/file').expect(200);
    expect(file.rooms).toEqual([{ id: 'main', name: 'Room 3' }, { id: 'side', name: 'Room 4' }, blue]);
    const copy = { slug: 'copied', shortTitle: 'Copied', title: 'A copy', startDate: '2032-05-06' };
    await olga.post('/api/meetings/small/copies', copy).expect(201);
    const copied = (await olga.get('/api/meetings/copied/programme').expect(200)).body as ProgrammeView;
    expect(copied.rooms.at(-1)).toEqual({ ...blue, contact: null, version: 1 });
    const { body: removed } = await olga.delete(`${programme}/rooms/blue-room`).set('If-Match', '"3"').expect(200);
    await olga.post(`/api/meetings/small/history/steps/${removed.step}/undo`).expect(200);
    expect((await rooms()).at(-1)).toEqual({ ...blue, contact: null });
  });

  it('without them is as it was in a file of before', async () => {
    await draft(house, smallMeeting({ slug: 'before' }));
    const [row] = await house.query(
      `SELECT place, seats, contact FROM room JOIN meeting ON meeting.id = room.meeting_id WHERE slug = 'before'`,
    );
    expect(row).toEqual({ place: null, seats: null, contact: null });
  });
});

describeWith(['pdftotext'], 'where a room is and who is called about it', () => {
  const [place, contact] = ['QxPlaceQx', 'QxContactQx'];
  let cast: Record<ActorName, Visitor>;

  beforeAll(async () => {
    cast = await gatherCast(house);
    const file = castMeeting('released');
    const [first, ...others] = file.sessions;
    await house.app.get(ProgrammeService).importFile(
      {
        ...file,
        rooms: [{ id: 'hall', name: 'Hall', place, contact }],
        sessions: [{ ...first!, room: 'hall' }, ...others],
      },
      theSystem,
    );
    await release(house, 'released');
  }, 60_000);

  /** Where somebody reads it, by address. */
  async function placesFor(actor: ActorName): Promise<string[]> {
    const found: string[] = [];
    for (const { method, path } of routesOf(house)) {
      if (method !== 'get' || !path.includes(':slug')) continue;
      const address = path
        .replace(':slug', 'released')
        .replace(':id.ics', 'first.ics')
        .replace(':session', 'first')
        .replace(':version', '2')
        .replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
      const { body, headers, status } = await cast[actor].get(address).responseType('blob');
      if (status >= 500) throw new Error(`${address}: ${status}`);
      const isPdf = headers['content-type']?.startsWith('application/pdf') ?? false;
      const text = isPdf ? pageTexts(body as Buffer).join() : (body as Buffer).toString('utf8');
      if (text.includes(place) || text.includes(contact)) found.push(path);
    }
    return found.sort();
  }

  const briefs = [
    '/api/meetings/:slug/brief.pdf',
    '/api/meetings/:slug/draft/brief.pdf',
    '/api/meetings/:slug/draft/sessions/:session/brief.pdf',
    '/api/meetings/:slug/sessions/:session/brief.pdf',
  ];

  it('stands in the briefs, and in what organizers edit', async () => {
    expect(await placesFor('organizer')).toEqual(
      ['/api/meetings/:slug/file', '/api/meetings/:slug/log', '/api/meetings/:slug/programme', ...briefs].sort(),
    );
    const { body } = await cast.organizer.get('/api/meetings/released/sessions/first/brief.pdf').responseType('blob');
    const text = pageTexts(body as Buffer).join();
    expect([text.includes(`Where: ${place}`), text.includes(`Contact for the room: ${contact}`)]).toEqual([true, true]);
  }, 60_000);

  it.each(actors.filter((actor) => !['organizer', 'administrator'].includes(actor)))(
    'is told to nobody else in anything that is released or shown of the draft: %s',
    async (actor) => {
      const read = await placesFor(actor);
      expect(read.filter((path) => !briefs.includes(path))).toEqual([]);
      expect(read).toEqual(actor === 'moderator' ? briefs : expect.any(Array));
    },
    60_000,
  );

  it('is told to nobody who is not there any more: a room that the session has left', async () => {
    await house.query(`UPDATE room SET name = 'Another hall' WHERE key = 'hall'`);
    expect(await placesFor('moderator')).toEqual(briefs.filter((path) => path.includes('draft')));
  }, 60_000);
});
