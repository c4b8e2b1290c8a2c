import type { SourceRef } from '#contract/consolidation';
import type { PrintedSource } from '#contract/recommendation';

/** A recommendation of a group from which one in the register comes, with what is printed of it. */
export type FrozenSource = SourceRef & PrintedSource;
