import type { PublicRecommendation, RecommendationQuery } from '#contract/recommendation';
import { missingCharacters } from '#typeset/fonts';
import { wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../../accounts/actor.js';
import { Clock } from '../../platform/clock.js';
import { inline, personal, Representation, revalidate } from '../../platform/http/representation.js';
import { PublicRegister } from '../../recommendations/public-register.service.js';
import { renderDocument } from '../document-maker.js';
import { type DownloadQuery, mediaTypes } from '../document-request.js';
import { documentFonts } from '../fonts.js';
import { MadeDocuments } from '../made-documents.js';
import { renderXlsx } from '../mechanisms/sheet-file.js';
import { printable } from '../printable.rules.js';
import { contentLanguage, type FollowUp } from './follow-up.js';
import { followUpSheet } from './follow-up.sheet.js';
import { followUpTree } from './follow-up.template.js';

type FollowUpFormat = 'pdf' | 'docx' | 'xlsx';

/** How a report is wanted. */
export interface FollowUpWish extends Pick<DownloadQuery, 'lang' | 'paper'> {
  format: FollowUpFormat;
}

const types: Record<FollowUpFormat, string> = {
  ...mediaTypes,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Follow-up reports of registers. They are made of what these say today, and made anew only where that changes. */
@Injectable()
export class FollowUpDocuments {
  private readonly made = new MadeDocuments(16 * 1024 * 1024);

  constructor(
    private readonly register: PublicRegister,
    private readonly clock: Clock,
  ) {}

  /** All of a meeting, for whoever organizes it. */
  async ofMeeting(slug: string, actor: Actor, wish: FollowUpWish): Promise<Representation> {
    const recommendations = await this.register.listFor(actor, { meeting: slug });
    return this.make(recommendations, { name: slug, cache: personal, isOfOne: true }, wish);
  }

  /** Of the meetings that somebody organizes all that they look for, of others what is public. */
  async organized(query: RecommendationQuery, actor: Actor, wish: FollowUpWish): Promise<Representation> {
    const recommendations = await this.register.listFor(actor, query);
    return this.make(recommendations, { name: 'recommendations', cache: personal, isOfOne: false }, wish);
  }

  /** What is public, for anybody. */
  async published(query: RecommendationQuery, wish: FollowUpWish): Promise<Representation> {
    const recommendations = await this.register.list(query);
    return this.make(recommendations, { name: 'recommendations', cache: revalidate, isOfOne: false }, wish);
  }

  private async make(
    recommendations: readonly PublicRecommendation[],
    { name, cache, isOfOne }: { name: string; cache: string; isOfOne: boolean },
    { format, lang, paper }: FollowUpWish,
  ): Promise<Representation> {
    const day = this.clock.now().toISOString().slice(0, 10);
    const [first] = isOfOne ? recommendations : [];
    const followUp: FollowUp = { recommendations, meeting: first?.meeting ?? null, day };
    const language = lang ?? wordLanguageFor(contentLanguage(followUp));
    const bytes = await this.made.get(hashOf(JSON.stringify([followUp, format, language, paper])), () => {
      if (format === 'xlsx') return renderXlsx(followUpSheet(followUp, language), { paper });
      const said = format === 'pdf' ? withTexts(followUp, printableText) : followUp;
      return renderDocument(followUpTree(said, language), { format, language, paper });
    });
    return new Representation(bytes, {
      'Content-Type': types[format],
      ETag: `"${hashOf(bytes)}"`,
      'Cache-Control': cache,
      'Content-Disposition': inline(`${name}-follow-up-${day}-${language}.${format}`),
      'Content-Language': contentLanguage(followUp),
    });
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What people write may have characters that the fonts have not; Word and Excel find fonts of their own. */
function printableText(text: string): string {
  return printable(text, (one) => missingCharacters(one, documentFonts()));
}

/** The same value with each of its texts changed; ids, dates and addresses are as they were. */
function withTexts(value: FollowUp, change: (text: string) => string): FollowUp {
  return JSON.parse(JSON.stringify(value), (key, one: unknown) =>
    typeof one === 'string' && key !== 'address' ? change(one) : one,
  ) as FollowUp;
}
