import { renderCalendar } from '#ics/calendar';
import type { SnapshotGroup } from '#contract/meeting-snapshot';
import { type WordLanguage, wordLanguageFor, wordsIn } from '#words/words';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Config, CONFIG } from '../platform/config.js';
import { Refusal } from '../platform/refusal.js';
import { ownGroups, seenBy } from '../publishing/own-group.rules.js';
import { type PublishedRelease, ReleaseReader } from '../publishing/release-reader.js';
import { type CalendarEntries, entriesOf, type SnapshotHistory } from './calendar-entries.rules.js';
import { KeptEntries } from './kept-entries.js';
import { meetingCalendar } from './meeting-calendar.js';

export interface CalendarFile {
  text: string;
  sha256: string;
  /** Readable and in ASCII: `grcp-8.ics`. */
  fileName: string;
  /** Language of the content, BCP 47. */
  language: string;
}

/** Without sessions, the whole meeting. */
interface WantedCalendar {
  lang?: WordLanguage | undefined;
  sessionId?: string;
  sessionIds?: readonly string[];
  /** Id of a mechanism as which one comes: each breakout in which it sits is its group. */
  mechanism?: string;
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
    private readonly entries: KeptEntries,
    @Inject(CONFIG) private readonly config: Pick<Config, 'baseUrl'>,
  ) {}

  /**
   * The calendar of a meeting, of one of its sessions, or of several, of which those that it never had are left out.
   *
   * @throws Refusal `not-found` where the meeting has no release, or never had any of the sessions
   */
  async get(slug: string, wanted: WantedCalendar): Promise<CalendarFile> {
    const newest = await this.releases.get(slug);
    const language = wanted.lang ?? wordLanguageFor(newest.snapshot.meeting.language);
    const key = JSON.stringify([newest.id, language, wanted.mechanism, wanted.sessionId, ...(wanted.sessionIds ?? [])]);
    const kept = this.files.get(key);
    if (kept) return kept;
    const entries = await this.entriesFor(newest, language, wanted.mechanism);
    if (!entries) throw new Refusal('not-found');
    const made = this.make(entries, language, wanted);
    this.files.set(key, made);
    return made;
  }

  /** Undefined where there are none, or no release has the mechanism in a group. */
  private async entriesFor(
    newest: PublishedRelease,
    language: WordLanguage,
    mechanism: string | undefined,
  ): Promise<CalendarEntries | undefined> {
    if (mechanism === undefined) return (await this.entries.list([newest]))[0];
    const [first, ...later] = await this.releases.getHistory(newest.snapshot.meeting.slug);
    const history: SnapshotHistory = [first.snapshot, ...later.map(({ snapshot }) => snapshot)];
    if (history.every((snapshot) => ownGroups(snapshot, mechanism).length === 0)) return undefined;
    const words = wordsIn(language);
    const nameOf = ({ number, name }: SnapshotGroup) => words('group', { number, name });
    const [oldest, ...others] = history;
    return entriesOf([
      seenBy(oldest, mechanism, nameOf),
      ...others.map((snapshot) => seenBy(snapshot, mechanism, nameOf)),
    ]);
  }

  private make(entries: CalendarEntries, language: WordLanguage, wanted: WantedCalendar): CalendarFile {
    const { slug, language: contentLanguage } = entries.newest.meeting;
    const { sessionId, sessionIds = sessionId === undefined ? undefined : [sessionId] } = wanted;
    const only = sessionIds && { sessionIds };
    const calendar = meetingCalendar(entries, { language, baseUrl: this.config.baseUrl, ...only });
    if (!calendar) throw new Refusal('not-found');
    const text = renderCalendar(calendar);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const fileName =
      [slug, wanted.mechanism, sessionId ?? (sessionIds && 'my-programme')].filter(Boolean).join('-') + '.ics';
    return { text, sha256, fileName, language: contentLanguage };
  }
}
