import type { HighlightField, HighlightsBlock, HighlightsEdit, HighlightsView } from '#contract/highlights';
import type { AddEdit, Entries } from '../../lib/outbox/edits';
import type { Outbox } from '../../lib/outbox/outbox';
import type { Queue, Unsettled } from '../../lib/outbox/queue.rules';

/** Of what highlights are made. */
export interface HighlightsWritten {
  /** Where in the document a block stands. */
  part: string;
  field: HighlightField;
  value: string;
  also: Extract<HighlightsEdit, { kind: 'renew' }>;
}

export type HighlightsOutbox = Outbox<HighlightsWritten, HighlightsView>;
export type HighlightsQueue = Queue<HighlightsWritten>;
export type UnsettledHighlight = Unsettled<HighlightsWritten>;

/** What stands somewhere, and what was taken out of there. */
export type Blocks = Entries<HighlightsWritten, HighlightsBlock>;

/** In the order in which they are written and printed. */
export const blockFields = ['title', 'text'] as const satisfies readonly HighlightField[];

export function emptyBlock({ entry, part }: AddEdit<HighlightsWritten>): HighlightsBlock {
  return { id: entry, part, fields: {}, origin: null, version: 0 };
}

/** What stands in a field; empty where it was never set. */
export function textIn({ fields }: Pick<HighlightsBlock, 'fields'>, field: HighlightField): string {
  return fields[field]?.value ?? '';
}
