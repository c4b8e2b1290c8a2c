import { unzipSync, zipSync } from 'fflate';

/** The earliest noon of a zip file; its local time is stored as it reads, so that every zone gives the same bytes. */
const noTime = new Date(1980, 0, 1, 12);

/** The same package with nothing of the moment when it was packed: docx stamps each entry with the clock. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: noTime, level: 6 });
}
