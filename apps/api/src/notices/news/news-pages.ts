import { type WordLanguage, wordLanguageFor, wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { inLanguage, languageFor, meetingPath, siteLanguage } from '../../pages/in-language.js';
import { personalPage } from '../../pages/personal-page.js';
import { linkPage } from '../../pages/sign-in.page.js';
import { STYLE_SHEET, type StyleSheet } from '../../pages/style-sheet.js';
import { languagesOf } from '../../platform/http/languages.js';
import type { Representation } from '../../platform/http/representation.js';
import { ReleaseReader } from '../../publishing/release-reader.js';
import { newsOutcomePage } from './news.page.js';

/** The pages on the way to the news of a meeting and away from it. What a link leads to says nothing of whose it is. */
@Injectable()
export class NewsPages {
  constructor(
    private readonly releases: ReleaseReader,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  /** @throws Refusal `not-found` where the meeting has no release */
  async sent(slug: string, lang: WordLanguage | undefined): Promise<Representation> {
    const { meeting } = (await this.releases.get(slug)).snapshot;
    const language = lang ?? wordLanguageFor(meeting.language);
    const back = meetingPath(meeting, language);
    return this.outcome(language, { title: 'linkSent', hint: 'newsSentHint', back });
  }

  askToConfirm(request: Request, token: string): Representation {
    return this.ask(request, { title: 'newsConfirm', hint: 'newsConfirmHere' }, `/news/confirm/${token}`);
  }

  confirmed(request: Request, isGood: boolean): Representation {
    const language = languageFor(languagesOf(request));
    return isGood
      ? this.outcome(language, { title: 'newsConfirmed', hint: 'newsConfirmedHint' })
      : this.outcome(language, { title: 'newsLinkRefused', hint: 'newsLinkRefusedHint' }, 404);
  }

  askToEnd(request: Request, token: string): Representation {
    return this.ask(request, { title: 'newsEnd', hint: 'newsEndHere' }, `/news/unsubscribe/${token}`);
  }

  ended(request: Request): Representation {
    return this.outcome(languageFor(languagesOf(request)), { title: 'newsEnded', hint: 'newsEndedHint' });
  }

  /** A button: programs that look at the links of a mail before its reader does would otherwise follow them to the end. */
  private ask(
    request: Request,
    { title, hint }: Record<'title' | 'hint', 'newsConfirm' | 'newsConfirmHere' | 'newsEnd' | 'newsEndHere'>,
    path: string,
  ): Representation {
    const language = languageFor(languagesOf(request));
    const words = wordsIn(language);
    const content = { title: words(title), hint: words(hint), label: words(title) };
    const action = inLanguage(path, language, siteLanguage);
    return personalPage(linkPage({ language, styleSheet: this.styleSheet.path }, { ...content, action }), language);
  }

  private outcome(
    language: WordLanguage,
    content: Parameters<typeof newsOutcomePage>[1],
    status = 200,
  ): Representation {
    return personalPage(newsOutcomePage({ language, styleSheet: this.styleSheet.path }, content), language, status);
  }
}
