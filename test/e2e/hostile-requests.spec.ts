import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeAccount, signedIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, gatherCast } from '../support/cast.js';
import { type Route, routesOf } from '../support/routes.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
/** Several, because each may ask for six hundred changes in a minute. */
let roots: Visitor[];
let stranger: Visitor;
/** Ids of rows that are there, so that requests get as far as they can. */
let known: Record<string, string[]>;

beforeAll(async () => {
  house = await startTestApp();
  const cast: Record<ActorName, Visitor> = await gatherCast(house);
  stranger = cast.anonymous;
  roots = [];
  for (const name of ['Root One', 'Root Two', 'Root Three', 'Root Four', 'Root Five']) {
    await makeAccount(house, name, { administrator: true });
    roots.push(await signedIn(house, name));
  }
  const ids = async (table: string, column = 'id') =>
    (await house.query<{ id: string }>(`SELECT ${column} AS id FROM ${table} LIMIT 3`)).map(({ id }) => id);
  known = {
    slug: ['draft', 'released'],
    session: ['first', 'groups'],
    person: ['sam', 'mona'],
    role: await ids('role'),
    item: await ids('item'),
    account: await ids('account'),
    mail: await ids('mail'),
  };
}, 60_000);
afterAll(() => house.close());

const hostileText = fc.constantFrom(
  '',
  '\0',
  'a\u0000b',
  '\ud800',
  '\udfff tail',
  '<script>alert(1)</script>',
  "'; DROP TABLE account; --",
  '%00',
  '../../etc/passwd',
  '{{constructor.constructor("return process")()}}',
  '\u202e\u0007\u001b[31m',
  '+275760-09-13',
  '275760-09-13T00:00:00.000Z',
  '-1',
  '99999999999999999999',
  '1e309',
  'x'.repeat(5_000),
  'BEGIN:VCALENDAR\r\nX:1',
  'a@example.org\r\nBcc: b@example.org',
  '=HYPERLINK("http://evil.example.net")',
);
const value = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 3 }), fc.double(), fc.uuid());

/** Words that the product itself uses as keys, so that many bodies are nearly right. */
const key = fc.constantFrom(
  ...[
    'email',
    'password',
    'token',
    'name',
    'kind',
    'note',
    'text',
    'state',
    'reason',
    'roles',
    'role',
    'message',
    'again',
  ],
  ...['items', 'speakers', 'minutes', 'resolution', 'biography', 'newPassword', 'currentPassword', 'administrator'],
  ...['disabled', 'hiddenUntilConfirmed', 'version', '__proto__', 'constructor'],
);
const body = fc.oneof(value, fc.dictionary(key, value, { maxKeys: 5 }), fc.array(value, { maxLength: 3 }));
const version = fc.constantFrom(undefined, '"1"', '"0"', '*', 'W/"1"', '"999999999999"', '', '"1", "2"');

interface Attempt {
  body: unknown;
  ifMatch: string | undefined;
  parameter: unknown;
  isKnown: boolean;
  query: unknown;
}
const attempt: fc.Arbitrary<Attempt> = fc.record({
  body,
  ifMatch: version,
  parameter: hostileText,
  isKnown: fc.boolean(),
  query: hostileText,
});

/** Leaving is tested elsewhere; here it would end the test. */
const leaving = ['delete /api/session', 'delete /api/account/sign-ins', 'post /sign-out', 'put /api/account/password'];

async function send(visitor: Visitor, { method, path }: Route, { body, ifMatch, parameter, isKnown, query }: Attempt) {
  const fill = (name: string, index: number) => {
    const choice = known[name] ?? [];
    return isKnown && choice.length > 0 ? (choice[index % choice.length] ?? '') : String(parameter);
  };
  const address = path.replace(/:(\w+)/g, (_, name: string, index: number) => encoded(fill(name, index)));
  const request = visitor.request(
    method,
    `${address}?before=${encoded(String(query))}&version=${encoded(String(query))}`,
  );
  if (ifMatch !== undefined) void request.set('If-Match', ifMatch);
  if (method === 'get') return request;
  return request.set('Content-Type', 'application/json').send(JSON.stringify(body));
}

/** Halves of a surrogate pair cannot be encoded; their bytes can be written down. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').slice(0, 1_500));
}

describe('whatever is sent', () => {
  it('is answered, and never by a failure of the product', async () => {
    const attempts = fc.sample(attempt, { numRuns: 30, seed: 8 });
    const failures: unknown[] = [];
    let sent = 0;
    for (const route of routesOf(house)) {
      if (leaving.includes(`${route.method} ${route.path}`)) continue;
      for (const one of attempts) {
        const visitor = [stranger, ...roots][sent % 6] ?? stranger;
        const { status, text } = await send(visitor, route, one);
        if (status >= 500 || status === 429) failures.push([route, one, status, text]);
        sent += 1;
      }
    }
    expect(failures).toEqual([]);
    expect(sent).toBeGreaterThan(2_000);
    expect(house.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  }, 120_000);

  it.each([
    [
      'a hundred thousand keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]))),
    ],
    ['nesting of fifty thousand levels', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['a body of one key and no end', '{"email":"'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['a body that is not what it says it is', Buffer.from([0x1f, 0x8b, 0, 0])],
  ])('may be %s, and is refused', async (_what, content) => {
    const root = await signedIn(house, 'Root One');
    for (const path of ['/api/session', '/api/session/link', '/api/accounts', '/api/meetings/released/releases']) {
      const { status } = await root.request('post', path).set('Content-Type', 'application/json').send(content);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    const { status } = await root
      .request('post', '/api/meetings/import')
      .set('Content-Type', 'application/json')
      .send(content);
    expect([413, 422]).toContain(status);
  });
});
