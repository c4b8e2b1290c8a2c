import { type NewCorrection, newCorrection } from '#contract/mechanism-correction';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CorrectionsService } from '../mechanisms/corrections/corrections.service.js';
import { MechanismsService } from '../mechanisms/mechanisms.service.js';
import { languagesOf } from '../platform/http/languages.js';
import { type Representation, SeeOther } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { inLanguage, languageFor, siteLanguage } from './in-language.js';
import { mechanismLinkPage, type MechanismLinkPageOptions } from './mechanism-link.page.js';
import { personalPage } from './personal-page.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** The form as it comes, which is not good yet. */
export interface CorrectionForm {
  about: string;
  text: string;
  asOf: string;
}

/** The page of a mechanism's secretariat. Its address is the only key to it. */
@Injectable()
export class MechanismLinkPages {
  constructor(
    private readonly corrections: CorrectionsService,
    private readonly mechanisms: MechanismsService,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  /** @throws Refusal `not-found` */
  async show(
    token: string,
    request: Request,
    { isSent = false, refused }: Pick<Partial<MechanismLinkPageOptions>, 'isSent' | 'refused'> = {},
  ): Promise<Representation> {
    const linked = await this.corrections.see(token);
    const { themes } = await this.mechanisms.themes(linked.on);
    const language = languageFor(languagesOf(request));
    const body = mechanismLinkPage(linked, {
      ...{ language, isSent, styleSheet: this.styleSheet.path },
      themes: new Map(themes.map(({ id, name }) => [id, name])),
      action: inLanguage(`/mechanism-links/${token}`, language, siteLanguage),
      ...(refused && { refused }),
    });
    return personalPage(body, language, refused ? 422 : 200);
  }

  /**
   * Takes a suggestion; one that cannot be taken is shown again with what is wrong.
   *
   * @throws Refusal `not-found`
   */
  async suggest(token: string, request: Request, form: CorrectionForm): Promise<Representation | SeeOther> {
    const { data: correction } = newCorrection.safeParse({ ...form, text: form.text.replaceAll('\r\n', '\n').trim() });
    const problem = correction ? await this.tryToSuggest(token, correction) : 'correctionDateWrong';
    if (problem !== null) return this.show(token, request, { refused: { ...form, problem } });
    const language = languageFor(languagesOf(request));
    return new SeeOther(`/mechanism-links/${token}?lang=${language}&done=sent`);
  }

  private async tryToSuggest(token: string, correction: NewCorrection) {
    try {
      await this.corrections.suggest(token, correction);
      return null;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'mechanism.invalid') return 'correctionDateWrong' as const;
      if (error instanceof Refusal && error.code === 'correction.too-many') return 'correctionTooMany' as const;
      throw error;
    }
  }
}
