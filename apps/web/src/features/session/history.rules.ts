import type { ChangeInSession } from '#contract/history';

/** Fields of which an earlier state is shown, and can be put back. */
const shownFields = [
  'title',
  'qualifier',
  'label',
  'number',
  'kind',
  'start',
  'end',
  'recommendationLimit',
  'outputsDue',
  'minutes',
  'name',
  'reportedAs',
  'objectives',
  'text',
  'parts',
] as const;
type ShownField = (typeof shownFields)[number];

/** What one step did to one field of a session or of something in it. */
export interface FieldChange extends Pick<ChangeInSession, 'kind' | 'object' | 'at' | 'by' | 'via'> {
  key: string;
  field: ShownField;
  before: unknown;
  after: unknown;
}

/** The changes of single fields, in the order of the history. What came to be or went as a whole is not among them. */
export function fieldChanges(history: readonly ChangeInSession[]): FieldChange[] {
  return history.flatMap(({ step, kind, object, at, by, via, before, after }) => {
    if (before === null || after === null) return [];
    return shownFields
      .filter((field) => field in after)
      .map((field): FieldChange => {
        const key = `${step} ${object} ${field}`;
        return { key, kind, object, at, by, via, field, before: before[field], after: after[field] };
      });
  });
}
