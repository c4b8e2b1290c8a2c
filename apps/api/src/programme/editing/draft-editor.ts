import { meetingFileProblems } from '#contract/meeting-file.rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { readDraft } from '../draft-store.js';
import { draftToFile } from '../draft-to-file.js';
import { openMeeting } from '../open-meeting.js';
import { DraftHistory } from './draft-history.js';
import { type DraftKind, type KeptKind, rowOf } from './draft-kinds.js';
import type { RowChange } from './draft-changes.rules.js';
import { type Deed, DraftWriter, type Keepsake, subjectIn, type WrittenDraft } from './draft-writer.js';
import { conflictsOf, type FieldConflict } from './merge.rules.js';

/** The version of a thing that somebody had before them. */
export interface Seen {
  kind: DraftKind;
  id: string;
  version: number;
  /** What they set, where changes of other fields do not matter; left out where any change does. */
  fields?: Record<string, unknown> | ((draft: DraftRows) => Record<string, unknown>);
  /** The thing as it stands, for whoever has read an older version; left out where its version alone is told. */
  show?: (draft: DraftRows) => { version: number };
}

export interface Edit extends Deed {
  seen?: Seen;
  /** From the draft as it stands to the draft as wanted. Pure but for new ids; may refuse. */
  change: (draft: DraftRows) => DraftRows;
  /** What comes back with sessions that come back. */
  revived?: readonly Keepsake[];
}

/** Changes drafts. Each edit is one transaction, one step of the history and one entry of the log. */
@Injectable()
export class DraftEditor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: DraftWriter,
    private readonly history: DraftHistory,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws Refusal `not-found`, `meeting.archived`; `version.conflict` with the fields in question; `programme.invalid` with
   *   every problem that the draft would have, by its place in the meeting file; what the change itself refuses
   */
  async edit(meetingId: string, edit: Edit): Promise<WrittenDraft> {
    return this.dataSource.transaction((manager) => this.editWithin(manager, meetingId, edit));
  }

  /** {@link edit} in the caller's transaction, which ends with it: the entry of the log is its last statement. */
  async editWithin(manager: EntityManager, meetingId: string, edit: Edit): Promise<WrittenDraft> {
    const draft = await readDraft(manager, await openMeeting(manager, meetingId));
    const wanted = edit.change(draft);
    if (edit.seen) await this.refuseStale(manager, draft, wanted, edit.seen);
    const problems = meetingFileProblems(draftToFile(wanted));
    if (problems.length > 0) throw new Refusal('programme.invalid', problems);
    const written = await this.writer.write(manager, draft, wanted, edit, edit.revived);
    if (written.stepId !== null) {
      const record = { by: edit.by, action: edit.action, scope: meetingId, subject: subjectIn(written.draft, edit) };
      await this.audit.write(manager, { ...record, ...sidesOf(written.changes) });
    }
    return written;
  }

  /** What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1). */
  private async refuseStale(manager: EntityManager, draft: DraftRows, wanted: DraftRows, seen: Seen): Promise<void> {
    const { kind, id, version, fields, show } = seen;
    const row = rowOf(draft, kind, id);
    if (!row) throw new Refusal('not-found');
    if (row.version === version || JSON.stringify(draft) === JSON.stringify(wanted)) return;
    const stands = { ...row } as Record<string, unknown> & { version: number };
    const conflicts = fields && (await this.conflicts(manager, draft, { ...seen, fields }, stands));
    if (conflicts?.length === 0) return;
    throw new Refusal('version.conflict', [], {
      current: show ? show(draft) : { version: row.version },
      ...(conflicts && { conflicts }),
    });
  }

  /** @returns null where it cannot be told what has been changed since, because the version was never there */
  private async conflicts(
    manager: EntityManager,
    draft: DraftRows,
    { id, version, fields }: Seen & { fields: NonNullable<Seen['fields']> },
    stands: Record<string, unknown> & { version: number },
  ): Promise<FieldConflict[] | null> {
    if (version > stands.version) return null;
    const since = await this.history.changesSince(manager, id, version);
    const yours = typeof fields === 'function' ? fields(draft) : fields;
    return conflictsOf(yours, stands, since).map((conflict) => inWords(draft, conflict));
  }
}

/** Whom and what a field refers to, by the names that people use. */
const references = { roomId: 'room', reportsToId: 'reportsTo', personId: 'person', sessionId: 'session' } as const;

function inWords(draft: DraftRows, conflict: FieldConflict): FieldConflict {
  const field = conflict.field in references ? references[conflict.field as keyof typeof references] : undefined;
  if (field === undefined) return conflict;
  const keys = new Map([...draft.rooms, ...draft.sessions, ...draft.people].map(({ id, key }) => [id, key]));
  const keyOf = (id: unknown) => (typeof id === 'string' ? (keys.get(id) ?? null) : null);
  return { field, base: keyOf(conflict.base), theirs: keyOf(conflict.theirs), yours: keyOf(conflict.yours) };
}

/** What was and what is, by kind and id of the rows concerned. */
function sidesOf(changes: readonly RowChange<KeptKind>[]): { before: object; after: object } {
  const side = (of: 'before' | 'after') =>
    Object.fromEntries(changes.flatMap((change) => (change[of] ? [[`${change.kind} ${change.id}`, change[of]]] : [])));
  return { before: side('before'), after: side('after') };
}
