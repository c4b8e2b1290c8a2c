import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Config, CONFIG } from '../platform/config.js';
import { immutable, Representation, revalidate } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { siteLanguage } from './in-language.js';
import { meetingListPage } from './meeting-list.page.js';
import { meetingPage } from './meeting.page.js';
import { STYLE_SHEET, type StyleSheet } from './style-sheet.js';

/** The public pages, each made once a release and kept in memory. */
@Injectable()
export class PagesService {
  private readonly made = new LRUCache<string, Representation>({
    maxSize: 16 * 1024 * 1024,
    sizeCalculation: ({ body }) => body.length,
  });

  constructor(
    private readonly releases: ReleaseReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
  ) {}

  async meetings(language: WordLanguage = siteLanguage): Promise<Representation> {
    const releases = await this.releases.listNewest();
    const snapshots = releases.map(({ snapshot }) => snapshot);
    return page(meetingListPage(snapshots, { language, styleSheet: this.styleSheet.path }), language);
  }

  /** @throws Refusal `not-found` where the meeting has no release */
  async meeting(slug: string, lang?: WordLanguage): Promise<Representation> {
    const { id, snapshot } = await this.releases.get(slug);
    const language = lang ?? wordLanguageFor(snapshot.meeting.language);
    const key = `${id} ${language}`;
    const kept = this.made.get(key);
    if (kept) return kept;
    const options = { language, styleSheet: this.styleSheet.path, baseUrl: this.config.baseUrl };
    const made = page(meetingPage(snapshot, options), language);
    this.made.set(key, made);
    return made;
  }

  /** @throws Refusal `not-found` for any name but that of the style sheet as it is now */
  asset(name: string): Representation {
    if (`/assets/${name}` !== this.styleSheet.path) throw new Refusal('not-found');
    return new Representation(this.styleSheet.css, {
      'Content-Type': 'text/css; charset=utf-8',
      ETag: `W/"${this.styleSheet.sha256}"`,
      'Cache-Control': immutable,
    });
  }
}

function page(body: string, language: WordLanguage): Representation {
  return new Representation(body, {
    'Content-Type': 'text/html; charset=utf-8',
    ETag: `W/"${createHash('sha256').update(body).digest('hex')}"`,
    'Cache-Control': revalidate,
    'Content-Language': language,
  });
}
