import { Refusal } from './refusal.js';

/**
 * Goes on only where nobody has changed a thing since it was read. The caller holds its row locked.
 *
 * @param current the thing as it stands, as far as whoever asks may see it
 * @param expected the version that was read
 * @throws Refusal `version.conflict`, with the thing as it stands
 */
export function expectVersion(current: { version: number; [other: string]: unknown }, expected: number): void {
  if (current.version !== expected) throw new Refusal('version.conflict', [], { current });
}
