import { linkTarget, type LinkTarget } from '../link-target.js';
import type { Tag, TextMark } from '../layout/marks.js';
import { linkStyle } from '../layout/style-sheet.js';
import type { Piece } from '../text/segments.js';
import type { Run } from '../tree.js';
import type { FontCodes } from './font-codes.js';
import { addLinkArea } from './links.js';
import type { PageContent } from './page-content.js';
import type { StructureElement } from './pdfkit-internals.js';
import { fillRule, showText } from './text-operators.js';

/** The page on which lines are drawn. */
export interface OpenPage {
  pdf: PDFKit.PDFDocument;
  codes: FontCodes;
  content: PageContent;
  /** Elements of the links of this page. */
  links: Map<Run, StructureElement>;
  /** Names that links inside the document may use. */
  anchors: ReadonlySet<string>;
}

/** ISO 19005-2 §6.1.13 allows 32,767 bytes, and a character of an address may become nine. */
const longestAddress = 3000;

/** Pieces of one line that belong to the same link, or to none. */
interface Stretch {
  pieces: Piece[];
  run: Run;
  target: LinkTarget | null;
}

export function drawLine(mark: TextMark, page: OpenPage): void {
  const { owner, style, y, line, turned = false } = mark;
  let { x } = mark;
  // What is turned leads nowhere.
  if (typeof owner === 'string' || turned || line.pieces.every(({ run }) => run.href === undefined)) {
    page.content.draw(owner, showText(line.pieces, x, y, { ...style, turned }, page.codes));
    return;
  }
  for (const stretch of stretchesOf(line.pieces, page.anchors)) {
    if (stretch.target === null) {
      page.content.draw(owner, showText(stretch.pieces, x, y, style, page.codes));
    } else {
      drawLink(stretch, stretch.target, { ...mark, x }, owner, page);
    }
    x += widthOf(stretch.pieces, style.size);
  }
}

function stretchesOf(pieces: readonly Piece[], anchors: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const target = existingTarget(piece.run, anchors);
    const last = stretches.at(-1);
    const goesOn = last !== undefined && (target === null ? last.target === null : last.run === piece.run);
    if (goesOn) last.pieces.push(piece);
    else stretches.push({ pieces: [piece], run: piece.run, target });
  }
  return stretches;
}

/** A link to an anchor that the document does not have is plain text, and so is an address that PDF/A does not hold. */
function existingTarget({ href }: Run, anchors: ReadonlySet<string>): LinkTarget | null {
  if (href === undefined || href.length > longestAddress) return null;
  const target = linkTarget(href);
  return target?.kind === 'anchor' && !anchors.has(target.name) ? null : target;
}

function drawLink({ pieces, run }: Stretch, target: LinkTarget, mark: TextMark, owner: Tag, page: OpenPage): void {
  const { x, y, style } = mark;
  const { underline, underlineDepth, colour } = linkStyle;
  const words = pieces.at(-1)?.text === ' ' ? pieces.slice(0, -1) : pieces;
  const width = widthOf(words, style.size);
  const operators = [
    showText(pieces, x, y, { ...style, colour }, page.codes),
    fillRule(x, y + underlineDepth * style.size, width, underline),
  ];
  const element = page.content.drawLink(owner, page.links.get(run), operators.join('\n'));
  page.links.set(run, element);
  addLinkArea(page.pdf, target, { x, y: y - style.size, width, height: style.leading }, run.text, element);
}

function widthOf(pieces: readonly Piece[], size: number): number {
  return (pieces.reduce((sum, { shaped }) => sum + shaped.width, 0) / 1000) * size;
}
