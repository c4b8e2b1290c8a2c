import type { TextLine } from '../text/break-lines.js';
import type { RuleStyle, TextStyle } from './style-sheet.js';

/** An element of the logical structure (ISO 32000-1 §14.8.4) that the page's text belongs to. */
export interface Tag {
  type: TagType;
  children: Tag[];
  /** BCP 47 tag of its text where it is in another language than the document. */
  language?: string;
  /** What is said in place of its text. */
  spoken?: string;
  /** Of a TH: the cells that it heads. */
  scope?: 'Row' | 'Column';
  /** Of an L: how its items are numbered. */
  numbering?: 'Decimal' | 'LowerAlpha' | 'Disc';
}

export type TagType =
  'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'Span' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD';

/** What is printed but is no part of the content: heads, feet and repetitions, or rules and the like. */
export type Artifact = 'Pagination' | 'Layout';

/** Something in its place: `y` in points down from the top of what holds it, `x` from the left edge of the page. */
export type Mark = TextMark | RuleMark | AnchorMark | BookmarkMark | WatermarkMark;

export interface TextMark {
  kind: 'text';
  x: number;
  /** Of the baseline. */
  y: number;
  line: TextLine;
  style: TextStyle;
  owner: Tag | Artifact;
  /** Reads from bottom to top: `x` is that of the baseline, and the line starts at `y`. */
  turned?: boolean;
}

export interface RuleMark {
  kind: 'rule';
  x: number;
  /** Of the upper edge. */
  y: number;
  width: number;
  style: RuleStyle;
}

/** Where links to the name lead. */
interface AnchorMark {
  kind: 'anchor';
  y: number;
  name: string;
}

interface BookmarkMark {
  kind: 'bookmark';
  y: number;
  level: number;
  title: string;
}

/** A word across the page, under its text and as outlines, so that it does not come between the words of the page. */
interface WatermarkMark {
  kind: 'watermark';
  y: number;
  text: string;
}

/** Adds an element below another and gives it back. */
export function addTag(parent: Tag, type: TagType, attributes: Pick<Tag, 'scope' | 'numbering'> = {}): Tag {
  const tag: Tag = { type, children: [], ...attributes };
  parent.children.push(tag);
  return tag;
}

export function moved<M extends Mark>(mark: M, down: number): M {
  return { ...mark, y: mark.y + down };
}

/** The marks as they are repeated on a later page: the same to the eye, no second time in the content. */
export function repeated(marks: readonly Mark[]): Mark[] {
  return marks
    .filter(({ kind }) => kind === 'text' || kind === 'rule')
    .map((mark) => (mark.kind === 'text' ? { ...mark, owner: 'Pagination' } : mark));
}
