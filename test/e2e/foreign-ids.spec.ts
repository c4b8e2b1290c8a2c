import { meetingFileFormat, type MeetingFile } from '#contract/meeting-file';
import type { ProgrammeView } from '#contract/programme-view';
import type { RecommendationView } from '#contract/recommendation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { answerOf } from '../support/changes.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { type Route, routesOf } from '../support/routes.js';
import { release } from '../support/small-meeting.js';
import { addEntry, wholeRecommendation } from '../support/output-house.js';
import { council, makeLink, sendReport } from '../support/owner-house.js';
import { Visitor } from '../support/visitor.js';

/** What stands in an address for each of its parameters. */
type Ids = Record<string, string>;

/** An id of nothing; it has the shape of every id. */
const absent = '00000000-0000-4000-8000-000000000000';
const absentOf: Ids = { version: '999', number: '999', key: 'guide.missing~nowhere' };

const programme = '/api/meetings/:slug/programme';
const output = '/api/meetings/:slug/sessions/:session/groups/:group/output';
const recommendation = '/api/meetings/:slug/recommendations/:number';
const at = '2031-03-04T09:30';

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
  'put /api/meetings/:slug/findings/:key/set-aside': { reason: 'So be it.' },
  'put /api/meetings/:slug/presence/:window': { screen: 'people' },
  [`post ${output}/edits`]: { edits: [{ kind: 'add', entry: absent, part: 'note' }] },
  [`post ${output}/clearances`]: { submission: 1 },
  [`post ${output}/reopening`]: { reason: 'A word is missing.' },
  [`put ${output}/presence/:window`]: { entry: null, field: null },
  [`put ${output}/presentation/slide`]: { slide: 'group' },
  'put /api/meetings/:slug/sessions/:session/plenary/slide': { shown: null },
  'post /api/meetings/:slug/sessions/:session/plenary/consolidation/edits': {
    edits: [{ kind: 'remove', recommendation: absent }],
  },
  [`patch ${recommendation}`]: { status: 'inProgress' },
  [`post ${recommendation}/reports/:report/acceptance`]: { seen: 1 },
  [`post ${recommendation}/reports/:report/refusal`]: { reason: 'Which ones?' },
  [`post ${programme}/sessions/:session/groups`]: { name: 'Group' },
  [`post ${programme}/sessions/:session/items`]: { kind: 'panel' },
  [`post ${programme}/sessions/:session/move-plan`]: { start: at },
  [`post ${programme}/sessions/:session/move`]: { start: at },
  [`post ${programme}/sessions/:session/split`]: { at },
  [`post ${programme}/sessions/:session/placings`]: { placings: [{ mechanism: 'isles', from: null, to: null }] },
  [`post ${programme}/sessions/:session/placing-plan`]: { keep: 'placed' },
  [`patch ${programme}/sessions/:session`]: { title: 'Another' },
  [`patch ${programme}/groups/:groupId`]: { name: 'Another' },
  [`patch ${programme}/items/:item`]: { title: 'Another' },
  [`patch ${programme}/people/:person`]: { position: 'Chair' },
  [`post ${programme}/people/:person/merge`]: { into: 'mona' },
  [`patch ${programme}/rooms/:room`]: { name: 'Another' },
  [`patch ${programme}/mechanisms/:mechanism`]: { name: 'Another' },
  [`patch ${programme}/roles/:role`]: { capacity: 'Chair' },
  [`post ${programme}/roles/:role/replacement`]: { person: 'mona' },
  [`patch ${programme}/guides/:guide`]: { title: 'Another' },
  [`post ${programme}/guides/:guide/question-sets`]: { session: 'groups' },
  [`patch ${programme}/question-sets/:set`]: { title: 'Another' },
  [`post ${programme}/question-sets/:set/questions`]: { text: 'Why?' },
  [`patch ${programme}/questions/:question`]: { text: 'Why not?' },
  'put /api/my-part/roles/:role': { state: 'confirmed' },
  'put /api/my-part/people/:person/biography': { biography: 'A life.' },
  'post /my-part/roles/:role': { state: 'confirmed', version: '1', reason: '' },
  'post /my-part/meetings/:slug/sessions/:session/note': { version: '0', text: 'A note.' },
  'post /my-part/meetings/:slug/sessions/:session/items/:item': { version: '1', minutes: '5', do: 'save' },
  'post /my-part/meetings/:slug/sessions/:session/suggestions': { text: 'A suggestion.' },
  'post /my-part/people/:person/biography': { version: '1', biography: 'A life.' },
};

