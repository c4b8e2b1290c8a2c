/** A table as a spreadsheet holds it, and what is to be said of it on a second sheet. */
export interface Sheet {
  /** In the metadata, and printed at the head of every page. */
  title: string;
  /** As of when; printed at the foot of every page. */
  asOf: string;
  /** Who says so, in the metadata. */
  author: string;
  /** `YYYY-MM-DD`, the only date in the file. */
  day: string;
  /** What its tab says before the day. */
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetValue[])[];
  /** Whether the last row is one of sums. */
  sums: boolean;
  /** How many columns stay in sight, and are repeated on every page. */
  heads: number;
  /** Whether rows can be chosen by what is in their columns. */
  filter: boolean;
  notes: { name: string; lines: readonly string[] };
}

export interface SheetColumn {
  head: string;
  /** In characters. */
  width: number;
  /** The head is read from bottom to top. */
  turned?: boolean;
  centred?: boolean;
}

/** A text, which is never a formula, whatever it begins with; a number; null for nothing; or one of the two below. */
export type SheetValue = string | number | null | SheetTick | SheetSum;

/** The number 1 to whoever counts, a dot to the eye. */
interface SheetTick {
  kind: 'tick';
}

/** A sum that is computed anew where somebody changes what it sums. */
interface SheetSum {
  kind: 'sum';
  /** Such as `B2:AD2`. */
  range: string;
  /** What it comes to. */
  is: number;
}
