import type { MeetingFile } from '#contract/meeting-file';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { GuideSuggestionsService } from '../../apps/api/src/programme/guide-suggestions.service.js';
import { ProgrammeService } from '../../apps/api/src/programme/programme.service.js';
import { RolesService } from '../../apps/api/src/programme/roles.service.js';
import { RunningOrderService } from '../../apps/api/src/programme/running-order.service.js';
import { SessionNotesService } from '../../apps/api/src/programme/session-notes.service.js';
import { ReleaseReader } from '../../apps/api/src/publishing/release-reader.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { refusalOf } from '../support/refusals.js';
import { statementsDuring } from '../support/statements.js';

let house: TestApp;
let programme: ProgrammeService;
let releases: ReleaseService;
let reader: ReleaseReader;

beforeAll(async () => {
  house = await startTestApp();
  programme = house.app.get(ProgrammeService);
  releases = house.app.get(ReleaseService);
  reader = house.app.get(ReleaseReader);
  for (const slug of ['open', 'archived', 'deleted']) await releases.importAndRelease(meeting(slug), 'note', theSystem);
  await house.query(`UPDATE meeting SET archived_at = now() WHERE slug = 'archived'`);
  await house.query(`UPDATE meeting SET deleted_at = now() WHERE slug = 'deleted'`);
});
afterAll(() => house.close());

function meeting(slug: string, title = 'A meeting'): MeetingFile {
  const file = sampleFile('grcp-8');
  return { ...file, meeting: { ...file.meeting, slug, title } };
}

const refusalsOf = async (work: (slug: string) => Promise<unknown>) => [
  await refusalOf(work('open')),
  await refusalOf(work('archived')),
  await refusalOf(work('deleted')),
];

describe('an archived meeting', () => {
  it('is still read', async () => {
    expect((await reader.get('archived')).version).toBe(1);
    expect((await programme.exportFile('archived')).meeting.slug).toBe('archived');
  });
});

describe('a deleted meeting', () => {
  it('is in nothing that the public reads', async () => {
    const slugs = (await reader.listNewest()).map(({ snapshot }) => snapshot.meeting.slug);
    expect(slugs.sort()).toEqual(['archived', 'open']);
    expect(await reader.listNewestOf(['deleted'])).toEqual([]);
    expect(await reader.listHistories(['deleted'])).toEqual([]);
    for (const read of [
      () => reader.get('deleted'),
      () => reader.get('deleted', 1),
      () => programme.exportFile('deleted'),
    ]) {
      expect(await refusalOf(read())).toBe('not-found');
    }
  });

  it('is read again when that is undone, as it was', async () => {
    await house.query(`UPDATE meeting SET deleted_at = NULL WHERE slug = 'deleted'`);
    expect((await reader.get('deleted')).snapshot.meeting.slug).toBe('deleted');
    await house.query(`UPDATE meeting SET deleted_at = now() WHERE slug = 'deleted'`);
    expect(await refusalOf(reader.get('deleted'))).toBe('not-found');
  });

  it('costs a reader of another no statement more', async () => {
    const counts = [
      await statementsDuring(house, () => reader.get('open')),
      await statementsDuring(house, () => reader.listNewestOf(['open'])),
      await statementsDuring(house, () => reader.listHistories(['open'])),
      await statementsDuring(house, () => reader.listNewest()),
    ];
    expect(counts).toEqual([1, 1, 1, 1]);
  });
});

describe('changes of a programme', () => {
  const idIn = async (slug: string, table: string) => {
    const [row] = await house.query(
      `SELECT t.id FROM ${table} t JOIN session s ON s.id = ${table === 'session' ? 't.id' : 't.session_id'}
       JOIN meeting m ON m.id = s.meeting_id WHERE m.slug = $1 LIMIT 1`,
      [slug],
    );
    return String(row?.['id']);
  };

  it('by import are refused where the meeting is archived or deleted, and nothing is written', async () => {
    const outcomes = ['no refusal', 'meeting.archived', 'meeting.deleted'];
    expect(await refusalsOf((slug) => programme.importFile(meeting(slug, 'Changed'), theSystem))).toEqual(outcomes);
    expect(
      await refusalsOf((slug) => releases.importAndRelease(meeting(slug, 'Changed again'), 'note', theSystem)),
    ).toEqual(outcomes);
    const titles = await house.query('SELECT slug, title FROM meeting ORDER BY slug');
    expect(titles.map(({ slug, title }) => [slug, title])).toEqual([
      ['archived', 'A meeting'],
      ['deleted', 'A meeting'],
      ['open', 'Changed again'],
    ]);
  });

  it('by every other verb are refused too, and a deleted meeting looks like none', async () => {
    const { app } = house;
    const outcomes = ['no refusal', 'meeting.archived', 'not-found'];
    const verbs: Record<string, (slug: string) => Promise<unknown>> = {
      answer: async (slug) =>
        app.get(RolesService).answer(await idIn(slug, 'role'), { state: 'declined', reason: 'ill' }, theSystem),
      invite: async (slug) => {
        const roleId = await idIn(slug, 'role');
        return app
          .get(DataSource)
          .transaction((manager) => app.get(RolesService).inviteWithin(manager, roleId, theSystem));
      },
      note: async (slug) => app.get(SessionNotesService).write(await idIn(slug, 'session'), 'x', 0, theSystem),
      suggest: async (slug) => app.get(GuideSuggestionsService).suggest(await idIn(slug, 'session'), 'x', theSystem),
      reorder: async (slug) => {
        const sessionId = await idIn(slug, 'session');
        const { version, items } = await app.get(RunningOrderService).get(sessionId);
        return app.get(RunningOrderService).reorderItems(
          sessionId,
          items.map(({ id }) => id),
          version,
          theSystem,
        );
      },
      release: async (slug) => {
        if (slug === 'open') await programme.importFile(meeting(slug, 'To be released'), theSystem);
        return releases.release(slug, 'note', theSystem);
      },
    };
    for (const [name, verb] of Object.entries(verbs)) {
      expect([name, await refusalsOf(verb)]).toEqual([name, outcomes]);
    }
  });
});
