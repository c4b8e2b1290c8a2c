import type { AccountView } from '#contract/account';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { AccountsService } from '../../apps/api/src/accounts/accounts.service.js';
import { FirstAccountsService } from '../../apps/api/src/accounts/first-accounts.service.js';
import { OwnAccountService } from '../../apps/api/src/accounts/own-account.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { emailOf, mailAfter, mailsTo, makeAccount, password, signedIn, tokenIn, who } from '../support/accounts.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { refusalOf } from '../support/refusals.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;

beforeAll(async () => {
  house = await startTestApp();
  for (const name of ['Ada', 'Dora']) await makeAccount(house, name);
});
afterAll(() => house.close());

/** Every test has its tries for itself. */
beforeEach(() => house.query('DELETE FROM sign_in_try'));

const visitor = () => new Visitor(house.origin);

describe('an account', () => {
  it('that is disabled is signed out everywhere, at once, and cannot sign in by any way', async () => {
    await makeAccount(house, 'Root', { administrator: true });
    const root = await signedIn(house, 'Root');
    const finn = await makeAccount(house, 'Finn');
    const visiting = await signedIn(house, 'Finn');
    await visitor()
      .post('/api/session/link', { email: emailOf('Finn') })
      .expect(202);
    const [mail] = await mailsTo(house, 'Finn');
    await root.request('patch', `/api/accounts/${finn.id}`).set('If-Match', '"1"').send({ disabled: true }).expect(200);
    expect(await who(visiting)).toBeNull();
    const listed = (await root.get('/api/accounts').expect(200)).body as AccountView[];
    const told = listed.map(({ email, administrator, disabled }) => [email, administrator, disabled]);
    expect(told).toEqual(
      expect.arrayContaining([
        [emailOf('Root'), true, false],
        [emailOf('Finn'), false, true],
      ]),
    );
    const answers = [
      await visitor().post('/api/session', { email: emailOf('Finn'), password }),
      await visitor().post('/api/session/redemption', { token: tokenIn(mail) }),
    ];
    expect(answers.map(({ body }) => (body as { code: string }).code)).toEqual(['sign-in.refused', 'link.refused']);
    await root
      .request('patch', `/api/accounts/${finn.id}`)
      .set('If-Match', '"2"')
      .send({ disabled: false })
      .expect(200);
    expect(await who(visiting)).toBeNull();
    await signedIn(house, 'Finn');
  });

  it('signs out everywhere', async () => {
    const [here, there] = [await signedIn(house, 'Dora'), await signedIn(house, 'Dora')];
    await here.delete('/api/account/sign-ins').expect(204);
    expect([await who(here), await who(there)]).toEqual([null, null]);
  });

  it('changes its password with the current one, which ends all other sign-ins and is told by mail', async () => {
    await makeAccount(house, 'Gina');
    const [here, there] = [await signedIn(house, 'Gina'), await signedIn(house, 'Gina')];
    house.clock.set('2019-03-01T10:00:00Z');
    const change = (body: object) => here.put('/api/account/password', body);
    const newPassword = 'another long password';
    expect((await change({ newPassword })).body.code).toBe('proof.required');
    expect((await change({ currentPassword: 'wrong', newPassword })).body.code).toBe('proof.required');
    expect((await change({ currentPassword: password, newPassword: 'short' })).body.code).toBe('input.invalid');
    const mail = await mailAfter(house, 'Gina', async () =>
      change({ currentPassword: password, newPassword }).expect(204),
    );
    expect(mail).toContain('The password of your account at Plenary was changed');
    expect([await who(here), await who(there)]).toEqual(['gina@example.org', null]);
    const signIns = await house.query(
      `SELECT FROM audit_entry JOIN account ON actor = account.id WHERE action = 'account.signed-in' AND name = 'Gina'`,
    );
    expect(signIns).toHaveLength(2);
    await visitor()
      .post('/api/session', { email: emailOf('Gina'), password })
      .expect(401);
    await visitor().signIn(emailOf('Gina'), newPassword);
  });

  it('ends with a new password the sign-ins that began with the old one and were under way', async () => {
    const kofi = await makeAccount(house, 'Kofi');
    const late = visitor();
    const dataSource = house.app.get(DataSource);
    let signIn: Promise<number> | undefined;
    await dataSource.transaction(async (manager) => {
      await manager.query('LOCK TABLE sign_in_session IN EXCLUSIVE MODE');
      signIn = late.post('/api/session', { email: emailOf('Kofi'), password }).then(({ status }) => status);
      await until('the sign-in waits', async () => {
        const waiting = await house.query(
          `SELECT FROM pg_locks WHERE NOT granted AND relation = 'sign_in_session'::regclass`,
        );
        return waiting.length === 1;
      });
      await dataSource.transaction((other) =>
        house.app
          .get(AccountsService)
          .setPassword(other, { id: kofi.id, signInEpoch: 1 }, 'another long password', theSystem),
      );
    });
    expect([await signIn, await who(late)]).toEqual([201, null]);
  });

  it('is changed by no request of a sign-in that has ended while it was under way', async () => {
    const { id } = await makeAccount(house, 'Lena');
    const actor = await house.app.get(AccountsService).findActor(id, house.clock.now());
    if (!actor) throw new Error('no actor');
    await house.app.get(AccountsService).endSignIns(id, theSystem);
    const own = house.app.get(OwnAccountService);
    const newPassword = 'another long password';
    expect([
      await refusalOf(own.setPassword(actor, { currentPassword: password, newPassword }, '192.0.2.1')),
      await refusalOf(own.requestEmail(actor, { currentPassword: password, email: emailOf('Leni') }, '192.0.2.1')),
    ]).toEqual(['sign-in.ended', 'sign-in.ended']);
    expect(await house.query(`SELECT FROM mail WHERE recipient_address LIKE 'len_@example.org'`)).toEqual([]);
    await signedIn(house, 'Lena');
  });

  it('sets its first password within ten minutes of signing in by a link, and not later', async () => {
    house.clock.set('2019-03-01T11:00:00Z');
    await makeAccount(house, 'Hugo', { hasPassword: false });
    await visitor().post('/api/session/link', { email: emailOf('Hugo') });
    const [mail] = await mailsTo(house, 'Hugo');
    const hugo = visitor();
    await hugo.post('/api/session/redemption', { token: tokenIn(mail) }).expect(201);
    house.clock.set('2019-03-01T11:10:00Z');
    expect((await hugo.put('/api/account/password', { newPassword: password })).body.code).toBe('proof.required');
    house.clock.set('2019-03-01T11:09:59Z');
    await hugo.put('/api/account/password', { newPassword: password }).expect(204);
    await signedIn(house, 'Hugo');
  });

  it('keeps its sign-in for twelve hours, and as long again when it is renewed', async () => {
    const ada = await signedIn(house, 'Ada');
    const hours = (body: { endsAt: string }) => (Date.parse(body.endsAt) - Date.now()) / 3_600_000;
    await house.query(`UPDATE sign_in_session SET expire = expire - interval '11 hours',
      sess = jsonb_set(sess::jsonb, '{cookie,expires}', to_jsonb(now() + interval '1 hour'))::json`);
    expect(hours((await ada.get('/api/session')).body)).toBeCloseTo(1, 1);
    expect(hours((await ada.post('/api/session/renewal').expect(201)).body)).toBeCloseTo(12, 1);
    expect(hours((await ada.get('/api/session')).body)).toBeCloseTo(12, 1);
  });

  it('learns that its sign-in has ended, and strangers that they have to sign in', async () => {
    const ada = await signedIn(house, 'Ada');
    await house.query(`UPDATE sign_in_session SET expire = now() - interval '1 second'`);
    const ended = await ada.get('/api/accounts');
    expect([ended.status, ended.body.code]).toEqual([401, 'sign-in.ended']);
    const stranger = await visitor().post('/api/session/renewal');
    expect([stranger.status, stranger.body.code]).toEqual([401, 'sign-in.required']);
    const reader = await visitor().get('/api/accounts');
    expect([reader.status, reader.body.code]).toEqual([404, 'not-found']);
  });
});

