import { canonicalMeetingFile } from '#contract/canonical-meeting-file';
import type { MeetingFile } from '#contract/meeting-file';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseReader } from '../../apps/api/src/publishing/release-reader.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { sampleFile, startTestApp, type TestApp } from '../support/app.js';
import { build } from '../support/building.js';
import { fullMeeting } from '../support/full-meeting.js';
import { draft, organizerOf, smallMeeting } from '../support/small-meeting.js';
import type { Visitor } from '../support/visitor.js';

let house: TestApp;
let olga: Visitor;

beforeAll(async () => {
  house = await startTestApp();
  // Who organizes one meeting may make another.
  await draft(house, smallMeeting({}));
  olga = await organizerOf(house);
}, 60_000);
afterAll(() => house.close());

const as = (slug: string, file: MeetingFile): MeetingFile => ({ ...file, meeting: { ...file.meeting, slug } });
const released = async (slug: string): Promise<MeetingSnapshot> =>
  (await house.app.get(ReleaseReader).get(slug)).snapshot;
const exported = async (slug: string) => (await olga.get(`/api/meetings/${slug}/file`).expect(200)).body as unknown;

describe('a meeting that is built with requests alone', () => {
  it('is the eighth GRCP, and released as its sample is', async () => {
    const sample = canonicalMeetingFile(sampleFile('grcp-8'));
    await build(olga, as('built', sample));
    expect(await exported('built')).toEqual(as('built', sample));
    await house.app.get(ReleaseService).importAndRelease(sample, 'As it was held', theSystem);
    await olga.post('/api/meetings/built/releases', { note: 'As it was held' }).expect(201);
    const { meeting, ...rest } = await released('grcp-8');
    expect(await released('built')).toEqual({ ...rest, meeting: { ...meeting, slug: 'built' } });
  });

  it('says all that a meeting file can say', async () => {
    const full = fullMeeting('full');
    await build(olga, full);
    expect(await exported('full')).toEqual(full);
  });
});
