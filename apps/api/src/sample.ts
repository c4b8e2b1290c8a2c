import { FileError } from '#contract/file-syntax';
import { readMeetingFile } from '#contract/read-meeting-file';
import { readFile } from 'node:fs/promises';
import type { MechanismImportService } from './mechanisms/import.service.js';
import { shippedRegistry } from './mechanisms/shipped-registry.js';
import { theSystem } from './platform/author.js';
import { packageFile } from './platform/assets.js';
import type { ReleaseService } from './publishing/release.service.js';

/** Organizes the sample; nobody reads mail at this address. */
export const sampleOrganizer = { email: 'organizer@example.org', name: 'Organizer of the sample' };

/** Loads and releases the sample meeting, GRCP 8, with its organizer, unless the database holds a meeting already. */
export async function loadSampleIfEmpty(releases: ReleaseService): Promise<void> {
  const { file, problems } = readMeetingFile(await readFile(packageFile('samples/grcp-8.yaml')));
  if (!file) throw new FileError(problems);
  await releases.importAndReleaseFirst(file, 'The programme as it was held', sampleOrganizer);
}

/** Fills the registry of mechanisms with those that come with the product, unless it holds some already. */
export async function loadRegistryIfEmpty(mechanisms: MechanismImportService, now: Date): Promise<void> {
  await mechanisms.importFirst(await shippedRegistry(now.toISOString().slice(0, 10)), theSystem);
}
