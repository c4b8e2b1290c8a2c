import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import type { ChangedObject } from '#contract/meeting-event';
import type { DraftRows } from '../draft-rows.js';
import { writeDraft } from '../draft-store.js';
import { refuseUnknownMechanisms } from '../known-mechanisms.js';
import { GuideSuggestion } from '../guide-suggestion.entity.js';
import { MeetingLive } from '../live/meeting-live.js';
import { Meeting } from '../meeting.entity.js';
import { SessionNote } from '../session-note.entity.js';
import { DraftChange } from './draft-change.entity.js';
import { changedObjects } from './changed-objects.rules.js';
import { changesBetween, type RowChange } from './draft-changes.rules.js';
import type { KeepsakeKind, KeptKind } from './draft-kinds.js';
import { DraftStep } from './draft-step.entity.js';

/** What somebody means to do to a draft. */
export interface Deed {
  by: Author;
  /** Noun and participle, as the log has it: `session.moved`. */
  action: string;
  /** To what: its kind and key, such as `session session-4`; of what is new, as the draft then names it. */
  subject: string | ((draft: DraftRows) => string);
  /** The step that this takes back. */
  undoesId?: string;
}

export interface WrittenDraft {
  draft: DraftRows;
  changes: RowChange<KeptKind>[];
  /** Null where nothing had to be done. */
  stepId: string | null;
}

/** Something that hung on a session, as its change keeps it. */
export type Keepsake = RowChange<KeepsakeKind>;

/** Writes drafts, and with each the step that led to it. The caller holds the meeting locked and writes the record. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly live: MeetingLive,
    private readonly clock: Clock,
  ) {}

  /**
   * @param before null where the meeting is new
   * @param revived what comes back with sessions that come back
   * @throws Refusal `programme.invalid` where somebody comes for a mechanism that is not known
   */
  async write(
    manager: EntityManager,
    before: DraftRows | null,
    wanted: DraftRows,
    deed: Deed,
    revived: readonly Keepsake[] = [],
  ): Promise<WrittenDraft> {
    const { changes, draft } = changesBetween(before, wanted);
    if (changes.length === 0) return { draft, changes, stepId: null };
    await refuseUnknownMechanisms(manager, before, draft);
    const lost = await keepsakesOf(manager, changes);
    await writeDraft(manager, before, draft);
    await revive(manager, revived);
    const all = [...changes, ...lost, ...revived];
    const subject = subjectIn(draft, deed);
    const stepId = await this.step(manager, draft.meeting, { ...deed, subject }, all);
    await this.live.tellDraft(manager, draft.meeting.id, changedObjects(changes, before, draft), draft.meeting.version);
    return { draft, changes: all, stepId };
  }

  /**
   * Keeps a step whose rows its caller has written, raises the meeting's version by it and tells those who look on.
   *
   * @param objects what they are told has changed
   */
  async keep(
    manager: EntityManager,
    meetingId: string,
    deed: Deed & { subject: string },
    changes: readonly RowChange<KeptKind>[],
    objects: ChangedObject[],
  ): Promise<void> {
    await manager.increment(Meeting, { id: meetingId }, 'version', 1);
    const { version } = await manager.findOneByOrFail(Meeting, { id: meetingId });
    await this.step(manager, { id: meetingId, version }, deed, changes);
    await this.live.tellDraft(manager, meetingId, objects, version);
  }

  private async step(
    manager: EntityManager,
    meeting: { id: string; version: number },
    { by, action, subject, undoesId }: Deed & { subject: string },
    changes: readonly RowChange<KeptKind>[],
  ): Promise<string> {
    const stepId = randomUUID();
    await manager.insert(DraftStep, {
      id: stepId,
      meetingId: meeting.id,
      revision: meeting.version,
      at: this.clock.now(),
      accountId: by.accountId,
      via: by.via,
      action,
      subject,
      undoesId: undoesId ?? null,
    });
    const rows = changes.map(({ kind, id, version, before, after }, ordinal) => {
      return { stepId, ordinal, kind, objectId: id, version, before, after };
    });
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      await insertChanges(manager, rows.slice(start, start + rowsPerStatement));
    }
    return stepId;
  }
}

export function subjectIn(draft: DraftRows, { subject }: Deed): string {
  return typeof subject === 'string' ? subject : subject(draft);
}

const rowsPerStatement = 2_000;

/** In words of SQL, because the types of TypeORM's own insert do not end where a value is of any depth. */
async function insertChanges(manager: EntityManager, rows: readonly Omit<DraftChange, 'step'>[]): Promise<void> {
  await manager.query(
    `INSERT INTO draft_change (step_id, ordinal, kind, object_id, version, "before", "after")
     SELECT "stepId", ordinal, kind, "objectId", version, nullif("before", 'null'), nullif("after", 'null')
     FROM jsonb_to_recordset($1) AS change ("stepId" uuid, ordinal int, kind text, "objectId" uuid, version int, "before" jsonb, "after" jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Notes and suggestions of sessions that are about to go. */
async function keepsakesOf(manager: EntityManager, changes: readonly RowChange[]): Promise<Keepsake[]> {
  const sessionIds = changes.filter(({ kind, after }) => kind === 'session' && after === null).map(({ id }) => id);
  if (sessionIds.length === 0) return [];
  const where = { sessionId: In(sessionIds) };
  const notes = await manager.findBy(SessionNote, where);
  const suggestions = await manager.findBy(GuideSuggestion, where);
  const gone = (kind: KeepsakeKind, id: string, { version, ...row }: { version: number }): Keepsake => {
    return { kind, id, version: version + 1, before: row, after: null };
  };
  return [
    ...notes.map((note) => gone('sessionNote', note.sessionId, note)),
    ...suggestions.map((suggestion) => gone('guideSuggestion', suggestion.id, suggestion)),
  ];
}

async function revive(manager: EntityManager, keepsakes: readonly Keepsake[]): Promise<void> {
  for (const { kind, version, after } of keepsakes) {
    const entity = kind === 'sessionNote' ? SessionNote : GuideSuggestion;
    await manager.insert(entity, { ...after, version });
  }
}
