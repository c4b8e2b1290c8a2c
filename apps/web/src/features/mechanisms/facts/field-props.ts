import type { FactKind } from '#contract/mechanism-terms';
import type { FactDrafts } from './drafts.rules';

/** How a field of a form is known, and what is wrong with it. */
export type FieldOf = (path: string) => { id: string; error: string | undefined };

/** The fields of one kind of fact. */
export interface FactFieldsProps<K extends FactKind> {
  draft: FactDrafts[K];
  change: (draft: FactDrafts[K]) => void;
  /** By the path of the field in what is sent, such as `established.year`. */
  field: FieldOf;
}
