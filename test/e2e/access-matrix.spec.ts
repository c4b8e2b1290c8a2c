import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf, password } from '../support/accounts.js';
import { type Expected, shown, withoutSignIn } from '../support/access-actors.js';
import { accessTable } from '../support/access-table.js';
import { startTestApp, type TestApp } from '../support/app.js';
import {
  type ActorName,
  actors,
  calendarTokenOf,
  castMeeting,
  gatherCast,
  type StateName,
  states,
} from '../support/cast.js';
import { type Route, routesOf } from '../support/routes.js';
import type { Visitor } from '../support/visitor.js';

/** What stands in an address where a route has a parameter; ids are well formed and belong to nothing. */
const parameters: Record<string, string> = {
  session: 'first',
  version: '9',
  person: 'nobody',
  mechanism: 'isles',
  'id.ics': 'first.ics',
};
const nobody = '00000000-0000-4000-8000-000000000000';

const endingSignIns = ['delete /api/session', 'delete /api/account/sign-ins', 'post /sign-out'];

/** What is not there for want of a configuration, of a good token or of a second release. */
const notThere = [
  'get /sign-in/with',
  'get /sign-in/with/callback',
  'post /sign-in/:token',
  'post /new-address/:token',
  'post /news/confirm/:token',
  'get /api/mechanism-links/:token',
  'post /api/mechanism-links/:token/corrections',
  'get /mechanism-links/:token',
  'post /mechanism-links/:token',
  'get /api/owner-links/:token',
  'post /api/owner-links/:token/reports',
  'get /owner-links/:token',
  'post /owner-links/:token',
  // The meetings here have been released once at most.
  'get /api/meetings/:slug/releases/:version/difference',
];
const forEverybody = Object.entries(accessTable)
  .filter(([name, { to, while: open }]) => to === 'everybody' && open === undefined && !notThere.includes(name))
  .map(([name]) => name);

let house: TestApp;
let cast: Record<ActorName, Visitor>;
/** The token of a calendar, which opens nothing else, and the names of the style sheet and of a script of the desk. */
let made: Record<'token' | 'token.ics' | 'name' | 'file', string>;
/** Of each meeting, the group in which the cast has its roles. */
let groups: Record<string, string>;

beforeAll(async () => {
  // Strangers share one limit, and there are more routes than changes in a minute.
  house = await startTestApp(undefined, undefined, { changesPerMinute: 100_000 });
  cast = await gatherCast(house);
  const token = await calendarTokenOf(house);
  const page = await house.http.get('/').expect(200);
  const desk = await house.http.get('/desk').expect(200);
  const [name, file] = [page, desk].map(({ text }) => /\/assets\/([\w.-]+)/.exec(text)?.[1] ?? '');
  const rows = await house.query<{ slug: string; id: string }>(
    `SELECT meeting.slug, breakout_group.id FROM breakout_group JOIN session ON session.id = session_id
     JOIN meeting ON meeting.id = meeting_id WHERE breakout_group.number = 1`,
  );
  groups = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
  made = { token, 'token.ics': `${token}.ics`, name: name!, file: file! };
}, 60_000);
afterAll(() => house.close());

function addressOf(path: string, slug: StateName): string {
  const inGroup: Record<string, string> = path.includes('/:group/')
    ? { session: 'groups', group: groups[slug] ?? nobody }
    : {};
  const values: Record<string, string> = { ...parameters, ...made, ...inGroup, slug };
  return path.replace(/:([\w.]+)/g, (_, name: string) => values[name] ?? nobody);
}

/** The same, in a language that there is not: nobody is given a document that takes long to make, and all learn of the door. */
function doorOf(path: string, slug: StateName): string {
  const isDocument = /\.(pdf|docx)$/.test(path);
  return `${addressOf(path, slug)}${isDocument ? '?lang=tlh' : ''}`;
}

/** Who stands at a door of which meeting. */
type Stand = `${ActorName}, ${StateName}`;

/**
 * Who gets past a door, or is told that the meeting is archived. All come at once, each for every meeting in question. What is
 * sent is empty, so that whoever gets in changes nothing.
 */
