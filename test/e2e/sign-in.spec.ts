import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, makeAccount, password, signedIn, who } from '../support/accounts.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  for (const name of ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil']) await makeAccount(house, name);
});
afterAll(() => house.close());

/** Every test has its tries for itself. */
beforeEach(() => house.query('DELETE FROM sign_in_try'));

const visitor = () => new Visitor(house.origin);

describe('signing in with a password', () => {
  it('says who one is, until one signs out', async () => {
    const ada = await signedIn(house, 'Ada');
    expect(await who(ada)).toBe('ada@example.org');
    await ada.delete('/api/session').expect(204);
    expect(ada.cookie).toBeUndefined();
    expect(await who(ada)).toBeNull();
  });

  it('takes the address in any case', async () => {
    const ada = await visitor().signIn(' ADA@Example.org ', password);
    expect(await who(ada)).toBe('ada@example.org');
  });

  it('gives a cookie that scripts cannot read, that HTTPS alone carries and that belongs to this host', async () => {
    const { headers } = await visitor()
      .post('/api/session', { email: emailOf('Ada'), password })
      .expect(201);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-plenary=s%3A[^;]+; Path=\/; Expires=[^;]+ GMT; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('is of no use after signing out: the session ends on the server', async () => {
    const ada = await signedIn(house, 'Ada');
    const thief = visitor();
    thief.cookie = ada.cookie;
    await ada.delete('/api/session').expect(204);
    expect(await who(thief)).toBeNull();
  });

  it('ends with signing out even where a renewal is under way', async () => {
    for (let round = 0; round < 10; round++) {
      const ada = await signedIn(house, 'Ada');
      const thief = visitor();
      thief.cookie = ada.cookie;
      const renewals = Array.from({ length: 3 }, () => ada.post('/api/session/renewal'));
      const [left] = await Promise.all([ada.delete('/api/session'), ...renewals]);
      expect([left.status, await who(thief)]).toEqual([204, null]);
    }
  });

  it('changes the id of the session, so that nobody can hand one out beforehand', async () => {
    const ada = await signedIn(house, 'Ada');
    const before = ada.cookie;
    await ada.signIn(emailOf('Ada'), password);
    expect(ada.cookie).not.toBe(before);
    const old = visitor();
    old.cookie = before;
    expect(await who(old)).toBeNull();
    const invented = visitor();
    invented.cookie = '__Host-plenary=s%3Achosen-by-somebody-else.signature';
    await invented.signIn(emailOf('Ada'), password);
    expect(invented.cookie).not.toContain('chosen-by-somebody-else');
  });

  it('answers the same to a wrong password, to an unknown address and to an account without a password', async () => {
    await makeAccount(house, 'Nora', { hasPassword: false });
    const answers = [];
    for (const email of [emailOf('Ada'), emailOf('Nobody'), emailOf('Nora')]) {
      const { status, text, headers } = await visitor().post('/api/session', { email, password: 'wrong' });
      answers.push({ status, text, cookie: headers['set-cookie'] });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({
      status: 401,
      text: '{"type":"about:blank","title":"This e-mail address and password do not belong together","status":401,"code":"sign-in.refused"}',
      cookie: undefined,
    });
  });

  it.each([
    ['an unknown key', { email: 'ada@example.org', password, admin: true }],
    ['an address that is none', { email: 'ada', password }],
    ['a password that is no text', { email: 'ada@example.org', password: { $ne: '' } }],
    ['no password', { email: 'ada@example.org' }],
    ['a list', [1, 2]],
  ])('refuses %s', async (_what, body) => {
    const { status, body: problem } = await visitor().post('/api/session', body);
    expect([status, problem.code]).toEqual([400, 'input.invalid']);
  });

  it('refuses a body that is no JSON, and one that is too large', async () => {
    const send = (body: string) =>
      visitor().request('post', '/api/session').set('Content-Type', 'application/json').send(body);
    expect((await send('{"email":')).body.code).toBe('input.invalid');
    const large = await send(JSON.stringify({ email: 'ada@example.org', password: 'x'.repeat(200_000) }));
    expect([large.status, large.body.code]).toEqual([413, 'body.too-large']);
  });
});

describe('tries to sign in', () => {
  it('are ten in a quarter of an hour for an account, wherever they come from', async () => {
    const statuses = [];
    for (let i = 0; i < 12; i++) {
      // Each from another network, as a proxy in front of the server tells.
      const { status, headers } = await visitor()
        .post('/api/session', { email: emailOf('Ben'), password: `wrong ${i}` })
        .set('X-Forwarded-For', `198.51.100.${i}`);
      statuses.push(status);
      if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    // The right password does not help either, from anywhere.
    await visitor()
      .post('/api/session', { email: emailOf('Ben'), password })
      .set('X-Forwarded-For', '192.0.2.200')
      .expect(429);
  });

  it('are ten for a network, whatever accounts they are for', async () => {
    const statuses = [];
    for (let i = 0; i < 11; i++) {
      const { status } = await visitor().post('/api/session', {
        email: `somebody.${i}@example.org`,
        password: 'wrong',
      });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it('are counted before they are looked at: thirty at once are ten', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => visitor().post('/api/session', { email: emailOf('Cleo'), password: 'wrong' })),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('that succeed are given back, so that a room full of delegates can sign in', async () => {
    for (let i = 0; i < 15; i++) await signedIn(house, 'Dora');
  });

  it('keep nobody out while they are under way: thirty delegates sign in at once from one room', async () => {
    const delegates = Array.from({ length: 30 }, (_, i) => `Delegate ${i}`);
    for (const name of delegates) await makeAccount(house, name);
    const send = (name: string) => visitor().post('/api/session', { email: emailOf(name), password });
    const answers = await Promise.all(delegates.map(send));
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(30).fill(201));
    // Nothing is left that would count against them.
    const wrong = Array.from({ length: 11 }, (_, i) =>
      visitor().post('/api/session', { email: `no.${i}@example.org`, password }),
    );
    const refused = await Promise.all(wrong);
    expect(refused.map(({ status }) => status).sort()).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it.each(['unknown', '198.51.100.7:4711', '[2001:db8::1]:443', '', '\u00ff'])(
    'are answered from %j too',
    async (from) => {
      const { status } = await visitor()
        .post('/api/session', { email: emailOf('Ada'), password })
        .set('X-Forwarded-For', from);
      expect(status).toBe(201);
    },
  );

  it('are counted over all processes', async () => {
    const other = await startAppOn(house.database.url, house.clock);
    for (let i = 0; i < 10; i++) {
      const origin = i % 2 === 0 ? house.origin : other.origin;
      await new Visitor(origin).post('/api/session', { email: emailOf('Emil'), password: 'wrong' }).expect(401);
    }
    await new Visitor(other.origin).post('/api/session', { email: emailOf('Emil'), password }).expect(429);
    await other.app.close();
  });
});

it('sends two hundred people of a network to the identity provider in a quarter of an hour, and no more', async () => {
  const statuses: number[] = [];
  for (let round = 0; round < 8; round++) {
    const answers = await Promise.all(Array.from({ length: 26 }, () => visitor().get('/sign-in/with')));
    statuses.push(...answers.map(({ status }) => status));
  }
  // There is no provider here, which one learns only where one would have been sent.
  expect(statuses.filter((status) => status === 404)).toHaveLength(200);
  expect(statuses.filter((status) => status === 429)).toHaveLength(8);
});

describe('another site', () => {
  it('cannot make a browser change anything', async () => {
    const ada = await signedIn(house, 'Ada');
    const changing: ['post' | 'put' | 'delete', string][] = [
      ['post', '/api/session'],
      ['delete', '/api/session'],
      ['post', '/api/session/renewal'],
      ['put', '/api/account/password'],
      ['delete', '/api/account/sign-ins'],
      ['post', '/api/meetings/import'],
    ];
    for (const [method, path] of changing) {
      for (const origin of ['https://evil.example.net', 'null', 'https://meetings.example.org.evil.example.net']) {
        const { status, body } = await ada.request(method, path).set('Origin', origin);
        expect([method, path, origin, status, body.code]).toEqual([method, path, origin, 403, 'origin.foreign']);
      }
      const { body } = await house.http[method](path).set('Cookie', ada.cookie ?? '');
      expect([method, path, body.code]).toEqual([method, path, 'origin.foreign']);
    }
    expect(await who(ada)).toBe('ada@example.org');
  });
});
