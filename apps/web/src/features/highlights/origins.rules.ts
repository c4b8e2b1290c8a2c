import type { HighlightsBlock, HighlightsEdit } from '#contract/highlights';
import { shown } from '../../lib/outbox/shown.rules';
import { blockFields, type Blocks, emptyBlock, type HighlightsQueue, textIn } from './written';

/** The blocks as one person sees them: what this person has read of an origin, or taken from it, is not offered again. */
export function shownBlocks(view: Blocks, queue: HighlightsQueue): Blocks {
  const now = shown(view, queue, emptyBlock);
  const read = [...(queue.sending ?? []), ...queue.waiting].filter(({ kind }) => kind === 'renew');
  if (read.length === 0) return now;
  const isRead = ({ id }: HighlightsBlock) => read.some(({ entry }) => entry === id);
  return {
    ...now,
    entries: now.entries.map((block) =>
      block.origin && isRead(block) ? { ...block, origin: { ...block.origin, isChanged: false } } : block,
    ),
  };
}

/** Whether a block says what its origin says, and nobody has written in it. */
export function isAsHandedIn(block: HighlightsBlock): boolean {
  const { origin, fields } = block;
  return origin !== null && blockFields.every((name) => !fields[name]?.at && textIn(block, name) === origin[name]);
}

/** The edits that have a block say what its origin says now. */
export function takingEdits(block: HighlightsBlock): HighlightsEdit[] {
  const { id: entry, origin, fields } = block;
  if (!origin) return [];
  const sets = blockFields
    .filter((field) => textIn(block, field) !== origin[field])
    .map((field): HighlightsEdit => ({
      ...{ kind: 'set', entry, field, value: origin[field], seen: fields[field]?.version ?? 0 },
    }));
  return [...sets, ...keepingEdits(block)];
}

/** The edits that leave a block as it is, whatever its origin says now. */
export function keepingEdits({ id: entry, origin }: HighlightsBlock): HighlightsEdit[] {
  return origin ? [{ kind: 'renew', entry, seen: origin.version }] : [];
}
