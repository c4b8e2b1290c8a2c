import type { Finding } from '#contract/finding';
import type { IndexedDraft } from './indexed-draft.js';
import { makeFinding } from './make-finding.js';

/** Plenaries and breakouts without a guide, and those for which their guide has no question. */
export function* guideFindings({ sessions, file: { guide = [] }, link }: IndexedDraft): Generator<Finding> {
  const guideOf = new Map(guide.flatMap(({ sessions: ids }, index) => ids.map((id) => [id, index] as const)).reverse());
  const asked = new Set(
    guide.flatMap(({ questionSets = [] }) =>
      questionSets.flatMap(({ session, questions }) => (questions.length > 0 ? [session] : [])),
    ),
  );
  for (const session of sessions) {
    if (session.kind !== 'plenary' && session.kind !== 'breakout') continue;
    const index = guideOf.get(session.id);
    if (index === undefined) {
      yield makeFinding('guide.missing', [session.id], [link.session(session)]);
    } else if (!asked.has(session.id)) {
      yield makeFinding('guide.no-questions', [session.id], [link.session(session), link.guide(index)]);
    }
  }
}
