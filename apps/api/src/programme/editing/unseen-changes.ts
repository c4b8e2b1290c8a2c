import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/refusal.js';
import type { Fields } from './draft-change.entity.js';
import type { DraftRows } from '../draft-rows.js';
import { DraftHistory } from './draft-history.js';
import { type DraftKind, rowOf } from './draft-kinds.js';
import { conflictsOf, type FieldConflict, unseenFields } from './merge.rules.js';

/** The version of a thing that somebody had before them. */
export interface Seen {
  kind: DraftKind;
  id: string;
  version: number;
  /** What they set, as they said it, where changes of other fields do not matter; left out where any change does. */
  fields?: Fields;
  /** The thing as it stands, for whoever has read an older version; left out where its version alone is told. */
  show?: (draft: DraftRows) => { version: number };
}

/** Somebody has changed a thing since it was read. */
export interface Unseen {
  /** Whether they did so in other fields, so that both changes can be kept. */
  isElsewhere: boolean;
  /** What whoever sends an edit of the older version is told, unless both are kept. */
  refusal: Refusal;
}

/** Tells what others have done to a thing since somebody read it. */
@Injectable()
export class UnseenChanges {
  constructor(private readonly history: DraftHistory) {}

  /**
   * @returns null where the thing is as it was read
   * @throws Refusal `not-found`
   */
  async of(
    manager: EntityManager,
    draft: DraftRows,
    { kind, id, version, fields, show }: Seen,
  ): Promise<Unseen | null> {
    const row = rowOf(draft, kind, id);
    if (!row) throw new Refusal('not-found');
    if (row.version === version) return null;
    const current = show ? show(draft) : { version: row.version };
    // What has been changed since a version that was never there cannot be told.
    if (!fields || version > row.version) return { isElsewhere: false, refusal: conflict(current) };
    const since = await this.history.changesSince(manager, id, version);
    const [stands, ...earlier] = await this.inWords(manager, draft, [{ ...row }, ...since]);
    const conflicts = conflictsOf(fields, stands ?? {}, earlier);
    if (conflicts.length > 0) return { isElsewhere: false, refusal: conflict(current, conflicts) };
    return { isElsewhere: true, refusal: conflict(current, unseenFields(fields, stands ?? {}, earlier)) };
  }

  /** Fields of a row, with what they refer to by the names that people use, also where that is gone. */
  private async inWords(manager: EntityManager, draft: DraftRows, rows: readonly Fields[]): Promise<Fields[]> {
    const keys = new Map([...draft.rooms, ...draft.sessions, ...draft.people].map(({ id, key }) => [id, key]));
    const ids = rows.flatMap((row) => Object.keys(references).map((name) => row[name]));
    const gone = ids.filter((id): id is string => typeof id === 'string' && !keys.has(id));
    for (const [id, key] of gone.length > 0 ? await this.history.formerKeys(manager, gone) : []) keys.set(id, key);
    const wordOf = (name: string, value: unknown): [string, unknown] => {
      const word = references[name];
      return word === undefined ? [name, value] : [word, typeof value === 'string' ? (keys.get(value) ?? null) : null];
    };
    return rows.map(({ ordinal, ...row }) => {
      // Relations that have not been loaded are undefined, and named as what refers to them is.
      const given = Object.entries(row).filter(([, value]) => value !== undefined);
      return Object.fromEntries(given.map(([name, value]) => wordOf(name, value)));
    });
  }
}

/** Whom and what a field refers to, by the names that people use. */
const references: Readonly<Record<string, string>> = {
  roomId: 'room',
  reportsToId: 'reportsTo',
  personId: 'person',
  sessionId: 'session',
};

function conflict(current: { version: number }, conflicts?: readonly FieldConflict[]): Refusal {
  return new Refusal('version.conflict', [], { current, ...(conflicts && { conflicts }) });
}
