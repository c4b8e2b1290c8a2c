import { HeightRule, TableRow, TextDirection, VerticalAlignTable, type ITableCellOptions, type TableCell } from 'docx';
import { denseLook, tableStyle, tallestTurned } from '../layout/style-sheet.js';
import type { Block, Column, Run } from '../tree.js';
import { noLead, type Frame, type Lead } from './frame.js';
import { border } from './look.js';
import type { TableStyleIds } from './table-styles.js';
import { twips } from './units.js';

/** Writes one cell of a column. */
export type Cell = (
  blocks: readonly Block[],
  index: number,
  inner: Partial<Frame>,
  lead: Lead,
  options?: Partial<ITableCellOptions>,
) => TableCell;

const belowHead = { bottom: border(tableStyle.headRule) };

/** The head row, which every page repeats; words stand on its rule beside turned ones. */
export function headRow(columns: readonly Column[], styles: TableStyleIds, cell: Cell): TableRow {
  const hasTurned = columns.some(({ turned }) => turned === true);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    ...(hasTurned && { height: { value: heightOfTurned(columns), rule: HeightRule.ATLEAST } }),
    children: columns.map(({ head, turned }, index) => {
      const bodyStyle = turned === true ? styles.turned : styles.head;
      const words: Block[] = [{ kind: 'paragraph', runs: head }];
      const options = { borders: belowHead, ...(hasTurned && (turned === true ? turnedCell : onTheRule)) };
      return cell(words, index, { bodyStyle, ...(turned === true && { centred: false }) }, noLead, options);
    }),
  });
}

const turnedCell = {
  textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
  verticalAlign: VerticalAlignTable.CENTER,
} as const;
const onTheRule = { verticalAlign: VerticalAlignTable.BOTTOM } as const;

/** Word does not make a row as high as turned words need; the longest is measured by its characters. In twips. */
function heightOfTurned(columns: readonly Column[]): number {
  const lengths = columns.map(({ head, turned }) => (turned === true ? textLength(head) : 0));
  return twips(
    Math.min(tallestTurned, Math.max(...lengths) * turnedCharacter * denseLook.table.head.size) + turnedMargin,
  );
}

/** Mean width of a character of short names in bold Arial, as a share of the font size. */
const turnedCharacter = 0.62;
/** Above turned words and below them, in points. */
const turnedMargin = 8;

function textLength(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
