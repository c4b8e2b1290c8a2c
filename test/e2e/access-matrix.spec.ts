import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf, password } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, actors, castMeeting, gatherCast, type StateName, states } from '../support/cast.js';
import { type Route, routesOf } from '../support/routes.js';
import type { Visitor } from '../support/visitor.js';

/** Who gets past the door of a route, written down once more, by hand: the product has to come to the same answer. */
interface Expected {
  to: 'everybody' | readonly ActorName[];
  /** States of the meeting in which it is open; left out where the route is not about one meeting. */
  while?: readonly StateName[];
}

const accounts = actors.filter(
  (actor) => !['anonymous', 'disabled organizer', 'organizer whose sign-in has ended'].includes(actor),
);
const administrator: ActorName[] = ['administrator'];
const organizers: ActorName[] = [...administrator, 'organizer'];
const organizersOfAny: ActorName[] = [...organizers, 'organizer of another meeting'];
const insiders = accounts.filter((actor) => actor !== 'organizer of another meeting');
const moderators: ActorName[] = [...organizers, 'moderator'];

const [editable, readable, shown] = [
  ['draft', 'released'],
  ['draft', 'released', 'archived'],
  ['released', 'archived'],
] as const;

const everybody: Expected = { to: 'everybody' };
const released: Expected = { to: 'everybody', while: shown };
const draftReaders: Expected = { to: insiders, while: readable };

