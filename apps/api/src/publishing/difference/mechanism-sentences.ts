import type { Difference, MechanismChange, MechanismField } from '#contract/difference';
import type { SnapshotMechanism } from '#contract/meeting-snapshot';
import type { Words } from '#words/words';
import type { Phrases } from './phrases.js';

/** What has become of the mechanisms that have to do with a meeting. */
export function mechanismSentences({ mechanisms, reordered }: Difference, phrases: Phrases): string[] {
  return [
    ...mechanisms.flatMap((change) => sentencesOf(change, phrases)),
    ...(reordered.includes('mechanisms') ? [phrases.words('mechanismsReordered')] : []),
  ];
}

const standings = {
  invited: 'mechanismInvited',
  surveyed: 'mechanismSurveyed',
  tookPart: 'mechanismTookPart',
} as const;

const ended = {
  invited: 'mechanismNotInvited',
  surveyed: 'mechanismNotSurveyed',
  tookPart: 'mechanismNotTookPart',
} as const;

function sentencesOf(change: MechanismChange, phrases: Phrases): string[] {
  const { words } = phrases;
  if (change.kind === 'gone') return [words('mechanismGone', { mechanism: change.before.name })];
  if (change.kind === 'changed') return change.fields.map((field) => fieldSentence(field, change, phrases));
  const { name: mechanism } = change.after;
  return [words('mechanismNew', { mechanism }), ...standingSentences(change.after, words)];
}

function standingSentences(mechanism: SnapshotMechanism, words: Words): string[] {
  const names = Object.keys(standings) as (keyof typeof standings)[];
  return names
    .filter((standing) => mechanism[standing])
    .map((standing) => words(standings[standing], { mechanism: mechanism.name }));
}

function fieldSentence(
  field: MechanismField,
  { before, after }: { before: SnapshotMechanism; after: SnapshotMechanism },
  phrases: Phrases,
): string {
  const { words, quoted } = phrases;
  const { name: mechanism } = after;
  if (field === 'name') return words('renamed', { before: quoted(before.name), after: quoted(mechanism) });
  if (field !== 'note') return words((after[field] ? standings : ended)[field], { mechanism });
  const name = words('mechanismNote', { mechanism });
  if (after.note === undefined) return words('fieldGone', { field: name, before: quoted(before.note ?? '') });
  if (before.note === undefined) return words('fieldNew', { field: name, after: quoted(after.note) });
  return words('fieldChanged', { field: name, before: quoted(before.note), after: quoted(after.note) });
}
