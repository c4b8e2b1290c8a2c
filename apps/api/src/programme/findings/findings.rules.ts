import type { Finding, FindingRule, FindingSettings } from '#contract/finding';
import { findingRules } from '#contract/finding-rules';
import type { MeetingFile } from '#contract/meeting-file';
import { answerFindings } from './answers.rules.js';
import { balanceFindings } from './balance.rules.js';
import { dayFindings } from './days.rules.js';
import { guideFindings } from './guides.rules.js';
import { type IndexedDraft, indexDraft } from './indexed-draft.js';
import { itemFindings } from './items.rules.js';
import { overlapFindings } from './overlaps.rules.js';
import { placingFindings } from './placings.rules.js';
import { presenceFindings } from './presence.rules.js';
import { roomFindings } from './rooms.rules.js';
import { staffingFindings } from './staffing.rules.js';

/** What the rules say of a draft. */
export interface Findings {
  /** The gravest first, then by rule, then in the order of the programme. */
  list: Finding[];
  /** False where a topic has more findings than are told. */
  isComplete: boolean;
}

/** Of one topic: a programme in which everything is held at once has millions. */
const mostTold = 1_000;

const topics: readonly ((draft: IndexedDraft) => Iterable<Finding>)[] = [
  presenceFindings,
  roomFindings,
  overlapFindings,
  dayFindings,
  itemFindings,
  staffingFindings,
  placingFindings,
  answerFindings,
  guideFindings,
  balanceFindings,
];

/**
 * Everything in a draft that cannot be, wants to be looked at or is worth knowing. The work grows with the draft and with what is
 * found in it, not with pairs of sessions.
 *
 * @param today date in the meeting's zone
 * @param mechanisms for which people come, by their ids, as they are when the meeting begins
 */
export function findingsOf(
  draft: MeetingFile,
  settings: FindingSettings,
  today: string,
  mechanisms: IndexedDraft['mechanisms'] = new Map(),
): Findings {
  const indexed = indexDraft(draft, settings, today, mechanisms);
  const told = topics.map((topic) => atMost(topic(indexed), mostTold));
  return {
    list: inOrderOfRules(told.flatMap(({ list }) => list)),
    isComplete: told.every(({ isAll }) => isAll),
  };
}

function inOrderOfRules(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<FindingRule, Finding[]>(findingRules.map((rule) => [rule, []]));
  for (const finding of findings) byRule.get(finding.rule)?.push(finding);
  return [...byRule.values()].flat();
}

function atMost<T>(source: Iterable<T>, most: number): { list: T[]; isAll: boolean } {
  const list: T[] = [];
  for (const element of source) {
    if (list.length === most) return { list, isAll: false };
    list.push(element);
  }
  return { list, isAll: true };
}
