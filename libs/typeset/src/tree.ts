/**
 * The document tree: what a document says and how it is structured, without a word about drawing. Templates build it,
 * {@link file://./pdf.ts}, {@link file://./docx.ts} and {@link file://./html.ts} turn it into files.
 */
export interface DocumentTree {
  /** Title in the metadata and in the reader's title bar. */
  title: string;
  /** BCP 47 tag of the content, such as `en` or `fr`. */
  language: string;
  /** Organization that issues the document. */
  author: string;
  /** Instant of issue, ISO 8601 in UTC; the only date in the file, so that the same tree gives the same bytes. */
  issuedAt: string;
  /** Printed at the head of every page but the first, such as `GRCP 8 – Agenda`. */
  runningHead: string;
  /** Printed at the start of every page's foot, such as `Version 2, 5 April 2019`. */
  runningFoot: string;
  /** Printed at the end of every page's foot; `{page}` and `{pages}` are replaced. */
  pageLabel: string;
  /** BCP 47 tag of the foot, the page label and the mark where they are in another language than the document. */
  footLanguage?: string;
  /** Word that marks every page as not issued, such as `DRAFT`. */
  mark?: string;
  /**
   * Pages that are wider than they are high, with narrower margins, for wide tables; upright without it. `slides`: pages of 16:9, whatever
   * the paper, in type that is read from the last row of a room; Word sets their text as that of any other document.
   */
  orientation?: 'landscape' | 'slides';
  blocks: Block[];
}

export type Block = Heading | Paragraph | List | Table;

/** A heading stays with what follows and becomes a bookmark. */
export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  runs: Run[];
  /** Name that links inside the document may use; unique in the tree. */
  anchor?: string;
  /** Begins a page, where it stands among the blocks of the document itself. */
  onNewPage?: boolean;
}

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  style?: ParagraphStyle;
  /** Stays on the page of the block that follows it, as a group's title stays with its people. */
  keepWithNext?: boolean;
  /** Begins a page, where it stands among the blocks of the document itself. */
  onNewPage?: boolean;
}

/**
 * `body` is the default; the others are the lines of a letterhead, in the order in which they are printed. The symbol, the
 * lines of the distribution and that of the original end where lines end: at the right, in a language that starts at the left.
 */
export type ParagraphStyle =
  'body' | 'symbol' | 'distribution' | 'original' | 'organizer' | 'tagline' | 'theme' | 'title' | 'dateline';

export interface List {
  kind: 'list';
  /** `decimal`: 1. 2. 3., `alpha`: (a) (b) (c), `bullet`: •. */
  marker: 'decimal' | 'alpha' | 'bullet';
  /** Each item is one or more blocks; the first paragraph (an item's stem) stays with the block that follows it. */
  items: Block[][];
}

export interface Table {
  kind: 'table';
  columns: Column[];
  rows: Row[];
  /** Added below the row's head where a row goes on after a page break, such as `(continued)`. */
  continued: string;
  /** Set in small type and with little room around it: for tables of many columns. */
  dense?: boolean;
}

export interface Column {
  /** Words of the head row, which repeats on every page. */
  head: Run[];
  /** Share of the table's width; the shares of all columns add up to 1. */
  width: number;
  /** The head is turned by a quarter and read from bottom to top, so that the column may be narrower than its words. */
  turned?: boolean;
  /** What stands in the column stands in its middle. */
  centred?: boolean;
}

export interface Row {
  /** One cell a column; the first is the row's head (TH, Scope Row). */
  cells: Block[][];
  /** Name that links inside the document may use; unique in the tree. */
  anchor?: string;
}

/** A stretch of text in one style. Spaces between runs are part of their text. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** BCP 47 tag of the text where it is in another language than the document. */
  language?: string;
  /** `https:` or `mailto:` address, `#anchor`, or, for pages of the site alone, a path such as `/meetings/grcp-8`. */
  href?: string;
  /** Instant that the text tells, ISO 8601 in UTC, for programs that read a page of the site. */
  instant?: string;
  /** What the text means where it is a mere sign, such as a dot in a table: said in its place to who does not see it. */
  spoken?: string;
}

export type Paper = 'a4' | 'letter';
