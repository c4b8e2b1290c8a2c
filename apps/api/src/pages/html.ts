import { escapeHtml } from '#typeset/html/escape';

/** Text that is HTML already; anything else that is put into a page is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Content = Html | string | number | undefined | readonly Content[];

/**
 * ``html`<p>${text}</p>` ``: values are escaped, lists are joined, what is undefined is left out. The template's own
 * indentation is left out too; values keep every space, which counts in a text area.
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  const markup = strings.reduce((text, part, index) => text + markupOf(values[index - 1]) + unindented(part), '');
  return new Html(markup);
}

function unindented(template: string): string {
  return template.replace(/\n\s+/g, '\n');
}

function markupOf(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(markupOf).join('');
}
