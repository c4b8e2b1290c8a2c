import { headingTitle } from '../text/one-line.js';
import type { Heading, Paragraph, Run } from '../tree.js';
import type { Strip } from './flow.js';
import { emptyBlock, type Column, type LaidBlock, type Setting } from './laid-block.js';
import { moved, type Mark, type Tag } from './marks.js';
import { setLines } from './set-text.js';
import { letterheadRule, looseBefore, tightAfter, type TextStyle } from './style-sheet.js';

/** So many lines of a paragraph at least stand before and after a page break: no orphan, no widow. */
const leastTogether = 2;

export function layParagraph({ runs, style, keepWithNext }: Paragraph, column: Column, setting: Setting): LaidBlock {
  const blockStyle = style === undefined || style === 'body' ? setting.look.body : setting.look.letterhead[style];
  return {
    items: layLines(runs, blockStyle, column, setting, 'P'),
    before: keepWithNext === true ? Math.max(looseBefore, blockStyle.before) : blockStyle.before,
    after: keepWithNext === true ? Math.min(tightAfter, blockStyle.after) : blockStyle.after,
    keepsNext: keepWithNext === true,
  };
}

export function layHeading(heading: Heading, column: Column, setting: Setting): LaidBlock {
  const { level, runs, anchor } = heading;
  const title = headingTitle(heading);
  if (title === '') return emptyBlock;
  const style = setting.look.headings[level];
  const tagLevel = setting.headings.follow(level);
  const items = layLines(runs, style, column, setting, `H${tagLevel}`);
  const marks: Mark[] = [{ kind: 'bookmark', y: 0, level: tagLevel, title }];
  if (anchor !== undefined) marks.push({ kind: 'anchor', y: 0, name: anchor });
  items[0]?.marks.unshift(...marks);
  for (const item of items.slice(1)) item.breakBefore = false;
  return { items, before: style.before, after: style.after, keepsNext: true };
}

/** The rule that closes the letterhead's name of the organizer, where the paragraph is the last of it. */
export function letterheadEnd({ left, width }: Column): Strip {
  const { above, below, ...style } = letterheadRule;
  return {
    kind: 'strip',
    gap: 0,
    height: above + style.thickness + below,
    breakBefore: false,
    marks: [{ kind: 'rule', x: left, y: above, width, style }],
  };
}

function layLines(
  runs: readonly Run[],
  style: TextStyle,
  column: Column,
  { typography }: Setting,
  type: 'P' | 'H1' | 'H2' | 'H3',
): Strip[] {
  const owner: Tag = { type, children: [] };
  const lines = setLines(runs, style, column, typography, owner);
  if (lines.length > 0) column.parent.children.push(owner);
  return stripsOf(lines, style.leading);
}

/** Lines as strips, with the breaks that leave no widow and no orphan. Marks of one height are one line. */
export function stripsOf(marks: readonly Mark[], leading: number): Strip[] {
  const lines: Mark[][] = [];
  for (const mark of marks) {
    const line = lines.at(-1);
    if (line?.[0]?.y === mark.y) line.push(mark);
    else lines.push([mark]);
  }
  return lines.map((line, index) => ({
    kind: 'strip',
    gap: 0,
    height: leading,
    breakBefore: index === 0 || (index >= leastTogether && lines.length - index >= leastTogether),
    marks: line.map((mark) => moved(mark, -index * leading)),
  }));
}
