import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { OutputEdit, OutputEdited, OutputOutcome, OutputValue, OutputView } from '#contract/output';
import type { OutputFieldName, OutputPart } from '#contract/output-parts';
import { randomUUID } from 'node:crypto';
import { emailOf, makeAccount, password } from './accounts.js';
import type { TestApp } from './app.js';
import { letOrganize } from './desk.js';
import { draft, smallMeeting } from './small-meeting.js';
import { Visitor } from './visitor.js';

/** Who has a part in the two groups of {@link outputMeeting}, and who moderates the plenary to which they report: all confirmed. */
const members = ['cora', 'carl', 'rita', 'nils', 'dina', 'rolf', 'mona'] as const;
type Member = (typeof members)[number];

/**
 * A meeting with a breakout of two groups, from 10.30 to 12.00 in Zurich: the first with two co-facilitators (Cora, Carl), a rapporteur
 * (Rita) and a note-taker (Nils), the second with one of each (Dina, Rolf). In the afternoon they report to a plenary, which Mona moderates.
 */
export function outputMeeting(breakout: Partial<FileSession> = {}): MeetingFile {
  const named = (person: Member) => ({ person });
  const file = smallMeeting({
    people: ['ama', 'ben', 'cleo', ...members].map((id) => ({ id, honorific: 'Ms', familyName: capital(id) })),
    breakout: {
      groups: [
        {
          ...{ number: 1, name: 'North', room: 'side', coFacilitators: [named('cora'), named('carl')] },
          ...{ rapporteurs: [named('rita')], noteTakers: [named('nils')] },
        },
        { number: 2, name: 'South', coFacilitators: [named('dina')], rapporteurs: [named('rolf')] },
      ],
      reportsTo: 'reports',
      ...breakout,
    },
  });
  const reports: FileSession = {
    ...{ id: 'reports', kind: 'plenary', number: 2, title: 'Reports' },
    ...{ start: '2031-05-06T13:00', end: '2031-05-06T14:00' },
    moderators: [named('mona')],
    items: [{ kind: 'groupReports' }],
  };
  const questions = [{ text: 'What do you recommend?', parts: ['To States', 'To others'] }, { text: 'With whom?' }];
  const guide = [{ sessions: ['breakout'], questionSets: [{ session: 'breakout', questions }] }];
  return { ...file, sessions: [...file.sessions, reports], guide };
}

const capital = (id: string) => id.slice(0, 1).toUpperCase() + id.slice(1);

export interface OutputHouse {
  olga: Visitor;
  people: Record<Member, Visitor>;
  /** Address of the output of each group. */
  north: string;
  south: string;
}

/**
 * Drafts the meeting and signs in everybody who has a part in its groups, and an organizer.
 *
 * @param site under which people reach the product
 */
export async function gatherWriters(house: TestApp, site = 'https://meetings.example.org'): Promise<OutputHouse> {
  await draft(house, outputMeeting());
  const signIn = (name: string) => new Visitor(house.origin, site).signIn(emailOf(name), password);
  const people = {} as Record<Member, Visitor>;
  for (const id of members) {
    await giveAccount(house, id);
    people[id] = await signIn(capital(id));
  }
  const [north = '', south = ''] = (
    await house.query<{ id: string }>(
      `SELECT breakout_group.id FROM breakout_group JOIN session ON session.id = session_id
       ORDER BY breakout_group.number`,
    )
  ).map(({ id }) => `/api/meetings/small/sessions/breakout/groups/${id}/output`);
  await makeAccount(house, 'Olga');
  await letOrganize(house, 'small', 'Olga');
  return { olga: await signIn('Olga'), people, north, south };
}

/** Gives a person of the only meeting an account of the same name, with a capital. */
export async function giveAccount(house: TestApp, id: string): Promise<void> {
  const account = await makeAccount(house, capital(id));
  await house.query(
    `UPDATE person SET account_id = $1 FROM meeting_person
     WHERE meeting_person.person_id = person.id AND meeting_person.key = $2`,
    [account.id, id],
  );
}

export const viewOf = async (who: Visitor, address: string): Promise<OutputView> =>
  (await who.get(address).expect(200)).body as OutputView;

/** Writes, and tells what became of each edit. */
export async function write(who: Visitor, address: string, ...edits: OutputEdit[]): Promise<OutputOutcome[]> {
  const answer = await who.post(`${address}/edits`, { edits }).expect(200);
  return (answer.body as OutputEdited).outcomes;
}

/** What adds an entry in which these fields stand, first the entry itself. */
export function entryEdits(part: OutputPart, fields: Partial<Record<OutputFieldName, OutputValue>>): OutputEdit[] {
  const entry = randomUUID();
  const sets = Object.entries(fields).map(([field, value]): OutputEdit => ({
    ...{ kind: 'set', entry, field: field as OutputFieldName, value, seen: 0 },
  }));
  return [{ kind: 'add', entry, part }, ...sets];
}

/** Adds an entry in which these fields stand. @returns its id */
export async function addEntry(
  who: Visitor,
  address: string,
  ...entry: Parameters<typeof entryEdits>
): Promise<string> {
  const edits = entryEdits(...entry);
  await write(who, address, ...edits);
  return edits[0]?.entry ?? '';
}

/** A recommendation that lacks nothing. */
export const wholeRecommendation = (text: string) => ({
  ...{ title: 'Meetings', text, addressee: 'Secretariats', levels: ['regional', 'global'] },
});
