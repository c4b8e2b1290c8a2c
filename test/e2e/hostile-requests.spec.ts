import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeAccount, signedIn, who } from '../support/accounts.js';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, gatherCast } from '../support/cast.js';
import { type Route, routesOf } from '../support/routes.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
/** A stranger and many administrators, because each may ask for six hundred changes in a minute. */
let visitors: Visitor[];
let stranger: Visitor;
/** Ids of rows that are there, so that requests get as far as they can. */
let known: Record<string, string[]>;

beforeAll(async () => {
  house = await startTestApp();
  const cast: Record<ActorName, Visitor> = await gatherCast(house);
  stranger = cast.anonymous;
  visitors = [stranger];
  for (let number = 1; number < 12; number += 1) {
    await makeAccount(house, `Root ${number}`, { administrator: true });
    visitors.push(await signedIn(house, `Root ${number}`));
  }
  const ids = async (table: string, column = 'id') =>
    (await house.query<{ id: string }>(`SELECT ${column} AS id FROM ${table} LIMIT 3`)).map(({ id }) => id);
  known = {
    slug: ['draft', 'released'],
    mechanism: ['isles', 'plains'],
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

/** What a client can put into a header; what none can is sent below, byte by byte. */
const hostileHeader = fc.constantFrom(
  ...['', ' ', ',', ';', '"', '=', '%', '%00', '\u00ff\u00fe', '../../etc/passwd', '-1', 'null', '*/*'],
  ...['<script>alert(1)</script>', "'; DROP TABLE account; --", '99999999999999999999', 'x'.repeat(3_000)],
);
const headers = fc.record(
  {
    'If-Match': fc.oneof(fc.constantFrom('"1"', '"0"', '*', 'W/"1"', '"999999999999"', '"1", "2"'), hostileHeader),
    'If-None-Match': fc.oneof(fc.constantFrom('*', 'W/""', '"1"'), hostileHeader),
    'Accept-Language': fc.oneof(
      fc.constantFrom('fr;q=nought', '*;q=2', 'zz-'.repeat(500), 'en;q=1e309'),
      hostileHeader,
    ),
    'Content-Type': fc.constantFrom(
      ...[
        'application/json; charset=utf-16',
        'application/json; charset=nonsense',
        'multipart/form-data',
        'text/plain',
      ],
      ...['application/x-www-form-urlencoded', 'application/', '/', 'application/problem+json', 'x'.repeat(3_000)],
    ),
    'Idempotency-Key': fc.oneof(fc.constantFrom('used-before', 'k'.repeat(128), 'k'.repeat(129)), hostileHeader),
    'X-Forwarded-Proto': hostileHeader,
    'X-Forwarded-Host': hostileHeader,
  },
  { requiredKeys: [] },
);
/** Of a proxy that the server trusts, as it does here. Mostly an address, so that no network asks for too many changes. */
const forwardedFor = fc.oneof(
  { weight: 9, arbitrary: fc.ipV4() },
  { weight: 1, arbitrary: fc.oneof(fc.ipV6(), fc.constantFrom('::ffff:1.2.3.4', '1.2.3.4, , 5.6.7.8', '1.2.3.4:80')) },
  { weight: 1, arbitrary: hostileHeader },
);
/** In place of that of a sign-in. */
const cookie = fc.oneof(
  hostileHeader,
  fc.constantFrom(
    ...['plenary', 'plenary=', '__Host-plenary=s%3A', '__Host-plenary=s%3Anobody.signature', '__Host-plenary=%E0%A4'],
    ...['__Host-plenary=j%3A%7B', '__proto__=1; __Host-plenary=s%3A; __Host-plenary=s%3A', 'a=b;'.repeat(1_000)],
  ),
);

const attempt = fc.record({
  visitor: fc.nat({ max: 11 }),
  body,
  headers,
  forwardedFor,
  cookie: fc.option(cookie, { freq: 15, nil: undefined }),
  parameter: hostileText,
  isKnown: fc.boolean(),
  query: hostileText,
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

/** Somebody with every right says something short. */
const harmless: Attempt = {
  ...{ visitor: 1, body: { text: 'Soon.' }, headers: {}, forwardedFor: '192.0.2.1', cookie: undefined },
  ...{ parameter: '', isKnown: true, query: '' },
};

/** Leaving, and taking a meeting away from those who come after, is tested elsewhere; here it would end the test. */
const leaving = [
  ...['delete /api/session', 'delete /api/account/sign-ins', 'post /sign-out', 'put /api/account/password'],
  ...['put /api/meetings/:slug/archive', 'put /api/meetings/:slug/deletion'],
];

async function send({ method, path }: Route, { body, parameter, isKnown, query, ...one }: Attempt) {
  const fill = (name: string, index: number) => {
    const choice = known[name] ?? [];
    return isKnown && choice.length > 0 ? (choice[index % choice.length] ?? '') : parameter;
  };
  const address = path.replace(/:(\w+)/g, (_, name: string, index: number) => encoded(fill(name, index)));
  // With a cookie of its own a request is nobody's.
  const visitor = one.cookie === undefined ? (visitors[one.visitor] ?? stranger) : stranger;
  const request = visitor.request(method, `${address}?before=${encoded(query)}&version=${encoded(query)}`);
  void request.set('X-Forwarded-For', one.forwardedFor);
  if (one.cookie !== undefined) void request.set('Cookie', one.cookie);
  const sent = method === 'get' ? request : request.set('Content-Type', 'application/json').send(JSON.stringify(body));
  return sent.set(one.headers);
}

/** Halves of a surrogate pair cannot be encoded; their bytes can be written down. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').slice(0, 1_500));
}

/** Sends bytes and no more, and reads what comes back until the connection ends. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect({ port: Number(new URL(house.origin).port), host: '127.0.0.1' });
  const answer: Buffer[] = [];
  socket.on('data', (data) => answer.push(data));
  socket.on('error', () => socket.destroy());
  socket.end(bytes, 'latin1');
  await once(socket, 'close');
  return Buffer.concat(answer).toString('latin1');
}

/** Requests that are under way together. */
const atOnce = 10;

describe('whatever is sent', () => {
  it('is answered, ten thousand times, and never by a failure of the product', async () => {
    const routes = routesOf(house).filter(({ method, path }) => !leaving.includes(`${method} ${path}`));
    const requests = fc
      .sample(attempt, { numRuns: 10_000, seed: 8 })
      .map((one, index) => ({ one, route: routes[index % routes.length] ?? routes[0]! }));
    // Chance alone seldom says something that is right all through: whatever takes a text gets one besides.
    for (const route of routes) if (route.method === 'post') requests.push({ one: harmless, route });
    const failures: unknown[] = [];
    const codes = new Set<number>();
    for (let start = 0; start < requests.length; start += atOnce) {
      await house.query('DELETE FROM sign_in_try');
      const answers = requests.slice(start, start + atOnce).map(async ({ one, route }) => {
        const { status, text } = await send(route, one);
        codes.add(status);
        if (status >= 500 || status === 429) failures.push([route, one, status, text]);
      });
      await Promise.all(answers);
    }
    expect(failures).toEqual([]);
    // They get as far as everything that can be said to them.
    for (const code of [200, 201, 400, 401, 404, 422, 428]) expect(codes).toContain(code);
    expect(await Promise.all(visitors.slice(1).map(who))).not.toContain(null);
    expect(house.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  }, 240_000);

  it.each([
    ['less than its head says', 'Content-Length: 100', '{}'],
    ['more than its head says', 'Content-Length: 1', '{}'],
    ['of two lengths', 'Content-Length: 2\r\nContent-Length: 3', '{}'],
    ['of a length below nought', 'Content-Length: -2', '{}'],
    ['of a length and in chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked', '2\r\n{}\r\n0\r\n\r\n'],
    ['in a chunk of no length', 'Transfer-Encoding: chunked', 'zz\r\n{}'],
    ['behind a header with NUL', 'Content-Length: 2\r\nIf-Match: "\0"', '{}'],
    ['behind a header that is folded', 'Content-Length: 2\r\nIf-Match: "1"\r\n Bcc: x', '{}'],
    ['behind headers without end', `Content-Length: 2\r\n${'X-Long: x\r\n'.repeat(10_000)}X: x`, '{}'],
  ])('may be %s, and is refused', async (_what, head, content) => {
    const fixed = ['Host: localhost', 'Origin: https://meetings.example.org', 'Content-Type: application/json'];
    const lines = ['POST /api/session HTTP/1.1', ...fixed, head, '', content];
    const answer = await exchange(lines.join('\r\n'));
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    await stranger.get('/healthz').expect(200);
    expect(house.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

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
    const root = await signedIn(house, 'Root 1');
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
