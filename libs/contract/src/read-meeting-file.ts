import { canonicalMeetingFile } from './canonical-meeting-file.js';
import { parseFile, type ReadResult } from './file-syntax.js';
import { type MeetingFile, meetingFile } from './meeting-file.js';
import { type LooseMeetingFile, meetingFileProblems } from './meeting-file.rules.js';
import { meetingResultProblems } from './meeting-results.rules.js';
import { schemaProblems, withoutWrongValues } from './schema-problems.js';

/**
 * Reads a meeting file, JSON or YAML 1.2 (of which JSON is a part), UTF-8.
 *
 * @returns the file in its canonical form, or every problem in it at once
 */
export function readMeetingFile(bytes: Uint8Array): ReadResult<MeetingFile> {
  const { value, problems } = parseFile(bytes, 'a meeting file');
  return problems.length > 0 ? { file: null, problems } : checkMeetingFile(value);
}

/** Checks a value that has been parsed already, such as the body of a request. */
export function checkMeetingFile(value: unknown): ReadResult<MeetingFile> {
  const { success, data, error } = meetingFile.safeParse(value);
  const issues = error?.issues ?? [];
  const rest = withoutWrongValues(value, issues) as LooseMeetingFile | undefined;
  const between = rest ? [...meetingFileProblems(rest), ...meetingResultProblems(rest)] : [];
  const problems = [...schemaProblems(meetingFile, value, issues), ...between];
  return success && problems.length === 0
    ? { file: canonicalMeetingFile(data), problems: [] }
    : { file: null, problems };
}
