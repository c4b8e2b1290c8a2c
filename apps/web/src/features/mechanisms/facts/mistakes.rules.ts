import type { Problem } from '#contract/problem';

/** Something that the server found wrong, and in which field it stands. */
export interface FactMistake {
  /** Path of the field, such as `chair.offices[0].holder`. */
  field: string;
  /** Worded to follow “expected …”. */
  expected: string;
}

/**
 * What is wrong, the first thing of each field. A list of lines or of boxes is one field, whichever of its entries is meant.
 */
export function factMistakes(problems: readonly Problem[]): FactMistake[] {
  const first = new Map<string, string>();
  for (const { path, expected } of problems) {
    const field = path.replace(/\[\d+\]$/, '');
    if (!first.has(field)) first.set(field, expected);
  }
  return [...first].map(([field, expected]) => ({ field, expected }));
}

export function expectedIn(mistakes: readonly FactMistake[], field: string): string | undefined {
  return mistakes.find((mistake) => mistake.field === field)?.expected;
}
