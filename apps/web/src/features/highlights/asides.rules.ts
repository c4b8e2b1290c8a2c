import type { HighlightField, HighlightsBlock } from '#contract/highlights';
import { type UnsettledHighlight, textIn } from './written';

/** Something of one's own that is not in a field: because of another version there, or because no block can hold it. */
export interface Aside {
  entry: string;
  field: HighlightField;
  /** What stands there in its place; null where one's own cannot be saved as it is. */
  theirs: string | null;
}

/** What is to be decided on where it was written, of blocks that are there. */
export function asidesOf(unsettled: readonly UnsettledHighlight[], standing: readonly HighlightsBlock[]): Aside[] {
  return unsettled.flatMap(({ edit, why }) => {
    if (edit.kind !== 'set' || (why !== 'conflict' && why !== 'refused')) return [];
    const { entry, field } = edit;
    const block = standing.find(({ id }) => id === entry);
    const stands = block ? textIn(block, field) : '';
    return [{ entry, field, theirs: why === 'conflict' ? stands : null }];
  });
}
