import type { FileGroup, FileItem, FileSession } from '#contract/meeting-file';
import type { BreakoutGroup } from './breakout-group.entity.js';
import type { DraftRows } from './draft-rows.js';
import type { Making, RowIds } from './making.js';
import type { Item } from './item.entity.js';
import { orNull } from './or-null.js';
import { type PairingKey, pairUp } from './pairing.rules.js';
import { roleRows } from './role-rows.js';

type SessionRows = Pick<DraftRows, 'sessions' | 'items' | 'groups' | 'placings' | 'roles'>;

/** The sessions of a meeting file, with all that is in them, as rows. */
export function sessionRows(file: FileSession[], ids: RowIds, making: Making): SessionRows {
  const parts = file.map((session, ordinal): SessionRows => {
    const row = sessionRow(session, ordinal, ids, making);
    const items = itemRows(row.id, session.items ?? [], ids, making);
    const groups = groupRows(row.id, session.groups ?? [], ids, making);
    const rolesIn = roleRows(row.id, ids, making);
    const roles = [
      ...rolesIn('moderator', session.moderators, {}),
      ...items.flatMap(({ id }, index) => rolesIn('speaker', session.items?.[index]?.speakers, { itemId: id })),
      ...groups.flatMap(({ id }, index) => {
        const { coFacilitators, rapporteurs, noteTakers } = session.groups?.[index] ?? {};
        return [
          ...rolesIn('coFacilitator', coFacilitators, { groupId: id }),
          ...rolesIn('rapporteur', rapporteurs, { groupId: id }),
          ...rolesIn('noteTaker', noteTakers, { groupId: id }),
        ];
      }),
    ];
    const placings = placingRows(groups, session.groups ?? [], ids, making);
    return { sessions: [row], items, groups, placings, roles };
  });
  return {
    sessions: parts.flatMap(({ sessions }) => sessions),
    items: parts.flatMap(({ items }) => items),
    groups: parts.flatMap(({ groups }) => groups),
    placings: parts.flatMap(({ placings }) => placings),
    roles: parts.flatMap(({ roles }) => roles),
  };
}

function sessionRow(session: FileSession, ordinal: number, ids: RowIds, making: Making): DraftRows['sessions'][number] {
  return {
    id: ids.session(session.id),
    meetingId: making.meetingId,
    key: session.id,
    kind: session.kind,
    number: orNull(session.number),
    label: orNull(session.label),
    title: session.title,
    qualifier: orNull(session.qualifier),
    start: session.start,
    end: session.end,
    roomId: ids.room(session.room),
    wishes: session.wishes ?? [],
    recommendationLimit: orNull(session.recommendationLimit),
    outputsDue: orNull(session.outputsDue),
    reportsToId: session.reportsTo === undefined ? null : ids.session(session.reportsTo),
    ordinal,
    version: 1,
  };
}

/** An item by what tells it from the others of its session. */
interface KnownBy {
  kind: Item['kind'];
  title: string | null;
  /** Ids of the speakers who are named, in their order. */
  people: string[];
}

/** An item that has moved keeps its identity, then one whose title or speakers have changed, then one in the same place. */
const itemKeys: PairingKey<KnownBy>[] = [
  ({ kind, title, people }) => JSON.stringify([kind, title, people]),
  ({ people }) => (people.length === 0 ? undefined : JSON.stringify(people)),
  ({ kind, title }) => JSON.stringify([kind, title]),
  (_, index) => String(index),
];

function itemRows(sessionId: string, items: FileItem[], ids: RowIds, { standing, newId }: Making): Item[] {
  const known = standing.items(sessionId);
  const pairs = pairUp(
    items.map(({ kind, title, speakers = [] }): KnownBy => {
      return { kind, title: orNull(title), people: named(speakers.map(({ person }) => ids.person(person))) };
    }),
    known.map(({ id, kind, title }): KnownBy => {
      return { kind, title, people: named(standing.roles('speaker', id).map(({ personId }) => personId)) };
    }),
    itemKeys,
  );
  return items.map(({ kind, title, minutes }, ordinal) => ({
    id: known[pairs[ordinal] ?? -1]?.id ?? newId(),
    sessionId,
    kind,
    title: orNull(title),
    minutes: orNull(minutes),
    ordinal,
    version: 1,
  }));
}

function named(people: readonly (string | null)[]): string[] {
  return people.filter((person) => person !== null);
}

function groupRows(sessionId: string, groups: FileGroup[], ids: RowIds, { standing, newId }: Making): BreakoutGroup[] {
  const known = new Map(standing.groups(sessionId).map(({ number, id }) => [number, id]));
  return groups.map(({ number, name, reportedAs, languages = [], regions = [], room }, ordinal) => ({
    id: known.get(number) ?? newId(),
    sessionId,
    number,
    name,
    reportedAs: orNull(reportedAs),
    languages,
    regions,
    roomId: ids.room(room),
    ordinal,
    version: 1,
  }));
}

/** A mechanism that moves to another group of its session is still the same placing. */
function placingRows(
  rows: readonly BreakoutGroup[],
  groups: readonly FileGroup[],
  ids: RowIds,
  { standing, newId }: Making,
): SessionRows['placings'] {
  return rows.flatMap(({ id: groupId, sessionId }, index) => {
    const known = new Map(standing.placings(sessionId).map(({ mechanismId, id }) => [mechanismId, id]));
    return (groups[index]?.mechanisms ?? []).map((key, ordinal) => {
      const mechanismId = ids.mechanism(key);
      return { id: known.get(mechanismId) ?? newId(), sessionId, groupId, mechanismId, ordinal, version: 1 };
    });
  });
}
