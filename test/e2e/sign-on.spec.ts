import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, makeAccount, password } from '../support/accounts.js';
import { startTestApp } from '../support/app.js';
import { startOidcServer } from '../support/oidc-server.js';
import { baseUrl, SignOnScene, startSignOnHouse, welcome } from '../support/sign-on.js';
import { Visitor } from '../support/visitor.js';

let scene: SignOnScene;

beforeAll(async () => {
  scene = await SignOnScene.open(['Ada', 'Ben', 'Cleo', 'Dora', 'Emil']);
});
afterAll(() => scene.close());
beforeEach(() => scene.reset());

describe('signing in at one’s organization', () => {
  it('signs in the account with the verified address', async () => {
    scene.sits('Ada');
    expect(await scene.signOn(scene.visitor())).toEqual(welcome('Ada'));
    expect(
      await scene.query('SELECT issuer, subject, email FROM sign_on_identity JOIN account ON id = account_id'),
    ).toEqual([{ issuer: scene.provider.issuer, subject: 'sub-of-Ada', email: emailOf('Ada') }]);
  });

  it('asks for a code with PKCE, state and nonce, to be sent to BASE_URL whatever Host the request names', async () => {
    const { headers } = await scene
      .visitor()
      .get('/sign-in/with')
      .set('Host', 'evil.example.net')
      .set('X-Forwarded-Host', 'evil.example.net')
      .expect(302);
    const asked = new URL(headers['location'] ?? '');
    expect(`${asked.origin}${asked.pathname}`).toBe(`${scene.provider.issuer}/auth`);
    expect(headers['cache-control']).toBe('no-store');
    const secret = expect.stringMatching(/^[\w-]{43}$/);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: 'plenary',
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: `${baseUrl}/sign-in/with/callback`,
      state: secret,
      nonce: secret,
      code_challenge: secret,
      code_challenge_method: 'S256',
      claims: '{"id_token":{"email":{"essential":true},"email_verified":{"essential":true}}}',
    });
  });

  it('ends well whatever Host the answer comes to, as behind a proxy', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    await ada
      .get(await scene.answerFor(ada))
      .set('Host', '[')
      .expect(302);
    expect(await scene.who(ada)).toBe(emailOf('Ada'));
  });

  it('changes the id of the session, and ends the one in which it began', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    const path = await scene.answerFor(ada);
    const [before, thief] = [ada.cookie, scene.visitor()];
    await ada.get(path).expect(302);
    expect(ada.cookie).not.toBe(before);
    thief.cookie = before;
    expect(await scene.who(thief)).toBeNull();
  });

  it('takes the address in any case, and keeps to the account when the address at the provider changes', async () => {
    scene.sits('Ben', { email: ' BEN@Example.org' });
    expect((await scene.signOn(scene.visitor())).email).toBe(emailOf('Ben'));
    scene.sits('Ben', { email: emailOf('Cleo') });
    expect((await scene.signOn(scene.visitor())).email).toBe(emailOf('Ben'));
    scene.sits('Ben', { email: 'somebody.else@example.org' });
    expect((await scene.signOn(scene.visitor())).email).toBe(emailOf('Ben'));
  });

  it('keeps to the account when the account takes another address', async () => {
    scene.sits('Dora');
    await scene.signOn(scene.visitor());
    await scene.query(`UPDATE account SET email = 'new.dora@example.org' WHERE email = $1`, [emailOf('Dora')]);
    expect((await scene.signOn(scene.visitor())).email).toBe('new.dora@example.org');
    await scene.query(`UPDATE account SET email = $1 WHERE email = 'new.dora@example.org'`, [emailOf('Dora')]);
  });

  it('links an account once, on record, even where two browsers are the first', async () => {
    scene.sits('Emil');
    const browsers = [scene.visitor(), scene.visitor()];
    const paths = [await scene.answerFor(browsers[0]!), await scene.answerFor(browsers[1]!)];
    const answers = await Promise.all(browsers.map((browser, i) => browser.get(paths[i]!)));
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    const entries = await scene.query(
      `SELECT changes FROM audit_entry WHERE action = 'account.sign-on-linked' AND changes::text LIKE '%sub-of-Emil%'`,
    );
    expect(entries).toHaveLength(1);
  });

  it('leaves nothing of itself in the session but what signing out needs', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    await scene.signOn(ada);
    const [row] = await scene.query('SELECT sess FROM sign_in_session ORDER BY expire DESC LIMIT 1');
    expect(Object.keys(row!['sess'] as object).sort()).toEqual(['cookie', 'idToken', 'passport']);
  });
});

describe('a provider that is away', () => {
  it('is no reason not to start; who wants to sign in is told to come back, and can once it is there', async () => {
    const gone = await startOidcServer(baseUrl);
    const port = Number(new URL(gone.issuer).port);
    await gone.close();
    const waiting = await startSignOnHouse(gone);
    await makeAccount(waiting, 'Ada');
    const ada = new Visitor(waiting.origin);
    const answer = await ada.get('/sign-in/with');
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'sign-on.unavailable', '5']);
    expect(ada.cookie).toBeUndefined();
    await ada.signIn(emailOf('Ada'), password);
    const back = await startOidcServer(baseUrl, port);
    await ada.get('/sign-in/with').expect(302);
    await back.close();
    await waiting.close();
  });

  it('between going there and coming back fails nobody’s try', async () => {
    scene.sits('Ada');
    scene.provider.tokenStatus = 502;
    for (let i = 0; i < 11; i++) {
      const ada = scene.visitor();
      const { status, body } = await ada.get(await scene.answerFor(ada));
      expect([status, body.code]).toEqual([503, 'sign-on.unavailable']);
    }
    scene.provider.tokenStatus = undefined;
    expect(await scene.signOn(scene.visitor())).toEqual(welcome('Ada'));
  });

  it('is asked where its endpoints are once, however many come', async () => {
    const before = scene.provider.asked.filter((path) => path.includes('well-known')).length;
    await Promise.all(Array.from({ length: 10 }, () => scene.begin(scene.visitor())));
    expect([before, scene.provider.asked.filter((path) => path.includes('well-known')).length]).toEqual([1, 1]);
  });
});

it('is not there until it is configured', async () => {
  const plain = await startTestApp();
  for (const path of ['/sign-in/with', '/sign-in/with/callback?code=1&state=2']) {
    const { status, body } = await new Visitor(plain.origin).get(path);
    expect([path, status, body.code]).toEqual([path, 404, 'not-found']);
  }
  await plain.close();
});
