import type { OutputLack } from '#contract/output';
import type { Problem } from '#contract/problem';
import type { SubmittedEntry } from './submitted.rules.js';

/** Something that stands in the way of a submission, by its place in the form: `recommendations[1].text`. */
export function problemOf(
  { kind, entry, field, found }: OutputLack,
  said: readonly SubmittedEntry[],
  limit: number,
): Problem {
  const part = said.find(({ id }) => id === entry)?.part ?? 'recommendation';
  const ofPart = said.filter((one) => one.part === part);
  const index = ofPart.findIndex(({ id }) => id === entry);
  const path = [entry === null ? `${part}s` : `${part}s[${index}]`, ...(field === null ? [] : [field])].join('.');
  switch (kind) {
    case 'nothing':
      return { path, found: 'none', expected: 'a recommendation' };
    case 'tooMany':
      return { path, found: `${ofPart.length} of them`, expected: `at most ${limit}` };
    case 'named':
      return {
        path,
        found: JSON.stringify(found),
        expected: 'no name of a person or delegation, as the meeting has it',
      };
    default:
      return { path, found: 'nothing', expected: 'a text' };
  }
}
