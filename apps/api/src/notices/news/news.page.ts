import { type Words, wordsIn, type WordLanguage } from '#words/words';
import { html } from '../../pages/html.js';
import { renderPage } from '../../pages/page-shell.js';

export interface NewsPageOptions {
  language: WordLanguage;
  /** Address of the style sheet. */
  styleSheet: string;
}

type Key = Parameters<Words>[0];

/** What has come of a step. */
export function newsOutcomePage(
  { language, styleSheet }: NewsPageOptions,
  { title, hint, back }: { title: Key; hint: Key; back?: string },
): string {
  const words = wordsIn(language);
  return renderPage({
    language,
    styleSheet,
    title: words(title),
    main: html`<h1>${words(title)}</h1>
      <p>${words(hint)}</p>
      ${back === undefined ? undefined : html`<p><a href="${back}">${words('newsBack')}</a></p>`}`,
  });
}
