import type { GuideSuggestionView, MeetingSuggestionView, SessionNoteView } from '#contract/session-work';
import { Injectable } from '@nestjs/common';
import { AccountNames, type NameOf } from '../accounts/account-names.js';
import type { GuideSuggestion } from './guide-suggestion.entity.js';
import type { SessionNote } from './session-note.entity.js';

/** Notes and suggestions as they are shown, with the names of those who wrote them. */
@Injectable()
export class SessionWorkViews {
  constructor(private readonly names: AccountNames) {}

  /** @param note null where nobody has written anything yet */
  async note(note: SessionNote | null): Promise<SessionNoteView> {
    if (!note) return { text: '', updatedAt: null, updatedBy: null, version: 0 };
    const { text, updatedAt, updatedBy, version } = note;
    const nameOf = await this.names.of([updatedBy]);
    return { text, updatedAt: updatedAt.toISOString(), updatedBy: nameOf(updatedBy), version };
  }

  async suggestion(suggestion: GuideSuggestion): Promise<GuideSuggestionView> {
    return suggestionView(suggestion, await this.names.of([suggestion.authorId]));
  }

  async suggestions(suggestions: readonly GuideSuggestion[]): Promise<GuideSuggestionView[]> {
    const nameOf = await this.names.of(suggestions.map(({ authorId }) => authorId));
    return suggestions.map((suggestion) => suggestionView(suggestion, nameOf));
  }

  /** @param suggestions each with its session */
  async meetingSuggestions(suggestions: readonly GuideSuggestion[]): Promise<MeetingSuggestionView[]> {
    const views = await this.suggestions(suggestions);
    return views.map((view, index) => ({ ...view, session: suggestions[index]?.session?.key ?? '' }));
  }
}

function suggestionView(suggestion: GuideSuggestion, nameOf: NameOf): GuideSuggestionView {
  const { id, text, authorId, createdAt, resolution, resolvedAt, version } = suggestion;
  return {
    id,
    text,
    author: nameOf(authorId),
    createdAt: createdAt.toISOString(),
    resolution,
    resolvedAt: resolvedAt?.toISOString() ?? null,
    version,
  };
}
