import { createElement, type ReactNode } from 'react';
import type { PageElement, PagePart } from '../../lib/pdf/page-text.rules';

/** What the tags of a page are on the screen, two levels below its own headings. Others are not told apart from what is in them. */
const elements: Readonly<Record<string, string>> = {
  H1: 'h3',
  H2: 'h4',
  H3: 'h5',
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
  return parts.map((part, index) => (typeof part === 'string' ? part : elementOf(part, index)));
}

function elementOf({ tag, language, parts }: PageElement, key: number): ReactNode {
  const inside = <PageText parts={parts} />;
  const attributes = { key, ...(language !== undefined && { lang: language }) };
  if (tag === 'Table')
    return (
      <table {...attributes} key={key}>
        <tbody>{inside}</tbody>
      </table>
    );
  if (tag === 'TH') return createElement('th', { ...attributes, scope: 'row' }, inside);
  return createElement(elements[tag] ?? 'div', attributes, inside);
}
