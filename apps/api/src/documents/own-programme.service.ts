import type { Paper } from '#typeset/tree';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { inline, Representation, revalidate } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { type PublishedRelease, ReleaseReader } from '../publishing/release-reader.js';
import { ownProgrammeTree } from './agenda.template.js';
import { renderDocument } from './document-maker.js';
import { mediaTypes } from './document-request.js';
import { MadeDocuments } from './made-documents.js';

interface Chosen {
  sessions: readonly string[];
  language: WordLanguage;
  paper: Paper;
}

interface Wanted {
  /** Ids in a fixed order; all sessions without them. */
  sessions?: readonly string[] | undefined;
  lang?: WordLanguage | undefined;
  paper: Paper;
}

/** Agendas of the sessions that somebody has chosen. */
@Injectable()
export class OwnProgrammeService {
  private readonly made = new MadeDocuments(16 * 1024 * 1024);

  constructor(private readonly releases: ReleaseReader) {}

  /**
   * Sessions that the newest release does not have are left out.
   *
   * @throws Refusal `not-found` where it has none of them, `service.unavailable` where too many are waiting
   */
  async get(slug: string, { sessions, lang, paper }: Wanted): Promise<Representation> {
    const release = await this.releases.get(slug);
    const { language: contentLanguage } = release.snapshot.meeting;
    const language = lang ?? wordLanguageFor(contentLanguage);
    const released = release.snapshot.sessions.map(({ id }) => id);
    const chosen = released.filter((id) => sessions?.includes(id) ?? true);
    if (chosen.length === 0) throw new Refusal('not-found');
    const bytes = await this.find(release, { sessions: chosen, language, paper });
    return new Representation(bytes, {
      'Content-Type': mediaTypes.pdf,
      ETag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      'Cache-Control': revalidate,
      'Content-Disposition': inline(`${slug}-my-programme-v${release.version}-${language}.pdf`),
      'Content-Language': contentLanguage,
    });
  }

  private find(release: PublishedRelease, chosen: Chosen): Promise<Buffer> {
    const key = [release.id, chosen.language, chosen.paper, ...chosen.sessions].join(' ');
    return this.made.get(key, () => make(release, chosen));
  }
}

function make({ snapshot }: PublishedRelease, { sessions, language, paper }: Chosen): Promise<Uint8Array> {
  const tree = ownProgrammeTree(snapshot, language, new Set(sessions));
  return renderDocument(tree, { format: 'pdf', language, paper });
}
