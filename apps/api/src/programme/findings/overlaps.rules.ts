import type { Finding } from '#contract/finding';
import type { SessionKind } from '#contract/fields';
import type { FileSession } from '#contract/meeting-file';
import type { Interval } from '#time/interval';
import type { IndexedDraft } from './indexed-draft.js';
import { inOrder, makeFinding, sharedTime } from './make-finding.js';
import { overlappingPairs } from './overlapping-pairs.js';

/** Sessions in which everybody takes part. */
const forEverybody: ReadonlySet<SessionKind> = new Set<SessionKind>(['opening', 'plenary', 'closing']);

/**
 * A plenary beside which something else is held; and sessions that share a part of their time. What starts and ends together is
 * meant to be held side by side.
 */
export function* overlapFindings(draft: IndexedDraft): Generator<Finding> {
  const isPlenary = ({ kind }: FileSession) => forEverybody.has(kind);
  for (const pair of overlappingPairs(draft.sessions, { isSought: isPlenary })) {
    yield overlapping('plenary.overlaps', pair, draft);
  }
  const bundles = bundlesOf(draft.sessions.filter((session) => !isPlenary(session)));
  for (const [first, second] of overlappingPairs(bundles)) {
    for (const a of first.sessions)
      for (const b of second.sessions) yield overlapping('session.overlaps', [a, b], draft);
  }
}

function overlapping(
  rule: 'plenary.overlaps' | 'session.overlaps',
  [first, second]: readonly [FileSession, FileSession],
  { link }: IndexedDraft,
): Finding {
  const concerns = [link.session(first), link.session(second)];
  return makeFinding(rule, inOrder(first.id, second.id), concerns, sharedTime(first, second));
}

/** Sessions that start and end together. */
interface Bundle extends Interval {
  sessions: FileSession[];
}

function bundlesOf(sessions: readonly FileSession[]): Iterable<Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const session of sessions) {
    const { start, end } = session;
    const bundle = bundles.get(`${start} ${end}`);
    if (bundle) bundle.sessions.push(session);
    else bundles.set(`${start} ${end}`, { start, end, sessions: [session] });
  }
  return bundles.values();
}
