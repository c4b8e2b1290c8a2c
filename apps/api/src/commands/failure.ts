import { printProblem } from '#contract/problem';
import { FileError } from '#contract/file-syntax';
import { CommanderError } from 'commander';
import { ConfigError } from '../platform/config.js';
import { plainWords } from '../platform/plain-words.js';
import { Refusal } from '../platform/refusal.js';

/** An argument that cannot be used, such as a file that is not there. */
export class ArgumentFailure extends Error {}

/**
 * What standard error says of a failure, and how the process ends: 2 where a file or an argument was refused, else 1.
 */
export function explainFailure(error: unknown): { lines: string[]; exitCode: number } {
  // Commander has printed its own message already; asking for help is no failure.
  if (error instanceof CommanderError) return { lines: [], exitCode: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof FileError) return { lines: error.problems.map(printProblem), exitCode: 2 };
  if (error instanceof Refusal) {
    const lines = error.problems.length > 0 ? error.problems.map(printProblem) : [`${error.code}: ${error.message}`];
    return { lines, exitCode: 2 };
  }
  if (error instanceof ArgumentFailure || error instanceof ConfigError) return { lines: [error.message], exitCode: 2 };
  const words = plainWords(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { lines: [words], exitCode: 1 };
}
