import type { FileRole, MeetingFile } from '#contract/meeting-file';
import type { InvitationView } from '#contract/invitation';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { emailOf } from '../support/accounts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ActorName, actors, calendarTokenOf, castMeeting, gatherCast } from '../support/cast.js';
import { describeWith } from '../support/describe-with.js';
import { setNotices } from '../support/notices.js';
import { pageTexts } from '../support/pdf.js';
import { routesOf } from '../support/routes.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

/** A word that is nowhere else. */
const canary = (name: string) => `Qx${name}Qx`;

/** Those who have no part in the meeting, or none any more. */
const outsiders: ActorName[] = [
  'anonymous',
  'calendar-token holder',
  'organizer of another meeting',
  'disabled organizer',
  'organizer whose sign-in has ended',
];

/** Speakers who are not of the cast: what is private about them concerns none of it. */
const strangers: FileRole[] = [{ person: 'bea' }, { person: 'dina', state: 'declined' }];

/** By when the groups report: a time that is nowhere else. */
const outputsDue = '2031-03-04T23:47';

/** A programme with a word of its own in every field. */
function singing(slug: string): MeetingFile {
  const file = castMeeting(slug);
  const sing = (name: string) => ({ [name]: canary(name) });
  const [first, groups, second] = file.sessions;
  return {
    ...file,
    meeting: {
      ...file.meeting,
      ...{ title: canary('meetingTitle'), ...sing('theme'), ...sing('venue'), ...sing('organizer') },
      ...sing('organizerTagline'),
      shortTitle: canary('shortTitle'),
      objective: { lead: canary('objectiveLead'), items: [canary('objectiveItem')] },
      issues: { lead: canary('issuesLead'), items: [canary('issuesItem')] },
      survey: canary('survey'),
      attribution: 'unnamed',
    },
    rooms: [{ id: 'hall', name: canary('room'), place: canary('roomPlace'), contact: canary('roomContact') }],
    people: [
      ...(file.people ?? []).map((person) => ({ ...person, position: canary(`position${person.id}`) })),
      { id: 'open', familyName: canary('unconfirmed') },
      ...['bea', 'dina'].map((id) => ({ id, familyName: id })),
    ],
    mechanisms: [{ id: 'isles', name: canary('mechanism'), note: canary('mechanismNote'), surveyed: true }],
    sessions: [
      {
        ...first,
        ...{ title: canary('sessionTitle'), qualifier: canary('qualifier'), label: canary('label'), room: 'hall' },
        moderators: [
          { person: 'mona', capacity: canary('capacity') },
          { person: 'open', state: 'toBeConfirmed' },
          { capacity: canary('seat') },
          { capacity: canary('hiddenSeat'), hiddenUntilConfirmed: true },
        ],
        items: [{ kind: 'presentation', title: canary('item'), speakers: [{ person: 'sam' }, ...strangers] }],
      },
      {
        ...groups,
        groups: (groups?.groups ?? []).map((group) => ({ ...group, name: canary(`group${group.number}`) })),
        outputsDue,
      },
      second,
    ] as MeetingFile['sessions'],
    guide: [
      {
        sessions: ['first'],
        title: canary('guideTitle'),
        objectives: [canary('objective')],
        questionSets: [
          {
            session: 'first',
            title: canary('setTitle'),
            questions: [{ text: canary('question'), parts: [canary('part')] }],
          },
        ],
      },
    ],
  };
}

const forOrganizers = ['unconfirmed', 'hiddenSeat', 'email', 'declineReason', 'biography'].map(canary);
const note = canary('note');
/** What everybody sees who has a part in the meeting. */
const forInsiders = canary('sessionTitle');
/** What everybody sees of a role for which nobody is named. */
const seat = canary('seat');
/** What a speaker has written about himself: in briefs, for those with a part in the meeting. */
const introduction = canary('introduction');

let house: TestApp;
let cast: Record<ActorName, Visitor>;
let words: string[];
let calendarToken: string;
const allRead = new Map<ActorName, Map<string, string>>();

