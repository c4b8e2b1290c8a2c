import type { Mark } from './marks.js';

/** What is set below one another in a column, before the column is cut into pages. Lengths are in points. */
export type Flow = FlowItem[];

export type FlowItem = Strip | Row;

/** Something of fixed height that is never cut: a line of text, the head row of a table. */
export interface Strip {
  kind: 'strip';
  /** Space above it, unless it is the first on a page or in a cell. */
  gap: number;
  height: number;
  /** Whether a page may end before it. */
  breakBefore: boolean;
  /** Whether the page ends before it, however much room is left. */
  startsPage?: boolean;
  marks: Mark[];
}

/** A table row: cells side by side, each a flow of its own. */
export interface Row {
  kind: 'row';
  gap: number;
  breakBefore: boolean;
  startsPage?: boolean;
  /** One per column: where its part that is not yet on a page starts. */
  cells: Position[];
  /** Marks at its top that are printed once, such as an anchor. */
  marks: Mark[];
  padding: { top: number; bottom: number };
  /** Marks below its end. */
  closing: Mark[];
  /** Whether it may go on on the next page. */
  splits: boolean;
  /** Whether its first cell may go on there too. */
  headSplits: boolean;
  /** What a page that starts with this row shows above it. */
  repeatedHead?: Strip;
  /** What the first cell shows where the row goes on after the cell itself has ended. */
  continuation: Flow;
  /** Whether the first cell shows just that: the row goes on. */
  goesOn?: boolean;
}

/** A place between two items of a flow. */
export interface Position {
  flow: Flow;
  index: number;
  /** What is left of the item at `index`, a row that was split. */
  rest?: Row;
}

export function start(flow: Flow): Position {
  return { flow, index: 0 };
}

export function isAtEnd({ flow, index }: Position): boolean {
  return index >= flow.length;
}

/** Height of a flow on one endless page. */
export function heightOf(flow: Flow): number {
  let height = 0;
  flow.forEach((item, index) => {
    if (index > 0) height += item.gap;
    height += item.kind === 'strip' ? item.height : heightOfRow(item);
  });
  return height;
}

export function heightOfRow({ cells, padding }: Pick<Row, 'cells' | 'padding'>): number {
  return padding.top + Math.max(0, ...cells.map(({ flow }) => heightOf(flow))) + padding.bottom;
}
