import { oneLine } from '../text/one-line.js';
import type { Column as TableColumn, Run } from '../tree.js';
import type { Strip } from './flow.js';
import type { Column, Setting } from './laid-block.js';
import { addTag, moved, type RuleMark, type Tag, type TextMark } from './marks.js';
import { setLines, shorten, widthOf, type Measure } from './set-text.js';
import { tallestTurned, type RuleStyle, type TextStyle } from './style-sheet.js';

/** The head row with the rule below it; where no column has words, the rule alone. Words stand on the rule beside turned ones. */
export function layHead(
  columns: readonly TableColumn[],
  measures: readonly Measure[],
  column: Column,
  table: Tag,
  setting: Setting,
): Strip {
  const style = setting.look.table;
  const row: Tag = { type: 'TR', children: [] };
  const heads = columns.map((head, index) => layColumnHead(head, measures[index] ?? column, row, setting));
  const tallest = Math.max(0, ...heads.map(({ height }) => height));
  const hasTurned = columns.some(({ turned }) => turned === true);
  const marks = heads.flatMap(({ marks: ofHead, height }) =>
    hasTurned ? ofHead.map((mark) => moved(mark, tallest - height)) : ofHead,
  );
  if (marks.length > 0) table.children.push(row);
  const height = marks.length === 0 ? 0 : tallest + style.headPadding;
  return {
    kind: 'strip',
    gap: 0,
    height: height + style.headRule.thickness,
    breakBefore: true,
    marks: [...marks, rule(column, style.headRule, height)],
  };
}

/** The head of one column, `y` from its own top. */
interface ColumnHead {
  marks: readonly TextMark[];
  height: number;
}

function layColumnHead(
  { head, turned, centred }: TableColumn,
  measure: Measure,
  row: Tag,
  setting: Setting,
): ColumnHead {
  const { typography, look } = setting;
  const style: TextStyle = centred === true ? { ...look.table.head, centred: true } : look.table.head;
  const cell = addTag(row, 'TH', { scope: 'Column' });
  if (turned === true) return layTurned(head, measure, cell, setting);
  const marks = setLines(head, style, measure, typography, cell);
  const last = marks.at(-1);
  return { marks, height: last === undefined ? 0 : last.y + style.leading / 2 };
}

/** Words that are turned: lines that go from bottom to top, side by side in the middle of their column. */
function layTurned(head: readonly Run[], { left, width }: Measure, cell: Tag, setting: Setting): ColumnHead {
  const { typography, look } = setting;
  const style: TextStyle = { ...look.table.head, balanced: true };
  const upwards = { left: 0, width: tallestTurned };
  const most = Math.max(1, Math.floor(width / style.leading));
  const fits = (runs: readonly Run[]) => lineCount(setLines(runs, style, upwards, typography, 'Layout')) <= most;
  const runs = fits(head) ? head : [{ ...head[0], text: shortened(plainText(head), most, style, setting, fits) }];
  // What does not find room is said.
  if (runs !== head) cell.spoken = plainText(head);
  const lines = setLines(runs, style, upwards, typography, cell);
  const height = Math.max(0, ...lines.map(({ x, line }) => x + widthOf(line, style)));
  const edge = left + (width - lineCount(lines) * style.leading) / 2;
  return { height, marks: lines.map((mark) => ({ ...mark, x: edge + mark.y, y: height - mark.x, turned: true })) };
}

/** As much of the start of a text as finds room in so many lines. */
function shortened(
  text: string,
  most: number,
  { face, size }: TextStyle,
  { typography }: Setting,
  fits: (runs: readonly Run[]) => boolean,
): string {
  const start = (lines: number) => shorten(text, typography.fonts[face], size, lines * tallestTurned);
  const quarters = Array.from({ length: (most - 1) * 4 }, (_, index) => start(most - index / 4));
  return quarters.find((short) => fits([{ text: short }])) ?? start(1);
}

function lineCount(lines: readonly TextMark[]): number {
  return new Set(lines.map(({ y }) => y)).size;
}

function plainText(runs: readonly Run[]): string {
  return oneLine(runs.map(({ text }) => text).join(''));
}

/** A horizontal rule as wide as a column, `y` its upper edge. */
export function rule({ left, width }: Measure, style: RuleStyle, y = 0): RuleMark {
  return { kind: 'rule', x: left, y, width, style };
}
