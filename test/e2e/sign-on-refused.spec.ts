import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf } from '../support/accounts.js';
import { type Claims, foreignKey } from '../support/oidc-server.js';
import { baseUrl, refused, SignOnScene, welcome } from '../support/sign-on.js';

let scene: SignOnScene;

beforeAll(async () => {
  scene = await SignOnScene.open(['Ada', 'Cleo']);
});
afterAll(() => scene.close());
beforeEach(() => scene.reset());

describe('a sign-on is refused', () => {
  /** Everything goes as it should, except for this in the token. */
  async function withClaims(change: (claims: Claims) => Claims) {
    scene.sits('Ada');
    scene.provider.tamper = change;
    return scene.signOn(scene.visitor());
  }

  it('which is not so when the token is signed anew as it was', async () => {
    expect(await withClaims((claims) => claims)).toEqual(welcome('Ada'));
  });

  it.each<[string, (claims: Claims) => Claims]>([
    ['is for another client', (claims) => ({ ...claims, aud: 'another-client' })],
    ['is for another client as well', (claims) => ({ ...claims, aud: ['plenary', 'another-client'] })],
    ['comes from another issuer', (claims) => ({ ...claims, iss: 'https://sign-in.example.net' })],
    ['has another nonce', (claims) => ({ ...claims, nonce: 'another' })],
    ['has no nonce', ({ nonce: _, ...claims }) => claims],
    ['has expired', (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 11 })],
    ['has no subject', ({ sub: _, ...claims }) => claims],
  ])('where the token %s', async (_what, change) => {
    expect(await withClaims(change)).toEqual(refused);
    expect(await scene.lastReason()).toBe('answer');
  });

  it('where another key than the provider’s has signed the token', async () => {
    scene.provider.signingKey = foreignKey();
    expect(await withClaims((claims) => claims)).toEqual(refused);
  });

  it.each<[string, unknown]>([
    ['false', false],
    ['a word', 'true'],
    ['missing', undefined],
  ])('where the address is not verified: %s', async (_what, isVerified) => {
    expect(await withClaims((claims) => ({ ...claims, email_verified: isVerified }))).toEqual(refused);
    expect(await scene.lastReason()).toBe('email-unverified');
  });

  it('where there is no address, or none that is one', async () => {
    expect(await withClaims(({ email: _, ...claims }) => claims)).toEqual(refused);
    expect(await withClaims((claims) => ({ ...claims, email: 'ada' }))).toEqual(refused);
  });

  it('where nobody has the address; nobody gets an account', async () => {
    scene.sits('Stranger');
    const before = await scene.query('SELECT count(*) FROM account');
    expect(await scene.signOn(scene.visitor())).toEqual(refused);
    expect(await scene.lastReason()).toBe('account-unknown');
    expect(await scene.query('SELECT count(*) FROM account')).toEqual(before);
    expect(await scene.query(`SELECT FROM sign_on_identity WHERE subject = 'sub-of-Stranger'`)).toEqual([]);
  });

  it('where the account is disabled, before it is linked and after', async () => {
    scene.sits('Cleo');
    const setDisabled = (at: Date | null) =>
      scene.query('UPDATE account SET disabled_at = $1 WHERE email = $2', [at, emailOf('Cleo')]);
    await setDisabled(new Date());
    expect(await scene.signOn(scene.visitor())).toEqual(refused);
    await setDisabled(null);
    expect(await scene.signOn(scene.visitor())).toEqual(welcome('Cleo'));
    await setDisabled(new Date());
    expect(await scene.signOn(scene.visitor())).toEqual(refused);
    expect(await scene.lastReason()).toBe('account-disabled');
  });

  it('where somebody says no at the provider', async () => {
    scene.sits('Ada', { sub: '' });
    expect(await scene.signOn(scene.visitor())).toEqual(refused);
  });

  it('in the same words, whatever the reason', async () => {
    const texts = new Set<string>();
    for (const person of ['Stranger', 'Ada']) {
      scene.sits(person, { email_verified: person !== 'Ada' });
      const somebody = scene.visitor();
      texts.add((await somebody.get(await scene.answerFor(somebody))).text);
    }
    texts.add((await scene.visitor().get('/sign-in/with/callback?code=1&state=2')).text);
    expect([...texts]).toEqual([
      '{"type":"about:blank","title":"You could not be signed in by your organization","status":401,"code":"sign-on.refused"}',
    ]);
  });
});

