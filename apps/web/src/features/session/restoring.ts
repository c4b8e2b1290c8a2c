import type { ProgrammeView, SessionView } from '#contract/programme-view';
import type { FieldChange } from './history.rules';
import type { SessionEdits } from './use-session-edits';

/**
 * Puts a field back to what it was before a change. Null where there is nothing to put back: the field is so now, or what it was
 * a field of is gone.
 */
export function restoring(
  edits: SessionEdits,
  { guides }: ProgrammeView,
  session: SessionView,
  { kind, object, field, before }: FieldChange,
): (() => Promise<unknown>) | null {
  const sets = guides.flatMap(({ questionSets }) => questionSets);
  const holders = {
    session: [session],
    item: session.items,
    group: session.groups,
    guide: guides,
    questionSet: sets,
    question: sets.flatMap(({ questions }) => questions),
  }[kind];
  const holder = kind === 'session' ? session : holders.find(({ id }) => id === object);
  if (!holder || JSON.stringify(holder[field as keyof typeof holder]) === JSON.stringify(before)) return null;
  const change = {
    session: edits.session.change,
    item: edits.items.change,
    group: edits.groups.change,
    guide: edits.guides.change,
    questionSet: edits.questions.changeSet,
    question: edits.questions.change,
  }[kind];
  return () => change(holder.id, { [field]: before });
}