describe('administrators', () => {
  it('cannot leave nobody behind, not even two who remove each other at once', async () => {
    const [one, two] = [
      await makeAccount(house, 'One', { administrator: true }),
      await makeAccount(house, 'Two', { administrator: true }),
    ];
    await house.query(`UPDATE account SET administrator = false WHERE id <> ALL($1)`, [[one.id, two.id]]);
    const [first, second] = [await signedIn(house, 'One'), await signedIn(house, 'Two')];
    const demote = (by: Visitor, id: string) =>
      by.request('patch', `/api/accounts/${id}`).set('If-Match', '"1"').send({ administrator: false });
    const answers = await Promise.all([demote(first, two.id), demote(second, one.id)]);
    // The slower one is refused: as the last administrator, or as one who no longer is.
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await house.query('SELECT count(*)::int AS left FROM account WHERE administrator')).toEqual([{ left: 1 }]);
  });

  it('see and make accounts, whose changes need a version', async () => {
    await makeAccount(house, 'Boss', { administrator: true });
    const boss = await signedIn(house, 'Boss');
    const made = await boss.post('/api/accounts', { email: 'New@example.org', name: 'New' }).expect(201);
    expect(made.headers['etag']).toBe('"1"');
    expect(made.body).toEqual({
      id: made.body.id,
      email: 'new@example.org',
      name: 'New',
      administrator: false,
      disabled: false,
      createdAt: house.clock.now().toISOString(),
      version: 1,
    });
    expect((await boss.post('/api/accounts', { email: 'new@example.org', name: 'Again' })).body.code).toBe(
      'account.exists',
    );
    const path = `/api/accounts/${made.body.id}`;
    const change = () => boss.request('patch', path).send({ name: 'Newer' });
    expect((await change()).status).toBe(428);
    expect((await change().set('If-Match', '*')).status).toBe(400);
    const stale = await change().set('If-Match', '"7"');
    expect([stale.status, stale.body.current]).toEqual([412, made.body]);
    const changed = await change().set('If-Match', '"1"').expect(200);
    expect([changed.headers['etag'], changed.body.name]).toEqual(['"2"', 'Newer']);
    const listed = (await boss.get('/api/accounts').expect(200)).body as { email: string }[];
    expect(listed.map(({ email }) => email)).toContain('new@example.org');
  });
});