async function whoIsLetIn(route: Route, about: readonly StateName[]): Promise<Record<Stand, boolean | string>> {
  // A refusal is noted once a minute.
  await house.query('DELETE FROM sign_in_try');
  const before = await lastEntryId();
  const isOfMeeting = route.path.includes(':slug');
  const answers = await Promise.all(
    about.flatMap((state) =>
      actors.map(async (actor) => {
        const { status, body } = await cast[actor].request(route.method, doorOf(route.path, state));
        return { actor, state, status, code: (body as { code?: string }).code };
      }),
    ),
  );
  const refused = await refusedSince(before);
  const found = answers.map(({ actor, state, status, code }) => {
    const refusals = refused.filter(({ email, meeting }) => {
      return email === emailOf(actor) && (!isOfMeeting || meeting === state);
    });
    return [`${actor}, ${state}`, outcomeOf({ actor, status, code, refusals: refusals.length })];
  });
  return Object.fromEntries(found) as Record<Stand, boolean | string>;
}

const lastEntryId = async () => {
  const [row] = await house.query<{ id: string }>('SELECT coalesce(max(id), 0) AS id FROM audit_entry');
  return row?.id ?? '0';
};

/** The refusals on record after an entry: whose, and at which meeting. */
const refusedSince = (entryId: string) =>
  house.query<{ email: string; meeting: string | null }>(
    `SELECT account.email, entry.changes #>> '{0,after,meeting}' AS meeting
     FROM audit_entry entry JOIN account ON account.id = entry.actor
     WHERE entry.action = 'access.refused' AND entry.id > $1`,
    [entryId],
  );

interface Answer {
  actor: ActorName;
  status: number;
  code: string | undefined;
  /** How many are on record for it. */
  refusals: number;
}

function outcomeOf({ actor, status, code, refusals }: Answer): boolean | string {
  if (status >= 500) return `${status}`;
  if (withoutSignIn.includes(actor)) return !['sign-in.required', 'sign-in.ended', 'not-found'].includes(code ?? '');
  if (refusals === 1 && code === 'not-found') return false;
  if (refusals === 0 && code === 'meeting.archived') return code;
  return refusals === 0 ? true : `${status} ${code} with ${refusals} refusals on record`;
}

async function signInAgain(actor: ActorName, after: string): Promise<void> {
  if (!endingSignIns.includes(after) || withoutSignIn.includes(actor)) return;
  await cast[actor].signIn(emailOf(actor), password);
}

/** Who could change a meeting were it not archived is told that it is; it is the same as none to all others. */
function expectation({ to, while: open = states }: Expected, actor: ActorName, state: StateName): boolean | string {
  if (to !== 'everybody' && !to.includes(actor)) return false;
  if (state === 'archived' && open.includes('released') && !open.includes(state)) return 'meeting.archived';
  return open.includes(state);
}

describe('who may do what', () => {
  it('is settled for every route of the server, and for no other', () => {
    const routes = routesOf(house).map(({ method, path }) => `${method} ${path}`);
    expect([...routes].sort()).toEqual(Object.keys(accessTable).sort());
  });

  it.each(Object.entries(accessTable).filter(([, { to }]) => to !== 'everybody'))('at %s', async (name, expected) => {
    const [method, path] = name.split(' ') as [Route['method'], string];
    const about = path.includes(':slug') ? states : (['draft'] as const);
    const found = await whoIsLetIn({ method, path }, about);
    const wanted = about.flatMap((state) =>
      actors.map((actor) => [`${actor}, ${state}`, expectation(expected, actor, state)]),
    );
    for (const actor of actors) await signInAgain(actor, name);
    expect(found).toEqual(Object.fromEntries(wanted));
  });

  it.each(forEverybody)('at %s everybody is let in', async (name) => {
    const [method, path] = name.split(' ') as [Route['method'], string];
    await house.query('DELETE FROM sign_in_try');
    const refused = await Promise.all(
      actors.map(async (actor) => {
        const { status, body } = await cast[actor].request(method, addressOf(path, 'released'));
        return status >= 500 || [401, 404, 429].includes(status) ? [[actor, status, body]] : [];
      }),
    );
    for (const actor of actors) await signInAgain(actor, name);
    expect(refused.flat()).toEqual([]);
  });

  it.each(Object.entries(accessTable).filter(([, { while: open }]) => open === shown))(
    'at %s is the same for everybody: what is released is open, and nothing else is there',
    async (name) => {
      const [method, path] = name.split(' ') as [Route['method'], string];
      for (const state of states) {
        const address = path.replace(':slug', state).replace(':id', 'first');
        const told = await Promise.all(
          actors.map(async (actor) => [actor, (await cast[actor].request(method, address)).status] as const),
        );
        expect([address, told]).toEqual([address, actors.map((actor) => [actor, shown.includes(state) ? 200 : 404])]);
      }
    },
  );
});

