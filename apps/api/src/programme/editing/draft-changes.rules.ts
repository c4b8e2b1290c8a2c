import type { DraftRows } from '../draft-rows.js';
import { type DraftKind, listedKinds, type ListedKind, type RowOf, rowsOf, withRows } from './draft-kinds.js';

/** Fields of a row by their names. */
type Fields = Record<string, unknown>;

/** What becomes of a row: `before` null where it is made, `after` null where it is taken away, else the fields that differ. */
export interface RowChange<K extends string = DraftKind> {
  kind: K;
  id: string;
  /** Of the row after the change. */
  version: number;
  before: Fields | null;
  after: Fields | null;
}

export interface DraftChanges {
  /** Parents before what is in them. */
  changes: RowChange[];
  /** The draft as wanted, with the versions of all that has changed raised. */
  draft: DraftRows;
}

/**
 * From one draft to the next. A row that differs gets the version after its own; so does all that it is in or begins to refer to,
 * and the meeting.
 * Versions in the draft that is wanted count for rows that are new, and not for others.
 *
 * @param before null where the meeting is new
 */
export function changesBetween(before: DraftRows | null, wanted: DraftRows): DraftChanges {
  const changes: RowChange[] = [];
  const raised = new Set<string>();
  let draft = wanted;
  // What is in something comes later in the list, so its parents are found raised when their turn comes.
  for (const kind of [...listedKinds].reverse()) {
    const { found, rows } = changesOfKind(kind, before ? rowsOf(before, kind) : [], rowsOf(draft, kind), raised);
    changes.unshift(...found);
    draft = withRows(draft, kind, rows);
  }
  const meeting = changeOf('meeting', before?.meeting, draft.meeting);
  if (meeting) changes.unshift(meeting);
  const version = before === null ? 1 : before.meeting.version + (changes.length > 0 ? 1 : 0);
  return { changes, draft: { ...draft, meeting: { ...draft.meeting, version } } };
}

/** @param raised ids of rows in which something has changed; those of the rows' own parents are added */
function changesOfKind<K extends ListedKind>(
  kind: K,
  before: readonly RowOf<K>[],
  wanted: readonly RowOf<K>[],
  raised: Set<string>,
): { found: RowChange[]; rows: RowOf<K>[] } {
  const standing = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(wanted.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  for (const row of gone) raiseParents(kind, row, raised);
  const found: RowChange[] = gone.map((row) => {
    return { kind, id: row.id, version: row.version + 1, before: fieldsOf(row), after: null };
  });
  const changes = wanted.map((row) => changeOf(kind, standing.get(row.id), row));
  // A session may report to one that stands before it, so all of them come before the first is numbered.
  for (const change of changes) if (change) raiseReferents(change, raised);
  const rows = wanted.map((row, index) => {
    const current = standing.get(row.id);
    const change = changes[index] ?? null;
    if (change) found.push(change);
    const hasRisen = change !== null || raised.has(row.id);
    if (hasRisen) {
      raiseParents(kind, row, raised);
      if (current) raiseParents(kind, current, raised);
    }
    return current ? { ...row, version: current.version + (hasRisen ? 1 : 0) } : row;
  });
  return { found, rows };
}

/**
 * What a row is in and goes away with, so that whoever takes that away must have seen the row. A question is in a guide by way
 * of its set.
 */
const parentFields: Partial<Record<ListedKind, readonly string[]>> = {
  item: ['sessionId'],
  group: ['sessionId'],
  placing: ['groupId'],
  role: ['sessionId', 'itemId', 'groupId'],
  guideSession: ['guideId'],
  questionSet: ['guideId', 'sessionId'],
  question: ['questionSetId'],
};

function raiseParents(kind: ListedKind, row: object, raised: Set<string>): void {
  for (const field of parentFields[kind] ?? []) {
    const parent = (row as Fields)[field];
    if (typeof parent === 'string') raised.add(parent);
  }
}

/**
 * What a row refers to and outlives, so that whoever takes that away must have seen who refers to it. Whoever no longer does, or
 * changes in other ways, takes nothing from it.
 */
const referenceFields: Partial<Record<DraftKind, readonly string[]>> = {
  session: ['roomId', 'reportsToId'],
  group: ['roomId'],
  placing: ['mechanismId'],
  guideSession: ['sessionId'],
};

function raiseReferents({ kind, after }: RowChange, raised: Set<string>): void {
  for (const field of referenceFields[kind] ?? []) {
    const referent = after?.[field];
    if (typeof referent === 'string') raised.add(referent);
  }
}

interface Row {
  id: string;
  version: number;
}

function changeOf(kind: DraftKind, current: Row | undefined, wanted: Row): RowChange | null {
  const after = fieldsOf(wanted);
  if (!current) return { kind, id: wanted.id, version: wanted.version, before: null, after };
  const before = fieldsOf(current);
  const names = Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (names.length === 0) return null;
  const pick = (fields: Fields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { kind, id: wanted.id, version: current.version + 1, before: pick(before), after: pick(after) };
}

/** All of a row but what tells and numbers it. */
function fieldsOf({ id, version, ...fields }: Row): Fields {
  return fields;
}
