import { canonicalJson } from '#contract/canonical-json';
import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Refusal } from '../../apps/api/src/platform/refusal.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { ReleaseReader } from '../../apps/api/src/publishing/release-reader.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { runOn } from '../support/database.js';

let house: TestApp;
let releases: ReleaseService;
let reader: ReleaseReader;

beforeAll(async () => {
  house = await startTestApp();
  releases = house.app.get(ReleaseService);
  reader = house.app.get(ReleaseReader);
});
afterAll(() => house.close());

function meeting(slug: string, title = 'A meeting'): MeetingFile {
  const file = sampleFile('grcp-8');
  return { ...file, meeting: { ...file.meeting, slug, title } };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(() => 'no refusal').catch((reason: unknown) => reason);
  return error instanceof Refusal ? error.code : String(error);
}

describe('a release', () => {
  it('is numbered 1, 2, 3 per meeting, and keeps its time and note', async () => {
    house.clock.set('2019-03-01T09:00:00.789Z');
    expect(await releases.importAndRelease(meeting('numbers', 'One'), 'first', theSystem)).toBe(1);
    house.clock.set('2019-03-02T10:30:00Z');
    expect(await releases.importAndRelease(meeting('numbers', 'Two'), 'second', theSystem)).toBe(2);
    expect(await releases.importAndRelease(meeting('others', 'One'), 'first of another', theSystem)).toBe(1);
    const [history] = await reader.listHistories(['numbers']);
    expect(
      history?.map(
        ({
          snapshot: {
            version,
            releasedAt,
            note,
            meeting: { title },
          },
        }) => [version, releasedAt, note, title],
      ),
    ).toEqual([
      [1, '2019-03-01T09:00:00Z', 'first', 'One'],
      [2, '2019-03-02T10:30:00Z', 'second', 'Two'],
    ]);
  });

  it('is refused where nothing has changed since the last one', async () => {
    await releases.importAndRelease(meeting('unchanged'), 'first', theSystem);
    expect(await codeOf(releases.release('unchanged', 'again', theSystem))).toBe('release.unchanged');
    expect(await codeOf(releases.importAndRelease(meeting('unchanged'), 'again', theSystem))).toBe('release.unchanged');
    expect((await reader.get('unchanged')).version).toBe(1);
  });

  it('is made once by two who release at once', async () => {
    await house.app.get(ProgrammeService).importFile(meeting('at-once'), theSystem);
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(releases.release('at-once', 'race', theSystem))));
    expect(outcomes.sort()).toEqual(['no refusal', 'release.unchanged', 'release.unchanged']);
  });

  it('of a meeting that does not exist is refused', async () => {
    expect(await codeOf(releases.release('nowhere', 'note', theSystem))).toBe('not-found');
  });

  it('bears the SHA-256 of its canonical JSON', async () => {
    await releases.importAndRelease(meeting('hashed'), 'note', theSystem);
    const { json, sha256, snapshot } = await reader.get('hashed');
    expect(json).toBe(canonicalJson(snapshot));
    expect(sha256).toBe(createHash('sha256').update(json, 'utf8').digest('hex'));
  });

  it('is imported and released together, or neither', async () => {
    const unprintable = meeting('unprintable', 'Meeting 京');
    const refusal: unknown = await releases
      .importAndRelease(unprintable, 'note', theSystem)
      .catch((error: unknown) => error);
    expect((refusal as Refusal).code).toBe('release.unprintable');
    expect((refusal as Refusal).problems).toEqual([
      { path: 'meeting.title', found: '"京" (U+4EAC)', expected: 'characters that can be printed' },
    ]);
    expect(await codeOf(house.app.get(ProgrammeService).exportFile('unprintable'))).toBe('not-found');
  });

  it('cannot be changed, deleted or emptied, even in the database and by its owner', async () => {
    await releases.importAndRelease(meeting('record'), 'note', theSystem);
    const asOwner = (sql: string) => runOn(house.database.url, sql);
    const message = 'release is a record: it is never changed or deleted';
    await expect(asOwner(`UPDATE release SET note = 'other'`)).rejects.toThrow(message);
    await expect(asOwner('DELETE FROM release')).rejects.toThrow(message);
    await expect(asOwner('TRUNCATE release CASCADE')).rejects.toThrow(/is a record/);
    await expect(asOwner(`DELETE FROM meeting WHERE slug = 'record'`)).rejects.toThrow(/fk_release_meeting_id/);
  });

  it('is refused by the database when it is not the next one, or its text or hash is wrong', async () => {
    await releases.importAndRelease(meeting('guarded'), 'note', theSystem);
    const next = `jsonb_set(last.snapshot::jsonb, '{version}', '2')`;
    const insert = (
      version: number,
      snapshot: string,
      sha256 = `encode(sha256(convert_to(next.text, 'UTF8')), 'hex')`,
    ) =>
      house.query(`
        INSERT INTO release (meeting_id, version, note, released_at, snapshot, sha256)
        SELECT last.meeting_id, ${version}, '', now(), next.text, ${sha256}
        FROM release last JOIN meeting ON meeting.id = last.meeting_id AND slug = 'guarded',
        LATERAL (SELECT (${snapshot})::text) AS next (text)`);
    await expect(insert(7, `jsonb_set(last.snapshot::jsonb, '{version}', '7')`)).rejects.toThrow(/expected 2/);
    await expect(insert(2, `'no snapshot'`)).rejects.toThrow(/invalid input syntax for type json/);
    await expect(insert(2, 'last.snapshot')).rejects.toThrow(/is not that of release 2 of guarded/);
    await expect(insert(2, `jsonb_set(${next}, '{meeting,slug}', '"other"')`)).rejects.toThrow(
      /is not that of release 2/,
    );
    await expect(insert(2, next, `repeat('0', 64)`)).rejects.toThrow(/ck_release_sha256/);
    expect((await reader.listHistories(['guarded'])).map(({ length }) => length)).toEqual([1]);
  });

  it('keeps its address: the slug of a released meeting stays', async () => {
    await house.app.get(ProgrammeService).importFile(meeting('draft-slug'), theSystem);
    await house.query(`UPDATE meeting SET slug = 'draft-slug-2' WHERE slug = 'draft-slug'`);
    await releases.release('draft-slug-2', 'note', theSystem);
    await expect(house.query(`UPDATE meeting SET slug = 'other' WHERE slug = 'draft-slug-2'`)).rejects.toThrow(
      /is released/,
    );
  });
});

