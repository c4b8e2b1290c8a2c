import { escapeHtml } from './escape.js';

/** How a tree is written: the language of its texts, and how many levels lower its headings stand in the page. */
export interface Writing {
  language: string;
  headingShift: number;
}

/** The attribute by which links inside the page find an element. */
export function idAttribute(anchor: string | undefined): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}
