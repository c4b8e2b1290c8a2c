import type { OutputLack, OutputProgress } from '#contract/output';

/** How often each thing is missing from an output, or too much in it, in the order in which it was found. */
export function lackCounts(lacks: readonly OutputLack[]): { kind: OutputLack['kind']; count: number }[] {
  const kinds = [...new Set(lacks.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, count: lacks.filter((lack) => lack.kind === kind).length }));
}

/** The groups of each breakout, in the order of the programme. */
export function bySession(groups: readonly OutputProgress[]): { session: string; groups: OutputProgress[] }[] {
  const sessions = [...new Set(groups.map(({ session }) => session))];
  return sessions.map((session) => ({ session, groups: groups.filter((group) => group.session === session) }));
}
