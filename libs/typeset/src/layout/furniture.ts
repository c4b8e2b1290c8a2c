import type { DocumentTree } from '../tree.js';
import type { Mark } from './marks.js';
import { setLines, shorten, widthOf, type Typography } from './set-text.js';
import { furniture, type PageGeometry, type TextStyle } from './style-sheet.js';

/** Space between what stands at the left and at the right of a head or foot. */
const between = 18;

/**
 * What every page has around its text: the running head from the second page on, the foot with the number of the page,
 * and the word that marks a draft. A text that is too long for its line ends in an ellipsis.
 *
 * @param page from 1
 * @returns marks with `y` from the top of the page: those to be drawn before its text, and those after it
 */
export function furnish(
  tree: DocumentTree,
  page: number,
  pages: number,
  geometry: PageGeometry,
  typography: Typography,
): { head: Mark[]; foot: Mark[] } {
  const label = tree.pageLabel.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
  const title = page === 1 ? '' : tree.runningHead;
  const { left, right } = geometry;
  const rule: Mark[] =
    page === 1 ? [] : [{ kind: 'rule', x: left, y: geometry.head + 7, width: right - left, style: furniture.rule }];
  const watermark: Mark[] = tree.mark === undefined ? [] : [{ kind: 'watermark', y: 0, text: tree.mark }];
  return {
    head: [
      ...watermark,
      ...setEnds(title, tree.mark ?? '', furniture.mark, geometry.head, geometry, typography),
      ...rule,
    ],
    foot: setEnds(tree.runningFoot, label, furniture.text, geometry.foot, geometry, typography),
  };
}

/** One text at the left and one at the right end of a line. */
function setEnds(
  start: string,
  end: string,
  endStyle: TextStyle,
  baseline: number,
  { left, right }: PageGeometry,
  typography: Typography,
): Mark[] {
  const endMarks = set(end, endStyle, left, right - left, typography).map((mark) => {
    const x = right - widthOf(mark.line, mark.style);
    return { ...mark, x, y: baseline };
  });
  const room = (endMarks[0]?.x ?? right + between) - between - left;
  const startMarks = set(start, furniture.text, left, room, typography).map((mark) => ({ ...mark, y: baseline }));
  return [...startMarks, ...endMarks];
}

function set(text: string, style: TextStyle, left: number, width: number, typography: Typography) {
  const short = shorten(text, typography.fonts[style.face], style.size, width);
  return setLines([{ text: short }], style, { left, width: Infinity }, typography, 'Pagination');
}
