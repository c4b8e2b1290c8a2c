import {
  type HighlightField,
  highlightFields,
  type HighlightsEdit,
  type HighlightsOutcome,
} from '#contract/highlights';
import { type EntryForm, type Hand, withEntryEdit } from '../breakouts/entry-edits.rules.js';
import { type Basis, type Origin, readBlocks, type StandingBlock } from './blocks.rules.js';

const form: EntryForm<string, HighlightField, string, StandingBlock> = {
  begun: (place) => ({ ...place, fields: {}, removedAt: null, version: 1, basis: null }),
  hasField: () => true,
  emptyOf: () => '',
  isSame: (a, b) => a === b,
};

export interface EditedBlocks {
  /** To be kept: those that an edit has made otherwise, with the fields that people have set. */
  changed: StandingBlock[];
  /** Of each edit, in the order of the edits. */
  outcomes: HighlightsOutcome[];
}

/**
 * Does one edit after another to the blocks of the highlights, as {@link withEntryEdit} does it. A block that stood as its origin has it is
 * kept from its first change on, with what the origin said then; of its fields only those that somebody has set.
 */
export function withHighlightsEdits(
  kept: readonly StandingBlock[],
  origins: readonly Origin[],
  edits: readonly HighlightsEdit[],
  hand: Hand,
): EditedBlocks {
  const before: StandingBlock[] = readBlocks(kept, origins);
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  let blocks = before;
  const outcomes = edits.map((edit): HighlightsOutcome => {
    const after =
      edit.kind === 'renew' ? renewed(blocks, edit, byId.get(edit.entry)) : withEntryEdit(blocks, edit, form, hand);
    if (typeof after === 'string') return after;
    blocks = after;
    return 'saved';
  });
  const stood = new Map(before.map((block) => [block.id, block]));
  const changed = blocks.filter((block) => stood.get(block.id) !== block);
  return { changed: changed.map((block) => toKeep(block, byId.get(block.id))), outcomes };
}

function renewed(
  blocks: readonly StandingBlock[],
  { entry, seen }: Extract<HighlightsEdit, { kind: 'renew' }>,
  origin: Origin | undefined,
): StandingBlock[] | HighlightsOutcome {
  const block = blocks.find(({ id }) => id === entry);
  if (!block || !origin) return 'gone';
  if (origin.version !== seen) return 'conflict';
  if (block.basis === null || block.basis.version === origin.version) return 'saved';
  return blocks.map((one) => (one === block ? { ...block, basis: said(origin), version: block.version + 1 } : one));
}

function toKeep(
  { id, part, ordinal, fields, removedAt, version, basis }: StandingBlock,
  origin?: Origin,
): StandingBlock {
  const set = highlightFields.flatMap((name) => {
    const field = fields[name];
    return field && field.at !== null ? [[name, field] as const] : [];
  });
  return {
    ...{ id, part, ordinal, removedAt, version, fields: Object.fromEntries(set) },
    basis: basis ?? (origin ? said(origin) : null),
  };
}

function said({ id, part, ...basis }: Origin): Basis {
  return basis;
}
