import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, mailAfter, makeAccount, password, signedIn, tokenIn, who } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { BrowserAtProvider } from '../support/oidc-server.js';
import { SignOnScene } from '../support/sign-on.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  for (const name of ['Ada', 'Ben']) await makeAccount(house, name);
});
afterAll(() => house.close());
beforeEach(() => house.query('DELETE FROM sign_in_try'));

const desk = '/desk/grcp-8/log?kind=session&from=2019-04-05';
const withDesk = `?next=${encodeURIComponent(desk)}`;
const visitor = () => new Visitor(house.origin);

/** Places outside the desk, as somebody might try to slip them into a link. */
const elsewhere = [
  'https://evil.example/desk',
  '//evil.example/desk',
  '/\\evil.example',
  '/desk/..//evil.example',
  '/desk/../sign-out',
  '/desk\r\nLocation: https://evil.example',
  '/deskevil',
  'javascript:alert(1)',
  '/api/meetings',
];

describe('whoever signs in on the way to the desk', () => {
  it('finds forms and links that remember where they were going', async () => {
    const { text } = await visitor().get(`/sign-in${withDesk}`).set('Accept', 'text/html').expect(200);
    const next = 'next=%2Fdesk%2Fgrcp-8%2Flog%3Fkind%3Dsession%26from%3D2019-04-05';
    expect([...text.matchAll(/action="([^"]+)"/g)].map(([, action]) => action)).toEqual([
      `/sign-in/link?${next}`,
      `/sign-in?${next}`,
    ]);
  });

  it('comes back there with a password, also after a wrong one', async () => {
    const ada = visitor();
    const form = (given: string) =>
      ada
        .request('post', `/sign-in${withDesk}`)
        .type('form')
        .set('Accept', 'text/html')
        .send({
          email: emailOf('Ada'),
          password: given,
        });
    const wrong = await form('not this one').expect(401);
    expect(wrong.text).toContain(`action="/sign-in${withDesk}"`);
    const { headers } = await form(password).expect(303);
    expect([headers['location'], await who(ada)]).toEqual([desk, emailOf('Ada')]);
  });

  it('comes back there by a link, from whatever browser, and again when it is opened again', async () => {
    const ask = () =>
      visitor()
        .post(`/sign-in/link${withDesk}`, { email: emailOf('Ben') })
        .expect(303)
        .expect('Location', `/sign-in/sent${withDesk}`);
    const mail = await mailAfter(house, 'Ben', ask);
    const address = `/sign-in/${tokenIn(mail)}${withDesk}`;
    expect(mail).toContain(`https://meetings.example.org${address}`);
    const ben = visitor();
    const { text } = await ben.get(address).expect(200);
    expect(text).toContain(`action="${address}"`);
    expect((await ben.post(address).expect(303)).headers['location']).toBe(desk);
    expect((await ben.get(address).expect(303)).headers['location']).toBe(desk);
    expect(await who(ben)).toBe(emailOf('Ben'));
  });

  it('comes back there from their organization', async () => {
    const scene = await SignOnScene.open(['Cleo']);
    try {
      const signOn = async (query: string) => {
        scene.sits('Cleo');
        const cleo = scene.visitor();
        const { headers } = await cleo.get(`/sign-in/with${query}`).expect(302);
        const back = await new BrowserAtProvider(scene.provider.issuer).follow(headers['location'] ?? '');
        return (await cleo.get(`${back.pathname}${back.search}`).expect(302)).headers['location'];
      };
      expect(await signOn(withDesk)).toBe(desk);
      expect(await signOn('')).toBe('/');
      for (const place of elsewhere) expect(await signOn(`?next=${encodeURIComponent(place)}`)).toBe('/');
    } finally {
      await scene.close();
    }
  }, 60_000);
});

describe('nobody is sent anywhere but to the desk', () => {
  it.each(elsewhere)('%j', async (place) => {
    const query = `?next=${encodeURIComponent(place)}`;
    const page = await visitor().get(`/sign-in${query}`).expect(200);
    expect(page.text).not.toContain('next=');
    const ada = visitor();
    const signIn = await ada.post(`/sign-in${query}`, { email: emailOf('Ada'), password }).expect(303);
    expect(signIn.headers['location']).toBe('/my-part');
    const refused = visitor().post(`/sign-in${query}`, { email: emailOf('Ada'), password: 'not this one' });
    expect((await refused.set('Accept', 'text/html').expect(401)).text).not.toContain('next=');
    const ask = () =>
      visitor()
        .post(`/sign-in/link${query}`, { email: emailOf('Ada') })
        .expect('Location', '/sign-in/sent');
    const mail = await mailAfter(house, 'Ada', ask);
    expect(mail).not.toContain('next=');
    const link = await visitor()
      .post(`/sign-in/${tokenIn(mail)}${query}`)
      .expect(303);
    expect(link.headers['location']).toBe('/my-part');
  });

  it('by a place that is given twice', async () => {
    const twice = await visitor()
      .post('/sign-in?next=/desk&next=//evil.example', { email: emailOf('Ada'), password })
      .expect(303);
    expect(twice.headers['location']).toBe('/my-part');
  });
});

it('leads from each page to the desk, and from one’s own meetings to theirs', async () => {
  expect((await visitor().get('/').expect(200)).text).toContain('<a href="/desk">For organizers</a>');
  await makeAccount(house, 'Root', { administrator: true });
  const root = await signedIn(house, 'Root');
  const meeting = {
    ...{ slug: 'made', shortTitle: 'Made', title: 'Made', startDate: '2031-03-04', endDate: '2031-03-04' },
    ...{ timeZone: 'UTC', language: 'en' },
  };
  await root.post('/api/meetings', meeting).expect(201);
  const { text } = await root.get('/my-part').expect(200);
  expect(text).toContain('<a href="/desk/made/timetable">Prepare this meeting</a>');
});
