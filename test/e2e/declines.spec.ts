import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, castMeeting, gatherCast } from '../support/cast.js';
import { runOn } from '../support/database.js';
import { lastEntry, putVersion } from '../support/changes.js';
import { inviteEverybodyAnew, ownRoleOf, partOf, roleAddress } from '../support/own-part.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let cast: Record<ActorName, Visitor>;

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
}, 60_000);
afterAll(() => house.close());

beforeEach(() => inviteEverybodyAnew(house));

const ownRole = (slug = 'draft') => ownRoleOf(cast.speaker, slug);

describe('a decline', () => {
  /** @returns the status of the answer */
  const decline = async (version = 1, reason = 'Elsewhere that day'): Promise<number> => {
    const { status } = await putVersion(
      cast.speaker,
      roleAddress(await ownRole()),
      { state: 'declined', reason },
      version,
    );
    return status;
  };
  const mails = () =>
    house.query(`SELECT recipient_address AS "to", subject, text, html, cause, mail.version, meeting.slug
      FROM mail JOIN meeting ON meeting.id = scope ORDER BY recipient_address COLLATE "C", mail.version`);

  it('is told to each organizer of the meeting who can sign in, and nobody else', async () => {
    expect(await decline(1, 'Elsewhere that day.\n\n<b>Sorry</b>')).toBe(200);
    const found = await mails();
    const { id } = await ownRole();
    expect(found.map(({ to, subject, cause, version, slug }) => ({ to, subject, cause, version, slug }))).toEqual(
      ['organizer.whose.sign-in.has.ended', 'organizer'].map((name) => ({
        ...{ to: `${name}@example.org`, subject: 'sam has declined a role' },
        ...{ cause: `role-declined ${id}`, version: 2, slug: 'draft' },
      })),
    );
    expect(String(found[0]?.['text'])).toBe(
      [
        'sam has declined a role',
        'sam has declined a role at The draft meeting.',
        'Speaker: First',
        'The reason given:',
        'Elsewhere that day.',
        '<b>Sorry</b>',
        'A published agenda that names sam does so until the next release.',
        'My meetings:\nhttps://meetings.example.org/my-part',
        '-- \nSent by Plenary, the software of the meeting’s secretariat.\n',
      ].join('\n\n'),
    );
    expect(String(found[0]?.['html'])).toContain('&lt;b&gt;Sorry&lt;/b&gt;');
  });

  it('is told once, and a later one anew', async () => {
    expect([await decline(), await decline()]).toEqual([200, 200]);
    expect(await mails()).toHaveLength(2);
    await putVersion(cast.speaker, roleAddress(await ownRole()), { state: 'confirmed' }, 2).expect(200);
    expect(await decline(3, 'Ill after all')).toBe(200);
    const declines = (await mails()).filter(({ cause }) => String(cause).startsWith('role-declined'));
    expect(declines.map(({ version }) => version)).toEqual([2, 4, 2, 4]);
  });

  it('that two send at once is taken and told once', async () => {
    const role = await ownRole();
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((reason) => putVersion(cast.speaker, roleAddress(role), { state: 'declined', reason })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(await mails()).toHaveLength(2);
  });

  it('that cannot be told is not taken: mail, answer and record are one', async () => {
    const role = await ownRole();
    const before = await lastEntry(house);
    await runOn(house.database.url, `ALTER TABLE mail ADD CONSTRAINT ck_full CHECK (false) NOT VALID`);
    const refused = await decline();
    await runOn(house.database.url, `ALTER TABLE mail DROP CONSTRAINT ck_full`);
    expect(refused).toBe(500);
    expect([await ownRole(), await lastEntry(house)]).toEqual([role, before]);
    expect(await decline()).toBe(200);
    expect(await mails()).toHaveLength(2);
  });

  it('is told in the language of the meeting, and whatever the names in it', async () => {
    const [groups] = castMeeting('draft').sessions.slice(1);
    const file = castMeeting('draft');
    const name = '😀"<a@b.example>'.repeat(40);
    await house.app.get(ProgrammeService).importFile(
      {
        ...{ ...file, meeting: { ...file.meeting, language: 'fr', title: 'Réunion' } },
        people: file.people!.map((person) => (person.id === 'rita' ? { id: 'rita', familyName: name } : person)),
        sessions: [groups!].map(({ reportsTo, ...session }) => session),
      },
      theSystem,
    );
    await house.query(`UPDATE role SET state = 'invited', version = 1`);
    const [role] = (await partOf(cast.rapporteur)).roles.filter(({ meeting }) => meeting.slug === 'draft');
    await putVersion(cast.rapporteur, roleAddress(role!), { state: 'declined', reason: 'Malade' }).expect(200);
    const [mail] = await mails();
    expect(mail?.['subject']).toBe(`Désistement : ${Array.from(name).slice(0, 99).join('')}…`);
    expect(String(mail?.['text'])).toContain('Rapport : Groups – Groupe 1 : One\n\nMotif indiqué :\n\nMalade');
    await house.app.get(ProgrammeService).importFile(file, theSystem);
  });

  it('that is taken back is told too, and a confirmation as such is not', async () => {
    const role = await ownRole();
    const answer = (state: string, version: number) =>
      putVersion(cast.speaker, roleAddress(role), { state, reason: 'Ill' }, version).expect(200);
    await answer('confirmed', 1);
    expect(await mails()).toEqual([]);
    await answer('declined', 2);
    await answer('confirmed', 3);
    await answer('confirmed', 3);
    const [, returned, ...others] = await mails();
    expect(returned).toMatchObject({
      ...{ to: 'organizer.whose.sign-in.has.ended@example.org', subject: 'sam takes a role after all' },
      ...{ cause: `role-returned ${role.id}`, version: 4, slug: 'draft' },
    });
    expect(String(returned?.['text'])).toBe(
      [
        'sam takes a role after all',
        'sam had declined a role at The draft meeting and now confirms it.',
        'Speaker: First',
        'My meetings:\nhttps://meetings.example.org/my-part',
        '-- \nSent by Plenary, the software of the meeting’s secretariat.\n',
      ].join('\n\n'),
    );
    expect(others.map(({ subject }) => subject)).toEqual(['sam has declined a role', 'sam takes a role after all']);
  });

  it('that an organizer has noted is not taken back by whom it is about', async () => {
    const { id } = await ownRole();
    const path = `/api/meetings/draft/roles/${id}`;
    const before = { state: 'declined', reason: 'by telephone' };
    await putVersion(cast.organizer, path, before).expect(200);
    expect(await ownRole()).toMatchObject({ state: 'declined', settled: true });
    for (const answer of [{ state: 'confirmed' }, { state: 'declined', reason: 'my own' }]) {
      const { status, body } = await putVersion(cast.speaker, roleAddress({ id }), answer, 2);
      expect([status, body.code]).toEqual([409, 'role.settled']);
    }
    const { text } = await cast.speaker.get('/my-part').expect(200);
    expect(text).toContain('The organizers have noted that you do not take this on.');
    expect(text).not.toContain(`/my-part/roles/${id}`);
    await putVersion(cast.organizer, path, { state: 'invited' }, 2).expect(200);
    await putVersion(cast.speaker, roleAddress({ id }), { state: 'confirmed' }, 3).expect(200);
    expect(await mails()).toEqual([]);
  });

  it('that an organizer only notes is told to nobody', async () => {
    const { id } = await ownRole();
    const path = `/api/meetings/draft/roles/${id}`;
    await putVersion(cast.organizer, path, { state: 'declined', reason: 'by telephone' }).expect(200);
    expect(await mails()).toEqual([]);
    expect(await ownRole()).toMatchObject({ state: 'declined', version: 2 });
  });
});
