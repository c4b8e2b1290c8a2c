import type { ChangedObject } from '#contract/meeting-event';
import type { DraftRows } from '../draft-rows.js';
import type { RowChange } from './draft-changes.rules.js';
import { rowOf } from './draft-kinds.js';

/** Beyond so many, whoever looks on is told that the meeting has changed, and reads it all. */
const mostTold = 50;

/** What those who look on at a draft are told of its changes: each thing once, a part of a session by its session. */
export function changedObjects(
  changes: readonly RowChange[],
  before: DraftRows | null,
  after: DraftRows,
): ChangedObject[] {
  const told = new Map<string, ChangedObject>();
  for (const change of changes) {
    const object = changedObject(change, before, after);
    told.set(JSON.stringify(object), object);
  }
  return told.size > mostTold ? [{ kind: 'meeting' }] : [...told.values()];
}

function changedObject({ kind, id }: RowChange, before: DraftRows | null, after: DraftRows): ChangedObject {
  switch (kind) {
    case 'meeting':
    case 'room':
    case 'person':
    case 'mechanism':
      return { kind };
    case 'session':
    case 'item':
    case 'group':
    case 'placing':
    case 'role': {
      const session = [after, before].flatMap((draft) => (draft ? sessionKeysOf(draft, kind, id) : []))[0];
      return { kind: kind === 'placing' ? 'group' : kind, ...(session !== undefined && { session }) };
    }
    default:
      return { kind: 'guide' };
  }
}

function sessionKeysOf(
  draft: DraftRows,
  kind: 'session' | 'item' | 'group' | 'placing' | 'role',
  id: string,
): string[] {
  const row = rowOf(draft, kind, id);
  if (!row) return [];
  const sessionId = 'sessionId' in row ? row.sessionId : row.id;
  return draft.sessions.filter((session) => session.id === sessionId).map(({ key }) => key);
}
