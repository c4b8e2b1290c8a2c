import type { FileOutput } from '#contract/file-output';
import type { OutputValue } from '#contract/output';
import { outputFields, outputParts, type OutputFieldName, type OutputPart } from '#contract/output-parts';
import type { Hand } from './entry-edits.rules.js';
import type { StandingEntry } from './output-edits.rules.js';
import type { SubmittedEntry } from './submitted.rules.js';

const listOf = {
  recommendation: 'recommendations',
  partnership: 'partnerships',
  practice: 'practices',
  disagreement: 'disagreements',
  note: 'notes',
} as const satisfies Record<OutputPart, keyof FileOutput>;

/** What a group has written as a meeting file has it; null where that is nothing. */
export function fileOutputOf(
  { session, group }: Pick<FileOutput, 'session' | 'group'>,
  said: readonly SubmittedEntry[],
): FileOutput | null {
  if (said.length === 0) return null;
  const lists = outputParts.flatMap((part) => {
    const written = said.filter((entry) => entry.part === part).map(({ fields }) => fields);
    return written.length > 0 ? [[listOf[part], written] as const] : [];
  });
  return { session, group, ...Object.fromEntries(lists) };
}

/** The entries of an output in a meeting file, as if whoever imports it had written them. */
export function entriesOf(output: FileOutput, newId: () => string, { by, at }: Hand): StandingEntry[] {
  return outputParts.flatMap((part) =>
    (output[listOf[part]] ?? []).map((written, ordinal) => ({
      ...{ id: newId(), part, ordinal, removedAt: null, version: 1 },
      fields: fieldsOf(part, written, { by, at }),
    })),
  );
}

function fieldsOf(
  part: OutputPart,
  written: Partial<Record<OutputFieldName, OutputValue>>,
  { by, at }: Hand,
): StandingEntry['fields'] {
  const names: readonly OutputFieldName[] = outputFields[part];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = written[name];
      return value === undefined ? [] : [[name, { value, version: 1, by, at: at.toISOString() }] as const];
    }),
  );
}
