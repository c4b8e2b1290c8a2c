import { missingCharacters } from '#typeset/fonts';
import { wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../../platform/clock.js';
import { inline, personal, Representation } from '../../platform/http/representation.js';
import { PlenaryViews } from '../../plenary/plenary-views.service.js';
import { renderDocument } from '../document-maker.js';
import { type DownloadQuery, mediaTypes } from '../document-request.js';
import { documentFonts } from '../fonts.js';
import { printable } from '../printable.rules.js';
import { slidesTree } from './slides.template.js';

/** Slides of what groups report, made for whoever asks and kept nowhere. */
@Injectable()
export class SlidesService {
  constructor(
    private readonly plenaries: PlenaryViews,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not-found` where no group reports to the session */
  async make(slug: string, session: string, { lang, paper }: DownloadQuery): Promise<Representation> {
    const plenary = await this.plenaries.find(slug, session);
    const language = lang ?? wordLanguageFor(plenary.language);
    const said = (text: string) => printable(text, (one) => missingCharacters(one, documentFonts()));
    const tree = slidesTree(plenary, { language, issuedAt: this.clock.now().toISOString(), said });
    const bytes = await renderDocument(tree, { format: 'pdf', language, paper });
    return new Representation(Buffer.from(bytes), {
      'Content-Type': mediaTypes.pdf,
      ETag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      'Cache-Control': personal,
      'Content-Disposition': inline(`${slug}-${session}-slides-${language}.pdf`),
      'Content-Language': plenary.language,
    });
  }
}
