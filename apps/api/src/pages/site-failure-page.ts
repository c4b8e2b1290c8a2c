import { type WordLanguage, wordLanguages, type Words, wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { type Failure, FailurePage } from '../platform/http/problem.filter.js';
import { html } from './html.js';
import { siteLanguage } from './in-language.js';
import { renderPage } from './page-shell.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** What a person sees in place of a page: what happened, and what to do. */
@Injectable()
export class SiteFailurePage extends FailurePage {
  constructor(@Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet) {
    super();
  }

  override render(failure: Failure): string {
    const language = languageFor(failure.languages);
    const { title, hint } = explain(failure, wordsIn(language));
    return renderPage({
      language,
      styleSheet: this.styleSheet.path,
      title,
      main: html`<h1>${title}</h1>
        <p>${hint}</p>`,
    });
  }
}

function explain({ status, requestId }: Failure, words: Words): { title: string; hint: string } {
  if (status >= 500) return { title: words('failed'), hint: words('failedHint', { id: requestId }) };
  if (status === 404) return { title: words('notFound'), hint: words('notFoundHint') };
  return { title: words('badRequest'), hint: words('badRequestHint') };
}

/** The first of the wanted languages in which the product speaks: `fr-CH` is French. */
function languageFor(wanted: readonly string[]): WordLanguage {
  const spoken = wanted.map((tag) => wordLanguages.find((language) => language === tag.split('-')[0]?.toLowerCase()));
  return spoken.find((language) => language !== undefined) ?? siteLanguage;
}
