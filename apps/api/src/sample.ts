import { MeetingFileError, readMeetingFile } from '#contract/read-meeting-file';
import { readFile } from 'node:fs/promises';
import { packageFile } from './platform/assets.js';
import { theSystem } from './platform/author.js';
import type { MeetingAccessService } from './programme/meeting-access.service.js';
import type { ReleaseService } from './publishing/release.service.js';

/** Organizes the sample; nobody reads mail at this address. */
export const sampleOrganizer = { email: 'organizer@example.org', name: 'Organizer of the sample' };

/** Loads and releases the sample meeting, GRCP 8, with its organizer, unless the database holds a meeting already. */
export async function loadSampleIfEmpty(releases: ReleaseService, access: MeetingAccessService): Promise<void> {
  const { file, problems } = readMeetingFile(await readFile(packageFile('samples/grcp-8.yaml')));
  if (!file) throw new MeetingFileError(problems);
  const version = await releases.importAndReleaseFirst(file, 'The programme as it was held');
  if (version !== null) await access.appoint(file.meeting.slug, sampleOrganizer, theSystem);
}
