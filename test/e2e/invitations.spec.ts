import type { MyPart } from '#contract/my-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SECRET_LINKS, type SecretLinks } from '../../apps/api/src/platform/secret-links.js';
import { tokenIn } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { Inviting } from '../support/inviting.js';
import { asked, panel } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import { Visitor } from '../support/visitor.js';

let house: TestApp;
let meeting: Inviting;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

beforeEach(async () => {
  meeting = await Inviting.begin(house);
});

describe('the list of invitations', () => {
  it('shows each role with the mail that would go, or why none can', async () => {
    await meeting.query(`UPDATE person SET email = NULL WHERE family_name = 'Cleo'`);
    const views = await meeting.list();
    expect(
      views.map(({ kind, session, group, name, email, state, sent, obstacle }) => [
        ...[kind, session, group, name, email, state, sent, obstacle],
      ]),
    ).toEqual([
      ['moderator', 'plenary', null, 'Ms Ama', 'ama@example.org', 'toBeConfirmed', null, null],
      ['speaker', 'plenary', null, 'Ms Ben', 'ben@example.org', 'toBeConfirmed', null, null],
      ['speaker', 'plenary', null, 'Ms Cleo', null, 'toBeConfirmed', null, 'no-address'],
      ['noteTaker', 'breakout', 1, 'Ms Ama', 'ama@example.org', 'toBeConfirmed', null, null],
      ['rapporteur', 'breakout', 1, 'Ms Ben', 'ben@example.org', 'toBeConfirmed', null, null],
    ]);
    expect(views[2]?.mail).toBe(null);
    expect(views[1]?.mail).toEqual({
      recipient: 'ben@example.org',
      name: 'Ms Ben',
      subject: 'Invitation: Speaker, Session 1: Evidence – Small 1',
      text: [
        'Invitation: Speaker, Session 1: Evidence – Small 1',
        'Dear Ms Ben,',
        'You are invited to take part in Small 1.',
        'Your role: Speaker, Chair of the Process',
        'Session: Session 1: Evidence',
        'Item: Voices',
        'When: Tuesday, 6 May 2031, 9.00–10.00 (Europe/Zurich)',
        'Where: Room 3, Palais',
        'Please confirm or decline with the link below.',
        'The link signs you in once, within seven days. After that, ask for another at https://meetings.example.org/sign-in.',
        'Answer the invitation:\nhttps://meetings.example.org/sign-in/one-time-link',
        '-- \nSent by Plenary, the software of the meeting’s secretariat.\n',
      ].join('\n\n'),
      method: null,
    });
  });

  it('is read while somebody changes the meeting, and so are the notices of a release', async () => {
    await meeting.release();
    await meeting.invite(await meeting.roleOf('Ben'));
    await meeting.change({ plenary: { room: 'side' } });
    await house.app.get(DataSource).transaction(async (manager) => {
      await manager.query('SELECT FROM meeting WHERE slug = $1 FOR UPDATE', [meeting.slug]);
      expect(await meeting.list()).toHaveLength(5);
      const notices = await meeting.organizer.get(`/api/meetings/${meeting.slug}/notices/preview`).expect(200);
      expect(notices.body).toHaveLength(1);
    });
  });

  it('is read in as many statements for thirty roles as for five', async () => {
    const few = await statementsDuring(house, () => meeting.list());
    const speakers = Array.from({ length: 28 }, (_, index) => asked(['ama', 'ben', 'cleo', 'dora'][index % 4] ?? ''));
    await meeting.change({ plenary: { items: panel(...speakers) } });
    expect(await statementsDuring(house, () => meeting.list())).toBe(few);
    expect(await meeting.list()).toHaveLength(31);
  });
});

describe('an order that is only looked at', () => {
  const ahead = (order: object) => meeting.organizer.post(`${meeting.invitations}/preview`, order);

  it('shows the mails that it would send, with its message, and sends none', async () => {
    const [ben, cleo] = [await meeting.roleOf('Ben'), await meeting.roleOf('Cleo')];
    await meeting.invite(cleo);
    const { body } = await ahead({ roles: [ben, cleo, ben], message: 'We hope for you.' }).expect(200);
    const plain = (await meeting.list()).find(({ role }) => role === ben)?.mail;
    const [before, after] = (plain?.text ?? '').split('Please confirm or decline');
    expect(body).toEqual([{ ...plain, text: `${before}We hope for you.\n\nPlease confirm or decline${after}` }]);
    expect((await ahead({ roles: [ben, cleo], again: true }).expect(200)).body).toHaveLength(2);
    expect(await meeting.mails()).toHaveLength(1);
  });

  it('is refused as the order itself would be', async () => {
    await meeting.query(`UPDATE person SET email = NULL WHERE family_name = 'Cleo'`);
    const role = await meeting.roleOf('Cleo');
    const { body } = await ahead({ roles: [role] }).expect(422);
    expect(body).toMatchObject({
      code: 'invitation.impossible',
      problems: [{ path: `role ${role}`, found: 'no-address', expected: 'a person with an e-mail address' }],
    });
  });
});

