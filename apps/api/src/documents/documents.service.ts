import type { DocumentFormat, DocumentName, IssuedRelease } from '#contract/issued-document';
import { missingCharacters } from '#typeset/fonts';
import { wordLanguageFor } from '#words/words';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Refusal } from '../platform/refusal.js';
import { ReleaseGates } from '../publishing/release-gate.js';
import { releaseListOf } from '../publishing/release-list.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { makeDocument } from './document-maker.js';
import type { DownloadQuery } from './document-request.js';
import { documentFonts } from './fonts.js';
import { documentsOf } from './offered-documents.rules.js';
import { type IssuedBytes, IssuedDocumentStore } from './issued-document.store.js';
import { IssuedDocuments } from './issued-documents.service.js';
import { unprintableTexts } from './unprintable.rules.js';

export interface IssuedDocumentFile extends IssuedBytes {
  /** Readable and in ASCII: `grcp-8-agenda-v2-en.pdf`. */
  fileName: string;
  format: DocumentFormat;
  /** Language of the content, BCP 47. */
  language: string;
}

/** Documents of releases. */
@Injectable()
export class DocumentsService implements OnModuleInit {
  constructor(
    private readonly releases: ReleaseReader,
    private readonly store: IssuedDocumentStore,
    private readonly issued: IssuedDocuments,
    private readonly gates: ReleaseGates,
  ) {}

  onModuleInit(): void {
    const fonts = documentFonts();
    this.gates.add((value) => unprintableTexts(value, (text) => missingCharacters(text, fonts)));
  }

  /**
   * @throws Refusal `not-found` where there is no such release, or it has nothing to say in this document, or there is no earlier one of
   *   the number since which to mark changes
   */
  async get(
    slug: string,
    document: DocumentName,
    format: DocumentFormat,
    { version, lang, paper, since }: DownloadQuery,
  ): Promise<IssuedDocumentFile> {
    const release = await this.releases.get(slug, version);
    if (!documentsOf(release.snapshot).includes(document)) throw new Refusal('not-found');
    const earlier = since === undefined ? undefined : await this.releases.getBefore(release, since);
    const contentLanguage = release.snapshot.meeting.language;
    const language = lang ?? wordLanguageFor(contentLanguage);
    const request = { document, format, language, paper, since: since ?? 0 };
    const file = await this.issued.get({ releaseId: release.id }, request, () =>
      makeDocument(release.snapshot, request, { earlier: earlier?.snapshot }),
    );
    const marked = since === undefined ? '' : `-since-v${since}`;
    const fileName = `${slug}-${document}-v${release.version}${marked}-${language}.${format}`;
    return { ...file, fileName, format, language: contentLanguage };
  }

  /** A meeting's releases, the newest first, with what has been handed out of them; none where nothing has been released. */
  async list(slug: string): Promise<IssuedRelease[]> {
    const [history] = await this.releases.listHistories([slug]);
    if (!history) return [];
    const issued = await this.store.list(slug);
    return releaseListOf(history).map((release) => ({
      ...release,
      documents: issued
        .filter(({ version }) => version === release.version)
        .map(({ version, ...document }) => document),
    }));
  }
}
