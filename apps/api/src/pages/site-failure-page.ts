import { nextQuery } from '#contract/next-place';
import type { RefusalCode } from '#contract/refusal';
import { type WordLanguage, type Words, wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '../platform/config.js';
import { type Failure, FailurePage } from '../platform/http/problem.filter.js';
import { html } from './html.js';
import { languageFor } from './in-language.js';
import { renderPage } from './page-shell.js';
import { signInPage } from './sign-in.page.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** What a person sees in place of a page: what happened, and what to do. */
@Injectable()
export class SiteFailurePage extends FailurePage {
  constructor(
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
    @Inject(CONFIG) private readonly config: Pick<Config, 'signOn'>,
  ) {
    super();
  }

  override render(failure: Failure): string {
    const language = languageFor(failure.languages);
    const words = wordsIn(language);
    if (failure.status === 401) return this.signIn(failure, language, words);
    const { title, hint } = explain(failure, words);
    return renderPage({
      language,
      styleSheet: this.styleSheet.path,
      title,
      main: html`<h1>${title}</h1>
        <p>${hint}</p>`,
    });
  }

  /** Whoever was not let in finds the way in, with the reason above it. */
  private signIn({ code, address }: Failure, language: WordLanguage, words: Words): string {
    const problem = words(signInProblems[code] ?? 'signInFirst');
    const hasSignOn = this.config.signOn !== undefined;
    return signInPage({ language, styleSheet: this.styleSheet.path, hasSignOn, problem, next: nextIn(address) });
  }
}

/** Where somebody was going who was not let in. */
function nextIn(address: string): string | undefined {
  const [, query = ''] = /\?(.*)$/.exec(address) ?? [];
  return nextQuery.parse({ next: new URLSearchParams(query).get('next') }).next;
}

/** Why somebody was not let in, where there is more to say than that they have to sign in. */
const signInProblems: Partial<Record<RefusalCode, Parameters<Words>[0]>> = {
  'sign-in.refused': 'signInRefused',
  'sign-in.ended': 'signInEnded',
  'sign-on.refused': 'signOnRefused',
  'link.refused': 'linkRefused',
};

function explain({ status, requestId }: Failure, words: Words): { title: string; hint: string } {
  if (status >= 500) return { title: words('failed'), hint: words('failedHint', { id: requestId }) };
  if (status === 429) return { title: words('tooManyTries'), hint: words('tooManyTriesHint') };
  if (status === 412) return { title: words('changedMeanwhile'), hint: words('changedMeanwhileHint') };
  if (status === 404) return { title: words('notFound'), hint: words('notFoundHint') };
  return { title: words('badRequest'), hint: words('badRequestHint') };
}
