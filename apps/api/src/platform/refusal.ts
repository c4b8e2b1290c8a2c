import { printProblem, type Problem } from '#contract/problem';
import { type RefusalCode, refusals } from '#contract/refusal';

export type { RefusalCode };

/** What a program needs to go on after a refusal. */
export interface RefusalDetails {
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  /** What stands there now, where the refusal is about an older version of it. */
  current?: unknown;
  /** Fields that somebody else has changed meanwhile: as they were read, as they stand, and as they were sent. */
  conflicts?: unknown;
}

/** The product refuses, with a code of the registry and, where the input is at fault, every problem in it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly problems: readonly Problem[] = [],
    readonly details: RefusalDetails = {},
  ) {
    super([refusals[code].title, ...problems.map(printProblem)].join('\n'));
    this.name = 'Refusal';
  }
}
