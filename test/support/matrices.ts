import type { DocumentTree, Table } from '#typeset/tree';
import { documentOf, paragraph } from './document-trees.js';

/** A dense table of rows and turned columns, with a mark where both numbers are even, on landscape pages. */
export function matrixOf(heads: readonly string[], rows: number, others: Partial<DocumentTree> = {}): DocumentTree {
  const marked = [paragraph([{ text: '●', spoken: 'yes' }])];
  const table: Table = {
    kind: 'table',
    dense: true,
    continued: '(continued)',
    columns: [
      { head: [{ text: 'Theme' }], width: 0.2 },
      ...heads.map((head) => ({ head: [{ text: head }], width: 0.8 / heads.length, turned: true, centred: true })),
    ],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: [[paragraph(`theme${row}`)], ...heads.map((_, column) => ((row % 2) + (column % 2) === 0 ? marked : []))],
    })),
  };
  return documentOf([table], { orientation: 'landscape', ...others });
}

/** So many short heads, `Process1 Process2 …`. */
export function processes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Process${index + 1}`);
}
