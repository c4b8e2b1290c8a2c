import type { MeetingFile } from '#contract/meeting-file';
import { FileError } from '#contract/file-syntax';
import { readMeetingFile } from '#contract/read-meeting-file';
import { readFileSync } from 'node:fs';

/** One of the samples that the product ships, such as `grcp-8`, without what only a registry of mechanisms knows. */
export function sampleFile(name: string): MeetingFile {
  const { mechanisms, ...file } = sampleWithMechanisms(name);
  const { survey, ...meeting } = file.meeting;
  return { ...file, meeting, people: file.people?.map(({ mechanism, ...person }) => person) };
}

/** The same as a whole, for databases whose registry is filled. */
export function sampleWithMechanisms(name: string): MeetingFile {
  const { file, problems } = readMeetingFile(readFileSync(`samples/${name}.yaml`));
  if (!file) throw new FileError(problems);
  return file;
}
