/** Where a caret goes when a text is replaced by another: with what stands around it, as far as that is still there. */
export function caretAfter(before: string, after: string, caret: number): number {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  if (caret <= same) return caret;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd += 1;
  const fromEnd = before.length - caret;
  return fromEnd <= sameEnd ? after.length - fromEnd : after.length - sameEnd;
}
