import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableCellBorders,
  type Paragraph,
} from 'docx';
import { tableStyle } from '../layout/style-sheet.js';
import type { Block, Column, Row, Table as TableBlock } from '../tree.js';
import { noLead, type Frame, type Lead } from './frame.js';
import { listIndent } from './lists.js';
import { border } from './look.js';
import { twips } from './units.js';
import { staysWhole } from './whole-row.js';
import type { Writer } from './writer.js';

/** Writes the blocks of a cell. */
export type CellBlocks = (blocks: readonly Block[], frame: Frame, writer: Writer, lead?: Lead) => (Paragraph | Table)[];

const none = { style: BorderStyle.NONE };
const hairline = border(tableStyle.rowRule);
const borders = {
  top: none,
  bottom: hairline,
  insideHorizontal: hairline,
  left: none,
  right: none,
  insideVertical: none,
};

/** Tables in cells of tables end at some width, for Word knows none below zero. */
const narrowest = 20;

/** The last paragraph of a cell has its own space below. */
const padding = { top: twips(tableStyle.cellPadding.top), bottom: 0, left: 0, right: twips(tableStyle.columnGap) };

/**
 * A table with rules between its rows, whose head row repeats on each page. Long rows may go on over the page's end;
 * Word has nothing to repeat the row's head there, so that {@link TableBlock.continued} is not printed.
 */
export function wordTable(block: TableBlock, frame: Frame, writer: Writer, cellBlocks: CellBlocks): Table {
  const indent = frame.list === undefined ? 0 : (frame.list.level + 1) * listIndent;
  const tableWidth = Math.max(frame.width - indent, narrowest);
  const widths = columnWidths(block.columns, tableWidth);
  const cell: Cell = (blocks, index, inner, lead, borders) => {
    const width = widths[index] ?? 0;
    const innerFrame = { ...inner, atTop: true, width: width - padding.right };
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: cellBlocks(blocks, innerFrame, writer, lead),
      ...(borders && { borders }),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    columnWidths: widths,
    margins: { ...padding, marginUnitType: WidthType.DXA },
    borders,
    ...(writer.rightToLeft && { visuallyRightToLeft: true }),
    tableLook: { firstRow: true, firstColumn: true },
    rows: [headRow(block.columns, cell), ...block.rows.map((row) => bodyRow(row, staysWhole(row, widths), cell))],
  });
}

type Cell = (
  blocks: readonly Block[],
  index: number,
  inner: Partial<Frame>,
  lead: Lead,
  borders?: ITableCellBorders,
) => TableCell;

const belowHead = { bottom: border(tableStyle.headRule) };

function headRow(columns: readonly Column[], cell: Cell): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ head }, index) =>
      cell([{ kind: 'paragraph', runs: head }], index, { bodyStyle: 'TableHead' }, noLead, belowHead),
    ),
  });
}

function bodyRow(row: Row, cantSplit: boolean, cell: Cell): TableRow {
  return new TableRow({
    cantSplit,
    children: row.cells.map((blocks, index) => {
      const rowHead = index === 0;
      const lead = rowHead && row.anchor !== undefined ? { anchor: row.anchor } : noLead;
      return cell(blocks, index, { rowHead }, lead);
    }),
  });
}

/** Twips of each column; together exactly the table's width. */
function columnWidths(columns: readonly Column[], width: number): number[] {
  const edges = columns.reduce<number[]>((before, column) => [...before, (before.at(-1) ?? 0) + column.width], [0]);
  return columns.map((_, i) => Math.round((edges[i + 1] ?? 1) * width) - Math.round((edges[i] ?? 0) * width));
}