describe('an answer of the provider', () => {
  it('is good once', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    const path = await scene.answerFor(ada);
    const started = ada.cookie;
    await ada.get(path).expect(302);
    const asked = scene.provider.asked.length;
    expect((await ada.get(path)).body.code).toBe('sign-on.refused');
    expect(await scene.who(ada)).toBe(emailOf('Ada'));
    const thief = scene.visitor();
    thief.cookie = started;
    expect((await thief.get(path)).body.code).toBe('sign-on.refused');
    expect(scene.provider.asked).toHaveLength(asked);
  });

  it('is redeemed once where it comes twice at the same time', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    const path = await scene.answerFor(ada);
    const again = Array.from({ length: 4 }, () => Object.assign(scene.visitor(), { cookie: ada.cookie }));
    const redeemed = () => scene.provider.asked.filter((asked) => asked === '/token').length;
    const before = redeemed();
    const answers = await Promise.all([ada, ...again].map((visitor) => visitor.get(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 401, 401, 401, 401]);
    expect(redeemed() - before).toBe(1);
  });

  it('is not good a second time where the first failed', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    const path = await scene.answerFor(ada);
    expect((await ada.get(path.replace(/state=[^&]+/, 'state=forged'))).body.code).toBe('sign-on.refused');
    expect((await ada.get(path)).body.code).toBe('sign-on.refused');
    expect(await scene.who(ada)).toBeNull();
  });

  it.each<[string, (path: string) => string]>([
    ['another state', (path) => path.replace(/state=[^&]+/, 'state=forged')],
    ['no state', (path) => path.replace(/&?state=[^&]+/, '')],
    ['two states', (path) => `${path}&state=forged`],
    ['another issuer', (path) => path.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fsign-in.example.net')],
    ['no code', (path) => path.replace(/code=[^&]+/, 'code=')],
    ['nothing at all', () => '/sign-in/with/callback'],
  ])('is refused with %s, without a word to the provider', async (_what, forge) => {
    scene.sits('Ada');
    const ada = scene.visitor();
    const path = await scene.answerFor(ada);
    const asked = scene.provider.asked.length;
    expect((await ada.get(forge(path))).body.code).toBe('sign-on.refused');
    expect(scene.provider.asked).toHaveLength(asked);
  });

  it('is of no use in another browser, whether or not that one waits for an answer of its own', async () => {
    scene.sits('Ada');
    const [ada, other] = [scene.visitor(), scene.visitor()];
    const path = await scene.answerFor(ada);
    expect((await other.get(path)).body.code).toBe('sign-on.refused');
    await scene.begin(other);
    expect((await other.get(path)).body.code).toBe('sign-on.refused');
    expect((await ada.get(path)).status).toBe(302);
  });

  it('is waited for during ten minutes', async () => {
    scene.sits('Ada');
    const [early, late] = [scene.visitor(), scene.visitor()];
    const paths = [await scene.answerFor(early), await scene.answerFor(late)];
    scene.house.clock.ahead = 9.9 * 60_000;
    expect((await early.get(paths[0]!)).status).toBe(302);
    scene.house.clock.ahead = 10 * 60_000;
    expect((await late.get(paths[1]!)).body.code).toBe('sign-on.refused');
  });

  it('is waited for in a session that is not kept longer', async () => {
    const { headers } = await scene.visitor().get('/sign-in/with');
    const [, expires = ''] = /Expires=([^;]+)/.exec(headers['set-cookie']?.[0] ?? '') ?? [];
    expect((Date.parse(expires) - Date.now()) / 60_000).toBeCloseTo(10, 1);
  });

  it('that fails counts as a try, ten in a quarter of an hour for a network', async () => {
    scene.sits('Ada');
    const statuses = [];
    for (let i = 0; i < 11; i++) {
      const somebody = scene.visitor();
      await scene.begin(somebody);
      statuses.push((await somebody.get('/sign-in/with/callback?code=guessed&state=guessed')).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const entries = await scene.query(
      `SELECT FROM audit_entry WHERE action = 'sign-on.refused' AND at > now() - interval '1 minute'`,
    );
    expect(entries.length).toBeGreaterThanOrEqual(10);
  });

  it('that no browser waits for is not counted', async () => {
    for (let i = 0; i < 12; i++) {
      await scene.visitor().get('/sign-in/with/callback?code=guessed&state=guessed').expect(401);
    }
  });
});

it('says nothing of tokens, codes and addresses in the log', async () => {
  scene.sits('Ada');
  await scene.signOn(scene.visitor());
  scene.sits('Stranger');
  await scene.signOn(scene.visitor());
  scene.provider.tokenStatus = 502;
  const ada = scene.visitor();
  const path = await scene.answerFor(ada);
  await ada.get(path);
  const log = scene.house.log.join('');
  expect(log).toContain('/sign-in/with/callback');
  expect(log).toContain('sign-on failed: OAUTH_');
  for (const secret of [
    'code=',
    'state=',
    'eyJ',
    'example.org',
    scene.provider.clientSecret,
    new URL(path, baseUrl).searchParams.get('code')!,
  ]) {
    expect([secret, scene.house.log.filter((line) => line.includes(secret))]).toEqual([secret, []]);
  }
});
