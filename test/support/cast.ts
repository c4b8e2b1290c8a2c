import { meetingFileFormat, type MeetingFile } from '#contract/meeting-file';
import type { CalendarAddress } from '#contract/personal-calendar';
import { DataSource } from 'typeorm';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { emailOf, makeAccount, signedIn } from './accounts.js';
import type { TestApp } from './app.js';
import { smallRegistry } from './registry-file.js';
import { Visitor } from './visitor.js';

/** Everybody who may stand before a route, as the rules of access tell them apart. */
export const actors = [
  'anonymous',
  'calendar-token holder',
  'speaker',
  'moderator',
  'moderator of another session',
  'co-facilitator',
  'rapporteur',
  'rapporteur of another group',
  'note-taker',
  'observer',
  'organizer',
  'organizer of another meeting',
  'administrator',
  'disabled organizer',
  'organizer whose sign-in has ended',
] as const;
export type ActorName = (typeof actors)[number];

/** The meetings of the cast, by the state in which each is; all have the same programme and the same people. */
export const states = ['draft', 'released', 'archived', 'deleted'] as const;
export type StateName = (typeof states)[number];

const inRoles: Partial<Record<ActorName, string>> = {
  speaker: 'sam',
  moderator: 'mona',
  'moderator of another session': 'milo',
  'co-facilitator': 'cora',
  rapporteur: 'rita',
  'rapporteur of another group': 'rolf',
  'note-taker': 'nils',
};

/** A programme in which everybody of the cast has the part that is theirs. Sessions: `first`, `second`, `groups`. */
export function castMeeting(slug: string): MeetingFile {
  const at = (time: string) => `2031-03-04T${time}`;
  return {
    format: meetingFileFormat,
    meeting: {
      slug,
      shortTitle: slug,
      title: `The ${slug} meeting`,
      startDate: '2031-03-04',
      endDate: '2031-03-04',
      timeZone: 'Europe/Zurich',
      language: 'en',
    },
    people: Object.values(inRoles).map((id) => ({ id, familyName: id })),
    sessions: [
      {
        ...{ id: 'first', kind: 'plenary', number: 1, title: 'First', start: at('09:00'), end: at('10:00') },
        moderators: [{ person: 'mona' }],
        items: [{ kind: 'presentation', title: 'Talk', speakers: [{ person: 'sam' }] }],
      },
      {
        ...{ id: 'groups', kind: 'breakout', title: 'Groups', start: at('10:00'), end: at('11:00') },
        groups: [
          {
            ...{ number: 1, name: 'One' },
            coFacilitators: [{ person: 'cora' }],
            rapporteurs: [{ person: 'rita' }],
            noteTakers: [{ person: 'nils' }],
          },
          { number: 2, name: 'Two', rapporteurs: [{ person: 'rolf' }] },
        ],
        reportsTo: 'second',
      },
      {
        ...{ id: 'second', kind: 'plenary', number: 2, title: 'Second', start: at('11:00'), end: at('12:00') },
        moderators: [{ person: 'milo' }],
      },
    ],
  };
}

/** The same as it is once the cast has gathered: it invites a mechanism of the registry. */
export function gatheredMeeting(slug: string): MeetingFile {
  return { ...castMeeting(slug), mechanisms: [{ id: 'isles', name: 'Dialogue of the Isles', invited: true }] };
}

/** Makes the meetings, a registry whose first mechanism they invite, and everybody in them, and signs them in. */
export async function gatherCast(house: TestApp): Promise<Record<ActorName, Visitor>> {
  const dataSource = house.app.get(DataSource);
  const programme = house.app.get(ProgrammeService);
  const releases = house.app.get(ReleaseService);
  await house.app.get(MechanismImportService).importFile(smallRegistry(), theSystem);
  for (const slug of [...states, 'elsewhere']) await programme.importFile(gatheredMeeting(slug), theSystem);
  for (const slug of ['released', 'archived', 'deleted']) await releases.release(slug, 'First', theSystem);
  await dataSource.query(`UPDATE meeting SET archived_at = now() WHERE slug = 'archived'`);
  await dataSource.query(`UPDATE meeting SET deleted_at = now() WHERE slug = 'deleted'`);
  for (const name of actors) {
    if (name === 'anonymous') continue;
    const { id } = await makeAccount(house, name, { administrator: name === 'administrator' });
    await dataSource.query(`UPDATE person SET account_id = $1 WHERE family_name = $2`, [id, inRoles[name]]);
    await grant(dataSource, id, name);
  }
  const cast = await signEverybodyIn(house);
  await dataSource.query(`UPDATE account SET disabled_at = now() WHERE email = $1`, [emailOf('disabled organizer')]);
  await dataSource.query(
    `DELETE FROM sign_in_session WHERE sess::text LIKE '%' || (SELECT id FROM account WHERE email = $1) || '%'`,
    [emailOf('organizer whose sign-in has ended')],
  );
  return cast;
}

async function grant(dataSource: DataSource, account: string, name: ActorName): Promise<void> {
  const kind = name === 'observer' ? 'observer' : name.includes('organizer') ? 'organizer' : undefined;
  if (kind === undefined) return;
  const isElsewhere = name === 'organizer of another meeting';
  await dataSource.query(
    `INSERT INTO meeting_grant (meeting_id, account_id, kind)
     SELECT id, $1, $2 FROM meeting WHERE (slug = 'elsewhere') = $3`,
    [account, kind, isElsewhere],
  );
}

/**
 * The token in the address of a calendar that has a session of the meeting `released` in it; whoever holds it need not be
 * signed in.
 */
export async function calendarTokenOf(house: TestApp): Promise<string> {
  const owner = await signedIn(house, 'calendar-token holder');
  await owner.put('/api/my-part/stars/released/first', {}).expect(204);
  const made = await owner.post('/api/my-part/calendar').expect(201);
  await owner.delete('/api/session').expect(204);
  return (made.body as CalendarAddress).address.replace(/^.*\/|\.ics$/g, '');
}

async function signEverybodyIn(house: TestApp): Promise<Record<ActorName, Visitor>> {
  const cast: Partial<Record<ActorName, Visitor>> = {
    anonymous: new Visitor(house.origin),
    'calendar-token holder': new Visitor(house.origin),
  };
  for (const name of actors) cast[name] ??= await signedIn(house, name);
  return cast as Record<ActorName, Visitor>;
}
