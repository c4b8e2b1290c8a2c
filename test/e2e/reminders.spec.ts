import type { Readiness } from '#contract/readiness';
import type { ReminderView } from '#contract/reminder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AddressObject } from 'mailparser';
import { DataSource } from 'typeorm';
import { SetClock, startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { createTestDatabase } from '../support/database.js';
import { Inviting } from '../support/inviting.js';
import { startMailServer } from '../support/mail-server.js';
import { asked, draft, organizerOf, panel, smallMeeting } from '../support/small-meeting.js';
import { statementsDuring } from '../support/statements.js';
import { until } from '../support/until.js';

let house: TestApp;
let meeting: Inviting;
let path: string;

beforeAll(async () => {
  house = await startTestApp();
});
afterAll(() => house.close());

/** Ama and Ben have been invited to all of their roles; nobody has answered. */
beforeEach(async () => {
  meeting = await Inviting.begin(house);
  path = `/api/meetings/${meeting.slug}/reminders`;
  const roles = await meeting.list();
  await meeting.invite(...roles.filter(({ name }) => name !== 'Ms Cleo').map(({ role }) => role));
});

const list = async () => (await meeting.organizer.get(path).expect(200)).body as ReminderView[];
const remind = (people: string[], more: object = {}) => meeting.organizer.post(path, { people, ...more });
const reminders = async () => (await meeting.mails()).filter(({ cause }) => cause === 'reminder');

describe('the list of reminders', () => {
  it('shows everybody from whom something is missing, and the mail that would go', async () => {
    const views = await list();
    expect(views.map(({ person, name, obstacle, sent }) => [person, name, obstacle, sent])).toEqual([
      ['ama', 'Ms Ama', null, []],
      ['ben', 'Ms Ben', null, []],
    ]);
    expect(views[0]?.missing.map(({ what, before }) => `${before}: ${what}`)).toEqual([
      ...['meeting: answer', 'meeting: biography', 'release: guide.missing', 'meeting: answer'],
    ]);
    expect(views[0]?.missing[0]).toEqual({
      ...{ what: 'answer', before: 'meeting', details: { role: 'moderator' } },
      concerns: [
        { kind: 'person', key: 'ama', title: 'Ms Ama' },
        { kind: 'session', key: 'plenary', title: 'Evidence' },
      ],
      text: 'Please confirm or decline: Moderator, “Evidence”.',
    });
    expect(views[0]?.mail).toEqual({
      recipient: 'ama@example.org',
      name: 'Ms Ama',
      subject: 'Reminder: what Small 1 still needs from you',
      text: [
        'Reminder: what Small 1 still needs from you',
        'Dear Ms Ama,',
        'To prepare Small 1, the secretariat still needs from you:',
        '– Please confirm or decline: Moderator, “Evidence”.',
        '– Please write a short biography of yourself.',
        '– Please suggest objectives and questions for “Evidence”.',
        '– Please confirm or decline: Note-taker, Group 1: North (“Means”).',
        'If you are not signed in, ask at https://meetings.example.org/sign-in for a link to this e-mail address. You need no password.',
        'See your part:\nhttps://meetings.example.org/my-part',
        '-- \nSent by Plenary, the software of the meeting’s secretariat.\n',
      ].join('\n\n'),
    });
  });

  it('asks of somebody only what they can do, and of nobody what is done', async () => {
    await meeting.query(`UPDATE person SET biography = 'Born.' WHERE family_name = 'Ama'`);
    await meeting.query(`UPDATE role SET state = 'confirmed' WHERE kind = 'noteTaker'`);
    await meeting.query(`UPDATE role SET state = 'declined' WHERE kind = 'moderator'`);
    expect((await list()).map(({ person }) => person)).toEqual(['ben']);
  });

  it('says why no reminder can go', async () => {
    const obstacle = async () => (await list()).find(({ person }) => person === 'ben');
    const [organizer] = await meeting.query<{ id: string }>(`SELECT id FROM account WHERE email = 'olga@example.org'`);
    const [before] = await meeting.query<{ id: string }>(`SELECT id FROM account WHERE email = 'ben@example.org'`);
    await meeting.query(`UPDATE account SET disabled_at = now() WHERE id = $1`, [before?.id]);
    expect(await obstacle()).toMatchObject({ obstacle: 'account-disabled', mail: null });
    await meeting.query(`UPDATE account SET disabled_at = NULL WHERE id = $1`, [before?.id]);
    // Where the organizers have put the address right, nobody can sign in before there is an invitation.
    await meeting.query(`UPDATE person SET email = 'right@example.org' WHERE family_name = 'Ben'`);
    expect(await obstacle()).toMatchObject({ obstacle: 'not-invited', mail: null });
    await meeting.query(`UPDATE person SET email = NULL WHERE family_name = 'Ben'`);
    expect(await obstacle()).toMatchObject({ obstacle: 'no-address', mail: null });
    await meeting.query(`UPDATE person SET email = 'ben@example.org', account_id = NULL WHERE family_name = 'Ben'`);
    expect(await obstacle()).toMatchObject({ obstacle: 'not-invited', mail: null });
    await meeting.query(`UPDATE person SET account_id = $1 WHERE family_name = 'Ama'`, [organizer?.id]);
    await meeting.query(`UPDATE person SET email = 'olga@example.org' WHERE family_name = 'Ben'`);
    expect(await obstacle()).toMatchObject({ obstacle: 'address-taken', mail: null });
  });

  it('is read while somebody changes the meeting, in as many statements for thirty roles as for five', async () => {
    await house.app.get(DataSource).transaction(async (manager) => {
      await manager.query('SELECT FROM meeting WHERE slug = $1 FOR UPDATE', [meeting.slug]);
      expect(await list()).toHaveLength(2);
    });
    const few = await statementsDuring(house, list);
    const speakers = Array.from({ length: 28 }, (_, index) => asked(['ama', 'ben', 'cleo', 'dora'][index % 4] ?? ''));
    await meeting.change({ plenary: { items: panel(...speakers) } });
    expect(await statementsDuring(house, list)).toBe(few);
  });
});

describe('a reminder', () => {
  it('is one mail with all that is missing, whose link signs nobody in; it is on record, and told of each thing', async () => {
    house.clock.set('2031-02-01T09:00:00Z');
    const [answer] = (await remind(['ama'], { message: 'Thank you.\n\nOlga' }).expect(201)).body as unknown[];
    expect(answer).toEqual({ person: 'ama', mail: expect.any(String), unsent: null });
    const [mail, ...others] = await reminders();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'ama@example.org', name: 'Ms Ama', method: null });
    expect(mail?.text).toContain('“Means”).\n\nThank you.\n\nOlga\n\nIf you are');
    expect(mail?.text).not.toContain('secret-of');
    const things = ['answer~ama~plenary~moderator', 'biography~ama', 'guide.missing~plenary'];
    expect(await lastEntry(house)).toEqual({
      action: 'reminder.sent',
      subject: expect.stringMatching(/^person [0-9a-f-]{36}$/),
      actor: 'Olga',
      meeting: meeting.slug,
      changes: [
        { path: [], after: { account: expect.any(String), asked: [...things, 'answer~ama~breakout:1~noteTaker'] } },
      ],
    });
    const at = '2031-02-01T09:00:00.000Z';
    const [ama, ben] = await list();
    expect(ama?.sent).toEqual([{ at, asked: ama?.missing.map(({ text }) => text) }]);
    expect(ben?.sent).toEqual([]);
    const { body } = await meeting.organizer.get(`/api/meetings/${meeting.slug}/readiness`).expect(200);
    const told = (body as Readiness).sessions[0]?.missing.flatMap(({ what, suppliers }) =>
      suppliers.map(({ as, person, remindedAt }) => [what, person ?? as, remindedAt]),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        ['answer', 'ama', at],
        ['answer', 'ben', null],
        ['guide.missing', 'organizer', null],
        ['guide.missing', 'ama', at],
      ]),
    );
  });

  it('does not come again within 24 hours, unless the organizer says so', async () => {
    const [at, soon, later] = ['2031-02-01T09:00:00.000Z', '2031-02-02T08:59:59.000Z', '2031-02-02T09:00:00.000Z'];
    house.clock.set(at);
    await remind(['ama']).expect(201);
    house.clock.set(soon);
    const { body } = await remind(['ama', 'ben', 'dora', 'ama']).expect(201);
    expect(body).toEqual([
      { person: 'ama', mail: null, unsent: { reason: 'reminded-recently', at } },
      { person: 'ben', mail: expect.any(String), unsent: null },
      { person: 'dora', mail: null, unsent: { reason: 'nothing-missing', at: null } },
    ]);
    expect((await reminders()).map(({ to }) => to)).toEqual(['ama@example.org', 'ben@example.org']);
    await remind(['ama'], { again: true }).expect(201);
    expect(await reminders()).toHaveLength(3);
    house.clock.set(later);
    expect((await remind(['ben']).expect(201)).body).toMatchObject([{ unsent: { reason: 'reminded-recently' } }]);
    house.clock.set('2031-02-03T08:59:59.000Z');
    expect((await remind(['ben']).expect(201)).body).toMatchObject([{ unsent: null }]);
  });

  it('goes to all or to none', async () => {
    await meeting.query(`UPDATE person SET email = NULL WHERE family_name = 'Ben'`);
    const { body } = await remind(['ama', 'ben']).expect(422);
    expect(body).toMatchObject({
      code: 'reminder.impossible',
      problems: [{ path: 'person ben', found: 'no-address', expected: 'a person with an e-mail address' }],
    });
    await remind(['ama', 'nobody']).expect(404);
    expect(await reminders()).toEqual([]);
  });

  it('is sent once however often it is asked for: under one key, and by two at once', async () => {
    const once = () => remind(['ama'], { again: true }).set('Idempotency-Key', `remind-${meeting.slug}`).expect(201);
    const [first, second] = [await once(), await once()];
    expect(second.body).toEqual(first.body);
    expect(await reminders()).toHaveLength(1);
    const answers = await Promise.all([remind(['ben']).expect(201), remind(['ben']).expect(201)]);
    expect(answers.map(({ body }) => (body as { mail: string | null }[])[0]?.mail === null).sort()).toEqual([
      false,
      true,
    ]);
    expect(await reminders()).toHaveLength(2);
  });

  it('speaks the language of the meeting', async () => {
    await meeting.query(`UPDATE meeting SET language = 'fr' WHERE slug = $1`, [meeting.slug]);
    const [ama] = await list();
    expect(ama?.mail?.subject).toBe('Rappel : ce que Small 1 attend encore de vous');
    expect(ama?.mail?.text).toContain('Veuillez rédiger une courte biographie.');
  });
});

