import type { HighlightsEdit, HighlightsEdited, HighlightsView } from '#contract/highlights';
import { answer, api } from '../../lib/api/client';
import type { Door } from '../../lib/outbox/outbox';
import { Outboxes } from '../../lib/outbox/outboxes';
import type { HighlightsWritten } from './written';

/** What is written in the highlights of meetings in this window. */
export const highlightsOutboxes = new Outboxes<HighlightsWritten, HighlightsView>();

/** Where what an account writes in the highlights of a meeting is kept and sent. */
export function highlightsDoor(account: string, slug: string): Door<HighlightsWritten, HighlightsView> {
  const post = async (edits: HighlightsEdit[], signal: AbortSignal) => {
    const params = { path: { slug } };
    const sent = api.POST('/api/meetings/{slug}/highlights/edits', { params, body: { edits }, signal });
    const { outcomes, highlights } = await answer<HighlightsEdited>(sent);
    return { outcomes, view: highlights };
  };
  return { names: { account, slug, form: 'highlights' }, post };
}
