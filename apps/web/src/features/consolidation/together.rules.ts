import type { ConsolidationEdit, ConsolidationView, SourceRef } from '#contract/consolidation';
import { holderOf, isSameRef } from './refs.rules';

type View = Pick<ConsolidationView, 'groups'>;

/** Where something is pulled to: a recommendation of the plenary, one of a group, or the place where a new one begins. */
export type Target =
  { kind: 'recommendation'; recommendation: string } | { kind: 'card'; source: SourceRef } | { kind: 'new' };

/**
 * What puts two groups' recommendations into one of the plenary. The first leads: into its recommendation the second goes, or into one that
 * begins in the first's words. Only where the second alone is in one does the first go there. Nothing where they are together.
 *
 * @param id of the recommendation that begins, where one does
 */
export function togetherEdits(view: View, a: SourceRef, b: SourceRef, id: string): ConsolidationEdit[] {
  const [ofA, ofB] = [holderOf(view, a), holderOf(view, b)];
  if (isSameRef(a, b) || (ofA !== null && ofA === ofB)) return [];
  if (ofA !== null) return [{ kind: 'join', recommendation: ofA, source: b }];
  if (ofB !== null) return [{ kind: 'join', recommendation: ofB, source: a }];
  return [
    { kind: 'begin', recommendation: id, source: a },
    { kind: 'join', recommendation: id, source: b },
  ];
}

/**
 * What pulling a group's recommendation somewhere does. Pulled onto another's it goes to that: the other one leads. Nothing where it is
 * there already; one that is in a recommendation begins no other.
 *
 * @param id of the recommendation that begins, where one does
 */
export function dropEdits(view: View, source: SourceRef, target: Target, id: string): ConsolidationEdit[] {
  const holder = holderOf(view, source);
  if (target.kind === 'new') return holder === null ? [{ kind: 'begin', recommendation: id, source }] : [];
  if (target.kind === 'recommendation') {
    const { recommendation } = target;
    return holder === recommendation ? [] : [{ kind: 'join', recommendation, source }];
  }
  const led = holderOf(view, target.source);
  if (holder !== null && led === null) return [{ kind: 'join', recommendation: holder, source: target.source }];
  return togetherEdits(view, target.source, source, id);
}