beforeAll(async () => {
  house = await startTestApp();
  cast = await gatherCast(house);
  calendarToken = await calendarTokenOf(house);
  const programme = house.app.get(ProgrammeService);
  for (const slug of ['draft', 'released', 'announced']) await programme.importFile(singing(slug), theSystem);
  await house.query(
    `INSERT INTO session_note (session_id, text, version, updated_at) SELECT id, $1, 1, now() FROM session WHERE key = 'first'`,
    [note],
  );
  await house.query(`UPDATE person SET email = lower($1) || '@example.org' WHERE family_name = 'bea'`, [
    canary('email'),
  ]);
  // Somebody who has declined is introduced to nobody.
  await house.query(`UPDATE person SET biography = $1 WHERE family_name = 'dina'`, [canary('biography')]);
  await house.query(`UPDATE person SET biography = $1 WHERE family_name = 'sam'`, [introduction]);
  await house.query(`UPDATE role SET decline_reason = $1 WHERE state = 'declined'`, [canary('declineReason')]);
  words = [...new Set(JSON.stringify(singing('draft')).match(/Qx\w+?Qx/g)), introduction, outputsDue];
}, 60_000);
afterAll(() => house.close());

/** What is in each document, so that one which many are given is opened once. */
const opened = new Map<string, string>();

function textOf(body: Buffer, type: string): string {
  if (!type.startsWith('application/pdf') && !type.includes('wordprocessingml')) return body.toString('utf8');
  const hash = createHash('sha256').update(body).digest('hex');
  const text = opened.get(hash) ?? textOfDocument(body, type);
  opened.set(hash, text);
  return text;
}

