import { wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { FailurePage } from '../platform/http/problem.filter.js';
import { html } from './html.js';
import { renderPage } from './page-shell.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** What a person sees in place of a page: what happened, and what to do. */
@Injectable()
export class SiteFailurePage extends FailurePage {
  constructor(@Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet) {
    super();
  }

  override render({ status, requestId }: { status: number; requestId: string }): string {
    const words = wordsIn('en');
    const title = words(status < 500 ? 'notFound' : 'failed');
    const hint = status < 500 ? words('notFoundHint') : words('failedHint', { id: requestId });
    return renderPage({
      language: 'en',
      styleSheet: this.styleSheet.path,
      title,
      main: html`<h1>${title}</h1>
        <p>${hint}</p>`,
    });
  }
}
