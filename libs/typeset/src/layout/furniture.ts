import { isRightToLeft } from '../direction.js';
import { oneLine } from '../text/one-line.js';
import type { DocumentTree } from '../tree.js';
import type { Mark, TextMark } from './marks.js';
import { setLines, shorten, widthOf, type Typography } from './set-text.js';
import type { Look, PageGeometry, TextStyle } from './style-sheet.js';

/** The page around which furniture stands, and how it is set. */
interface Frame {
  geometry: PageGeometry;
  typography: Typography;
  look: Look;
}

/** Space between the two texts of a head or foot. */
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
  { page, pages }: { page: number; pages: number },
  { geometry, typography, look: { furniture } }: Frame,
): { head: Mark[]; foot: Mark[] } {
  const label = tree.pageLabel.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
  const title = page === 1 ? '' : tree.runningHead;
  const { left, right } = geometry;
  const rule: Mark[] =
    title === '' ? [] : [{ kind: 'rule', x: left, y: geometry.head + 7, width: right - left, style: furniture.rule }];
  const watermark: Mark[] = tree.mark === undefined ? [] : [{ kind: 'watermark', y: 0, text: tree.mark }];
  return {
    head: [
      ...watermark,
      ...setEnds([title, tree.mark ?? ''], [furniture.text, furniture.mark], geometry.head, { geometry, typography }),
      ...rule,
    ],
    foot: setEnds([tree.runningFoot, label], [furniture.text, furniture.text], geometry.foot, { geometry, typography }),
  };
}

/** One text at the end of a line from which the document's language starts, and one at the other. */
function setEnds(
  [start, end]: readonly [string, string],
  [startStyle, endStyle]: readonly [TextStyle, TextStyle],
  baseline: number,
  { geometry: { left, right }, typography }: Pick<Frame, 'geometry' | 'typography'>,
): Mark[] {
  const endMarks = set(end, endStyle, right - left, typography);
  const taken = endMarks.length === 0 ? 0 : lengthOf(endMarks) + between;
  const startMarks = set(start, startStyle, right - left - taken, typography);
  const [atLeft, atRight] = isRightToLeft(typography.language) ? [endMarks, startMarks] : [startMarks, endMarks];
  return [
    ...atLeft.map((mark) => ({ ...mark, x: left, y: baseline })),
    ...atRight.map((mark) => ({ ...mark, x: right - lengthOf([mark]), y: baseline })),
  ];
}

/** The text on one line, however wide; its place is not set. */
function set(text: string, style: TextStyle, width: number, typography: Typography): readonly TextMark[] {
  const short = shorten(oneLine(text), typography.fonts[style.face], style.size, width);
  return setLines([{ text: short }], style, { left: 0, width: Infinity }, typography, 'Pagination');
}

function lengthOf(marks: readonly TextMark[]): number {
  return Math.max(0, ...marks.map(({ line, style }) => widthOf(line, style)));
}
