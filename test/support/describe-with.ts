import { describe, it } from '@jest/globals';
import { installCommand, missing, type Tool } from './tools.js';

/**
 * A `describe` that needs tools. Where one is missing the block is skipped under a name that gives the command to install
 * it; with `CI=true` it fails instead, so that nothing is left out unseen.
 */
export function describeWith(tools: readonly Tool[], name: string, body: () => void): void {
  const absent = missing(tools);
  if (absent.length === 0) {
    describe(name, body);
  } else if (process.env['CI'] === 'true') {
    it(name, () => {
      throw new Error(`needs ${absent.join(', ')}: ${installCommand(absent)}`);
    });
  } else {
    describe.skip(`${name} [skipped: ${installCommand(absent)}]`, body);
  }
}
