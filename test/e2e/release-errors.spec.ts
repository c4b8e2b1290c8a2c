import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import type { Refusal } from '../../apps/api/src/platform/refusal.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { RegistryReader } from '../../apps/api/src/mechanisms/registry-reader.js';
import { loadSampleIfEmpty } from '../../apps/api/src/sample.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { lastEntry } from '../support/changes.js';
import { refusalOf } from '../support/refusals.js';
import { draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let releases: ReleaseService;

beforeAll(async () => {
  house = await startTestApp();
  house.clock.set('2031-04-01T10:00:00Z');
  releases = house.app.get(ReleaseService);
});
afterAll(() => house.close());

/** A meeting whose breakout begins before its plenary has ended. */
async function clashing(slug: string): Promise<Visitor> {
  await draft(house, clash(slug));
  return organizerOf(house, slug, `Olga of ${slug}`);
}

const clash = (slug: string) => smallMeeting({ slug, breakout: { start: '2031-05-06T09:30', groups: [] } });
const key = 'plenary.overlaps~breakout~plenary';

describe('a release of a draft with errors', () => {
  it('is refused, with the errors as problems, and nothing is released', async () => {
    const olga = await clashing('refused');
    const { body } = await olga.post('/api/meetings/refused/releases', { note: 'First' }).expect(409);
    expect(body).toEqual({
      ...{ type: 'about:blank', status: 409, code: 'release.has-errors' },
      title: 'The draft has errors; release it anyway with a reason',
      problems: [
        {
          path: key,
          found:
            '“Evidence” and “Means” are held at the same time, 6 May 2031, 9.30–10.00, though everybody takes part in a plenary.',
          expected: 'it put right, or set aside with a reason',
        },
      ],
    });
    await olga.get('/api/meetings/refused').expect(404);
  });

  it('is made anyway with a reason, which is on record with the errors', async () => {
    const olga = await clashing('anyway');
    const request = { note: 'First', anyway: 'The hosts insist.' };
    expect((await olga.post('/api/meetings/anyway/releases', request).expect(201)).body).toEqual({ version: 1 });
    expect(await lastEntry(house)).toMatchObject({
      ...{ action: 'meeting.released', subject: 'release 1', meeting: 'anyway' },
      changes: [{ path: [], after: { version: 1, note: 'First', anyway: 'The hosts insist.', errors: [key] } }],
    });
    expect(JSON.stringify((await olga.get('/api/meetings/anyway').expect(200)).body)).not.toContain('hosts insist');
  });

  it('wants a reason in words', async () => {
    const olga = await clashing('wordless');
    for (const anyway of ['', ' ', true, 'x'.repeat(501)]) {
      await olga.post('/api/meetings/wordless/releases', { note: 'First', anyway }).expect(400);
    }
  });

  it('is made where every error has been set aside', async () => {
    const olga = await clashing('aside');
    await olga.put(`/api/meetings/aside/findings/${key}/set-aside`, { reason: 'Only the chairs.' }).expect(200);
    await olga.post('/api/meetings/aside/releases', { note: 'First' }).expect(201);
    const entry = (await lastEntry(house)) as { changes: { after: object }[] };
    expect(Object.keys(entry.changes[0]!.after).sort()).toEqual(['note', 'sha256', 'version']);
  });

  it('is not held up by warnings and hints, and a reason that nothing needs is not kept', async () => {
    await draft(house, smallMeeting({ slug: 'sound' }));
    const olga = await organizerOf(house, 'sound', 'Olga of sound');
    const { body } = await olga.get('/api/meetings/sound/findings').expect(200);
    expect([body.counts.error, body.counts.warning > 0]).toEqual([0, true]);
    await olga.post('/api/meetings/sound/releases', { note: 'First', anyway: 'Needless.' }).expect(201);
    expect(JSON.stringify(await lastEntry(house))).not.toContain('Needless.');
  });

  it('is imported and released together, or neither', async () => {
    const refusal: unknown = await releases
      .importAndRelease(clash('together'), 'First', theSystem)
      .catch((error: unknown) => error);
    expect([(refusal as Refusal).code, (refusal as Refusal).problems.length]).toEqual(['release.has-errors', 1]);
    expect(await house.query(`SELECT slug FROM meeting WHERE slug = 'together'`)).toEqual([]);
    expect(await releases.importAndRelease(clash('together'), 'First', theSystem, { anyway: 'Agreed.' })).toBe(1);
  });

  it('is refused as unchanged where it is, rather than for its errors', async () => {
    expect(await refusalOf(releases.release('together', 'Second', theSystem))).toBe('release.unchanged');
  });

  it('is refused too where there is more than the rules tell, whatever has been set aside', async () => {
    const [plenary] = smallMeeting({}).sessions;
    const sessions = Array.from({ length: 60 }, (_, i) => ({ ...plenary!, id: `s${i}`, number: i + 1 }));
    await draft(house, { ...smallMeeting({ slug: 'crowd' }), sessions });
    const refusal: unknown = await releases.release('crowd', 'First', theSystem).catch((error: unknown) => error);
    expect((refusal as Refusal).problems.at(-1)).toEqual({
      ...{ path: '', found: 'more findings than are told', expected: 'fewer' },
    });
    expect((refusal as Refusal).problems.length).toBe(3_001);
  });
});

describe('the first start', () => {
  it('loads a sample that has no errors, or says so', async () => {
    const empty = await startTestApp();
    try {
      const service = empty.app.get(ReleaseService);
      const organizer = { email: 'olga@example.org', name: 'Olga' };
      expect(await refusalOf(service.importAndReleaseFirst(clash('first'), 'First', organizer))).toBe(
        'release.has-errors',
      );
      await loadSampleIfEmpty(service, empty.app.get(RegistryReader));
      expect(
        await empty.query('SELECT slug, release.version FROM release JOIN meeting ON meeting.id = meeting_id'),
      ).toEqual([{ slug: 'grcp-8', version: 1 }]);
    } finally {
      await empty.close();
    }
  });
});
