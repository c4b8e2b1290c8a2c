import { createElement, type ReactNode } from 'react';
import type { PageElement, PagePart } from '../../lib/pdf/page-text.rules';

/** What the tags of a page are on the screen, a level below its heading. Others are not told apart from what is in them. */
const elements: Readonly<Record<string, string>> = {
  H1: 'h2',
  H2: 'h3',
  H3: 'h4',
  P: 'p',
  L: 'ul',
  LI: 'li',
  Span: 'span',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
};

/** The elements of a page as those of the screen. */
export function PageText({ parts }: { parts: readonly PagePart[] }) {
  // The first row of a table heads its columns, all others have their head beside them.
  const scope = parts.every((part) => isElement(part) && part.tag === 'TH') ? 'col' : 'row';
  return parts.map((part, index) => (isElement(part) ? elementOf(part, index, scope) : part));
}

function isElement(part: PagePart): part is PageElement {
  return typeof part !== 'string';
}

function elementOf({ tag, language, parts }: PageElement, key: number, scope: 'col' | 'row'): ReactNode {
  const inside = <PageText parts={parts} />;
  const attributes = { key, ...(language !== undefined && { lang: language }) };
  if (tag === 'Table') return createElement('table', attributes, <tbody>{inside}</tbody>);
  if (tag === 'TH') return createElement('th', { ...attributes, scope }, inside);
  return createElement(elements[tag] ?? 'div', attributes, inside);
}