/** What is not there has been taken away already, and has no history. */
const toNothing: Record<string, number> = {
  'delete /api/my-part/stars/:slug/:session': 204,
  'get /api/meetings/:slug/history/objects/:object': 200,
  // A window is known by its account too, so that another's id is as good as a new one.
  'put /api/meetings/:slug/presence/:window': 200,
  'delete /api/meetings/:slug/presence/:window': 204,
  [`put ${output}/presence/:window, window`]: 200,
  [`delete ${output}/presence/:window, window`]: 204,
};

let house: TestApp;
let organizer: Visitor;
/** Of the organizer's own meeting, and of one that is another's; no id is in both. */
let own: Ids;
let foreign: Ids;

beforeAll(async () => {
  // There are more routes than changes in a minute.
  house = await startTestApp(undefined, undefined, { changesPerMinute: 100_000 });
  const cast = await gatherCast(house);
  organizer = cast.organizer;
  await releaseOften(castMeeting('released'), { session: 'groups', room: 'hall', mechanism: 'isles' }, 1);
  await releaseOften(foreignMeeting(), { session: 'afar', room: 'cellar', mechanism: 'plains' }, 3);
  // The organizer has a part too, so that there is one to be mistaken for another's.
  await house.query(
    `UPDATE person SET account_id = (SELECT id FROM account WHERE email = $1)
     FROM meeting_person, meeting
     WHERE meeting_person.person_id = person.id AND meeting.id = meeting_person.meeting_id
       AND meeting.slug = 'released' AND person.family_name = 'sam'`,
    [emailOf('organizer')],
  );
  const here = { session: 'first', person: 'sam', room: 'hall', mechanism: 'isles', version: '2', number: '2' };
  own = await idsIn('released', here, organizer, 'observer');
  const another = 'organizer of another meeting';
  const elsewhere = { session: 'far', person: 'fay', room: 'cellar', mechanism: 'plains', version: '3', number: '3' };
  foreign = await idsIn('elsewhere', elsewhere, cast[another], another);
  for (const number of ['1', '2', '3']) {
    await recommend(cast[another], 'elsewhere');
    // The last one of the other meeting has a number that the own meeting has not.
    if (number !== '3') await recommend(organizer, 'released');
  }
  Object.assign(own, await linkAndReport(organizer, 'released', '2'));
  Object.assign(foreign, await linkAndReport(cast[another], 'elsewhere', '3'));
  await issueReport(organizer, `/api/meetings/released/sessions/groups/groups/${own['group'] ?? ''}/output`);
  await issueReport(cast[another], `/api/meetings/elsewhere/sessions/afar/groups/${foreign['group'] ?? ''}/output`);
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
      {
        ...{ id: 'afar', kind: 'breakout', title: 'Farther', start: '2031-03-04T10:00', end: '2031-03-04T11:00' },
        groups: [{ number: 1, name: 'One' }],
      },
    ],
  };
}

/** Gives a meeting a room, a mechanism and a guide for a session, and releases it so often, each time otherwise. */
async function releaseOften(file: MeetingFile, { session, room, mechanism }: Ids, times: number): Promise<void> {
  for (let version = 1; version <= times; version++) {
    await house.app.get(ProgrammeService).importFile(
      {
        ...file,
        meeting: { ...file.meeting, theme: `Version ${version}` },
        rooms: [{ id: room ?? '', name: 'Room' }],
        mechanisms: [{ id: mechanism ?? '', name: 'Mechanism' }],
        guide: [
          { sessions: [session ?? ''], questionSets: [{ session: session ?? '', questions: [{ text: 'Why?' }] }] },
        ],
      },
      theSystem,
    );
    await release(house, file.meeting.slug);
  }
}

