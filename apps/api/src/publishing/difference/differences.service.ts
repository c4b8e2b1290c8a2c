import type { DifferenceView } from '#contract/difference-view';
import type { MastheadRequest } from '#contract/masthead';
import { type WordLanguage, wordLanguageFor } from '#words/words';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../../platform/refusal.js';
import { DraftPreviewService } from '../draft-preview.service.js';
import { type PublishedRelease, ReleaseReader } from '../release-reader.js';
import { difference } from './difference.rules.js';
import { differenceSentences } from './sentences.js';

/** What has changed between two releases, or since the last one. It is made from the two and kept in memory only. */
@Injectable()
export class DifferencesService {
  private readonly made = new LRUCache<string, DifferenceView>({ max: 200 });

  constructor(
    private readonly releases: ReleaseReader,
    private readonly previews: DraftPreviewService,
  ) {}

  /**
   * What is in one release and was not so in another, whichever of them is the older.
   *
   * @param from version of the other; the one before where it is left out
   * @param language of the sentences; that of the content where it is left out
   * @throws Refusal `not-found` where the meeting does not have both
   */
  async between(
    slug: string,
    version: number,
    from = version - 1,
    language?: WordLanguage,
  ): Promise<{ view: DifferenceView; language: WordLanguage }> {
    const after = await this.releases.get(slug, version);
    const before = await this.releases.get(slug, from);
    const spoken = language ?? wordLanguageFor(after.snapshot.meeting.language);
    return { view: this.view(before, after, spoken), language: spoken };
  }

  /**
   * What a release would change now.
   *
   * @param asked of the release; where nothing is, nothing is said of how its documents would be cited
   * @throws Refusal `not-found`, `release.missing`, `release.unprintable`
   */
  async ofDraft(slug: string, language?: WordLanguage, asked: MastheadRequest = {}): Promise<DifferenceView> {
    const draft = await this.previews.get(slug, asked);
    const newest = await this.releases.find(slug);
    if (!newest) throw new Refusal('release.missing');
    const changes = difference(newest.snapshot, { ...draft, masthead: draft.masthead ?? newest.snapshot.masthead });
    return {
      difference: changes,
      things: differenceSentences(changes, language ?? wordLanguageFor(draft.meeting.language)),
    };
  }

  private view(before: PublishedRelease, after: PublishedRelease, language: WordLanguage): DifferenceView {
    const key = `${before.id} ${after.id} ${language}`;
    const kept = this.made.get(key);
    if (kept) return kept;
    const changes = difference(before.snapshot, after.snapshot);
    const view = { difference: changes, things: differenceSentences(changes, language) };
    this.made.set(key, view);
    return view;
  }
}
