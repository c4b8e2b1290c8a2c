import type { MechanismChange } from '#contract/difference';
import type { SnapshotMechanism } from '#contract/meeting-snapshot';
import { changedFields, compareLists } from './compared-lists.rules.js';

const fields = {
  name: ['name'],
  invited: ['invited'],
  surveyed: ['surveyed'],
  tookPart: ['tookPart'],
  note: ['note'],
} as const;

/** What has become of the mechanisms of a meeting. They are the same by their id in the registry. */
export function mechanismChanges(
  before: readonly SnapshotMechanism[],
  after: readonly SnapshotMechanism[],
): { mechanisms: MechanismChange[]; reordered: boolean } {
  const { kept, gone, added, reordered } = compareLists(before, after, [({ id }) => id]);
  const mechanisms = [
    ...gone.map((one): MechanismChange => ({ kind: 'gone', before: one.before })),
    ...added.map((one): MechanismChange => ({ kind: 'new', after: one.after })),
    ...kept.flatMap((pair): MechanismChange[] => {
      const changed = changedFields(pair.before, pair.after, fields);
      if (changed.length === 0) return [];
      return [{ kind: 'changed', before: pair.before, after: pair.after, fields: changed }];
    }),
  ];
  return { mechanisms, reordered };
}
