import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emailOf, mailAfter, mailsTo, makeAccount, password, signedIn, tokenIn, who } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
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

describe('the address of an account', () => {
  it('changes once its owner has answered from the new one, and tells the old one', async () => {
    await makeAccount(house, 'Ines');
    const ines = await signedIn(house, 'Ines');
    await ines.put('/api/account/email', { email: 'I.Nes@example.org', currentPassword: password }).expect(202);
    expect(await who(ines)).toBe('ines@example.org');
    const [mail] = await mailsTo(house, 'I Nes');
    await visitor()
      .post('/api/account/email/confirmation', { token: tokenIn(mail) })
      .expect(204);
    expect(await who(ines)).toBe('i.nes@example.org');
    expect((await mailsTo(house, 'Ines'))[0]).toContain('now uses the address i.nes@example.org');
    await visitor()
      .post('/api/account/email/confirmation', { token: tokenIn(mail) })
      .expect(401);
  });

  it('becomes the one that was asked for last: an older link, which a stranger may have, does nothing', async () => {
    await makeAccount(house, 'Jana');
    const jana = await signedIn(house, 'Jana');
    const linkTo = async (name: string) => {
      const ask = async () =>
        jana.put('/api/account/email', { email: emailOf(name), currentPassword: password }).expect(202);
      return tokenIn(await mailAfter(house, name, ask));
    };
    const [wrong, right] = [await linkTo('Wrong One'), await linkTo('Right One')];
    const confirm = (token: string) => visitor().post('/api/account/email/confirmation', { token });
    expect((await confirm(wrong)).body.code).toBe('link.refused');
    expect((await confirm(right)).status).toBe(204);
    expect((await confirm(wrong)).body.code).toBe('link.refused');
    expect(await who(jana)).toBe('right.one@example.org');
  });

  it('goes to one of two who confirm the same address at once', async () => {
    const tokens = [];
    for (const name of ['Mara', 'Nadia']) {
      await makeAccount(house, name);
      const one = await signedIn(house, name);
      const ask = async () => one.put('/api/account/email', { email: emailOf('Both'), currentPassword: password });
      tokens.push(tokenIn(await mailAfter(house, 'Both', ask)));
    }
    const answers = await Promise.all(
      tokens.map((token) => visitor().post('/api/account/email/confirmation', { token })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('account.exists');
  });

  it('can be asked to change ten times in a quarter of an hour at most, each of them on record', async () => {
    const { id } = await makeAccount(house, 'Oona');
    const oona = await signedIn(house, 'Oona');
    const statuses = [];
    for (let i = 0; i < 11; i++) {
      statuses.push((await oona.put('/api/account/email', { email: `someone.${i}@example.org` })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(202), 429]);
    expect(await house.query(`SELECT FROM mail WHERE recipient_address LIKE 'someone.%'`)).toHaveLength(10);
    const entries = await house.query(
      `SELECT action, changes FROM audit_entry WHERE subject = $1 AND actor = $2 ORDER BY id DESC LIMIT 10`,
      [`account ${id}`, id],
    );
    expect(entries[0]).toEqual({
      action: 'account.email-change-requested',
      changes: [{ path: [], after: { email: 'someone.9@example.org' } }],
    });
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['account.email-change-requested']));
  });

  it('changes by no guess: the links to new ones are tried ten times at most, on pages and beside them', async () => {
    const statuses = [];
    for (let i = 0; i < 6; i++) {
      const token = `${i}`.repeat(43);
      statuses.push((await visitor().post('/api/account/email/confirmation', { token })).status);
      statuses.push((await visitor().post(`/new-address/${token}`)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    const entries = await house.query(
      `SELECT changes FROM audit_entry WHERE action = 'sign-in.refused' ORDER BY id DESC`,
    );
    expect(entries.slice(0, 10)).toEqual(Array(10).fill({ changes: [{ path: [], after: { way: 'new-address' } }] }));
  });

  it('cannot be that of another account, which only its reader learns', async () => {
    const ada = await signedIn(house, 'Ada');
    const mail = await mailAfter(house, 'Dora', async () =>
      ada.put('/api/account/email', { email: emailOf('Dora'), currentPassword: password }).expect(202),
    );
    const refused = await visitor().post('/api/account/email/confirmation', { token: tokenIn(mail) });
    expect([refused.status, refused.body.code]).toEqual([409, 'account.exists']);
    expect(await who(ada)).toBe('ada@example.org');
  });
});
