import { newOwnerReport, type NewOwnerReport } from '#contract/owner-link';
import { schemaProblems } from '#contract/schema-problems';
import { wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { languagesOf } from '../platform/http/languages.js';
import { type Representation, SeeOther } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { OwnerReportsService } from '../recommendations/owners/owner-reports.service.js';
import { inLanguage, languageFor, siteLanguage } from './in-language.js';
import { ownerLinkPage, type OwnerLinkPageOptions } from './owner-link.page.js';
import type { RefusedReport } from './owner-report.form.js';
import { askedReport, fieldProblems, type FieldProblems, type ReportFields } from './owner-report.rules.js';
import { personalPage } from './personal-page.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** The page of one who has taken recommendations up. Its address is the only key to it. */
@Injectable()
export class OwnerLinkPages {
  constructor(
    private readonly reports: OwnerReportsService,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  /** @throws Refusal `not-found` */
  async show(
    token: string,
    request: Request,
    { sent, refused }: Pick<OwnerLinkPageOptions, 'sent' | 'refused'> = {},
  ): Promise<Representation> {
    const linked = await this.reports.see(token);
    const language = languageFor(languagesOf(request));
    const body = ownerLinkPage(linked, {
      ...{ language, styleSheet: this.styleSheet.path },
      action: inLanguage(`/owner-links/${token}`, language, siteLanguage),
      ...(sent !== undefined && { sent }),
      ...(refused && { refused }),
    });
    return personalPage(body, language, refused ? 422 : 200);
  }

  /**
   * Takes a report; one that cannot be taken is shown again with what is wrong.
   *
   * @throws Refusal `not-found`
   */
  async send(
    token: string,
    request: Request,
    { recommendation, ...fields }: { recommendation: string } & ReportFields,
  ): Promise<Representation | SeeOther> {
    const number = /^[1-9]\d{0,8}$/.test(recommendation) ? Number(recommendation) : 0;
    if (number === 0) throw new Refusal('not-found');
    const language = languageFor(languagesOf(request));
    const problems = await this.tryToSend(token, number, fields);
    if (problems === null) return new SeeOther(`/owner-links/${token}?lang=${language}&done=${number}#r${number}`);
    const words = wordsIn(language);
    const told = Object.entries(problems).map(([field, key]): [string, string] => [
      field,
      words(key, { year: fields.year }),
    ]);
    const refused: RefusedReport = { recommendation: number, fields, problems: Object.fromEntries(told) };
    return this.show(token, request, { refused });
  }

  /** @returns what is wrong with it, if anything is */
  private async tryToSend(token: string, number: number, fields: ReportFields): Promise<FieldProblems | null> {
    const asked = askedReport(number, fields);
    const { data: report, error } = newOwnerReport.safeParse(asked);
    if (!report) return fieldProblems(schemaProblems(newOwnerReport, asked, error.issues), fields);
    return this.tryToKeep(token, report);
  }

  private async tryToKeep(token: string, report: NewOwnerReport): Promise<FieldProblems | null> {
    try {
      await this.reports.send(token, report);
      return null;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'recommendation.invalid') return { year: 'ownerYearWrong' };
      if (error instanceof Refusal && error.code === 'recommendation-report.settled') return { year: 'ownerSettled' };
      throw error;
    }
  }
}