const matrix: Record<string, Expected> = {
  'get /healthz': everybody,
  'get /readyz': everybody,
  'get /': everybody,
  'get /assets/:name': everybody,
  'get /api/docs': everybody,
  'get /api/openapi.json': everybody,

  'get /api/session': everybody,
  'post /api/session': everybody,
  'delete /api/session': everybody,
  'post /api/session/link': everybody,
  'post /api/session/redemption': everybody,
  'post /api/session/renewal': { to: accounts },
  'post /api/account/email/confirmation': everybody,
  'put /api/account/email': { to: accounts },
  'put /api/account/password': { to: accounts },
  'delete /api/account/sign-ins': { to: accounts },
  'get /sign-in': everybody,
  'post /sign-in': everybody,
  'get /sign-in/sent': everybody,
  'post /sign-in/link': everybody,
  'get /sign-in/:token': everybody,
  'post /sign-in/:token': everybody,
  'get /new-address/:token': everybody,
  'post /new-address/:token': everybody,
  'get /sign-in/with': everybody,
  'get /sign-in/with/callback': everybody,
  'post /sign-out': everybody,
  'get /api/accounts': { to: administrator },
  'post /api/accounts': { to: administrator },
  'patch /api/accounts/:account': { to: administrator },

  'get /api/log': { to: administrator },
  'get /api/mail': { to: administrator },
  'get /api/mail/:mail': { to: administrator },

  'get /my-part': { to: accounts },
  'post /my-part/roles/:role': { to: accounts },
  'post /my-part/people/:person/biography': { to: accounts },
  'post /my-part/calendar': { to: accounts },
  'get /api/my-part': { to: accounts },
  'get /api/my-part/meetings': { to: accounts },
  'put /api/my-part/roles/:role': { to: accounts },
  'put /api/my-part/people/:person/biography': { to: accounts },
  'post /api/my-part/calendar': { to: accounts },
  'delete /api/my-part/calendar': { to: accounts },
  'get /api/my-part/stars': { to: accounts },
  'put /api/my-part/stars/:slug/:session': { to: accounts },
  'delete /api/my-part/stars/:slug/:session': { to: accounts },
  // Its address is a secret, and the only key to it.
  'get /calendar/:token.ics': everybody,

  'get /api/meetings': everybody,
  'get /api/meetings/:slug': released,
  'get /api/meetings/:slug/releases': released,
  // Of two releases; the meetings here have one at most.
  'get /api/meetings/:slug/releases/:version/difference': everybody,
  'get /meetings/:slug': released,
  'get /meetings/:slug/changes': released,
  'get /meetings/:slug/changes.atom': released,
  'get /meetings/:slug/agenda.pdf': released,
  'get /meetings/:slug/agenda.docx': released,
  'get /meetings/:slug/session-objectives.pdf': released,
  'get /meetings/:slug/session-objectives.docx': released,
  'get /meetings/:slug/calendar.ics': released,
  'get /meetings/:slug/sessions/:id.ics': released,

  'post /api/meetings/import': { to: organizersOfAny },
  'get /api/meetings/:slug/file': { to: organizers, while: readable },
  'get /api/meetings/:slug/access': { to: organizers, while: readable },
  'put /api/meetings/:slug/access': { to: organizers, while: readable },
  'delete /api/meetings/:slug/access/:account': { to: organizers, while: readable },
  'post /api/meetings/:slug/releases': { to: organizers, while: editable },
  'get /api/meetings/:slug/draft/next-release': { to: organizers, while: editable },
  'post /api/meetings/:slug/releases/:version/restore': { to: organizers, while: editable },
  'get /api/meetings/:slug/log': { to: organizers, while: readable },
  'get /api/meetings/:slug/findings': { to: organizers, while: readable },
  'put /api/meetings/:slug/findings/:key/set-aside': { to: organizers, while: editable },
  'delete /api/meetings/:slug/findings/:key/set-aside': { to: organizers, while: editable },
  'get /api/meetings/:slug/finding-settings': { to: organizers, while: readable },
  'put /api/meetings/:slug/finding-settings': { to: organizers, while: editable },
  'get /api/meetings/:slug/readiness': { to: organizers, while: readable },
  'get /api/meetings/:slug/people': { to: organizers, while: editable },
  'put /api/meetings/:slug/people/:person': { to: organizers, while: editable },
  'get /api/meetings/:slug/roles': { to: organizers, while: editable },
  'put /api/meetings/:slug/roles/:role': { to: organizers, while: editable },
  'get /api/meetings/:slug/invitations': { to: organizers, while: editable },
  'post /api/meetings/:slug/invitations': { to: organizers, while: editable },
  'post /api/meetings/:slug/invitations/test': { to: organizers, while: editable },
  'get /api/meetings/:slug/notices': { to: organizers, while: editable },
  'get /api/meetings/:slug/mails': { to: organizers, while: readable },
  'post /api/meetings/:slug/mails/:mail/resend': { to: organizers, while: editable },

  'get /api/meetings/:slug/sessions/:session/note': { to: moderators, while: readable },
  'put /api/meetings/:slug/sessions/:session/note': { to: moderators, while: editable },
  'get /api/meetings/:slug/sessions/:session/running-order': { to: moderators, while: editable },
  'put /api/meetings/:slug/sessions/:session/running-order/items': { to: moderators, while: editable },
  'put /api/meetings/:slug/sessions/:session/running-order/items/:item/minutes': { to: moderators, while: editable },
  'put /api/meetings/:slug/sessions/:session/running-order/items/:item/speakers': { to: moderators, while: editable },
  'get /api/meetings/:slug/sessions/:session/suggestions': { to: moderators, while: editable },
  'post /api/meetings/:slug/sessions/:session/suggestions': { to: moderators, while: editable },
  'put /api/meetings/:slug/suggestions/:suggestion': { to: organizers, while: editable },

  'get /api/meetings/:slug/events': draftReaders,
  'get /api/meetings/:slug/draft': draftReaders,
  'get /api/meetings/:slug/draft/difference': draftReaders,
  'get /api/meetings/:slug/draft/agenda.pdf': draftReaders,
  'get /api/meetings/:slug/draft/agenda.docx': draftReaders,
  'get /api/meetings/:slug/draft/session-objectives.pdf': draftReaders,
  'get /api/meetings/:slug/draft/session-objectives.docx': draftReaders,
  'get /api/meetings/:slug/draft/calendar.ics': draftReaders,

  'get /api/meetings/:slug/draft/brief.pdf': draftReaders,
  'get /api/meetings/:slug/draft/brief.docx': draftReaders,
  'get /api/meetings/:slug/draft/sessions/:session/brief.pdf': draftReaders,
  'get /api/meetings/:slug/draft/sessions/:session/brief.docx': draftReaders,
  'get /api/meetings/:slug/brief.pdf': draftReaders,
  'get /api/meetings/:slug/brief.docx': draftReaders,
  'get /api/meetings/:slug/sessions/:session/brief.pdf': draftReaders,
  'get /api/meetings/:slug/sessions/:session/brief.docx': draftReaders,
};

