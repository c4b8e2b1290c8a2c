import { escapeHtml } from './escape.js';

/** How a tree is written: the language of its texts, how many levels lower its headings stand in the page, and whether cells fold. */
export interface Writing {
  language: string;
  headingShift: number;
  folds: boolean;
}

/** The attribute by which links inside the page find an element. */
export function idAttribute(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}
