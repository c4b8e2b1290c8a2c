import type { MeetingFile } from '#contract/meeting-file';
import { FileError } from '#contract/file-syntax';
import { readMeetingFile } from '#contract/read-meeting-file';
import { readFileSync } from 'node:fs';

/** One of the samples that the product ships, such as `grcp-8`. */
export function sampleFile(name: string): MeetingFile {
  const { file, problems } = readMeetingFile(readFileSync(`samples/${name}.yaml`));
  if (!file) throw new FileError(problems);
  return file;
}
