import { meetingFileProblems } from '#contract/meeting-file.rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Refusal } from '../../platform/refusal.js';
import type { DraftRows } from '../draft-rows.js';
import { readDraft } from '../draft-reader.js';
import { draftToFile } from '../draft-to-file.js';
import { openMeeting } from '../open-meeting.js';
import type { KeptKind } from './draft-kinds.js';
import type { RowChange } from './draft-changes.rules.js';
import { type Deed, DraftWriter, type Keepsake, subjectIn, type WrittenDraft } from './draft-writer.js';
import { type Seen, type Unseen, UnseenChanges } from './unseen-changes.js';

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
    private readonly unseen: UnseenChanges,
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
    const unseen = edit.seen ? await this.unseen.of(manager, draft, edit.seen) : null;
    const wanted = unseen ? wantedOver(unseen, draft, edit) : wantedOf(draft, edit);
    const written = await this.writer.write(manager, draft, wanted, edit, edit.revived);
    if (written.stepId !== null) {
      const record = { by: edit.by, action: edit.action, scope: meetingId, subject: subjectIn(written.draft, edit) };
      await this.audit.write(manager, { ...record, ...sidesOf(written.changes) });
    }
    return written;
  }
}

/** @throws Refusal what the change itself refuses; `programme.invalid` */
function wantedOf(draft: DraftRows, { change }: Edit): DraftRows {
  const wanted = change(draft);
  const problems = meetingFileProblems(draftToFile(wanted));
  if (problems.length > 0) throw new Refusal('programme.invalid', problems);
  return wanted;
}

/**
 * The same where others have changed the thing unseen. Whoever has not seen a draft is not told what is wrong with an edit of
 * it, but what has changed. What has been done already is not refused, whichever version was asked for (RFC 9110 §13.1.1).
 */
function wantedOver({ isElsewhere, refusal }: Unseen, draft: DraftRows, edit: Edit): DraftRows {
  try {
    const wanted = wantedOf(draft, edit);
    if (isElsewhere || JSON.stringify(draft) === JSON.stringify(wanted)) return wanted;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw refusal;
}

/** What was and what is, by kind and id of the rows concerned. */
function sidesOf(changes: readonly RowChange<KeptKind>[]): { before: object; after: object } {
  const side = (of: 'before' | 'after') =>
    Object.fromEntries(changes.flatMap((change) => (change[of] ? [[`${change.kind} ${change.id}`, change[of]]] : [])));
  return { before: side('before'), after: side('after') };
}
