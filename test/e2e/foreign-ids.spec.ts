import { meetingFileFormat, type MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { answerOf } from '../support/changes.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { type Route, routesOf } from '../support/routes.js';
import type { Visitor } from '../support/visitor.js';

/** What stands in an address for each of its parameters. */
type Ids = Record<string, string>;

/** An id of nothing; it has the shape of every id. */
const absent = '00000000-0000-4000-8000-000000000000';

/** With these a request is well formed, so that nothing but its address is left to refuse. */
const bodies: Record<string, object> = {
  'put /api/meetings/:slug/people/:person': { email: null },
  'put /api/meetings/:slug/roles/:role': { state: 'invited' },
  'put /api/meetings/:slug/suggestions/:suggestion': { resolution: 'accepted' },
  'put /api/meetings/:slug/sessions/:session/note': { text: 'A note.' },
  'put /api/meetings/:slug/sessions/:session/running-order/items': { items: [] },
  'put /api/meetings/:slug/sessions/:session/running-order/items/:item/minutes': { minutes: 5 },
  'put /api/meetings/:slug/sessions/:session/running-order/items/:item/speakers': { speakers: [] },
  'post /api/meetings/:slug/sessions/:session/suggestions': { text: 'A suggestion.' },
  'put /api/my-part/roles/:role': { state: 'confirmed' },
  'put /api/my-part/people/:person/biography': { biography: 'A life.' },
  'post /my-part/roles/:role': { state: 'confirmed', version: '1', reason: '' },
  'post /my-part/people/:person/biography': { version: '1', biography: 'A life.' },
};

/** Taking away what is not there is done already. */
const doneAlready = ['delete /api/my-part/stars/:slug/:session'];

let house: TestApp;
let organizer: Visitor;
/** Of the organizer's own meeting, and of one that is another's; no id is in both. */
let own: Ids;
let foreign: Ids;

beforeAll(async () => {
  house = await startTestApp();
  const cast = await gatherCast(house);
  organizer = cast.organizer;
  await house.app.get(ProgrammeService).importFile(foreignMeeting(), theSystem);
  // The organizer has a part too, so that there is one to be mistaken for another's.
  await house.query(
    `UPDATE person SET account_id = (SELECT id FROM account WHERE email = $1)
     FROM meeting_person, meeting
     WHERE meeting_person.person_id = person.id AND meeting.id = meeting_person.meeting_id
       AND meeting.slug = 'released' AND person.family_name = 'sam'`,
    [emailOf('organizer')],
  );
  own = await idsIn('released', { session: 'first', person: 'sam' }, organizer, 'observer');
  const another = 'organizer of another meeting';
  foreign = await idsIn('elsewhere', { session: 'far', person: 'fay' }, cast[another], another);
}, 60_000);
afterAll(() => house.close());

function foreignMeeting(): MeetingFile {
  return {
    ...castMeeting('elsewhere'),
    format: meetingFileFormat,
    people: [{ id: 'fay', familyName: 'fay' }],
    sessions: [
      {
        ...{ id: 'far', kind: 'plenary', number: 1, title: 'Far' },
        ...{ start: '2031-03-04T09:00', end: '2031-03-04T10:00' },
        items: [{ kind: 'presentation', title: 'Talk', speakers: [{ person: 'fay' }] }],
      },
    ],
  };
}

/** Rows of a meeting of every kind that an address can name. */
async function idsIn(
  slug: string,
  { session, person }: { session: string; person: string },
  visitor: Visitor,
  account: ActorName,
): Promise<Ids> {
  const [rows] = await house.query<Ids>(
    `SELECT role.id AS role, item.id AS item, meeting_person.person_id AS "personId", account.id AS account
     FROM meeting
     JOIN session ON session.meeting_id = meeting.id AND session.key = $2
     JOIN item ON item.session_id = session.id
     JOIN role ON role.item_id = item.id
     JOIN meeting_person ON meeting_person.id = role.person_id
     JOIN account ON account.email = $3
     WHERE meeting.slug = $1`,
    [slug, session, emailOf(account)],
  );
  const meeting = `/api/meetings/${slug}`;
  const made = await visitor.post(`${meeting}/sessions/${session}/suggestions`, { text: 'Ask more.' }).expect(201);
  const suggestion = (made.body as { id: string }).id;
  await visitor.post(`${meeting}/invitations/test`, { role: rows?.['role'] }).expect(202);
  const mails = await visitor.get(`${meeting}/mails`).expect(200);
  const mail = (mails.body as { id: string }[])[0]?.id ?? '';
  return { ...rows, session, person, suggestion, mail, id: session };
}

const routesWithIds = (): Route[] => routesOf(house).filter(({ path }) => namesIn(path).length > 0);

function namesIn(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter((name) => name in foreign);
}

/** A request to the organizer's own meeting, with the organizer's own ids but for those that are given. */
function send({ method, path }: Route, ids: Ids) {
  const isAboutAMeeting = path.includes(':slug');
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    if (name === 'slug') return 'released';
    return { ...own, ...ids }[!isAboutAMeeting && name === 'person' ? 'personId' : name] ?? '';
  });
  const request = organizer.request(method, address);
  if (method === 'get') return request;
  return request.set('If-Match', '"1"').send(bodies[`${method} ${path}`] ?? {});
}

describe('an id of another meeting', () => {
  it('is, on every route, to the byte what does not exist', async () => {
    const nothing = Object.fromEntries(Object.keys(foreign).map((name) => [name, absent]));
    const found: unknown[] = [];
    for (const route of routesWithIds()) {
      for (const name of namesIn(route.path)) {
        const keys = name === 'person' ? ['person', 'personId'] : [name];
        const only = (ids: Ids): Ids => Object.fromEntries(keys.map((key) => [key, ids[key] ?? '']));
        const [theirs, none] = [await answerOf(send(route, only(foreign))), await answerOf(send(route, only(nothing)))];
        const expected = doneAlready.includes(`${route.method} ${route.path}`) ? 204 : 404;
        if (theirs.status !== expected || theirs.status !== none.status || theirs.text !== none.text)
          found.push([route, name, theirs, none]);
      }
    }
    expect(found).toEqual([]);
  });

  it('is refused as such: with an id of the own meeting the same request finds what it names', async () => {
    const lost: string[] = [];
    for (const route of routesWithIds()) {
      const { status } = await send(route, {});
      if (status === 404 || status === 400) lost.push(`${status} ${route.method} ${route.path}`);
    }
    // These belong to administrators.
    expect(lost).toEqual(['404 patch /api/accounts/:account', '404 get /api/mail/:mail']);
    expect(routesWithIds().length).toBeGreaterThan(15);
  });
});
