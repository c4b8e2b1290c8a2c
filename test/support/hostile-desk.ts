import type { FileGroup, FileSession, FileWish, MeetingFile } from '#contract/meeting-file';
import type { Finding } from '#contract/finding';
import { CorrectionsService } from '../../apps/api/src/mechanisms/corrections/corrections.service.js';
import { MechanismLinksService } from '../../apps/api/src/mechanisms/corrections/mechanism-links.service.js';
import { MechanismImportService } from '../../apps/api/src/mechanisms/import.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { makeAccount } from './accounts.js';
import { startReachableApp, type TestApp } from './app.js';
import { atTheDesk, letOrganize } from './desk.js';
import { inject, injections, injectRegistry } from './injections.js';
import { fillRegistry, smallRegistry } from './registry-file.js';
import { sampleWithMechanisms } from './sample-file.js';

/** A session of the sample, who moderates it, and who speaks in it. */
export const hostileSession = 'session-1';

const api = '/api/meetings/injected';
const later = injections.toReversed();
let turn = 0;
const text = () => later[turn++ % later.length] ?? '';

/**
 * The desk of Olga, who organizes a meeting and moderates a session of it: the first sample, of which each text ends in another one of
 * {@link injections}. It has been released and changed since, so that the difference, the findings, the log and the mails tell of
 * it; there is a note, a suggestion, a decline, a reason for each, and a meeting that was deleted. Of the registry's mechanisms each text
 * ends so too, and the secretariat of one suggests a correction.
 */
export async function startHostileDesk(): Promise<TestApp> {
  const house = await startReachableApp();
  await fillRegistry(house);
  const file = inject(sampleWithMechanisms('grcp-8'));
  await house.app.get(ReleaseService).importAndRelease(file, text(), theSystem);
  await makeAccount(house, 'Olga');
  await letOrganize(house, 'injected', 'Olga');
  await house.query(`UPDATE account SET name = $1`, [text()]);
  await beEverybody(house);
  await changeDraft(house, file);
  await writeBeside(house);
  await deleteAnother(house, file);
  await keepRegistry(house);
  return house;
}

/** Olga moderates the session; all others have addresses, so that mails can go. */
async function beEverybody(house: TestApp): Promise<void> {
  await house.query(
    `UPDATE person SET email = meeting_person.key || '@example.org' FROM meeting_person WHERE person_id = person.id`,
  );
  await house.query(
    `UPDATE person SET account_id = (SELECT id FROM account) WHERE id =
       (SELECT meeting_person.person_id FROM role JOIN session ON session.id = session_id
        JOIN meeting_person ON meeting_person.id = role.person_id
        WHERE role.kind = 'moderator' AND session.key = $1 LIMIT 1)`,
    [hostileSession],
  );
}

async function changeDraft(house: TestApp, file: MeetingFile): Promise<void> {
  const mechanisms = file.mechanisms?.map((one, place) => ({ ...one, invited: place < 4 })) ?? [];
  const placed = mechanisms.slice(0, 2).map(({ id }) => id);
  const sessions = file.sessions
    .filter(({ kind }) => kind !== 'break')
    .map((one) => (one.id === hostileSession ? { ...one, title: text(), qualifier: text() } : one))
    .map((one) => (one.groups ? arranged(one, one.groups, placed) : one));
  await house.app.get(ProgrammeService).importFile({ ...file, mechanisms, sessions }, theSystem);
}

/** A breakout in whose first group mechanisms sit that are wished apart. */
function arranged(session: FileSession, groups: FileGroup[], mechanisms: string[]): FileSession {
  const wishes: FileWish[] = [{ kind: 'apart', mechanisms }];
  return { ...session, wishes, groups: groups.map((group, place) => (place === 0 ? { ...group, mechanisms } : group)) };
}

async function writeBeside(house: TestApp): Promise<void> {
  const olga = await atTheDesk(house);
  const session = `${api}/sessions/${hostileSession}`;
  await olga.put(`${session}/note`, { text: text() }).set('If-Match', '"0"').expect(200);
  await olga.post(`${session}/suggestions`, { text: text() }).expect(201);
  const { findings } = (await olga.get(`${api}/findings`).expect(200)).body as { findings: Finding[] };
  await olga.put(`${api}/findings/${findings[0]?.key}/set-aside`, { reason: text() }).expect(200);
  await house.query(`UPDATE role SET state = 'declined', decline_reason = $1 WHERE kind = 'speaker'`, [text()]);
}

async function deleteAnother(house: TestApp, file: MeetingFile): Promise<void> {
  const gone = { ...file, meeting: { ...file.meeting, slug: 'gone' } };
  await house.app.get(ProgrammeService).importFile(gone, theSystem);
  await letOrganize(house, 'gone', 'Olga');
  const olga = await atTheDesk(house);
  await olga.put('/api/meetings/gone/deletion', {}).set('If-Match', '"1"').expect(200);
}

async function keepRegistry(house: TestApp): Promise<void> {
  await house.app.get(MechanismImportService).importFile(injectRegistry(smallRegistry()), theSystem);
  const [isles] = await house.query<{ id: string }>(`SELECT id FROM mechanism WHERE key = 'isles'`);
  const link = await house.app.get(MechanismLinksService).make(isles?.id ?? '', { language: 'en' }, theSystem);
  const token = /mechanism-links\/([\w-]+)/.exec(link.address)?.[1] ?? '';
  await house.app.get(CorrectionsService).suggest(token, { about: 'secretariats', text: text(), asOf: '2019-02' });
}