describe('what a release shows', () => {
  it('is nobody who has not confirmed', async () => {
    const file = sampleFile('two-days');
    await releases.importAndRelease(file, 'note', theSystem);
    const { json, snapshot } = await reader.get('two-days');
    const session = snapshot.sessions.find(({ id }) => id === 'session-3');
    expect(session?.moderators).toEqual([{ description: 'for the Chair of the Illustrative Forum' }]);
    expect(session?.items[0]?.speakers.map(({ name }) => name)).toEqual([
      'Mr Пример Образцов',
      'Ms Υποθετική Παραδειγματίδου',
      undefined,
    ]);
    expect(session?.items[0]?.speakers.at(-1)).toEqual({ description: 'Chair of the Process to Be Founded' });
    // Named elsewhere, in a role that she has confirmed; not here.
    expect(json).toContain('Erika Beispiel');
    const group = snapshot.sessions.find(({ id }) => id === 'breakout-structures')?.groups[1];
    expect(group?.coFacilitators).toEqual([
      { person: 'vidu', name: 'Ms Thị Ví Dụ Nguyễn', description: 'Adviser on Illustrations' },
      {},
    ]);
  });

  it('is nothing of a note-taker, nor of a role that is hidden until it is confirmed', async () => {
    const file = sampleFile('two-days');
    const slug = 'hidden';
    await releases.importAndRelease({ ...file, meeting: { ...file.meeting, slug } }, 'note', theSystem);
    const internal = ['for the Example Secretariat', 'Discussant'];
    expect(internal.map((capacity) => JSON.stringify(file).includes(capacity))).toEqual([true, true]);
    const { json } = await reader.get(slug);
    expect(internal.filter((capacity) => json.includes(capacity))).toEqual([]);
    expect(json).not.toContain('hiddenUntilConfirmed');
    await house.query(`
      UPDATE role SET state = 'confirmed' FROM session s JOIN meeting m ON m.id = s.meeting_id
      WHERE s.id = role.session_id AND role.person_id IS NOT NULL AND m.slug = '${slug}'`);
    await releases.release(slug, 'all have confirmed', theSystem);
    const confirmed = await reader.get(slug);
    expect(internal.filter((capacity) => confirmed.json.includes(capacity))).toEqual(['Discussant']);
    const panel = confirmed.snapshot.sessions.find(({ id }) => id === 'session-3')?.items[0];
    expect(panel?.speakers.at(-1)).toEqual({
      person: 'przyklad',
      name: 'Mr Przykładosław Źdźbło-Żółkiewski, PhD',
      description: 'Professor of Hypothetical Studies, Discussant',
    });
  });

  it('is in the order of the day, with instants beside wall times', async () => {
    const file = meeting('ordered');
    await releases.importAndRelease({ ...file, sessions: [...file.sessions].reverse() }, 'note', theSystem);
    const { snapshot } = await reader.get('ordered');
    expect(snapshot.sessions.map(({ id, startsAt }) => `${id} ${startsAt}`)).toEqual([
      'opening 2019-04-05T07:45:00Z',
      'session-1 2019-04-05T08:15:00Z',
      'session-2 2019-04-05T09:15:00Z',
      'working-lunch 2019-04-05T11:00:00Z',
      'session-3 2019-04-05T12:30:00Z',
      'session-4 2019-04-05T13:45:00Z',
      'closing 2019-04-05T15:15:00Z',
    ]);
  });
});
