import { printPath, type Problem } from '#contract/problem';
import { Refusal } from '../refusal.js';

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a schema has against a request, as a refusal. What was found is not repeated: it may be a secret. */
export function invalidInput(issues: readonly SchemaIssue[]): Refusal {
  const problems = issues.map(({ message, path = [] }): Problem => {
    const parts = path.map((part) => (typeof part === 'object' ? part.key : part));
    return { path: printPath(parts), found: 'another value', expected: message };
  });
  return new Refusal('input.invalid', problems);
}
