import type { NewOrder } from '#contract/programme-editing';
import type { DraftRows } from '../draft-rows.js';
import { type ListedKind, type RowOf, rowsOf, withRows } from './draft-kinds.js';

type Of = NewOrder['of'];

const kinds: Record<Of, ListedKind> = {
  rooms: 'room',
  people: 'person',
  mechanisms: 'mechanism',
  sessions: 'session',
  items: 'item',
  groups: 'group',
  moderators: 'role',
  speakers: 'role',
  coFacilitators: 'role',
  rapporteurs: 'role',
  noteTakers: 'role',
  guides: 'guide',
  questionSets: 'questionSet',
  questions: 'question',
};

const roleKinds: Partial<Record<Of, string>> = {
  moderators: 'moderator',
  speakers: 'speaker',
  coFacilitators: 'coFacilitator',
  rapporteurs: 'rapporteur',
  noteTakers: 'noteTaker',
};

/** The field by which the rows of a list say in what they are; none for what is in the meeting itself. */
const places: Partial<Record<Of, string>> = {
  items: 'sessionId',
  groups: 'sessionId',
  moderators: 'sessionId',
  speakers: 'itemId',
  coFacilitators: 'groupId',
  rapporteurs: 'groupId',
  noteTakers: 'groupId',
  questionSets: 'guideId',
  questions: 'questionSetId',
};

/** Any row, by the names of its columns. */
type Columns = Record<string, unknown>;

/**
 * The draft with one of its lists in another order.
 *
 * @returns null where the ids are not those of all that stands in the list, each once
 */
export function reordered(draft: DraftRows, { of, in: place, ids }: NewOrder): DraftRows | null {
  const kind = kinds[of];
  const placeId = draft.sessions.find(({ key }) => key === place)?.id ?? place;
  const isListed = (row: Columns) =>
    (roleKinds[of] === undefined || row['kind'] === roleKinds[of]) && row[places[of] ?? ''] === placeId;
  const rows = rowsOf(draft, kind) as readonly RowOf<ListedKind>[];
  const listed = rows.filter((row) => isListed({ ...row }));
  const nameOf = (row: RowOf<ListedKind>) => ('key' in row ? row.key : row.id);
  const ordinals = new Map(ids.map((id, ordinal) => [id, ordinal]));
  const isComplete =
    ordinals.size === ids.length && listed.length === ids.length && listed.every((row) => ordinals.has(nameOf(row)));
  if (!isComplete) return null;
  const wanted = new Set(listed.map(({ id }) => id));
  const placed = rows.map((row) => (wanted.has(row.id) ? { ...row, ordinal: ordinals.get(nameOf(row)) ?? 0 } : row));
  return withRows(
    draft,
    kind,
    placed.sort((a, b) => a.ordinal - b.ordinal),
  );
}
