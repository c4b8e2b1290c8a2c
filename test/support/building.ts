import {
  type FileGuide,
  type FileItem,
  type FileRole,
  type FileSession,
  impliedState,
  type MeetingFile,
} from '#contract/meeting-file';
import type { NewRole } from '#contract/session-editing';
import type { Visitor } from './visitor.js';

/** Makes of a meeting file a meeting as an organizer would, one thing after another, with requests alone. */
export async function build(organizer: Visitor, file: MeetingFile): Promise<void> {
  const at = `/api/meetings/${file.meeting.slug}/programme`;
  const make = async (path: string, body: object): Promise<string> => {
    const made = await organizer.post(path, body).expect(201);
    return (made.body as { id: string }).id;
  };
  await organizer.post('/api/meetings', file.meeting).expect(201);
  for (const room of file.rooms ?? []) await make(`${at}/rooms`, room);
  for (const person of file.people ?? []) await make(`${at}/people`, person);
  // From the last to the first: what groups report to is there before them. The order is put right afterwards.
  for (const session of [...file.sessions].reverse()) await buildSession(make, at, session);
  await putOrder(
    organizer,
    at,
    file.sessions.map(({ id }) => id),
  );
  for (const guide of file.guide ?? []) await buildGuide(make, at, guide);
}

type Make = (path: string, body: object) => Promise<string>;
type Place = Pick<NewRole, 'kind' | 'session' | 'item' | 'group'>;

async function buildSession(make: Make, at: string, session: FileSession): Promise<void> {
  const { moderators, items = [], groups = [], ...plain } = session;
  await make(`${at}/sessions`, plain);
  const assign = async (place: Omit<Place, 'session'>, roles: readonly FileRole[] = []): Promise<void> => {
    for (const role of roles)
      await make(`${at}/roles`, { state: impliedState(role), ...role, ...place, session: session.id });
  };
  await assign({ kind: 'moderator' }, moderators);
  for (const { speakers, ...item } of items) {
    await assign({ kind: 'speaker', item: await make(itemsOf(at, session.id), item satisfies FileItem) }, speakers);
  }
  for (const { coFacilitators, rapporteurs, noteTakers, ...plainGroup } of groups) {
    const group = await make(`${at}/sessions/${session.id}/groups`, plainGroup);
    await assign({ kind: 'coFacilitator', group }, coFacilitators);
    await assign({ kind: 'rapporteur', group }, rapporteurs);
    await assign({ kind: 'noteTaker', group }, noteTakers);
  }
}

const itemsOf = (at: string, session: string) => `${at}/sessions/${session}/items`;

async function buildGuide(make: Make, at: string, { questionSets = [], ...guide }: FileGuide): Promise<void> {
  const id = await make(`${at}/guides`, guide);
  for (const { questions, ...set } of questionSets) {
    const setId = await make(`${at}/guides/${id}/question-sets`, set);
    for (const question of questions) await make(`${at}/question-sets/${setId}/questions`, question);
  }
}

async function putOrder(organizer: Visitor, at: string, ids: string[]): Promise<void> {
  const { version } = (await organizer.get(at).expect(200)).body as { version: number };
  await organizer.put(`${at}/order`, { of: 'sessions', ids }).set('If-Match', `"${version}"`).expect(200);
}
