import type { MastheadChange } from '#contract/difference';
import { masthead, type Masthead } from '#contract/masthead';

const fields = masthead.keyof().options;

/** What the documents say of themselves and did not say so before, in the order in which the contract names it. */
export function mastheadChanges(before: Masthead | undefined, after: Masthead | undefined): MastheadChange[] {
  return fields.flatMap((field) => {
    const [was, is] = [before?.[field], after?.[field]];
    if (was === is) return [];
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}
