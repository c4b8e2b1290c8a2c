import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type PublishedRelease, type ReleaseHistory, ReleaseReader } from '../publishing/release-reader.js';
import { type CalendarEntries, entriesOf } from './calendar-entries.rules.js';

interface Kept {
  entries: CalendarEntries;
  /** Bytes, about. */
  size: number;
}

/** What the calendars of meetings are made from, worked out once a release and kept in memory. */
@Injectable()
export class KeptEntries {
  /** By the id of the newest release. */
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ size }) => size,
  });

  constructor(private readonly releases: ReleaseReader) {}

  /**
   * The entries of several meetings, in the order of their newest releases; the histories of those not yet in memory are read
   * in as many statements as that of one.
   */
  async list(newest: readonly PublishedRelease[]): Promise<CalendarEntries[]> {
    const found = new Map<string, CalendarEntries>();
    for (const { id, snapshot } of newest) {
      const kept = this.kept.get(id);
      if (kept) found.set(snapshot.meeting.slug, kept.entries);
    }
    const slugs = newest.map(({ snapshot }) => snapshot.meeting.slug);
    const missing = slugs.filter((slug) => !found.has(slug));
    const histories = missing.length === 0 ? [] : await this.releases.listHistories(missing);
    for (const history of histories) found.set(history[0].snapshot.meeting.slug, this.keep(history));
    return slugs.flatMap((slug) => found.get(slug) ?? []);
  }

  private keep(history: ReleaseHistory): CalendarEntries {
    const [first, ...rest] = history;
    const entries = entriesOf([first.snapshot, ...rest.map(({ snapshot }) => snapshot)]);
    // A release may have come since it was asked which is the newest; it brings another id.
    this.kept.set((rest.at(-1) ?? first).id, { entries, size: sizeOf(entries, history) });
    return entries;
  }
}

/** Entries hold the newest release, and those that were the last to have a session. A parsed one is a few times its text. */
function sizeOf({ newest, sessions }: CalendarEntries, history: ReleaseHistory): number {
  const held = new Set([newest, ...[...sessions.values()].map(({ snapshot }) => snapshot)]);
  return history.reduce((size, { snapshot, json }) => size + (held.has(snapshot) ? json.length * 4 : 0), 0);
}
