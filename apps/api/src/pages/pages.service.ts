import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Config, CONFIG } from '../platform/config.js';
import { immutable, Representation, revalidate } from '../platform/http/representation.js';
import { Refusal } from '../platform/refusal.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { PublicRegister } from '../recommendations/public-register.service.js';
import { AGENDA_SCRIPT, agendaPolicy, type AgendaScript, serviceWorkerPolicy } from './agenda-script.js';
import { changesFeed } from './changes.feed.js';
import { changesPage } from './changes.page.js';
import { htmlPage } from './html-page.js';
import { icon } from './icon.js';
import { siteLanguage } from './in-language.js';
import { meetingListPage } from './meeting-list.page.js';
import { meetingPage } from './meeting.page.js';
import { ownGroupPage } from './own-group.page.js';
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
    private readonly register: PublicRegister,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
    @Inject(STYLE_SHEET) private readonly styleSheet: StyleSheet,
    @Inject(AGENDA_SCRIPT) private readonly script: AgendaScript,
  ) {}

  async meetings(language: WordLanguage = siteLanguage): Promise<Representation> {
    const releases = await this.releases.listNewest();
    const snapshots = releases.map(({ snapshot }) => snapshot);
    const hasRegister = await this.register.hasAny(snapshots.map(({ meeting }) => meeting.slug));
    return htmlPage(meetingListPage(snapshots, { language, styleSheet: this.styleSheet.path, hasRegister }), language);
  }

  /**
   * @param since version of an earlier release, since which changes are marked
   * @throws Refusal `not-found` where the meeting has no release, or no such earlier one
   */
  async meeting(slug: string, { lang, since }: { lang?: WordLanguage | undefined; since?: number | undefined }) {
    const release = await this.releases.get(slug);
    const { snapshot } = release;
    const earlier = since === undefined ? undefined : (await this.releases.getBefore(release, since)).snapshot;
    const language = lang ?? wordLanguageFor(snapshot.meeting.language);
    return this.make(`${release.id} ${language} ${since ?? 0}`, () => {
      const { baseUrl } = this.config;
      const options = { language, styleSheet: this.styleSheet.path, script: this.script.path, baseUrl, earlier };
      const { body, headers } = htmlPage(meetingPage(snapshot, options), language);
      const policy = agendaPolicy(baseUrl.startsWith('https:'));
      return new Representation(body, { ...headers, 'Content-Security-Policy': policy });
    });
  }

  /**
   * @param mechanism id of the one for which somebody comes
   * @throws Refusal `not-found` where the meeting has no release
   */
  async ownGroup(
    slug: string,
    { lang, mechanism }: { lang?: WordLanguage | undefined; mechanism?: string | undefined },
  ): Promise<Representation> {
    const { snapshot } = await this.releases.get(slug);
    const language = lang ?? wordLanguageFor(snapshot.meeting.language);
    const { baseUrl } = this.config;
    return htmlPage(
      ownGroupPage(snapshot, { language, styleSheet: this.styleSheet.path, baseUrl, mechanism }),
      language,
    );
  }

  /** @throws Refusal `not-found` where the meeting has no release */
  async changes(slug: string, lang?: WordLanguage): Promise<Representation> {
    const { history, language, newest } = await this.historyIn(slug, lang);
    return this.make(`${newest} ${language} changes`, () =>
      htmlPage(changesPage(history, { language, styleSheet: this.styleSheet.path }), language),
    );
  }

  /** @throws Refusal `not-found` where the meeting has no release */
  async changesFeed(slug: string, lang?: WordLanguage): Promise<Representation> {
    const { history, language, newest } = await this.historyIn(slug, lang);
    return this.make(`${newest} ${language} feed`, () =>
      htmlPage(changesFeed(history, { language, baseUrl: this.config.baseUrl }), language, atom),
    );
  }

  private async historyIn(slug: string, lang: WordLanguage | undefined) {
    const history = await this.releases.getHistory(slug);
    const newest = history[history.length - 1] ?? history[0];
    return { history, newest: newest.id, language: lang ?? wordLanguageFor(newest.snapshot.meeting.language) };
  }

  private make(key: string, make: () => Representation): Representation {
    const kept = this.made.get(key);
    if (kept) return kept;
    const made = make();
    this.made.set(key, made);
    return made;
  }

  /** @throws Refusal `not-found` for any name but those of the style sheet and the script as they are now */
  asset(name: string): Representation {
    const { styleSheet, script } = this;
    const path = `/assets/${name}`;
    if (path === styleSheet.path) return asset(styleSheet.css, styleSheet.sha256, 'text/css; charset=utf-8');
    if (path === script.path) return asset(script.script.text, script.script.sha256, javaScript);
    if (path === icon.path) return siteIcon();
    throw new Refusal('not-found');
  }

  /** Asked for anew each time a browser looks for a newer one; what it may do is said here, for a page does not say it. */
  serviceWorker(): Representation {
    const { text, sha256 } = this.script.serviceWorker;
    return new Representation(text, {
      'Content-Type': javaScript,
      ETag: `W/"${sha256}"`,
      'Cache-Control': revalidate,
      'Content-Security-Policy': serviceWorkerPolicy,
    });
  }
}

/** RFC 9239 §6. */
const javaScript = 'text/javascript; charset=utf-8';

function asset(text: string, sha256: string, type: string): Representation {
  return new Representation(text, { 'Content-Type': type, ETag: `W/"${sha256}"`, 'Cache-Control': immutable });
}

function siteIcon(): Representation {
  const sha256 = createHash('sha256').update(icon.svg).digest('hex');
  return new Representation(icon.svg, {
    'Content-Type': 'image/svg+xml',
    ETag: `W/"${sha256}"`,
    'Cache-Control': revalidate,
  });
}

/** RFC 4287 §7. */
const atom = 'application/atom+xml; charset=utf-8';
