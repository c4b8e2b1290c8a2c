/** What a field of a form holds: a text, or a list of texts. */
export type FieldValue = string | string[];

/** Of what a form is made that is written in entries: each stands in a part and has fields. Only for the compiler. */
export interface Written {
  part: string;
  field: string;
  value: FieldValue;
  /** What else can be done to an entry, where something can. */
  also: RenewEdit;
}

/** Says that one has read, under this version, from what an entry was made; the entry stays as it is. */
interface RenewEdit {
  kind: 'renew';
  entry: string;
  seen: number;
}

/** A field of an entry. */
export interface Place<W extends Written> {
  entry: string;
  field: W['field'];
}

export interface AddEdit<W extends Written> {
  kind: 'add';
  entry: string;
  part: W['part'];
}

export interface SetEdit<W extends Written> extends Place<W> {
  kind: 'set';
  value: W['value'];
  /** The version of the field over which it is written; 0 where it was never set. */
  seen: number;
}

/** Puts an entry before another of its part, or at the end. */
export interface MoveEdit {
  kind: 'move';
  entry: string;
  before: string | null;
}

/** One thing done in a form, as the server takes it: sent again it changes nothing. */
export type Edit<W extends Written> =
  | AddEdit<W>
  | SetEdit<W>
  | MoveEdit
  | { kind: 'remove'; entry: string }
  | { kind: 'restore'; entry: string }
  | W['also'];

/** What stands in a field; its version is raised with each change, and 0 is that of a field that was never set. */
interface Field<W extends Written> {
  value: W['value'];
  version: number;
  /** Name of the account that set it last. */
  by: string | null;
  at: string | null;
}

export interface Entry<W extends Written> {
  id: string;
  part: W['part'];
  /** Only fields that have been set. */
  fields: Partial<Record<W['field'], Field<W>>>;
  version: number;
}

/** What is in a form, with what was taken out of it. */
export interface Entries<W extends Written, E extends Entry<W> = Entry<W>> {
  entries: E[];
  removed: E[];
}

/** A form as it is on the server: its version is raised with each change. */
export interface View<W extends Written> extends Entries<W> {
  version: number;
}

/**
 * What became of an edit. `conflict`: somebody else has changed the same meanwhile; it is not in the form, which says what stands.
 * `closed`: the form takes nothing any more. `gone`: there is no such entry or field.
 */
export type Outcome = 'saved' | 'conflict' | 'closed' | 'gone';

/** What the server answers to edits. */
export interface Edited<V> {
  /** Of each, in their order. */
  outcomes: readonly Outcome[];
  /** The form after them. */
  view: V;
}
