import type { CurrentFacts, MechanismView } from '#contract/mechanism';
import type { FactValues } from '#contract/mechanism-facts';
import type { FactKind } from '#contract/mechanism-terms';
import { factLines, type FactWording } from '#words/fact-lines';

/** A fact in lines; none where nothing is stated. */
export function statedLines(facts: CurrentFacts, kind: FactKind, wording: FactWording): string[] {
  const fact = facts[kind];
  return fact === undefined ? [] : factLines(kind, fact.value, wording);
}

/** Something that was stated, in lines. */
export interface Statement {
  lines: string[];
  /** Date or month. */
  asOf: string;
  source: string;
  /** Instant. */
  recordedAt: string;
  /** Whether it is what holds on the day that is shown. */
  holds: boolean;
}

/** What was written down last of a fact, whatever its date. */
export function lastRecorded(
  { history }: Pick<MechanismView, 'history'>,
  kind: FactKind,
  wording: FactWording,
): Pick<Statement, 'lines' | 'asOf' | 'source'> | undefined {
  const last = history.findLast((statement) => statement.kind === kind);
  if (!last) return undefined;
  const { value, asOf, source } = last;
  return { lines: factLines(kind, value as FactValues[typeof kind], wording), asOf, source };
}

/** All that was ever stated of one fact: the latest in time first, of one date what corrects before what is corrected. */
export function statementsOf(
  { history, facts }: Pick<MechanismView, 'history' | 'facts'>,
  kind: FactKind,
  wording: FactWording,
): Statement[] {
  const ordered = history
    .filter((statement) => statement.kind === kind)
    .toReversed()
    .toSorted((one, other) => (one.asOf < other.asOf ? 1 : one.asOf > other.asOf ? -1 : 0));
  const holding = ordered.find(({ asOf }) => asOf === facts[kind]?.asOf);
  return ordered.map((statement) => {
    const { value, asOf, source, recordedAt } = statement;
    const lines = factLines(kind, value as FactValues[typeof kind], wording);
    return { lines, asOf, source, recordedAt, holds: statement === holding };
  });
}
