/** Side of a cell, in CSS pixels. */
export const cell = 24;

/** Room for the names of columns, which stand upright. */
export const columnHead = 176;

/** Room for the names of rows, and how many characters have it: on a phone the cells need more of the width. */
export const rowHeads = { wide: { width: 292, longest: 40 }, narrow: { width: 132, longest: 18 } } as const;

/** Room for the sums at the margins. */
const margin = 36;

/** A cell, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
  /** Width of the names of rows. */
  rowHead: number;
}

/** Width and height of a plot, in CSS pixels. */
export function extent({ rows, columns, rowHead }: Size): { width: number; height: number } {
  return { width: rowHead + columns * cell + margin, height: columnHead + rows * cell + margin };
}

/** The cell at a point of a plot; null beside all of them. */
export function placeAt(x: number, y: number, { rows, columns, rowHead }: Size): Place | null {
  const [column, row] = [Math.floor((x - rowHead) / cell), Math.floor((y - columnHead) / cell)];
  return row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null;
}

/** Where a key leads from a cell; null for a key that leads nowhere. At an edge one stays. */
export function moved(
  { row, column }: Place,
  key: string,
  isCtrl: boolean,
  { rows, columns }: Pick<Size, 'rows' | 'columns'>,
): Place | null {
  const steps: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: isCtrl ? 0 : row, column: 0 },
    End: { row: isCtrl ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  };
  const to = steps[key];
  return to ? { row: within(to.row, rows), column: within(to.column, columns) } : null;
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}

/** A name that fits beside a plot; in full it is told and stands in the table. */
export function shortened(name: string, longest: number): string {
  const characters = Array.from(name);
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join('')}…`;
}
