import { type WordLanguage, wordsIn } from '#words/words';
import type { Html } from './html.js';
import { html } from './html.js';
import { icon } from './icon.js';
import { inLanguage, siteLanguage } from './in-language.js';

export interface Page {
  language: WordLanguage;
  title: string;
  /** Address of the style sheet. */
  styleSheet: string;
  /** Address of a script that adds to the page. */
  script?: string;
  /** A sentence for search engines and link previews. */
  description?: string;
  /** Address of an Atom feed that says the same. */
  feed?: string;
  main: Html;
  footer?: Html;
}

/** A whole HTML document around a page's content. */
export function renderPage({ language, title, styleSheet, script, description, feed, main, footer }: Page): string {
  const words = wordsIn(language);
  const about = description === undefined ? undefined : html`<meta name="description" content="${description}" />`;
  const follow =
    feed === undefined ? undefined : html`<link rel="alternate" type="application/atom+xml" href="${feed}" />`;
  const added = script === undefined ? undefined : html`<script type="module" src="${script}"></script>`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${about} ${follow}
        <link rel="icon" href="${icon.path}" type="image/svg+xml" />
        <link rel="stylesheet" href="${styleSheet}" />
        ${added}
      </head>
      <body class="doc site">
        <a class="skip" href="#_content">${words('skipToContent')}</a>
        <header class="site-head">
          <a href="${inLanguage('/', language, siteLanguage)}">${words('backToMeetings')}</a>
          <a href="/my-part">${words('myPart')}</a>
        </header>
        <main id="_content">${main}</main>
        ${footer && html`<footer class="site-foot">${footer}</footer>`}
        <nav class="site-desk" aria-label="${words('forOrganizers')}">
          <a href="/desk">${words('forOrganizers')}</a>
        </nav>
      </body>
    </html>`.markup;
}