function textOfDocument(body: Buffer, type: string): string {
  if (type.startsWith('application/pdf')) return pageTexts(body).join('\n');
  return Object.values(unzipSync(body))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

/** All that somebody can read of the meetings with a changed draft, headers included, by address; read once. */
async function readings(actor: ActorName): Promise<Map<string, string>> {
  const known = allRead.get(actor);
  if (known) return known;
  const read = new Map<string, string>();
  allRead.set(actor, read);
  for (const { method, path } of routesOf(house)) {
    if (method !== 'get') continue;
    for (const slug of ['draft', 'released']) {
      const address = path
        .replace(':slug', slug)
        .replace(':id.ics', 'first.ics')
        .replace(':token.ics', `${calendarToken}.ics`)
        .replace(':session', 'first')
        .replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
      const { body, headers, status } = await cast[actor].get(address).responseType('blob');
      if (status >= 500) throw new Error(`${address}: ${status}`);
      read.set(address, `${textOf(body as Buffer, headers['content-type'] ?? '')}\n${JSON.stringify(headers)}`);
    }
  }
  return read;
}

function seen(read: Map<string, string>, wanted: readonly string[]): string[] {
  return [...read].flatMap(([address, text]) =>
    wanted.filter((word) => text.toLowerCase().includes(word.toLowerCase())).map((word) => `${word} at ${address}`),
  );
}

/** What the draft holds that no release has yet. */
const unreleased = canary('unreleased');

/**
 * Has every kind of mail written that tells of a programme: a test, an invitation, a reminder, the notice of a release and
 * news for those without a part in it; the last two while the draft has gone on already.
 */
async function announce(): Promise<void> {
  const invitations = '/api/meetings/announced/invitations';
  await house.query(`UPDATE person SET email = $1 WHERE family_name = 'mona'`, [emailOf('moderator')]);
  const { administrator } = cast;
  await setNotices(administrator, 'announced');
  const { body } = await administrator.get(invitations).expect(200);
  const role = (body as InvitationView[]).find(({ email }) => email === emailOf('moderator'))?.role;
  await administrator.post(`${invitations}/test`, { role }).expect(202);
  await administrator.post(invitations, { roles: [role] }).expect(201);
  await house.query(`UPDATE role SET state = 'invited' WHERE id = $1`, [role]);
  await administrator.post('/api/meetings/announced/reminders', { people: ['mona'] }).expect(201);
  await administrator.post('/api/meetings/announced/releases', { note: 'First' }).expect(201);
  await house.http.post('/meetings/announced/news').send({ email: 'reader@example.org' }).expect(303);
  await house.query(`UPDATE news_subscriber SET confirmed_at = now()`);
  await setNotices(administrator, 'announced', { review: true });
  const file = singing('announced');
  const [first, ...others] = file.sessions;
  const moved = { ...first!, start: '2031-03-04T08:30' };
  const programme = house.app.get(ProgrammeService);
  await programme.importFile({ ...file, sessions: [moved, ...others] }, theSystem);
  await administrator.post('/api/meetings/announced/releases', { note: 'Second' }).expect(201);
  const hidden = { ...moved, title: unreleased, start: '2031-03-04T08:00' };
  await programme.importFile({ ...file, sessions: [hidden, ...others] }, theSystem);
  const { headers, text } = await administrator.get('/api/meetings/announced/notices').expect(200);
  expect(text).not.toContain(unreleased);
  await administrator
    .post('/api/meetings/announced/notices/send')
    .set('If-Match', headers['etag'] ?? '')
    .expect(202);
  await until('the news has gone', async () => (await mailsByCause()).has('news'));
}

/** The mails as their recipients read them, with their calendar's lines unfolded (RFC 5545 §3.1). */
async function mailsByCause(): Promise<Map<string, string>> {
  const mails = await house.query<{ cause: string; text: string }>(
    `SELECT split_part(cause, ' ', 1) AS cause, replace(to_jsonb(mail)::text, '\\r\\n ', '') AS text FROM mail`,
  );
  const texts = new Map<string, string>();
  for (const { cause, text } of mails) texts.set(cause, `${texts.get(cause) ?? ''}\n${text}`);
  return texts;
}

describeWith(['pdftotext'], 'a draft', () => {
  it('is there to be seen: its organizer finds every word of it', async () => {
    const read = await readings('organizer');
    const all = [...words, ...forOrganizers, note];
    expect(all.filter((word) => seen(read, [word]).length === 0)).toEqual([]);
    expect(words.length).toBeGreaterThan(25);
  }, 60_000);

  it.each(outsiders)('shows no word of it to: %s', async (actor) => {
    expect(seen(await readings(actor), [...words, ...forOrganizers, note])).toEqual([]);
  });

  const insiders = actors.filter((actor) => ![...outsiders, 'organizer', 'administrator'].includes(actor));
  it.each(insiders)('shows what is private in it to nobody but those it concerns; not to: %s', async (actor) => {
    const read = await readings(actor);
    for (const word of [forInsiders, seat])
      expect(seen(read, [word])).toContain(`${word} at /api/meetings/draft/draft`);
    expect(seen(read, [...forOrganizers, ...(actor === 'moderator' ? [] : [note])])).toEqual([]);
  });

  it('has the private notes of a session in the briefs of its moderators and of organizers alone', async () => {
    const readers = ['moderator', 'organizer', 'administrator'];
    for (const actor of actors) {
      const briefs = [...(await readings(actor))].filter(([address]) => /brief\.(pdf|docx)$/.test(address));
      // Eight of each meeting, of which the one that is not released has no brief of a release.
      expect([actor, briefs.length]).toEqual([actor, 16]);
      expect([actor, seen(new Map(briefs), [note]).length]).toEqual([actor, readers.includes(actor) ? 12 : 0]);
    }
  }, 60_000);

  it('introduces speakers to everybody with a part in the meeting', async () => {
    for (const actor of insiders) {
      expect(seen(await readings(actor), [introduction])).toContain(
        `${introduction} at /api/meetings/draft/draft/sessions/first/brief.pdf`,
      );
    }
  });

  it('leaves no word of it in the log', () => {
    const log = new Map([['the log', house.log.join('\n')]]);
    expect(seen(log, [...words, ...forOrganizers, note])).toEqual([]);
  });

  it('tells in mails what the invited may know, and nothing that is private', async () => {
    await announce();
    const mails = await mailsByCause();
    const telling = ['invitation-test', 'news', 'release-notice', 'reminder', 'role-invitation'];
    expect([...mails.keys()].sort()).toEqual([...telling, 'news-confirmation'].sort());
    expect(telling.filter((cause) => !mails.get(cause)?.includes(forInsiders))).toEqual([]);
    expect(seen(mails, [...forOrganizers, note, unreleased])).toEqual([]);
  });
});