/** Names of things of a meeting of every kind that an address can name. */
async function idsIn(
  slug: string,
  keys: { session: string; person: string; room: string; mechanism: string; version: string; number: string },
  visitor: Visitor,
  account: ActorName,
): Promise<Ids> {
  const [rows] = await house.query<Ids>(
    `SELECT meeting_person.person_id AS "personId", meeting_person.id AS object, account.id AS account
     FROM meeting
     JOIN meeting_person ON meeting_person.meeting_id = meeting.id AND meeting_person.key = $2
     JOIN account ON account.email = $3
     WHERE meeting.slug = $1`,
    [slug, keys.person, emailOf(account)],
  );
  const meeting = `/api/meetings/${slug}`;
  const suggested = { text: 'Ask more.' };
  const made = await visitor.post(`${meeting}/sessions/${keys.session}/suggestions`, suggested).expect(201);
  const edited = await visitor.post(`${meeting}/programme/rooms`, { name: 'Corridor' }).expect(201);
  const placed = await idsInProgramme(visitor, meeting, keys.session);
  await visitor.post(`${meeting}/invitations/test`, { role: placed['role'] }).expect(202);
  const mails = (await visitor.get(`${meeting}/mails`).expect(200)).body as { id: string }[];
  const { findings } = (await visitor.get(`${meeting}/findings`).expect(200)).body as { findings: { key: string }[] };
  return {
    ...{ ...rows, ...keys, ...placed, id: keys.session, group: placed['groupId'] ?? '' },
    suggestion: (made.body as { id: string }).id,
    step: (edited.body as { step: string }).step,
    window: await windowIn(visitor, meeting),
    mail: mails[0]?.id ?? '',
    key: findings.find(({ key }) => key.includes(keys.session))?.key ?? '',
  };
}

const recommend = (visitor: Visitor, slug: string) =>
  visitor
    .post(`/api/meetings/${slug}/recommendations`, { title: 'Meetings', text: 'Meet yearly.', owners: [council] })
    .expect(201);

/** Makes a link for the owner of a recommendation, and reports on it. */
async function linkAndReport(visitor: Visitor, slug: string, number: string): Promise<Ids> {
  const meeting = `/api/meetings/${slug}`;
  const { id, token } = await makeLink(visitor, { owner: council }, meeting);
  await sendReport(new Visitor(house.origin), token, { recommendation: Number(number), year: 2019 });
  const { body } = await visitor.get(`${meeting}/recommendations/${number}`).expect(200);
  return { link: id, report: (body as RecommendationView).reports[0]?.id ?? '' };
}

/** Issues what a group has handed in, and lets it begin anew. */
async function issueReport(visitor: Visitor, output: string): Promise<void> {
  await addEntry(visitor, output, 'recommendation', wholeRecommendation('Meet yearly.'));
  await visitor.post(`${output}/submission`).expect(200);
  await house.query(`UPDATE group_output SET state = 'cleared'`);
  await visitor.post(`${output}/reports`, {}).expect(201);
  await house.query('DELETE FROM group_output');
}

/** The id of a window in which a meeting is open. */
async function windowIn(visitor: Visitor, meeting: string): Promise<string> {
  const window = randomUUID();
  await visitor.put(`${meeting}/presence/${window}`, { screen: 'timetable' }).expect(200);
  return window;
}

async function idsInProgramme(visitor: Visitor, meeting: string, key: string): Promise<Ids> {
  const { sessions, guides } = (await visitor.get(`${meeting}/programme`).expect(200)).body as ProgrammeView;
  const items = sessions.filter(({ id }) => id === key).flatMap((session) => session.items);
  const sets = guides.flatMap(({ questionSets }) => questionSets);
  const firstOf = (things: readonly { id: string }[]) => things[0]?.id ?? '';
  return {
    item: firstOf(items),
    role: firstOf(items.flatMap(({ speakers }) => speakers)),
    groupId: firstOf(sessions.flatMap(({ groups }) => groups)),
    guide: firstOf(guides),
    set: firstOf(sets),
    question: firstOf(sets.flatMap(({ questions }) => questions)),
  };
}

