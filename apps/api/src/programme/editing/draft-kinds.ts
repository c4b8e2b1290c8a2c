import type { DraftRows } from '../draft-rows.js';

/** The lists of a draft by the noun of what is in them; what refers to a row comes after it. */
export const lists = {
  room: 'rooms',
  person: 'people',
  mechanism: 'mechanisms',
  session: 'sessions',
  item: 'items',
  group: 'groups',
  placing: 'placings',
  role: 'roles',
  guide: 'guides',
  guideSession: 'guideSessions',
  questionSet: 'questionSets',
  question: 'questions',
} as const satisfies Record<string, keyof DraftRows>;

export type ListedKind = keyof typeof lists;

/** What a draft is made of. */
export type DraftKind = 'meeting' | ListedKind;

/** What hangs on a session without being of the draft, and goes and comes back with it. */
export type KeepsakeKind = 'sessionNote' | 'guideSuggestion';

export type KeptKind = DraftKind | KeepsakeKind;

export type RowOf<K extends DraftKind> = K extends ListedKind
  ? DraftRows[(typeof lists)[K]][number]
  : DraftRows['meeting'];

export const listedKinds = Object.keys(lists) as ListedKind[];

export function rowsOf<K extends ListedKind>(draft: DraftRows, kind: K): readonly RowOf<K>[] {
  return draft[lists[kind]] as unknown as RowOf<K>[];
}

export function withRows<K extends ListedKind>(draft: DraftRows, kind: K, rows: readonly RowOf<K>[]): DraftRows {
  return { ...draft, [lists[kind]]: rows };
}

/** The row of a kind with this id. */
export function rowOf<K extends DraftKind>(draft: DraftRows, kind: K, id: string): RowOf<K> | undefined {
  const rows = kind === 'meeting' ? [draft.meeting] : rowsOf(draft, kind);
  return rows.find((row) => row.id === id) as RowOf<K> | undefined;
}

/** The draft with one row changed. */
export function withFields<K extends DraftKind>(
  draft: DraftRows,
  kind: K,
  id: string,
  fields: Partial<RowOf<K>>,
): DraftRows {
  if (kind === 'meeting') return { ...draft, meeting: { ...draft.meeting, ...fields } };
  const rows = rowsOf(draft, kind).map((row) => (row.id === id ? { ...row, ...fields } : row));
  return withRows(draft, kind, rows as RowOf<ListedKind>[]);
}
