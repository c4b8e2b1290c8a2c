import type { MechanismSummary, MechanismThemes } from '#contract/mechanism';
import { columnLabel } from '../names.rules';

/** A row or a column of a matrix. */
export interface Head {
  id: string;
  /** In full. */
  name: string;
  /** As a narrow column has it. */
  label: string;
  /** What its cells come to. */
  total: number;
}

/** Numbers in rows and columns, to be shown as a plot and as a table. */
export interface Matrix {
  rows: readonly Head[];
  columns: readonly Head[];
  /** A list a row; null where there is nothing to tell, as of a thing and itself. */
  cells: readonly (readonly (number | null)[])[];
}

/** Which mechanisms have which theme: 1 where one has it, and 0. Those of which no themes are stated are left out. */
export function fociMatrix(themes: MechanismThemes['themes'], mechanisms: readonly MechanismSummary[]): Matrix {
  const told = mechanisms.filter(({ facts }) => facts.themes !== undefined);
  const foci = told.map(({ facts }) => new Set(facts.themes?.value));
  const cells = themes.map(({ id }) => foci.map((focus): number => (focus.has(id) ? 1 : 0)));
  return {
    rows: themes.map(({ id, name }, row) => ({ id, name, label: name, total: sum(cells[row] ?? []) })),
    columns: told.map((mechanism, column) => ({
      ...{ id: mechanism.id, name: mechanism.shortName, label: columnLabel(mechanism) },
      total: sum(cells.map((row) => row[column] ?? 0)),
    })),
    cells,
  };
}

/** The largest number of a matrix; 0 of one without numbers. */
export function largest({ cells }: Matrix): number {
  return Math.max(0, ...cells.flat().map((cell) => cell ?? 0));
}

/** The columns of a row in which there is something, the largest first; of equal ones in their order. */
export function filled({ columns, cells }: Matrix, row: number): { head: Head; value: number }[] {
  return columns
    .map((head, column) => ({ head, value: cells[row]?.[column] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value);
}

export function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
