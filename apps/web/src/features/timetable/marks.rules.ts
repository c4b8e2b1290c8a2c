import type { FindingGrade, FindingView } from '#contract/finding';
import { findingGrades } from '#contract/finding-rules';

/** How many findings of each grade concern a session. */
export type Marks = Record<FindingGrade, number>;

/** What is still open in each session, by its id; hints are not worth a mark. */
export function marksOf(findings: readonly Pick<FindingView, 'grade' | 'concerns' | 'setAside'>[]): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { grade, concerns, setAside } of findings) {
    if (setAside !== null || grade === 'hint') continue;
    const ids = concerns.flatMap(({ kind, key, session }) =>
      kind === 'session' ? [key] : session ? [session.key] : [],
    );
    for (const id of new Set(ids)) {
      const mark = marks.get(id) ?? { error: 0, warning: 0, hint: 0 };
      marks.set(id, { ...mark, [grade]: mark[grade] + 1 });
    }
  }
  return marks;
}

/** The grades that there are, the gravest first. */
export function gradesOf(marks: Marks): FindingGrade[] {
  return findingGrades.filter((grade) => marks[grade] > 0);
}
