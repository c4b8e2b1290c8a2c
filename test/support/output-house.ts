import type { FileSession, MeetingFile } from '#contract/meeting-file';
import type { OutputEdit, OutputEdited, OutputOutcome, OutputValue, OutputView } from '#contract/output';
import type { OutputFieldName, OutputPart } from '#contract/output-parts';
import { randomUUID } from 'node:crypto';
import { emailOf, makeAccount, password } from './accounts.js';
import type { TestApp } from './app.js';
import { letOrganize } from './desk.js';
import { draft, smallMeeting } from './small-meeting.js';
import { Visitor } from './visitor.js';

/** Who writes in the two groups of {@link outputMeeting}: all confirmed. */
const writers = ['cora', 'carl', 'rita', 'nils', 'dina', 'rolf'] as const;
type Writer = (typeof writers)[number];

/**
 * A meeting with a breakout of two groups, from 10.30 to 12.00 in Zurich: the first with two co-facilitators (Cora, Carl), a rapporteur
 * (Rita) and a note-taker (Nils), the second with one of each (Dina, Rolf).
 */
export function outputMeeting(breakout: Partial<FileSession> = {}): MeetingFile {
  const named = (person: Writer) => ({ person });
  const file = smallMeeting({
    people: ['ama', 'ben', 'cleo', ...writers].map((id) => ({ id, honorific: 'Ms', familyName: capital(id) })),
    breakout: {
      groups: [
        {
          ...{ number: 1, name: 'North', room: 'side', coFacilitators: [named('cora'), named('carl')] },
          ...{ rapporteurs: [named('rita')], noteTakers: [named('nils')] },
        },
        { number: 2, name: 'South', coFacilitators: [named('dina')], rapporteurs: [named('rolf')] },
      ],
      ...breakout,
    },
  });
  const questions = [{ text: 'What do you recommend?', parts: ['To States', 'To others'] }, { text: 'With whom?' }];
  return { ...file, guide: [{ sessions: ['breakout'], questionSets: [{ session: 'breakout', questions }] }] };
}

const capital = (id: string) => id.slice(0, 1).toUpperCase() + id.slice(1);

export interface OutputHouse {
  olga: Visitor;
  people: Record<Writer, Visitor>;
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
  const people = {} as Record<Writer, Visitor>;
  for (const id of writers) {
    const account = await makeAccount(house, capital(id));
    await house.query(
      `UPDATE person SET account_id = $1 FROM meeting_person, meeting
       WHERE meeting_person.person_id = person.id AND meeting.id = meeting_person.meeting_id
         AND meeting_person.key = $2`,
      [account.id, id],
    );
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

export const viewOf = async (who: Visitor, address: string): Promise<OutputView> =>
  (await who.get(address).expect(200)).body as OutputView;

/** Writes, and tells what became of each edit. */
export async function write(who: Visitor, address: string, ...edits: OutputEdit[]): Promise<OutputOutcome[]> {
  const answer = await who.post(`${address}/edits`, { edits }).expect(200);
  return (answer.body as OutputEdited).outcomes;
}

/** Adds an entry in which these fields stand. @returns its id */
export async function addEntry(
  who: Visitor,
  address: string,
  part: OutputPart,
  fields: Partial<Record<OutputFieldName, OutputValue>>,
): Promise<string> {
  const entry = randomUUID();
  const sets = Object.entries(fields).map(([field, value]): OutputEdit => ({
    kind: 'set',
    entry,
    field: field as OutputFieldName,
    value,
    seen: 0,
  }));
  await write(who, address, { kind: 'add', entry, part }, ...sets);
  return entry;
}

/** A recommendation that lacks nothing. */
export const wholeRecommendation = (text: string) => ({
  ...{ title: 'Meetings', text, addressee: 'Secretariats', levels: ['regional', 'global'] },
});
