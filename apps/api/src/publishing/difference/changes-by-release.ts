import type { ChangedThing } from '#contract/difference-view';
import type { WordLanguage } from '#words/words';
import type { PublishedRelease, ReleaseHistory } from '../release-reader.js';
import { difference } from './difference.rules.js';
import { differenceSentences } from './sentences.js';

/** A release with what it changed. */
export interface ReleaseChanges {
  release: PublishedRelease;
  /** Null for the first release of a meeting; empty where a release shows the same programme as the one before. */
  things: ChangedThing[] | null;
}

/** What each release changed, the newest first. */
export function changesByRelease(history: ReleaseHistory, language: WordLanguage): ReleaseChanges[] {
  return history
    .map((release, index): ReleaseChanges => {
      const before = history[index - 1];
      if (!before) return { release, things: null };
      return { release, things: differenceSentences(difference(before.snapshot, release.snapshot), language) };
    })
    .reverse();
}
