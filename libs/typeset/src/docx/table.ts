import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { denseLook, plainLook, tableStyle } from '../layout/style-sheet.js';
import type { Block, Column, Row, Table as TableBlock } from '../tree.js';
import { noLead, type Frame, type Lead } from './frame.js';
import { listIndent } from './lists.js';
import { border } from './look.js';
import { headRow, type Cell } from './table-head.js';
import { denseTable, plainTable, type TableStyleIds } from './table-styles.js';
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

const besideTurned = { left: border(tableStyle.columnRule), right: border(tableStyle.columnRule) };

/** Tables in cells of tables end at some width, for Word knows none below zero. */
const narrowest = 20;

/** How a table is set, in Word's terms. */
interface Setting {
  styles: TableStyleIds;
  padding: { top: number; bottom: number; left: number; right: number };
  /** Of the type in its cells, in points. */
  size: number;
}

/** The last paragraph of a cell has its own space below. */
const plain: Setting = {
  styles: plainTable,
  padding: { top: twips(tableStyle.cellPadding.top), bottom: 0, left: 0, right: twips(tableStyle.columnGap) },
  size: plainLook.body.size,
};

const { cellPadding, columnGap } = denseLook.table;
const dense: Setting = {
  styles: denseTable,
  padding: {
    top: twips(cellPadding.top),
    bottom: twips(cellPadding.bottom - denseLook.body.after),
    left: 0,
    right: twips(columnGap),
  },
  size: denseLook.body.size,
};

/**
 * A table with rules between its rows, whose head row repeats on each page. Long rows may go on over the page's end;
 * Word has nothing to repeat the row's head there, so that {@link TableBlock.continued} is not printed.
 */
export function wordTable(block: TableBlock, frame: Frame, writer: Writer, cellBlocks: CellBlocks): Table {
  const isDense = block.dense === true || frame.dense === true;
  const { styles, padding, size } = isDense ? dense : plain;
  const indent = frame.list === undefined ? 0 : (frame.list.level + 1) * listIndent(frame.dense);
  const tableWidth = Math.max(frame.width - indent, narrowest);
  const widths = columnWidths(block.columns, tableWidth);
  // Word puts a line of running text into an empty cell, which is higher than one of a dense table.
  const ifEmpty: Block[] = isDense ? [{ kind: 'paragraph', runs: [] }] : [];
  const styled = { ...(isDense && { dense: true }), ...(styles.text !== undefined && { bodyStyle: styles.text }) };
  const cell: Cell = (blocks, index, inner, lead, options = {}) => {
    const width = widths[index] ?? 0;
    const { centred = false, turned = false } = block.columns[index] ?? {};
    const innerFrame = { ...styled, ...(centred && { centred }), ...inner, atTop: true, width: width - padding.right };
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: cellBlocks(blocks.length === 0 ? ifEmpty : blocks, innerFrame, writer, lead),
      // What stands in the middle of its column needs no space beside it.
      ...(centred && { margins: { left: 0, right: 0, marginUnitType: WidthType.DXA } }),
      ...(turned && { borders: besideTurned }),
      ...options,
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
    rows: [
      headRow(block.columns, styles, cell),
      ...block.rows.map((row) => bodyRow(row, staysWhole(row, widths, size), cell)),
    ],
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
