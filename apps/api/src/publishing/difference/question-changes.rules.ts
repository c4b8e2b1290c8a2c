import { canonicalJson } from '#contract/canonical-json';
import type { Question, QuestionChange, QuestionSetChange, QuestionSetHead } from '#contract/difference';
import type { SnapshotQuestionSet } from '#contract/meeting-snapshot';
import { changedFields, compareLists, type Kept } from './compared-lists.rules.js';
import { isSame } from './same-value.rules.js';
import type { BothNames, SessionNames } from './session-names.rules.js';
import { wordingKeys } from './wording-keys.rules.js';

/** What has become of the question sets of a guide. */
export function questionSetChanges(
  before: readonly SnapshotQuestionSet[],
  after: readonly SnapshotQuestionSet[],
  names: BothNames,
): { changes: QuestionSetChange[]; reordered: boolean } {
  const lists = compareLists(before, after, [
    canonicalJson,
    ({ session, title }) => canonicalJson([session, title ?? null]),
    ({ session }) => session,
    (_, place) => String(place),
  ]);
  const changes = [
    ...lists.gone.map((one): QuestionSetChange => ({ kind: 'gone', before: headOf(one.before, names.before) })),
    ...lists.added.map((one): QuestionSetChange => ({ kind: 'new', after: headOf(one.after, names.after) })),
    ...lists.kept.flatMap((pair) => changedSet(pair, names)),
  ];
  return { changes, reordered: lists.reordered };
}

function changedSet({ before, after }: Kept<SnapshotQuestionSet>, names: BothNames): QuestionSetChange[] {
  const fields = changedFields(before, after, { session: ['session'], title: ['title'] });
  const { questions, reordered } = questionChanges(before.questions, after.questions);
  if (fields.length === 0 && questions.length === 0 && !reordered) return [];
  const heads = { before: headOf(before, names.before), after: headOf(after, names.after) };
  return [{ kind: 'changed', ...heads, fields, questions, reordered }];
}

function questionChanges(
  before: readonly Question[],
  after: readonly Question[],
): { questions: QuestionChange[]; reordered: boolean } {
  const { kept, gone, added, reordered } = compareLists(
    before,
    after,
    wordingKeys<Question>(({ text }) => text),
  );
  const reworded = kept.filter((pair) => !isSame(pair.before, pair.after));
  const questions = [
    ...gone.map((one) => ({ before: one.before })),
    ...added.map((one) => ({ after: one.after })),
    ...reworded.map((one) => ({ before: one.before, after: one.after })),
  ];
  return { questions, reordered };
}

function headOf({ session, title }: SnapshotQuestionSet, names: SessionNames): QuestionSetHead {
  return { session: names(session), ...(title !== undefined && { title }) };
}
