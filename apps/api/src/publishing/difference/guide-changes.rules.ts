import { canonicalJson } from '#contract/canonical-json';
import type { ChangedGuide, GuideChange, GuideHead, TextChange } from '#contract/difference';
import type { SnapshotGuide } from '#contract/meeting-snapshot';
import { changedFields, compareLists, type Kept } from './compared-lists.rules.js';
import { questionSetChanges } from './question-changes.rules.js';
import type { BothNames, SessionNames } from './session-names.rules.js';
import { wordingKeys } from './wording-keys.rules.js';

/** What has become of the guides. They have no name of their own: the same sessions and title say which is which. */
export function guideChanges(
  before: readonly SnapshotGuide[],
  after: readonly SnapshotGuide[],
  names: BothNames,
): { guide: GuideChange[]; reordered: boolean } {
  const lists = compareLists(before, after, [
    canonicalJson,
    ({ sessions, title }) => canonicalJson([sessions, title ?? null]),
    ({ sessions }) => canonicalJson(sessions),
    ({ title }) => title,
    ({ sessions }) => sessions[0],
  ]);
  const guide: GuideChange[] = [
    ...lists.gone.map((one): GuideChange => ({ kind: 'gone', before: headOf(one.before, names.before) })),
    ...lists.added.map((one): GuideChange => ({ kind: 'new', after: headOf(one.after, names.after) })),
    ...lists.kept.flatMap((pair) => changedGuide(pair, names)),
  ];
  return { guide, reordered: lists.reordered };
}

function changedGuide({ before, after }: Kept<SnapshotGuide>, names: BothNames): ChangedGuide[] {
  const objectives = objectiveChanges(before.objectives, after.objectives);
  const questionSets = questionSetChanges(before.questionSets, after.questionSets, names);
  const change: ChangedGuide = {
    kind: 'changed',
    before: headOf(before, names.before),
    after: headOf(after, names.after),
    fields: changedFields(before, after, { sessions: ['sessions'], title: ['title'] }),
    objectives: objectives.changes,
    questionSets: questionSets.changes,
    reordered: [
      ...(objectives.reordered ? (['objectives'] as const) : []),
      ...(questionSets.reordered ? (['questionSets'] as const) : []),
    ],
  };
  const lists = [change.fields, change.objectives, change.questionSets, change.reordered];
  return lists.every((list) => list.length === 0) ? [] : [change];
}

function objectiveChanges(
  before: readonly string[],
  after: readonly string[],
): { changes: TextChange[]; reordered: boolean } {
  const { kept, gone, added, reordered } = compareLists(
    before,
    after,
    wordingKeys((text: string) => text),
  );
  const reworded = kept.filter((pair) => pair.before !== pair.after);
  const changes = [
    ...gone.map((text) => ({ before: text.before })),
    ...added.map((text) => ({ after: text.after })),
    ...reworded.map((text) => ({ before: text.before, after: text.after })),
  ];
  return { changes, reordered };
}

function headOf({ sessions, title }: SnapshotGuide, names: SessionNames): GuideHead {
  return { sessions: sessions.map(names), ...(title !== undefined && { title }) };
}
