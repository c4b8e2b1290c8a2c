import type { MeetingFile } from '#contract/meeting-file';
import { FileError } from '#contract/file-syntax';
import { readMeetingFile } from '#contract/read-meeting-file';
import { readFile } from 'node:fs/promises';
import type { MechanismImportService } from './mechanisms/import.service.js';
import type { RegistryReader } from './mechanisms/registry-reader.js';
import { shippedRegistry } from './mechanisms/shipped-registry.js';
import { theSystem } from './platform/author.js';
import { packageFile } from './platform/assets.js';
import type { ReleaseService } from './publishing/release.service.js';

/** Organizes the sample; nobody reads mail at this address. */
export const sampleOrganizer = { email: 'organizer@example.org', name: 'Organizer of the sample' };

/** Loads and releases the sample meeting, GRCP 8, with its organizer, unless the database holds a meeting already. */
export async function loadSampleIfEmpty(releases: ReleaseService, registry: RegistryReader): Promise<void> {
  const { file, problems } = readMeetingFile(await readFile(packageFile('samples/grcp-8.yaml')));
  if (!file) throw new FileError(problems);
  const known = new Set((await registry.read()).mechanisms.map(({ id }) => id));
  await releases.importAndReleaseFirst(ofMechanisms(file, known), 'The programme as it was held', sampleOrganizer);
}

/** A meeting file without mechanisms that the registry does not know: it may have been filled with others than those of the product. */
function ofMechanisms(file: MeetingFile, known: ReadonlySet<string>): MeetingFile {
  return {
    ...file,
    people: file.people?.map(({ mechanism, ...person }) =>
      mechanism !== undefined && known.has(mechanism) ? { ...person, mechanism } : person,
    ),
    mechanisms: file.mechanisms?.filter(({ id }) => known.has(id)),
  };
}

/** Fills the registry of mechanisms with those that come with the product, unless it holds some already. */
export async function loadRegistryIfEmpty(mechanisms: MechanismImportService, now: Date): Promise<void> {
  await mechanisms.importFirst(await shippedRegistry(now.toISOString().slice(0, 10)), theSystem);
}
