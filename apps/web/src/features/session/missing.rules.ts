import type { DraftLink, FindingGrade, FindingView } from '#contract/finding';
import { findingRules } from '#contract/finding-rules';
import type { Readiness } from '#contract/readiness';

/** Something that keeps a session from being ready, in words, with what it is about. */
export interface Lack {
  key: string;
  /** Of a finding its grade; what is missing before the release wants a look, before the meeting it is worth knowing. */
  grade: FindingGrade;
  text: string;
  concerns: DraftLink[];
}

const weights: Record<FindingGrade, number> = { error: 0, warning: 1, hint: 2 };

/** What keeps a session from being ready, the gravest first. What was set aside does not count. */
export function lacksOf(session: string, findings: readonly FindingView[], readiness: Readiness): Lack[] {
  const isOfSession = ({ kind, key, session: within }: DraftLink) =>
    kind === 'session' ? key === session : within?.key === session;
  const found = findings
    .filter(({ setAside, concerns }) => setAside === null && concerns.some(isOfSession))
    .map(({ key, grade, text, concerns }): Lack => ({ key, grade, text, concerns }));
  const rules: readonly string[] = findingRules;
  const missing = readiness.sessions
    .filter(({ session: { key } }) => key === session)
    .flatMap((one) => one.missing)
    // Those that are findings are among the findings.
    .filter(({ what }) => !rules.includes(what))
    .map(({ what, before, text, concerns }, index): Lack => {
      return { key: `${what} ${index}`, grade: before === 'release' ? 'warning' : 'hint', text, concerns };
    });
  return [...found, ...missing].sort((a, b) => weights[a.grade] - weights[b.grade]);
}
