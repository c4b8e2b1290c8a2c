import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf, password } from '../support/accounts.js';
import { accessTable, type Expected, shown, withoutSignIn } from '../support/access-table.js';
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
  // The meetings here have been released once at most.
  'get /api/meetings/:slug/releases/:version/difference',
];
const forEverybody = Object.entries(accessTable)
  .filter(([name, { to, while: open }]) => to === 'everybody' && open === undefined && !notThere.includes(name))
  .map(([name]) => name);

let house: TestApp;
let cast: Record<ActorName, Visitor>;
/** The token of a calendar, which opens nothing else, and the name of the style sheet. */
let made: Record<'token' | 'token.ics' | 'name', string>;

beforeAll(async () => {
  // Strangers share one limit, and there are more routes than changes in a minute.
  house = await startTestApp(undefined, undefined, { changesPerMinute: 100_000 });
  cast = await gatherCast(house);
  const token = await calendarTokenOf(house);
  const page = await house.http.get('/').expect(200);
  made = { token, 'token.ics': `${token}.ics`, name: /\/assets\/([\w.]+)/.exec(page.text)?.[1] ?? '' };
}, 60_000);
afterAll(() => house.close());

const refusedAccesses = async () => {
  const [row] = await house.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'access.refused'`,
  );
  return row?.count ?? 0;
};

function addressOf(path: string, slug: StateName): string {
  const values: Record<string, string> = { ...parameters, ...made, slug };
  return path.replace(/:([\w.]+)/g, (_, name: string) => values[name] ?? nobody);
}

/** Whether somebody gets past the door. What is sent is empty, so that whoever does changes nothing. */
async function isLetIn(actor: ActorName, { method, path }: Route, slug: StateName): Promise<boolean | string> {
  // A refusal is noted once a minute.
  await house.query('DELETE FROM sign_in_try');
  const before = await refusedAccesses();
  const { status, body } = await cast[actor].request(method, addressOf(path, slug));
  const { code } = body as { code?: string };
  const refused = (await refusedAccesses()) - before;
  if (status >= 500) return `${status}`;
  if (withoutSignIn.includes(actor)) return !['sign-in.required', 'sign-in.ended', 'not-found'].includes(code ?? '');
  if (refused === 1 && code === 'not-found') return false;
  return refused === 0 ? true : `${status} ${code} with ${refused} refusals on record`;
}

async function signInAgain(actor: ActorName, after: string): Promise<void> {
  if (!endingSignIns.includes(after) || withoutSignIn.includes(actor)) return;
  await cast[actor].signIn(emailOf(actor), password);
}

function expectation({ to, while: open = states }: Expected, actor: ActorName, state: StateName): boolean {
  return open.includes(state) && (to === 'everybody' || to.includes(actor));
}

describe('who may do what', () => {
  it('is settled for every route of the server, and for no other', () => {
    const routes = routesOf(house).map(({ method, path }) => `${method} ${path}`);
    expect([...routes].sort()).toEqual(Object.keys(accessTable).sort());
  });

  it.each(Object.entries(accessTable).filter(([, { to }]) => to !== 'everybody'))('at %s', async (name, expected) => {
    const [method, path] = name.split(' ') as [Route['method'], string];
    const about = path.includes(':slug') ? states : (['draft'] as const);
    const found: Record<string, boolean | string> = {};
    const wanted: Record<string, boolean> = {};
    for (const state of about) {
      for (const actor of actors) {
        found[`${actor}, ${state}`] = await isLetIn(actor, { method, path }, state);
        wanted[`${actor}, ${state}`] = expectation(expected, actor, state);
        await signInAgain(actor, name);
      }
    }
    expect(found).toEqual(wanted);
  });

  it.each(forEverybody)('at %s everybody is let in', async (name) => {
    const [method, path] = name.split(' ') as [Route['method'], string];
    const refused: unknown[] = [];
    for (const actor of actors) {
      await house.query('DELETE FROM sign_in_try');
      const { status, body } = await cast[actor].request(method, addressOf(path, 'released'));
      if (status >= 500 || [401, 404, 429].includes(status)) refused.push([actor, status, body]);
      await signInAgain(actor, name);
    }
    expect(refused).toEqual([]);
  });

  it.each(Object.entries(accessTable).filter(([, { while: open }]) => open === shown))(
    'at %s is the same for everybody: what is released is open, and nothing else is there',
    async (name) => {
      const [method, path] = name.split(' ') as [Route['method'], string];
      for (const state of states) {
        const address = path.replace(':slug', state).replace(':id', 'first');
        for (const actor of actors) {
          const { status } = await cast[actor].request(method, address);
          expect([actor, address, status]).toEqual([actor, address, shown.includes(state) ? 200 : 404]);
        }
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
