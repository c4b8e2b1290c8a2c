import { withNext } from '#contract/next-place';
import { wordsIn, type WordLanguage } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Config, CONFIG } from '../platform/config.js';
import { languagesOf } from '../platform/http/languages.js';
import type { Representation } from '../platform/http/representation.js';
import { languageFor } from './in-language.js';
import { personalPage } from './personal-page.js';
import { linkPage, linkSentPage, signInPage } from './sign-in.page.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** The pages on the way in, in the language of the browser. */
@Injectable()
export class SignInPages {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'signOn'>,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  /** @param next where the way in leads, if not to one’s own part */
  form(request: Request, next: string | undefined): Representation {
    const options = this.optionsFor(request);
    return personalPage(
      signInPage({ ...options, next, hasSignOn: this.config.signOn !== undefined }),
      options.language,
    );
  }

  sent(request: Request, next: string | undefined): Representation {
    const options = this.optionsFor(request);
    return personalPage(linkSentPage({ ...options, next }), options.language);
  }

  link(request: Request, token: string, next: string | undefined): Representation {
    const options = this.optionsFor(request);
    const words = wordsIn(options.language);
    const content = { title: words('signIn'), hint: words('signInHere'), label: words('signIn') };
    return personalPage(
      linkPage(options, { ...content, action: withNext(`/sign-in/${token}`, next) }),
      options.language,
    );
  }

  newAddress(request: Request, token: string): Representation {
    const options = this.optionsFor(request);
    const words = wordsIn(options.language);
    const title = words('mailNewAddressSubject');
    const content = { title, hint: words('newAddressHere'), label: words('mailNewAddressAction') };
    return personalPage(linkPage(options, { ...content, action: `/new-address/${token}` }), options.language);
  }

  private optionsFor(request: Request): { language: WordLanguage; styleSheet: string } {
    return { language: languageFor(languagesOf(request)), styleSheet: this.styleSheet.path };
  }
}
