import { z } from 'zod';
import { type Problem, printPath, printValue } from './problem.js';

type Path = readonly PropertyKey[];

/**
 * What a schema finds wrong with an input, in our own words. An unknown key is a problem of its own, at its own path.
 *
 * @param issues as zod reports them for `input`
 */
export function schemaProblems(schema: z.ZodType, input: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const found = printValue(valueAt(input, issue.path));
      return [{ path: printPath(issue.path), found, expected: issue.message }];
    }
    const known = knownKeys(schemaAt(schema, issue.path));
    return issue.keys.map((key) => ({
      path: printPath([...issue.path, key]),
      found: 'an unknown key',
      expected: `one of ${known.join(', ')}`,
    }));
  });
}

/**
 * The input without every value that a schema found wrong, so that rules across fields can still look at the rest.
 * Its place stays: a wrong value becomes `undefined`.
 */
export function withoutWrongValues(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(input);
  const wrong = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  if (wrong.some((path) => path.length === 0)) return undefined;
  for (const path of wrong) {
    const holder = valueAt(copy, path.slice(0, -1));
    const last = path.at(-1);
    if (isContainer(holder) && last !== undefined) holder[last] = undefined;
  }
  return copy;
}

function isContainer(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    input,
  );
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType {
  return path.reduce<z.core.$ZodType>((outer, key) => {
    const inner = unwrapped(outer);
    if (inner instanceof z.ZodArray) return inner.element;
    if (inner instanceof z.ZodObject) return (inner.shape as z.core.$ZodShape)[String(key)] ?? inner;
    return inner;
  }, schema);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function knownKeys(schema: z.core.$ZodType): string[] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
