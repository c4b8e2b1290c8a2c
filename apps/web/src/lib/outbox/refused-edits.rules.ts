import type { Problem } from '#contract/problem';

/** Which of the edits of a request a refusal is about; all of them where it does not say. */
export function refusedEdits(problems: readonly Problem[], count: number): ReadonlySet<number> {
  const named = problems.flatMap(({ path }) => {
    const index = /^edits\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
  return new Set(named.length > 0 ? named : Array.from({ length: count }, (_, index) => index));
}
