import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, password } from '../support/accounts.js';
import { BrowserAtProvider } from '../support/oidc-server.js';
import { baseUrl, SignOnScene } from '../support/sign-on.js';
import type { Visitor } from '../support/visitor.js';

let scene: SignOnScene;

beforeAll(async () => {
  scene = await SignOnScene.open(['Ada']);
});
afterAll(() => scene.close());
beforeEach(() => scene.reset());

describe('signing out', () => {
  const signOut = (somebody: Visitor) => somebody.request('post', '/sign-out').type('form').send('');

  it('leads on to the provider, which sends the browser home', async () => {
    scene.sits('Ada');
    const [ada, atProvider] = [scene.visitor(), new BrowserAtProvider(scene.provider.issuer)];
    const back = await atProvider.follow((await scene.begin(ada)).href);
    await ada.get(`${back.pathname}${back.search}`).expect(302);
    const { status, text, headers } = await signOut(ada);
    expect([status, headers['cache-control'], ada.cookie]).toEqual([200, 'no-store', undefined]);
    const [, address = ''] = /content="0; url=([^"]+)"/.exec(text) ?? [];
    const onward = new URL(address.replaceAll('&amp;', '&'));
    expect(Object.fromEntries(onward.searchParams)).toEqual({
      client_id: 'plenary',
      id_token_hint: expect.stringMatching(/^eyJ/),
      post_logout_redirect_uri: `${baseUrl}/`,
    });
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await (await atProvider.fetch(onward)).text()) ?? [];
    const home = await atProvider.follow(
      `${scene.provider.issuer}/session/end/confirm`,
      new URLSearchParams({ xsrf, logout: 'yes' }),
    );
    expect(home.href).toBe(`${baseUrl}/`);
  });

  it('ends the sign-in on the server first', async () => {
    scene.sits('Ada');
    const [ada, thief] = [scene.visitor(), scene.visitor()];
    await scene.signOn(ada);
    thief.cookie = ada.cookie;
    await signOut(ada);
    expect(await scene.who(thief)).toBeNull();
  });

  it('of who came by password, or of nobody, leads home', async () => {
    const ada = await scene.visitor().signIn(emailOf('Ada'), password);
    for (const somebody of [ada, scene.visitor()]) {
      const { status, headers } = await signOut(somebody);
      expect([status, headers['location']]).toEqual([303, '/']);
    }
    expect(await scene.who(ada)).toBeNull();
  });

  it('by the API stays here', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    await scene.signOn(ada);
    await ada.delete('/api/session').expect(204);
    expect(await scene.who(ada)).toBeNull();
  });

  it('cannot be asked for by another site', async () => {
    scene.sits('Ada');
    const ada = scene.visitor();
    await scene.signOn(ada);
    expect((await signOut(ada).set('Origin', 'https://evil.example.net')).body.code).toBe('origin.foreign');
    expect(await scene.who(ada)).toBe(emailOf('Ada'));
  });
});
