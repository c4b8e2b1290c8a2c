import type { RecommendationQuery } from '#contract/recommendation';
import type { WordLanguage } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import type { Representation } from '../platform/http/representation.js';
import { PublicRegister } from '../recommendations/public-register.service.js';
import { soughtRecommendations } from '../recommendations/sought.rules.js';
import { htmlPage } from './html-page.js';
import { siteLanguage } from './in-language.js';
import { registerPage } from './register.page.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** The public register of recommendations. */
@Injectable()
export class RegisterPages {
  constructor(
    private readonly register: PublicRegister,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  async show(query: RecommendationQuery, language: WordLanguage = siteLanguage): Promise<Representation> {
    const all = await this.register.list({});
    const found = soughtRecommendations(all, query);
    return htmlPage(registerPage(found, { language, styleSheet: this.styleSheet.path, query, all }), language);
  }
}
