import type { DocumentTree, Paper, ParagraphStyle } from '../tree.js';

/** Red, green and blue from 0 to 1, as the operators of a PDF page take them. */
export type Colour = readonly [number, number, number];

const ink: Colour = [0.08, 0.09, 0.11];
const quiet: Colour = [0.33, 0.35, 0.39];
/** The one accent, #0033A0. */
const accent: Colour = [0, 0.2, 0.627];
const hairline: Colour = [0.7, 0.73, 0.78];
const faint: Colour = [0.86, 0.88, 0.91];

/** How a text is set. Lengths are in points (1/72 inch). */
export interface TextStyle {
  face: 'regular' | 'bold' | 'italic';
  size: number;
  /** From baseline to baseline. */
  leading: number;
  colour: Colour;
  /** Lines of about equal length. */
  balanced?: boolean;
  /** Lines stand at the end of the measure, where others may end short of it. */
  atEnd?: boolean;
  /** Lines stand in the middle of the measure. */
  centred?: boolean;
}

export interface BlockStyle extends TextStyle {
  /** Space above and below; between two blocks the larger one counts. None stands at the top of a page or a cell. */
  before: number;
  after: number;
}

export interface RuleStyle {
  thickness: number;
  colour: Colour;
}

const body: BlockStyle = { face: 'regular', size: 10, leading: 14, colour: ink, before: 0, after: 6 };

export const paragraphStyles: Record<ParagraphStyle, BlockStyle> = {
  body,
  symbol: { ...body, face: 'bold', size: 12.5, leading: 17, after: 0, atEnd: true },
  distribution: { ...body, colour: quiet, after: 0, atEnd: true },
  original: { ...body, colour: quiet, after: 16, atEnd: true },
  organizer: { ...body, face: 'bold', size: 12.5, leading: 17, colour: accent, after: 0 },
  tagline: { ...body, size: 10, leading: 14, colour: quiet, after: 0 },
  theme: { ...body, face: 'italic', size: 11, leading: 16, colour: quiet, before: 20, after: 6, balanced: true },
  title: { ...body, face: 'bold', size: 19, leading: 25, before: 6, after: 14, balanced: true },
  dateline: { ...body, colour: quiet, before: 3, after: 18 },
};

/** Space between two headings of one level, such as those of two sessions that share a guide. */
export const betweenHeadings = 6;

export const headingStyles: Record<1 | 2 | 3, BlockStyle> = {
  1: { ...body, size: 15, leading: 21, colour: accent, before: 16, after: 4, balanced: true },
  2: { ...body, face: 'bold', size: 12, leading: 17, before: 22, after: 6 },
  3: { ...body, face: 'bold', size: 11, leading: 15, before: 14, after: 4 },
};

/** Space above and below a paragraph that belongs to what follows, such as the title of a group. */
export const looseBefore = 9;
export const tightAfter = 2;

interface ListStyle {
  /** Space between items, and around the list. */
  between: number;
  around: number;
  /** Least width of the column of markers, and space between a marker and its item. */
  markerWidth: number;
  markerGap: number;
}

export const listStyle: ListStyle = { between: 4, around: 7, markerWidth: 18, markerGap: 6 };

interface TableStyle {
  head: BlockStyle;
  continued: BlockStyle;
  /** Space above and below the table, and between its columns. */
  around: number;
  columnGap: number;
  headPadding: number;
  cellPadding: { top: number; bottom: number };
  headRule: RuleStyle;
  rowRule: RuleStyle;
  /** Beside columns with turned heads, which are narrow and many. */
  columnRule: RuleStyle;
}

export const tableStyle: TableStyle = {
  head: { ...body, face: 'bold', size: 9, leading: 13, colour: quiet },
  continued: { ...body, face: 'italic', size: 9, leading: 13, colour: quiet },
  around: 10,
  columnGap: 14,
  headPadding: 4,
  cellPadding: { top: 7, bottom: 8 },
  headRule: { thickness: 1, colour: accent },
  rowRule: { thickness: 0.5, colour: hairline },
  columnRule: { thickness: 0.5, colour: faint },
};

/** How text, lists and tables are set in one place of a document, and what stands around them. */
export interface Look {
  body: BlockStyle;
  letterhead: Record<ParagraphStyle, BlockStyle>;
  headings: Record<1 | 2 | 3, BlockStyle>;
  list: ListStyle;
  table: TableStyle;
  furniture: FurnitureStyle;
}

/** How high the longest turned head may make its row, in points; a longer one goes on in a second line beside the first. */
export const tallestTurned = 118;

interface LinkStyle {
  colour: Colour;
  underline: RuleStyle;
  /** From the baseline to the line, as a share of the font size. */
  underlineDepth: number;
}

/** Links are told from other text by colour and by a line, for those who see no colour. */
export const linkStyle: LinkStyle = {
  colour: accent,
  underline: { thickness: 0.5, colour: accent },
  underlineDepth: 0.12,
};

/** Below the organizer and the tagline. */
export const letterheadRule = { thickness: 1, colour: accent, above: 10, below: 0 };

interface FurnitureStyle {
  text: TextStyle;
  mark: TextStyle;
  /** `angle` in degrees, clockwise. */
  watermark: { colour: Colour; angle: number };
  rule: RuleStyle;
}

export const furniture: FurnitureStyle = {
  text: { face: 'regular', size: 8.5, leading: 12, colour: quiet },
  mark: { face: 'bold', size: 9, leading: 12, colour: accent },
  watermark: { colour: [0.935, 0.945, 0.97], angle: -52 },
  rule: { thickness: 0.5, colour: hairline },
};

/** In running text, and in the cells of its tables. */
export const plainLook: Look = {
  ...{ body, letterhead: paragraphStyles, headings: headingStyles, list: listStyle, table: tableStyle, furniture },
};

const denseText: BlockStyle = { ...body, size: 8, leading: 10.5, after: 1 };
const denseWords: BlockStyle = { ...denseText, size: 7.5, leading: 9, colour: quiet };

/** In dense tables. No type is smaller than 7 points. */
export const denseLook: Look = {
  ...plainLook,
  body: denseText,
  list: { between: 0, around: 1, markerWidth: 6, markerGap: 3 },
  table: {
    ...tableStyle,
    head: { ...denseWords, face: 'bold' },
    continued: { ...denseWords, face: 'italic' },
    columnGap: 8,
    headPadding: 3,
    cellPadding: { top: 2.5, bottom: 3 },
  },
};

/** Lengths of a page in points, from its top left corner. */
export interface PageGeometry {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Baselines of the running head and the foot. */
  head: number;
  foot: number;
}

const papers: Record<Paper, { width: number; height: number }> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Pages that are wider than high have room for wide tables, and less of it around them; slides are of the size that presentations are. */
export function pageGeometry(paper: Paper, orientation?: DocumentTree['orientation']): PageGeometry {
  const { width, height } = papers[paper];
  if (orientation === 'landscape')
    return geometryOf(height, width, { side: 42, top: 58, bottom: 52, head: 36, foot: 30 });
  if (orientation === 'slides') return geometryOf(960, 540, { side: 48, top: 36, bottom: 52, head: 30, foot: 24 });
  return geometryOf(width, height, { side: 70, top: 68, bottom: 66, head: 44, foot: 38 });
}

/** @param margins `foot` and `bottom` from the page's lower edge */
function geometryOf(
  width: number,
  height: number,
  { side, top, bottom, head, foot }: { side: number; top: number; bottom: number; head: number; foot: number },
): PageGeometry {
  return { width, height, left: side, right: width - side, top, bottom: height - bottom, head, foot: height - foot };
}
