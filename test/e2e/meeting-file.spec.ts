import { checkMeetingFile, readMeetingFile } from '#contract/read-meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseReader } from '../../apps/api/src/publishing/release-reader.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { meetingFiles } from '../support/meeting-files.js';

let house: TestApp;
let programme: ProgrammeService;
let releases: ReleaseService;

beforeAll(async () => {
  house = await startTestApp();
  programme = house.app.get(ProgrammeService);
  releases = house.app.get(ReleaseService);
});
afterAll(() => house.close());

const rows = (sql: string): Promise<Record<string, string>[]> => house.query(sql);

describe('a meeting file', () => {
  it.each(['grcp-8', 'two-days'])('%s comes out of the database as it went in', async (name) => {
    const file = sampleFile(name);
    await programme.importFile(file, theSystem);
    expect(await programme.exportFile(file.meeting.slug)).toEqual(file);
  });

  it('comes out as it went in, and survives YAML and JSON, whatever the meeting', async () => {
    await fc.assert(
      fc.asyncProperty(meetingFiles(), async (file) => {
        expect(checkMeetingFile(file)).toEqual({ file, problems: [] });
        await programme.importFile(file, theSystem);
        const exported = await programme.exportFile(file.meeting.slug);
        expect(exported).toEqual(file);
        const encode = (text: string) => new TextEncoder().encode(text);
        expect(readMeetingFile(encode(stringify(exported, { lineWidth: 0 }))).file).toEqual(file);
        expect(readMeetingFile(encode(JSON.stringify(exported))).file).toEqual(file);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the identity of sessions, rooms and people that stay when it is imported again', async () => {
    const file = sampleFile('two-days');
    await programme.importFile(file, theSystem);
    const identities = `
      SELECT key, id FROM session UNION SELECT key, id FROM room UNION SELECT key, person_id FROM meeting_person
      ORDER BY key, id`;
    const before = await rows(identities);
    const [first, ...rest] = file.sessions;
    await programme.importFile({ ...file, sessions: [...rest, { ...first!, title: 'Renamed' }] }, theSystem);
    expect(await rows(identities)).toEqual(before);
    expect((await programme.exportFile('two-days')).sessions.at(-1)?.title).toBe('Renamed');
  });

  it('lets two sessions exchange their numbers', async () => {
    const file = sampleFile('grcp-8');
    await programme.importFile(file, theSystem);
    const exchanged = file.sessions.map((session) =>
      session.number === 1 ? { ...session, number: 2 } : session.number === 2 ? { ...session, number: 1 } : session,
    );
    await programme.importFile({ ...file, sessions: exchanged }, theSystem);
    expect((await programme.exportFile('grcp-8')).sessions).toEqual(exchanged);
  });

  it('leaves no row behind of what the new file no longer has', async () => {
    await programme.importFile(sampleFile('two-days'), theSystem);
    const { meeting, format } = sampleFile('two-days');
    await programme.importFile({ format, meeting, sessions: [] }, theSystem);
    const counts = await rows(`
      SELECT 'people' AS what, count(*) FROM person WHERE family_name = 'Exemplum' UNION ALL
      SELECT 'sessions', count(*) FROM session JOIN meeting m ON m.id = meeting_id WHERE slug = 'two-days' UNION ALL
      SELECT 'rooms', count(*) FROM room JOIN meeting m ON m.id = meeting_id WHERE slug = 'two-days' UNION ALL
      SELECT 'guides', count(*) FROM guide JOIN meeting m ON m.id = meeting_id WHERE slug = 'two-days'`);
    expect(counts).toEqual([
      { what: 'people', count: '0' },
      { what: 'sessions', count: '0' },
      { what: 'rooms', count: '0' },
      { what: 'guides', count: '0' },
    ]);
  });

  it('replaces the draft and leaves releases alone', async () => {
    const file = sampleFile('two-days');
    await releases.importAndRelease({ ...file, meeting: { ...file.meeting, slug: 'kept' } }, 'first', theSystem);
    const reader = house.app.get(ReleaseReader);
    const before = await reader.get('kept');
    await programme.importFile(
      { format: file.format, meeting: { ...file.meeting, slug: 'kept' }, sessions: [] },
      theSystem,
    );
    expect(await reader.get('kept')).toEqual(before);
    expect((await programme.exportFile('kept')).sessions).toEqual([]);
  });

  it('is imported whole or not at all', async () => {
    const file = sampleFile('grcp-8');
    await programme.importFile(file, theSystem);
    const broken = structuredClone(file);
    broken.meeting.title = 'Half done';
    // The checks of the file would refuse this; the database does so too, after most has been written.
    broken.guide!.at(-1)!.objectives = ['\u0000'];
    await expect(programme.importFile(broken, theSystem)).rejects.toThrow();
    expect(await programme.exportFile('grcp-8')).toEqual(file);
  });

  it('may be imported by two at once: one after the other', async () => {
    const file = sampleFile('grcp-8');
    const twin = (title: string) => ({ ...file, meeting: { ...file.meeting, slug: 'twins', title } });
    await Promise.all(['a', 'b', 'c', 'd'].map((title) => programme.importFile(twin(title), theSystem)));
    const exported = await programme.exportFile('twins');
    expect(exported).toEqual(twin(exported.meeting.title));
  });
});
