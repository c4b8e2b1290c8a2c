import { renderCalendar } from '#ics/calendar';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Config, CONFIG } from '../platform/config.js';
import { Refusal } from '../platform/refusal.js';
import { ReleaseReader } from '../publishing/release-reader.js';
import { meetingCalendar, type SnapshotHistory } from './meeting-calendar.js';

export interface CalendarFile {
  text: string;
  sha256: string;
  /** Readable and in ASCII: `grcp-8.ics`. */
  fileName: string;
  /** Language of the content, BCP 47. */
  language: string;
}

/** Calendars of the newest releases, made once a release and kept in memory. */
@Injectable()
export class CalendarService {
  private readonly files = new LRUCache<string, CalendarFile>({
    maxSize: 16 * 1024 * 1024,
    sizeCalculation: ({ text }) => text.length,
  });

  constructor(
    private readonly releases: ReleaseReader,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /**
   * The calendar of a meeting, or of one of its sessions.
   *
   * @throws Refusal `not-found` where the meeting has no release, or never had the session
   */
  async get(slug: string, wanted: { lang?: WordLanguage | undefined; sessionId?: string }): Promise<CalendarFile> {
    const { id, snapshot } = await this.releases.get(slug);
    const language = wanted.lang ?? wordLanguageFor(snapshot.meeting.language);
    const key = [id, language, wanted.sessionId].join(' ');
    const kept = this.files.get(key);
    if (kept) return kept;
    const made = await this.make(slug, language, wanted.sessionId);
    this.files.set(key, made);
    return made;
  }

  private async make(slug: string, language: WordLanguage, sessionId: string | undefined): Promise<CalendarFile> {
    const [first, ...rest] = await this.releases.getHistory(slug);
    const history: SnapshotHistory = [first.snapshot, ...rest.map(({ snapshot }) => snapshot)];
    const only = sessionId === undefined ? {} : { sessionId };
    const calendar = meetingCalendar(history, { language, baseUrl: this.config.baseUrl, ...only });
    if (!calendar) throw new Refusal('not-found');
    const text = renderCalendar(calendar);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const fileName = sessionId === undefined ? `${slug}.ics` : `${slug}-${sessionId}.ics`;
    return { text, sha256, fileName, language: (rest.at(-1) ?? first).snapshot.meeting.language };
  }
}