describe('an invitation', () => {
  it('makes the account, binds it to the person, marks the role invited, and its link signs in there', async () => {
    const role = await meeting.roleOf('Ben');
    const [answer] = await meeting.invite(role);
    expect(answer).toEqual({ role, mail: expect.any(String), unsent: null });
    const [mail, ...others] = await meeting.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'ben@example.org', name: 'Ms Ben', method: null, cause: 'role-invitation' });
    expect(mail?.text).not.toMatch(/sign-in\/[\w-]{43}\b/);
    const ben = new Visitor(house.origin);
    const token = tokenIn(house.app.get<SecretLinks>(SECRET_LINKS).reveal(mail?.text ?? ''));
    const signIn = await ben.post('/api/session/redemption', { token }).expect(201);
    expect(signIn.body).toMatchObject({ account: { email: 'ben@example.org', name: 'Ms Ben', administrator: false } });
    await new Visitor(house.origin).post('/api/session/redemption', { token }).expect(401);
    const part = await ben.get('/api/my-part').expect(200);
    const here = (part.body as MyPart).roles.filter((one) => one.meeting.slug === meeting.slug);
    expect(here.map(({ kind, state }) => [kind, state])).toEqual([['speaker', 'invited']]);
    const view = (await meeting.list()).find((one) => one.role === role);
    expect(view?.state).toBe('invited');
    expect(view?.sent).toEqual({
      at: expect.stringMatching(/^2031-01-01T/),
      version: 1,
      recipient: 'ben@example.org',
      method: null,
      ended: false,
    });
  });

  it('is useless when its link is dead, and is not sent after that', async () => {
    const [answer] = await meeting.invite(await meeting.roleOf('Ben'));
    const [mail] = await meeting.query(
      `SELECT one_time_link.expires_at = mail.useless_after AS "isOfItsLink",
         extract(day FROM mail.useless_after - mail.created_at)::int AS days
       FROM mail JOIN one_time_link ON position(one_time_link.id::text IN mail.text) > 0 WHERE mail.id = $1`,
      [answer?.mail],
    );
    expect(mail).toEqual({ isOfItsLink: true, days: 7 });
  });

  it('has the organizer’s own words, which cannot stand for anybody’s link', async () => {
    const role = await meeting.roleOf('Ben');
    const message = 'We hope for you.\n\nSee ~secret-of-0b5e1f0e-3a52-4c8e-9d3b-6a3f1f9f2b11~ there.';
    await meeting.organizer.post(meeting.invitations, { roles: [role], message }).expect(201);
    const text = house.app.get<SecretLinks>(SECRET_LINKS).reveal((await meeting.mails())[0]?.text ?? '');
    expect(text).toContain('\n\nWe hope for you.\n\nSee ~ secret-of-0b5e1f0e-3a52-4c8e-9d3b-6a3f1f9f2b11~ there.\n\n');
  });

  it('goes once where two are sent at once, and again only where that is said', async () => {
    const role = await meeting.roleOf('Ben');
    const answers = await Promise.all([meeting.invite(role), meeting.invite(role), meeting.invite(role)]);
    expect(answers.flat().filter(({ mail }) => mail !== null)).toHaveLength(1);
    expect(await meeting.mails()).toHaveLength(1);
    const [at] = (await meeting.list()).flatMap(({ sent }) => (sent ? [sent.at] : []));
    const unsent = { reason: 'already-invited', at };
    expect(answers.flat().filter(({ mail }) => mail === null)).toEqual(
      [0, 1].map(() => ({ role, mail: null, unsent })),
    );
    await meeting.organizer.post(meeting.invitations, { roles: [role], again: true }).expect(201);
    expect(await meeting.mails()).toHaveLength(2);
    expect((await meeting.list()).find((one) => one.role === role)?.sent?.version).toBe(2);
  });

  it('to the same people at two meetings at once makes each account once', async () => {
    const other = await Inviting.begin(house, 'Otto');
    await meeting.query(`UPDATE person SET email = 'new.' || email WHERE email IS NOT NULL`);
    const rolesIn = async (inviting: Inviting) => (await inviting.list()).map(({ role }) => role);
    const [here, there] = [await rolesIn(meeting), await rolesIn(other)];
    const both = [meeting, other, meeting, other];
    const answers = await Promise.all(both.map((one) => one.invite(...(one === meeting ? here : there))));
    expect(answers.flat().filter(({ mail }) => mail !== null)).toHaveLength(10);
    const accounts = await meeting.query(
      `SELECT account.email, count(DISTINCT person.id)::int AS people FROM account
       JOIN person ON person.account_id = account.id WHERE account.email LIKE 'new.%' GROUP BY 1 ORDER BY 1`,
    );
    expect(accounts).toEqual(['ama', 'ben', 'cleo'].map((name) => ({ email: `new.${name}@example.org`, people: 2 })));
  });

  it('is on record, with the change that it makes and without an address', async () => {
    const role = await meeting.roleOf('Ben');
    await meeting.invite(role);
    const entries = await meeting.query<{ action: string; changes: unknown }>(
      'SELECT action, changes FROM audit_entry WHERE subject = $1 ORDER BY id',
      [`role ${role}`],
    );
    expect(entries.map(({ action }) => action)).toEqual(['role.invited', 'invitation.sent']);
    expect(JSON.stringify(entries)).not.toContain('@');
  });

  it('is answered alike twice under one Idempotency-Key, with one mail', async () => {
    const role = await meeting.roleOf('Ben');
    const post = () =>
      meeting.organizer.post(meeting.invitations, { roles: [role] }).set('Idempotency-Key', `key-of-${meeting.slug}`);
    const [first, second] = [await post().expect(201), await post().expect(201)];
    expect(second.body).toEqual(first.body);
    expect(await meeting.mails()).toHaveLength(1);
  });

  it('goes to all or to nobody', async () => {
    await meeting.query(`UPDATE person SET email = NULL WHERE family_name = 'Cleo'`);
    const [ben, cleo] = [await meeting.roleOf('Ben'), await meeting.roleOf('Cleo')];
    const answer = await meeting.organizer.post(meeting.invitations, { roles: [ben, cleo] }).expect(422);
    expect(answer.body).toMatchObject({
      code: 'invitation.impossible',
      problems: [{ path: `role ${cleo}`, found: 'no-address', expected: 'a person with an e-mail address' }],
    });
    expect(await meeting.mails()).toEqual([]);
    expect((await meeting.list()).map(({ state }) => state)).toEqual(Array<string>(5).fill('toBeConfirmed'));
  });

  it('is not for two persons with one address, nor for a disabled account, nor for who has declined', async () => {
    const [ama, ben, cleo] = [
      await meeting.roleOf('Ama', 'moderator'),
      await meeting.roleOf('Ben'),
      await meeting.roleOf('Cleo'),
    ];
    await meeting.query(`UPDATE person SET email = 'cleo@example.org' WHERE family_name = 'Ben'`);
    const both = await meeting.organizer.post(meeting.invitations, { roles: [ben, cleo] }).expect(422);
    expect((both.body as { problems: { found: string }[] }).problems.map(({ found }) => found)).toEqual([
      'address-taken',
      'address-taken',
    ]);
    await meeting.invite(cleo);
    expect((await meeting.list()).find(({ role }) => role === ben)?.obstacle).toBe('address-taken');
    await meeting.query(`UPDATE role SET state = 'declined', decline_reason = 'ill' WHERE id = $1`, [cleo]);
    expect((await meeting.list()).find(({ role }) => role === cleo)?.obstacle).toBe('declined');
    await meeting.invite(ama);
    await meeting.query(`UPDATE account SET disabled_at = now() WHERE email = 'ama@example.org'`);
    expect((await meeting.list()).find(({ role }) => role === ama)?.obstacle).toBe('account-disabled');
    await meeting.query(`UPDATE account SET disabled_at = NULL WHERE email = 'ama@example.org'`);
  });

  it('is for nobody where nobody is named, who is not in the list', async () => {
    const seat = { kind: 'moderator', session: 'plenary', capacity: 'Chair of MIDSA' };
    const made = await meeting.organizer.post(`/api/meetings/${meeting.slug}/programme/roles`, seat).expect(201);
    const { id } = made.body as { id: string };
    expect((await meeting.list()).filter(({ role }) => role === id)).toEqual([]);
    const vacant = { path: `role ${id}`, found: 'vacant', expected: 'a role for which somebody is named' };
    const refused = { code: 'invitation.impossible', problems: [vacant] };
    const order = { roles: [await meeting.roleOf('Ben'), id] };
    expect((await meeting.organizer.post(meeting.invitations, order).expect(422)).body).toMatchObject(refused);
    const test = meeting.organizer.post(`${meeting.invitations}/test`, { role: id });
    expect((await test.expect(422)).body).toMatchObject(refused);
    expect(await meeting.mails()).toEqual([]);
  });

  it('is of whoever was named then: who comes to the seat later has not been told anything', async () => {
    const programme = `/api/meetings/${meeting.slug}/programme`;
    const at = (version: number) => ({ 'If-Match': `"${version}"` });
    const made = await meeting.organizer.post(`${programme}/roles`, { kind: 'moderator', session: 'plenary' });
    const { id } = made.body as { id: string };
    const replace = (person: string, version: number) =>
      meeting.organizer.post(`${programme}/roles/${id}/replacement`, { person }).set(at(version)).expect(201);
    const { step } = (await replace('dora', 1)).body as { step: string };
    await meeting.release();
    await meeting.invite(id);
    const back = { state: 'toBeConfirmed' };
    await meeting.organizer.put(`/api/meetings/${meeting.slug}/roles/${id}`, back).set(at(3)).expect(200);
    await meeting.organizer.post(`/api/meetings/${meeting.slug}/history/steps/${step}/undo`).expect(200);
    await replace('cleo', 5);
    await meeting.query('DELETE FROM mail');
    await meeting.release();
    expect((await meeting.mails()).map(({ to, method }) => [to, method])).toEqual([['dora@example.org', 'CANCEL']]);
  });

  it('to a role of another meeting, or to none, is not found, and nobody is told', async () => {
    const role = await meeting.roleOf('Ben');
    const other = await Inviting.begin(house, 'Otto');
    const wanted = [role, '00000000-0000-4000-8000-000000000000'];
    const answers = await Promise.all(
      wanted.map((id) => other.organizer.post(other.invitations, { roles: [id] }).expect(404)),
    );
    expect(answers[0]?.text).toBe(answers[1]?.text);
    await other.organizer.post(meeting.invitations, { roles: [role] }).expect(404);
    expect([...(await meeting.mails()), ...(await other.mails())]).toEqual([]);
  });

  it('follows the person’s right address: the wrong one is told, and loses the role at once', async () => {
    await meeting.release();
    const role = await meeting.roleOf('Ben');
    await meeting.invite(role);
    await meeting.query(`UPDATE person SET email = 'right@example.org' WHERE family_name = 'Ben'`);
    await meeting.invite(role);
    const [, ...rest] = await meeting.mails();
    expect(rest.map(({ to, method, cause }) => [to, method, cause]).sort()).toEqual([
      ['ben@example.org', 'CANCEL', 'invitation-moved'],
      ['right@example.org', 'REQUEST', 'role-invitation'],
    ]);
    const rows = await meeting.query(
      `SELECT account.email FROM person JOIN account ON account.id = person.account_id
       JOIN meeting_person ON meeting_person.person_id = person.id
       JOIN meeting ON meeting.id = meeting_person.meeting_id AND meeting.slug = $1`,
      [meeting.slug],
    );
    expect(rows).toEqual([{ email: 'right@example.org' }]);
  });

  it('as a test goes to the organizer alone, and changes nothing', async () => {
    const before = await meeting.list();
    const links = await meeting.query('SELECT id FROM one_time_link');
    const role = await meeting.roleOf('Ben');
    await meeting.organizer.post(`${meeting.invitations}/test`, { role, message: 'Welcome.' }).expect(202);
    const [mail, ...others] = await meeting.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'olga@example.org', method: null, cause: 'invitation-test' });
    expect(mail?.subject).toBe('Test: Invitation: Speaker, Session 1: Evidence – Small 1');
    expect(mail?.text).toContain(`Answer the invitation:\nhttps://meetings.example.org/meetings/${meeting.slug}\n`);
    expect(await meeting.list()).toEqual(before);
    expect(await meeting.query('SELECT id FROM one_time_link')).toEqual(links);
  });
});
