import type { OutputValue } from '#contract/output';
import { outputFields, outputParts, type OutputFieldName, type OutputPart } from '#contract/output-parts';
import type { StandingEntry } from './output-edits.rules.js';

/** An entry as it is handed in: the fields that say something. */
export interface SubmittedEntry {
  id: string;
  part: OutputPart;
  fields: Partial<Record<OutputFieldName, OutputValue>>;
}

/** What an output says: entries in which something stands, part by part, each in its order. What is not for the report is among it. */
export function saidIn(entries: readonly StandingEntry[]): SubmittedEntry[] {
  return outputParts.flatMap((part) =>
    entries
      .filter((entry) => entry.part === part && entry.removedAt === null)
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map(({ id, fields }) => ({ id, part, fields: saying(part, fields) }))
      .filter(({ fields }) => Object.keys(fields).length > 0),
  );
}

function saying(part: OutputPart, fields: StandingEntry['fields']): SubmittedEntry['fields'] {
  const names: readonly OutputFieldName[] = outputFields[part];
  const said = names.flatMap((name) => {
    const value = fields[name]?.value ?? '';
    const says = typeof value === 'string' ? value.trim() !== '' : value.length > 0;
    return says ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}