it('a reminder is delivered to the address to which its account has moved', async () => {
  const server = await startMailServer();
  const database = await createTestDatabase();
  const environment = { SMTP_URL: server.url, MAIL_FROM: 'Plenary <plenary@meetings.example.org>' };
  const clock = new SetClock('2031-02-01T09:00:00Z');
  const sending = await startAppOn(database.url, clock, undefined, 0, environment);
  await draft(sending, smallMeeting({}));
  await sending.query(`UPDATE person SET email = 'ben@example.org' WHERE family_name = 'Ben'`);
  const olga = await organizerOf(sending);
  const [role] = await sending.query<{ id: string }>(
    `SELECT role.id FROM role JOIN meeting_person ON meeting_person.id = role.person_id
     WHERE meeting_person.key = 'ben' AND role.kind = 'speaker'`,
  );
  await olga.post('/api/meetings/small/invitations', { roles: [role?.id] }).expect(201);
  await sending.query(`UPDATE account SET email = 'moved@example.org' WHERE email = 'ben@example.org'`);
  await olga.post('/api/meetings/small/reminders', { people: ['ben'] }).expect(201);
  const takenBy = (name: string) =>
    server.taken.filter(({ to }) => (to as AddressObject).value[0]?.address === `${name}@example.org`);
  await until('the reminder is there', () => takenBy('moved').length > 0);
  const [mail, ...others] = takenBy('moved');
  expect(others).toEqual([]);
  expect(mail?.subject).toBe('Reminder: what Small 1 still needs from you');
  expect(mail?.text).toContain('Please write a short biography of yourself.');
  expect(mail?.html).toContain('href="https://meetings.example.org/my-part"');
  expect(mail?.attachments).toEqual([]);
  await sending.app.close();
  await database.drop();
  await server.close();
});
