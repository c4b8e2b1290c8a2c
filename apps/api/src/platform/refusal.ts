import { printProblem, type Problem } from '#contract/problem';
import { type RefusalCode, refusals } from '#contract/refusal';

/** The product refuses, with a code of the registry and, where the input is at fault, every problem in it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly problems: readonly Problem[] = [],
  ) {
    super([refusals[code].title, ...problems.map(printProblem)].join('\n'));
    this.name = 'Refusal';
  }
}
