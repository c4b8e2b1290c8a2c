import type { MeetingFile } from '#contract/meeting-file';
import { FileError, maxFileBytes } from '#contract/file-syntax';
import { readMeetingFile } from '#contract/read-meeting-file';
import { open } from 'node:fs/promises';
import { codeOf } from '../platform/postgres/thrown.js';
import { ArgumentFailure } from './failure.js';

/**
 * The meeting file at a path.
 *
 * @throws ArgumentFailure where there is no such file, FileError with every problem in it
 */
export async function meetingFileAt(path: string): Promise<MeetingFile> {
  const { file, problems } = readMeetingFile(await bytesAt(path));
  if (!file) throw new FileError(problems);
  return file;
}

/** Reads one byte more than is allowed and no further, however long the file is. */
async function bytesAt(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const buffer = new Uint8Array(maxFileBytes + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) !== '') {
      throw new ArgumentFailure(`${path}: cannot be read (${codeOf(error)}), expected a meeting file`);
    }
    throw error;
  }
}
