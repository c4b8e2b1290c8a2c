import type { DocumentFormat, DocumentName } from '#contract/issued-document';
import { wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { inline, Representation, unshared } from '../platform/http/representation.js';
import { DraftPreviewService } from '../publishing/draft-preview.service.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { makeDocument } from './document-maker.js';
import { type DownloadQuery, mediaTypes } from './document-request.js';

/** Documents of drafts, made for whoever asks and not kept. */
@Injectable()
export class DraftDocumentsService {
  constructor(
    private readonly previews: DraftPreviewService,
    private readonly releases: ReleaseReader,
  ) {}

  /** @throws Refusal `not-found`, `release.unprintable` */
  async make(
    slug: string,
    document: DocumentName,
    format: DocumentFormat,
    { lang, paper, since }: DownloadQuery,
  ): Promise<Representation> {
    const snapshot = await this.previews.get(slug);
    const contentLanguage = snapshot.meeting.language;
    const language = lang ?? wordLanguageFor(contentLanguage);
    const earlier = since === undefined ? undefined : (await this.releases.get(slug, since)).snapshot;
    const request = { document, format, language, paper };
    const bytes = await makeDocument(snapshot, request, { preview: true, earlier });
    return new Representation(Buffer.from(bytes), {
      'Content-Type': mediaTypes[format],
      ETag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      'Cache-Control': unshared,
      'Content-Disposition': inline(`${slug}-${document}-draft-${language}.${format}`),
      'Content-Language': contentLanguage,
    });
  }
}