describe('the log of the installation', () => {
  it('tells who signed in and how, and who tried in vain, without a password or an address that is nobody’s', async () => {
    await makeAccount(house, 'Warden', { administrator: true });
    const ada = await makeAccount(house, 'Ada');
    await visitor().post('/api/session', { email: emailOf('Ada'), password: 'a wrong password' });
    await visitor().post('/api/session', { email: 'nobody.at.all@example.org', password: 'another wrong one' });
    await visitor().post('/api/session/redemption', { token: 'no such token' });
    const warden = await signedIn(house, 'Warden');
    const { body, text } = await warden.get('/api/log?limit=4').expect(200);
    const entries = body as { action: string; actor: string | null; subject: string; changes: object[] }[];
    expect(entries.map(({ action, actor, subject, changes }) => [action, actor, subject, changes])).toEqual([
      ['account.signed-in', 'Warden', expect.stringMatching(/^account /), [{ path: [], after: { way: 'password' } }]],
      ['sign-in.refused', null, 'account unknown', [{ path: [], after: { way: 'link' } }]],
      ['sign-in.refused', null, 'account unknown', [{ path: [], after: { way: 'password' } }]],
      ['sign-in.refused', null, `account ${ada.id}`, [{ path: [], after: { way: 'password' } }]],
    ]);
    expect(new Set((body as { via: string }[]).map(({ via }) => via))).toEqual(new Set(['web']));
    expect(text).not.toMatch(/wrong|nobody|no such token/);
  });
});

describe('refused accesses', () => {
  it('are on record once a minute for each place, and a hundred times an hour for an account', async () => {
    const { id } = await makeAccount(house, 'Prya');
    const refused = `SELECT FROM audit_entry WHERE action = 'access.refused' AND actor = $1`;
    const noted = async () => (await house.query(refused, [id])).length;
    const prya = await signedIn(house, 'Prya');
    await Promise.all(Array.from({ length: 20 }, () => prya.get('/api/accounts').expect(404)));
    expect(await noted()).toBe(1);
    await Promise.all(Array.from({ length: 120 }, (_, i) => prya.get(`/api/meetings/nowhere-${i}/file`).expect(404)));
    expect(await noted()).toBe(100);
  });
});

it('is known to no cache who is signed in', async () => {
  const ada = await signedIn(house, 'Ada');
  for (const one of [ada, visitor()]) {
    expect((await one.get('/api/session')).headers['cache-control']).toBe('no-store');
  }
  expect((await ada.post('/api/session/link', { email: emailOf('Ada') })).headers['cache-control']).toBe('no-store');
});

describe('changes', () => {
  it('are so many in a minute for an account; then one is told how long to wait', async () => {
    const busy = await startAppOn(house.database.url, house.clock, undefined, undefined, {}, { changesPerMinute: 20 });
    await makeAccount(house, 'Gwen');
    const gwen = await signedIn(busy, 'Gwen');
    const change = () => gwen.delete('/api/my-part/calendar');
    const answers = await Promise.all(Array.from({ length: 25 }, () => change()));
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 20 }, () => 204),
      ...Array.from({ length: 5 }, () => 429),
    ]);
    expect(Number((await change()).headers['retry-after'])).toBeGreaterThan(0);
    // Reading goes on, and so does everybody else.
    await gwen.get('/api/my-part').expect(200);
    await (await signedIn(busy, 'Dora')).delete('/api/my-part/calendar').expect(204);
    await busy.app.close();
  });
});

it('makes the administrator of the configuration, unless there is such an account', async () => {
  const first = house.app.get(FirstAccountsService);
  const administrator = { email: emailOf('Chief'), password };
  await first.ensureConfigured({ administrator });
  await first.ensureConfigured({ administrator: { ...administrator, password: 'not this long one' } });
  const chief = await signedIn(house, 'Chief');
  expect((await chief.get('/api/session')).body.account.administrator).toBe(true);
});