describe('a right', () => {
  const withoutModerator = (slug: string) => {
    const file = castMeeting(slug);
    return { ...file, sessions: file.sessions.map(({ moderators, ...session }) => session) };
  };

  it('ends with the role, at the next request, and comes back with it', async () => {
    const note = '/api/meetings/draft/sessions/first/note';
    const [programme, visitor] = [house.app.get(ProgrammeService), cast.moderator];
    await visitor.get(note).expect(200);
    await programme.importFile(withoutModerator('draft'), theSystem);
    await visitor.get(note).expect(404);
    await programme.importFile(castMeeting('draft'), theSystem);
    await visitor.get(note).expect(200);
  });

  it('ends when the role is declined', async () => {
    const draft = '/api/meetings/draft/draft';
    const { speaker } = cast;
    await speaker.get(draft).expect(200);
    const { body } = await speaker.get('/api/my-part').expect(200);
    const roles = body.roles as { id: string; version: number; meeting: { slug: string } }[];
    const role = roles.find(({ meeting }) => meeting.slug === 'draft');
    await speaker
      .put(`/api/my-part/roles/${role?.id}`, { state: 'declined', reason: 'Elsewhere.' })
      .set('If-Match', `"${role?.version}"`)
      .expect(200);
    await speaker.get(draft).expect(404);
  });
});

describe('what is not permitted', () => {
  it('looks, to the byte, like what does not exist', async () => {
    const speaker = cast.speaker;
    for (const method of ['get', 'put'] as const) {
      const denied = await speaker.request(method, '/api/meetings/released/access');
      const absent = await speaker.request(method, '/api/meetings/nowhere/access');
      const nowhere = await speaker.request(method, '/api/nothing/of/the/kind');
      const bodies = [denied, absent, nowhere].map(({ status, text }) => ({ status, text }));
      expect(bodies).toEqual(Array.from({ length: 3 }, () => bodies[0]));
      expect(bodies[0]?.status).toBe(404);
    }
  });

  it('looks so in an archived meeting too, to whoever could not change it before', async () => {
    const { anonymous, speaker, 'organizer of another meeting': stranger } = cast;
    const title = { title: 'Late' };
    for (const path of ['/programme', '/programme/sessions/first', `/programme/items/${nobody}`]) {
      const answers = [speaker, stranger].map((visitor) => visitor.patch(`/api/meetings/archived${path}`, title));
      const nowhere = stranger.patch(`/api/meetings/nowhere${path}`, title);
      const bodies = (await Promise.all([nowhere, ...answers])).map(({ status, text }) => ({ status, text }));
      expect(bodies).toEqual(bodies.map(() => bodies[0]));
      expect(bodies[0]?.status).toBe(404);
      const [there, absent] = await Promise.all(
        ['archived', 'nowhere'].map((slug) => anonymous.patch(`/api/meetings/${slug}${path}`, title)),
      );
      expect([there?.status, there?.text]).toEqual([401, absent?.text]);
    }
  });

  it('is known to the log, and not its content', async () => {
    await house.query('DELETE FROM sign_in_try');
    await cast.speaker.get('/api/meetings/released/file').expect(404);
    const [entry] = await house.query(
      `SELECT action, subject, changes FROM audit_entry WHERE action = 'access.refused' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({
      action: 'access.refused',
      subject: 'permission meeting.export',
      changes: [{ path: [], after: { meeting: 'released' } }],
    });
  });
});
