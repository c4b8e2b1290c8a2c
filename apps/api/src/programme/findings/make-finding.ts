import type { DraftLink, Finding, FindingDetails, FindingGrade, FindingRule } from '#contract/finding';
import { overlapOf, type Interval } from '#time/interval';

/** An `error` is only what cannot be. */
const grades: Readonly<Record<FindingRule, FindingGrade>> = {
  'person.two-places': 'error',
  'room.used-twice': 'error',
  'plenary.overlaps': 'error',
  'session.outside-meeting': 'error',
  'items.exceed-session': 'error',
  'person.walk': 'warning',
  'session.overlaps': 'warning',
  'day.no-break': 'warning',
  'plenary.no-moderator': 'warning',
  'breakout.no-groups': 'warning',
  'group.no-co-facilitator': 'warning',
  'group.no-rapporteur': 'warning',
  'breakout.no-later-plenary': 'warning',
  'group.empty': 'warning',
  'mechanism.no-group': 'warning',
  'group.too-many': 'warning',
  'role.unanswered': 'warning',
  'guide.missing': 'warning',
  'guide.no-questions': 'warning',
  'person.moderates-and-speaks': 'hint',
  'room.shared-by-groups': 'hint',
  'breakout.no-placings': 'hint',
  'wish.not-together': 'hint',
  'wish.not-apart': 'hint',
  'day.gap': 'hint',
  'balance.honorifics': 'hint',
  'balance.regions': 'hint',
  'balance.kinds': 'hint',
};

/**
 * @param keys of what the finding is about, in an order of their own; ids hold no `~` and no `:`, so that no two findings share
 *   a key
 * @param concerns both sides, and what they have in common
 */
export function makeFinding(
  rule: FindingRule,
  keys: readonly string[],
  concerns: DraftLink[],
  details: FindingDetails = {},
): Finding {
  return { key: [rule, ...keys].join('~'), rule, grade: grades[rule], concerns, details };
}

/** The key of a group: `working-lunch:2`. */
export function groupKey(session: { id: string }, group: { number: number }): string {
  return `${session.id}:${group.number}`;
}

/** Two keys in the order that does not depend on which came first. */
export function inOrder(a: string, b: string): [string, string] {
  return a <= b ? [a, b] : [b, a];
}

/** The time that two stretches share, as details. */
export function sharedTime(a: Interval, b: Interval): { start: string; end: string } {
  const { start, end } = overlapOf(a, b) ?? { start: b.start, end: a.end };
  return { start, end };
}
