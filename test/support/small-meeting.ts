import { canonicalMeetingFile } from '#contract/canonical-meeting-file';
import type { FileGroup, FileItem, FilePerson, FileRole, FileSession, MeetingFile } from '#contract/meeting-file';
import { DataSource } from 'typeorm';
import { MeetingAccessService } from '../../apps/api/src/programme/meeting-access.service.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { emailOf, makeAccount, signedIn } from './accounts.js';
import type { TestApp } from './app.js';
import type { Visitor } from './visitor.js';

/** A meeting of a morning in Zurich: a plenary with a moderator and two speakers, and a breakout with one group. */
export function smallMeeting(change: {
  slug?: string;
  people?: FilePerson[];
  plenary?: Partial<FileSession>;
  breakout?: Partial<FileSession> | null;
  meeting?: Partial<MeetingFile['meeting']>;
}): MeetingFile {
  const plenary: FileSession = {
    ...{ id: 'plenary', kind: 'plenary', number: 1, title: 'Evidence', room: 'main' },
    ...{ start: '2031-05-06T09:00', end: '2031-05-06T10:00' },
    moderators: [asked('ama')],
    items: [{ kind: 'panel', title: 'Voices', speakers: [asked('ben', 'Chair of the Process'), asked('cleo')] }],
    ...change.plenary,
  };
  const group: FileGroup = { number: 1, name: 'North', rapporteurs: [asked('ben')], noteTakers: [asked('ama')] };
  const breakout: FileSession = {
    ...{ id: 'breakout', kind: 'breakout', title: 'Means', start: '2031-05-06T10:30', end: '2031-05-06T12:00' },
    groups: [group],
    ...change.breakout,
  };
  return canonicalMeetingFile({
    format: 'grcp-meeting/1',
    meeting: {
      ...{ slug: change.slug ?? 'small', shortTitle: 'Small 1', title: 'A small meeting', timeZone: 'Europe/Zurich' },
      ...{ startDate: '2031-05-06', endDate: '2031-05-06', language: 'en', venue: 'Palais', organizer: 'Secretariat' },
      ...change.meeting,
    },
    rooms: [
      { id: 'main', name: 'Room 3' },
      { id: 'side', name: 'Room 4' },
    ],
    people:
      change.people ?? ['ama', 'ben', 'cleo', 'dora'].map((id) => ({ id, honorific: 'Ms', familyName: name(id) })),
    sessions: change.breakout === null ? [plenary] : [plenary, breakout],
  });
}

/** The same, where Ama moderates the plenary and takes notes in a breakout that begins before it has ended. */
export const clashingMeeting = (): MeetingFile => smallMeeting({ breakout: { start: '2031-05-06T09:30' } });

/** A role that is still to be confirmed. */
export function asked(person: string, capacity?: string): FileRole {
  return { person, state: 'toBeConfirmed', ...(capacity !== undefined && { capacity }) };
}

export function panel(...speakers: FileRole[]): FileItem[] {
  return [{ kind: 'panel', title: 'Voices', speakers }];
}

const name = (id: string) => id.slice(0, 1).toUpperCase() + id.slice(1);

/** Replaces a meeting's draft, or releases it, as the product's own services do. */
export const draft = ({ app }: Pick<TestApp, 'app'>, file: MeetingFile) =>
  app.get(ProgrammeService).importFile(file, theSystem);
export const release = ({ app }: Pick<TestApp, 'app'>, slug = 'small') =>
  app.get(ReleaseService).release(slug, 'note', theSystem);

/** Gives the people of a meeting addresses: `ama@example.org`. */
export async function giveAddresses({ app }: Pick<TestApp, 'app'>, slug = 'small'): Promise<void> {
  await app.get(DataSource).query(
    `UPDATE person SET email = meeting_person.key || '@example.org' FROM meeting_person, meeting
     WHERE meeting_person.person_id = person.id AND meeting.id = meeting_person.meeting_id AND meeting.slug = $1`,
    [slug],
  );
}

/** Somebody who organizes a meeting, signed in. */
export async function organizerOf(
  house: Pick<TestApp, 'app' | 'origin'>,
  slug = 'small',
  person = 'Olga',
): Promise<Visitor> {
  await makeAccount(house, person);
  await house.app
    .get(MeetingAccessService)
    .give(slug, { email: emailOf(person), name: person, kind: 'organizer' }, theSystem);
  return signedIn(house, person);
}
