import type { MechanismFile } from '#contract/mechanism-file';
import type { MeetingFile } from '#contract/meeting-file';
import { FileError, maxFileBytes } from '#contract/file-syntax';
import { readMechanismFile } from '#contract/read-mechanism-file';
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
  const { file, problems } = readMeetingFile(await bytesAt(path, 'a meeting file'));
  if (!file) throw new FileError(problems);
  return file;
}

/**
 * The registry of mechanisms at a path.
 *
 * @param today a date; nothing is stated of a later one
 * @throws ArgumentFailure where there is no such file, FileError with every problem in it
 */
export async function registryFileAt(path: string, today: string): Promise<MechanismFile> {
  const { file, problems } = readMechanismFile(await bytesAt(path, 'a registry of mechanisms'), today);
  if (!file) throw new FileError(problems);
  return file;
}

/** Reads one byte more than is allowed and no further, however long the file is. */
async function bytesAt(path: string, expected: string): Promise<Uint8Array> {
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
      throw new ArgumentFailure(`${path}: cannot be read (${codeOf(error)}), expected ${expected}`);
    }
    throw error;
  }
}
