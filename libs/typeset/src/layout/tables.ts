import type { Block, Column as TableColumn, Row as TableRow, Table } from '../tree.js';
import { heightOf, heightOfRow, start, type Flow, type Row, type Strip } from './flow.js';
import { emptyBlock, type Column, type LaidBlock, type Setting } from './laid-block.js';
import { addTag, repeated, type RuleMark, type Tag } from './marks.js';
import { layParagraph, stripsOf } from './paragraphs.js';
import { setLines, type Measure } from './set-text.js';
import { tableStyle, type RuleStyle } from './style-sheet.js';

type LayBlocks = (blocks: readonly Block[], column: Column, setting: Setting) => Flow;

/** A table: a head row that every page repeats, rows with hairlines between them, no vertical rules. */
export function layTable(table: Table, column: Column, setting: Setting, layBlocks: LayBlocks): LaidBlock {
  if (table.rows.length === 0) return emptyBlock;
  const tag = addTag(column.parent, 'Table');
  const measures = columnMeasures(table.columns, column, setting.rightToLeft);
  const head = layHead(table.columns, measures, column, tag, setting);
  const [firstMeasure = column] = measures;
  const continued = layContinued(table.continued, firstMeasure, setting);
  const rows = table.rows.map((row): Row => {
    const cells = layCells(row, measures, tag, setting, layBlocks);
    const positions = cells.map(start);
    const padding = tableStyle.cellPadding;
    return {
      kind: 'row',
      gap: 0,
      breakBefore: true,
      cells: positions,
      marks: row.anchor === undefined ? [] : [{ kind: 'anchor', y: 0, name: row.anchor }],
      padding,
      closing: [rule(column, tableStyle.rowRule)],
      splits: heightOfRow({ cells: positions, padding }) > setting.wholeRow,
      headSplits: heightOf(cells[0] ?? []) > setting.wholeRow,
      repeatedHead: head,
      continuation: [...repeatedCell(row.cells[0] ?? [], cells[0] ?? [], firstMeasure, setting), ...continued],
    };
  });
  if (rows[0] !== undefined) rows[0].breakBefore = false;
  return { items: [head, ...rows], before: tableStyle.around, after: tableStyle.around, keepsNext: false };
}

function columnMeasures(columns: readonly TableColumn[], { left, width }: Column, rightToLeft: boolean): Measure[] {
  let used = 0;
  return columns.map((column, index) => {
    const gap = index < columns.length - 1 ? tableStyle.columnGap : 0;
    const share = column.width * width;
    const x = rightToLeft ? width - used - share + gap : used;
    used += share;
    return { left: left + x, width: share - gap };
  });
}

/** The head row with the rule below it; where no column has words, the rule alone. */
function layHead(
  columns: readonly TableColumn[],
  measures: readonly Measure[],
  column: Column,
  table: Tag,
  { typography }: Setting,
): Strip {
  const row: Tag = { type: 'TR', children: [] };
  const marks = columns.flatMap(({ head }, index) => {
    const cell = addTag(row, 'TH', { scope: 'Column' });
    return setLines(head, tableStyle.head, measures[index] ?? column, typography, cell);
  });
  if (marks.length > 0) table.children.push(row);
  const { leading } = tableStyle.head;
  const height = marks.length === 0 ? 0 : Math.max(...marks.map(({ y }) => y)) + leading / 2 + tableStyle.headPadding;
  const style = tableStyle.headRule;
  return {
    kind: 'strip',
    gap: 0,
    height: height + style.thickness,
    breakBefore: true,
    marks: [...marks, rule(column, style, height)],
  };
}

function layCells(
  row: TableRow,
  measures: readonly Measure[],
  table: Tag,
  setting: Setting,
  layBlocks: LayBlocks,
): Flow[] {
  const tag = addTag(table, 'TR');
  return measures.map((measure, index) => {
    const parent = index === 0 ? addTag(tag, 'TH', { scope: 'Row' }) : addTag(tag, 'TD');
    return layBlocks(row.cells[index] ?? [], { ...measure, parent }, setting);
  });
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
function layContinued(text: string, measure: Measure, { typography }: Setting): Strip[] {
  const style = tableStyle.continued;
  return stripsOf(setLines([{ text }], style, measure, typography, 'Pagination'), style.leading);
}

function rule({ left, width }: Column, style: RuleStyle, y = 0): RuleMark {
  return { kind: 'rule', x: left, y, width, style };
}
