import { canonicalJson } from '#contract/canonical-json';
import type { GroupChange, GroupHead, ItemChange, ItemHead } from '#contract/difference';
import type { SnapshotGroup, SnapshotItem, SnapshotSession } from '#contract/meeting-snapshot';
import { changedFields, type ComparedLists, compareLists } from './compared-lists.rules.js';

/** The items and groups of a session that is on both programmes. */
export interface ComparedParts {
  items: ComparedLists<SnapshotItem>;
  groups: ComparedLists<SnapshotGroup>;
}

/** Groups are the same by their number. Items have no name of their own: the most alike are taken to be the same. */
export function compareParts(before: SnapshotSession, after: SnapshotSession): ComparedParts {
  return {
    items: compareLists(before.items, after.items, [
      canonicalJson,
      ({ kind, title }) => (title === undefined ? undefined : `${kind} ${title}`),
      ({ kind, speakers }) => (speakers.length === 0 ? undefined : canonicalJson([kind, speakers])),
      ({ title }) => title,
      ({ kind }, place) => `${kind} ${place}`,
    ]),
    groups: compareLists(before.groups, after.groups, [({ number }) => String(number), ({ name }) => name]),
  };
}

const itemFields = { kind: ['kind'], title: ['title'], minutes: ['minutes'] } as const;
const groupFields = {
  number: ['number'],
  name: ['name'],
  reportedAs: ['reportedAs'],
  languages: ['languages'],
  room: ['room'],
  mechanisms: ['mechanisms'],
} as const;

/** What has become of a session's items, apart from those who speak. */
export function itemChanges({ kept, gone, added }: ComparedLists<SnapshotItem>): ItemChange[] {
  return [
    ...gone.map(({ before }): ItemChange => ({ kind: 'gone', before: itemHead(before) })),
    ...added.map(({ after }): ItemChange => ({ kind: 'new', after: itemHead(after) })),
    ...kept.flatMap(({ before, after }): ItemChange[] => {
      const fields = changedFields(before, after, itemFields);
      if (fields.length === 0) return [];
      return [{ kind: 'changed', before: itemHead(before), after: itemHead(after), fields }];
    }),
  ];
}

/** What has become of a session's breakout groups, apart from those who serve in them. */
export function groupChanges({ kept, gone, added }: ComparedLists<SnapshotGroup>): GroupChange[] {
  return [
    ...gone.map(({ before }): GroupChange => ({ kind: 'gone', before: groupHead(before) })),
    ...added.map(({ after }): GroupChange => ({ kind: 'new', after: groupHead(after) })),
    ...kept.flatMap(({ before, after }): GroupChange[] => {
      const fields = changedFields(comparable(before), comparable(after), groupFields);
      if (fields.length === 0) return [];
      return [{ kind: 'changed', before: groupHead(before), after: groupHead(after), fields }];
    }),
  ];
}

/** A group as it is compared: who sits in it, whatever they are called and in whichever order they are named. */
function comparable({ mechanisms = [], ...group }: SnapshotGroup) {
  return { ...group, mechanisms: mechanisms.map(({ id }) => id).sort() };
}

/** An item without its speakers. */
export function itemHead({ speakers, ...head }: SnapshotItem): ItemHead {
  return head;
}

function groupHead({ coFacilitators, rapporteurs, ...head }: SnapshotGroup): GroupHead {
  return head;
}
