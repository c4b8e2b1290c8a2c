import type { DocumentFormat } from '#contract/issued-document';
import type { MeetingSnapshot } from '#contract/meeting-snapshot';
import { wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../accounts/actor.js';
import { inline, personal, Representation } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { BriefSupplements } from '../publishing/brief-supplements.service.js';
import { DraftPreviewService } from '../publishing/draft-preview.service.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { makeBrief } from './brief-maker.js';
import { type DownloadQuery, mediaTypes } from './document-request.js';

/** Which brief somebody asks for. */
export interface BriefOrder {
  slug: string;
  /** A session's id; that of the whole meeting where it is left out. */
  session?: string;
  format: DocumentFormat;
  query: DownloadQuery;
  reader: Actor;
}

/** Moderators' briefs, made for one reader each and kept nowhere, because they hold what is private. */
@Injectable()
export class BriefsService {
  constructor(
    private readonly previews: DraftPreviewService,
    private readonly releases: ReleaseReader,
    private readonly supplements: BriefSupplements,
  ) {}

  /** @throws Refusal `not-found`, `release.unprintable` */
  async ofDraft(order: BriefOrder): Promise<Representation> {
    return this.make(await this.previews.get(order.slug), order, 'draft');
  }

  /** @throws Refusal `not-found`, also where there is no release */
  async ofRelease(order: BriefOrder): Promise<Representation> {
    const { snapshot, version } = await this.releases.get(order.slug, order.query.version);
    return this.make(snapshot, order, `v${version}`);
  }

  private async make(
    snapshot: MeetingSnapshot,
    { slug, session: id, format, query: { lang, paper }, reader }: BriefOrder,
    edition: string,
  ): Promise<Representation> {
    const session = snapshot.sessions.find((one) => one.id === id);
    if (id !== undefined && !session) throw new Refusal('not-found');
    const language = lang ?? wordLanguageFor(snapshot.meeting.language);
    const supplement = await this.supplements.gather(snapshot, reader);
    const request = { session, format, language, paper };
    const bytes = await makeBrief(snapshot, supplement, request, { preview: edition === 'draft' });
    const name = id === undefined ? slug : `${slug}-${id}`;
    return new Representation(Buffer.from(bytes), {
      'Content-Type': mediaTypes[format],
      ETag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      'Cache-Control': personal,
      'Content-Disposition': inline(`${name}-brief-${edition}-${language}.${format}`),
      'Content-Language': snapshot.meeting.language,
    });
  }
}