/** The registry of mechanisms is nobody's alone. */
const routesWithIds = (): Route[] =>
  routesOf(house).filter(({ path }) => namesIn(path).length > 0 && !path.startsWith('/api/mechanisms/'));

function namesIn(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter((name) => name in foreign);
}

/** What goes with a request besides its address. */
interface Rest {
  ifMatch?: string;
  body?: object;
}

/** The session of the own meeting that an address is about: the one with the groups, or the one to which they report. */
function sessionIn(path: string): string {
  if (path.includes('/:group/')) return 'groups';
  return path.includes('/plenary') ? 'second' : (own['session'] ?? '');
}

/** A request to the organizer's own meeting, with the organizer's own ids but for those that are given. */
function send({ method, path }: Route, ids: Ids, { ifMatch = '"1"', body = bodies[`${method} ${path}`] }: Rest = {}) {
  const isAboutAMeeting = path.includes(':slug');
  const standing: Ids = { ...own, session: sessionIn(path) };
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    if (name === 'slug') return 'released';
    return { ...standing, ...ids }[!isAboutAMeeting && name === 'person' ? 'personId' : name] ?? '';
  });
  const request = organizer.request(method, address);
  if (method === 'get') return request;
  return request.set('If-Match', ifMatch).send(body ?? {});
}

/** The answers to each request that has one id of another meeting, or else of nothing. */
async function* answers(rest?: Rest) {
  const nothing = Object.fromEntries(Object.keys(foreign).map((name) => [name, absentOf[name] ?? absent]));
  for (const route of routesWithIds()) {
    for (const name of namesIn(route.path)) {
      const keys = name === 'person' ? ['person', 'personId'] : [name];
      const only = (ids: Ids): Ids => Object.fromEntries(keys.map((key) => [key, ids[key] ?? '']));
      const theirs = await answerOf(send(route, only(foreign), rest));
      yield {
        route: `${route.method} ${route.path}`,
        name,
        theirs,
        none: await answerOf(send(route, only(nothing), rest)),
      };
    }
  }
}

describe('an id of another meeting', () => {
  it('is, on every route, to the byte what does not exist', async () => {
    const found: unknown[] = [];
    for await (const { route, name, theirs, none } of answers()) {
      const isNothing = theirs.status === (toNothing[`${route}, ${name}`] ?? toNothing[route] ?? 404);
      if (!isNothing || theirs.status !== none.status || theirs.text !== none.text)
        found.push([route, name, theirs, none]);
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['a body that is wrong', { body: { unknown: true } }],
    ['a version that was never there', { ifMatch: '"999"' }],
    ['a version that is none', { ifMatch: 'one' }],
  ])('is told by nothing from what does not exist when it comes with %s', async (_, rest) => {
    const found: unknown[] = [];
    for await (const { theirs, none, ...where } of answers(rest)) {
      const isAnswered = theirs.status < 500 && theirs.status !== 429;
      if (!isAnswered || theirs.status !== none.status || theirs.text !== none.text) found.push([where, theirs, none]);
    }
    expect(found).toEqual([]);
  });

  it('is refused as such: with an id of the own meeting the same request finds what it names', async () => {
    expect(Object.entries(own).filter(([name, id]) => id === '' || id === foreign[name])).toEqual([]);
    const lost: string[] = [];
    for (const route of routesWithIds()) {
      // What is found is not taken away by a version that was never there, so that the next request finds it too.
      const { status } = await send(route, {}, { ifMatch: '"999"' });
      if (status >= 400 && ![409, 412, 422].includes(status)) lost.push(`${status} ${route.method} ${route.path}`);
    }
    // These belong to administrators.
    expect(lost).toEqual(['404 patch /api/accounts/:account', '404 get /api/mail/:mail']);
    expect(routesWithIds().length).toBeGreaterThan(50);
  });

  it('is tried wherever an address names a thing of a meeting', () => {
    const names = routesOf(house)
      .filter(({ path }) => path.includes(':slug'))
      .flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name));
    expect([...new Set(names)].filter((name) => name !== 'slug' && !(name in foreign))).toEqual([]);
  });
});
