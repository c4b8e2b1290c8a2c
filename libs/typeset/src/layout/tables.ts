import type { Block, Column as TableColumn, Row as TableRow, Table } from '../tree.js';
import { heightOf, heightOfRow, start, type Flow, type Row, type Strip } from './flow.js';
import { emptyBlock, type Column, type LaidBlock, type Setting } from './laid-block.js';
import { addTag, repeated, type RuleMark, type Tag } from './marks.js';
import { layParagraph, stripsOf } from './paragraphs.js';
import { setLines, type Measure } from './set-text.js';
import { denseLook, type RuleStyle } from './style-sheet.js';
import { layHead, rule } from './table-head.js';

type LayBlocks = (blocks: readonly Block[], column: Column, setting: Setting) => Flow;

/** A table: a head row that every page repeats, rows with hairlines between them, and vertical rules beside turned heads alone. */
export function layTable(table: Table, column: Column, around: Setting, layBlocks: LayBlocks): LaidBlock {
  if (table.rows.length === 0) return emptyBlock;
  const setting = table.dense === true ? { ...around, look: denseLook } : around;
  const style = setting.look.table;
  const tag = addTag(column.parent, 'Table');
  const measures = columnMeasures(table.columns, column, setting);
  const head = layHead(table.columns, measures, column, tag, setting);
  const [firstMeasure = column] = measures;
  const continued = layContinued(table.continued, firstMeasure, setting);
  const rows = table.rows.map((row): Row => {
    const cells = layCells(row, table.columns, measures, tag, setting, layBlocks);
    const positions = cells.map(start);
    const padding = style.cellPadding;
    const height = heightOfRow({ cells: positions, padding });
    const splits = height > setting.wholeRow;
    return {
      kind: 'row',
      gap: 0,
      breakBefore: true,
      cells: positions,
      marks: [
        ...(row.anchor === undefined ? [] : [{ kind: 'anchor' as const, y: 0, name: row.anchor }]),
        ...(splits ? [] : columnRules(table.columns, measures, style.columnRule, height)),
      ],
      padding,
      closing: [rule(column, style.rowRule)],
      splits,
      headSplits: heightOf(cells[0] ?? []) > setting.wholeRow,
      repeatedHead: head,
      continuation: [...repeatedCell(row.cells[0] ?? [], cells[0] ?? [], firstMeasure, setting), ...continued],
    };
  });
  if (rows[0] !== undefined) rows[0].breakBefore = false;
  return { items: [head, ...rows], before: style.around, after: style.around, keepsNext: false };
}

/** What stands in the middle of its column needs no space beside it. */
function columnMeasures(
  columns: readonly TableColumn[],
  { left, width }: Column,
  { rightToLeft, look }: Setting,
): Measure[] {
  let used = 0;
  return columns.map((column, index) => {
    const gap = index < columns.length - 1 && column.centred !== true ? look.table.columnGap : 0;
    const share = column.width * width;
    const x = rightToLeft ? width - used - share + gap : used;
    used += share;
    return { left: left + x, width: share - gap };
  });
}

function layCells(
  row: TableRow,
  columns: readonly TableColumn[],
  measures: readonly Measure[],
  table: Tag,
  setting: Setting,
  layBlocks: LayBlocks,
): Flow[] {
  const tag = addTag(table, 'TR');
  const { body } = setting.look;
  const centred = { ...setting, look: { ...setting.look, body: { ...body, centred: true } } };
  return measures.map((measure, index) => {
    const parent = index === 0 ? addTag(tag, 'TH', { scope: 'Row' }) : addTag(tag, 'TD');
    const inCell = columns[index]?.centred === true ? centred : setting;
    return layBlocks(row.cells[index] ?? [], { ...measure, parent }, inCell);
  });
}

/** Vertical rules at both sides of every column whose head is turned; of a row that stays whole, for its height is known. */
function columnRules(
  columns: readonly TableColumn[],
  measures: readonly Measure[],
  { thickness, colour }: RuleStyle,
  height: number,
): RuleMark[] {
  const edges = columns.flatMap(({ turned }, index) => {
    const { left = 0, width = 0 } = measures[index] ?? {};
    return turned === true ? [left, left + width] : [];
  });
  const distinct = new Set(edges.map((edge) => Math.round(edge * 100) / 100));
  return Array.from(distinct, (x) => ({
    kind: 'rule',
    x,
    y: 0,
    width: thickness,
    style: { thickness: height, colour },
  }));
}

/** The first cell once more, for where its row goes on; of a cell that is too long for that, its first paragraph. */
function repeatedCell(blocks: readonly Block[], cell: Flow, measure: Measure, setting: Setting): Strip[] {
  const whole = repeatedStrips(cell, setting);
  const [first] = blocks;
  if (whole !== undefined || first?.kind !== 'paragraph') return whole ?? [];
  const { items } = layParagraph(first, { ...measure, parent: { type: 'TH', children: [] } }, setting);
  return repeatedStrips(items, setting) ?? [];
}

function repeatedStrips(flow: Flow, { wholeRow }: Setting): Strip[] | undefined {
  const strips = flow.filter((item) => item.kind === 'strip');
  if (strips.length < flow.length || heightOf(flow) > wholeRow) return undefined;
  return strips.map((strip) => ({ ...strip, marks: repeated(strip.marks) }));
}

/** The words that say that a row goes on. */
function layContinued(text: string, measure: Measure, { typography, look }: Setting): Strip[] {
  const style = look.table.continued;
  return stripsOf(setLines([{ text }], style, measure, typography, 'Pagination'), style.leading);
}