/** What stands in an address where a route has a parameter; ids are well formed and belong to nothing. */
const parameters: Record<string, string> = {
  session: 'first',
  version: '9',
  person: 'nobody',
  'id.ics': 'first.ics',
  'token.ics': 'none.ics',
  name: 'none.css',
};
const nobody = '00000000-0000-4000-8000-000000000000';

const endingSignIns = ['delete /api/session', 'delete /api/account/sign-ins', 'post /sign-out'];
const withoutSignIn: ActorName[] = ['anonymous', 'disabled organizer', 'organizer whose sign-in has ended'];

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

const refusedAccesses = async () => {
  const [row] = await house.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'access.refused'`,
  );
  return row?.count ?? 0;
};

/** Whether somebody gets past the door. What is sent is empty, so that whoever does changes nothing. */
async function isLetIn(actor: ActorName, { method, path }: Route, slug: StateName): Promise<boolean | string> {
  const address = path.replace(/:(slug|[\w.]+)/g, (_, name: string) =>
    name === 'slug' ? slug : (parameters[name] ?? nobody),
  );
  const before = await refusedAccesses();
  const { status, body } = await cast[actor].request(method, address);
  const { code } = body as { code?: string };
  const refused = (await refusedAccesses()) - before;
  if (status >= 500) return `${status}`;
  if (withoutSignIn.includes(actor)) return !['sign-in.required', 'sign-in.ended', 'not-found'].includes(code ?? '');
  if (refused === 1 && code === 'not-found') return false;
  return refused === 0 ? true : `${status} ${code} with ${refused} refusals on record`;
}

function expectation({ to, while: open = states }: Expected, actor: ActorName, state: StateName): boolean {
  return open.includes(state) && (to === 'everybody' || to.includes(actor));
}

describe('who may do what', () => {
  it('is settled for every route of the server, and for no other', () => {
    const routes = routesOf(house).map(({ method, path }) => `${method} ${path}`);
    expect([...routes].sort()).toEqual(Object.keys(matrix).sort());
  });

  it.each(Object.entries(matrix).filter(([, { to }]) => to !== 'everybody'))('at %s', async (name, expected) => {
    const [method, path] = name.split(' ') as [Route['method'], string];
    const about = path.includes(':slug') ? states : (['draft'] as const);
    const found: Record<string, boolean | string> = {};
    const wanted: Record<string, boolean> = {};
    for (const state of about) {
      for (const actor of actors) {
        found[`${actor}, ${state}`] = await isLetIn(actor, { method, path }, state);
        wanted[`${actor}, ${state}`] = expectation(expected, actor, state);
        const isOut = endingSignIns.includes(name) && !withoutSignIn.includes(actor);
        if (isOut) await cast[actor].signIn(emailOf(actor), password);
      }
    }
    expect(found).toEqual(wanted);
  });

  it.each(Object.entries(matrix).filter(([, { while: open }]) => open === shown))(
    'at %s is the same for everybody: what is released is open, and nothing else is there',
    async (name) => {
      const [method, path] = name.split(' ') as [Route['method'], string];
      for (const state of states) {
        const address = path.replace(':slug', state).replace(':id', 'first');
        for (const actor of actors) {
          const { status } = await cast[actor].request(method, address);
          expect([actor, address, status]).toEqual([actor, address, shown.includes(state as never) ? 200 : 404]);
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
    await programme.importFile(withoutModerator('draft'));
    await visitor.get(note).expect(404);
    await programme.importFile(castMeeting('draft'));
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
