import { canonicalJson } from '#contract/canonical-json';
import type { MeetingFile } from '#contract/meeting-file';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import type { DraftRows } from './draft-rows.js';
import { readDraft } from './draft-reader.js';
import { draftToFile } from './draft-to-file.js';
import { DraftHistory } from './editing/draft-history.js';
import { DraftWriter } from './editing/draft-writer.js';
import { type FileHandler, FileParts } from './file-parts.js';
import { fileToDraft } from './file-to-draft.js';
import { refusalOfChange } from './meeting-state.rules.js';
import { Meeting } from './meeting.entity.js';
import { standingDraft } from './standing-draft.js';

/** A draft as a meeting file in canonical form. */
export interface Draft {
  meetingId: string;
  isArchived: boolean;
  file: MeetingFile;
}

/** A draft before and after it was replaced, both canonical; before is null where the meeting is new. */
export interface DraftChange {
  meetingId: string;
  before: MeetingFile | null;
  after: MeetingFile;
}

/** The draft of a programme, as a whole. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: DraftWriter,
    private readonly history: DraftHistory,
    private readonly parts: FileParts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whether there is no meeting at all, as after the installation. */
  async isEmpty(manager: EntityManager): Promise<boolean> {
    return !(await manager.exists(Meeting));
  }

  /**
   * {@link replaceDraft} for an operator, in a transaction of its own, with its record, and with what has come of the meeting.
   *
   * @throws Refusal as it does; `meeting-file.invalid`
   */
  async importFile(file: MeetingFile, by: Author): Promise<DraftChange> {
    const parts = await this.parts.openFor('operator');
    return this.dataSource.transaction(async (manager) => {
      const change = await this.replaceDraft(manager, file, by);
      const also = await parts.take(manager, change.meetingId, file, by);
      await this.recordImport(manager, change, by, { also });
      return change;
    });
  }

  /**
   * The draft, with what has come of the meeting as far as whoever fetches it may see.
   *
   * @throws Refusal `not-found`; `meeting-file.names-people` where nobody is to be named
   */
  async exportFile(slug: string, handler: FileHandler = 'operator'): Promise<MeetingFile> {
    const parts = await this.parts.openFor(handler);
    return this.dataSource.transaction(async (manager) => {
      const { meetingId, file } = await this.getDraft(manager, slug);
      return { ...file, ...(await parts.read(manager, meetingId)) };
    });
  }

  /** {@link getDraft} in a transaction of its own. */
  async exportDraft(slug: string): Promise<MeetingFile> {
    const { file } = await this.dataSource.transaction((manager) => this.getDraft(manager, slug));
    return file;
  }

  /**
   * Makes the draft equal to a meeting file: a new meeting, or the same slug's draft replaced. What stays keeps its id, and with
   * it invitations and notes. What people have answered for themselves stands, whatever the file says. Releases are left alone. The caller records it ({@link recordImport}).
   *
   * @param file checked and canonical
   * @throws Refusal `meeting.archived`, `meeting.deleted`
   */
  async replaceDraft(manager: EntityManager, file: MeetingFile, by: Author): Promise<DraftChange> {
    const { meetingId, rows, wanted } = await this.replacementOf(manager, file, by);
    const { draft } = await this.writer.write(manager, rows, wanted, {
      by,
      action: 'meeting.imported',
      subject: subjectOf(file),
    });
    return { meetingId, before: rows && draftToFile(rows), after: draftToFile(draft) };
  }

  /** What {@link replaceDraft} would do; nothing is written. @throws Refusal as it does */
  async foreseeDraft(manager: EntityManager, file: MeetingFile, by: Author): Promise<DraftChange> {
    const { meetingId, rows, wanted } = await this.replacementOf(manager, file, by);
    return { meetingId, before: rows && draftToFile(rows), after: draftToFile(wanted) };
  }

  /** The rows that stand, null where the meeting is new, and those that a file wants in their place. */
  private async replacementOf(
    manager: EntityManager,
    file: MeetingFile,
    by: Author,
  ): Promise<{ meetingId: string; rows: DraftRows | null; wanted: DraftRows }> {
    const { slug } = file.meeting;
    await lockSlug(manager, slug);
    const existing = await manager.findOne(Meeting, { where: { slug }, lock: { mode: 'pessimistic_write' } });
    const refusal = existing && refusalOfChange(existing);
    if (refusal) throw new Refusal(refusal);
    const rows = existing && (await readDraft(manager, existing));
    const meetingId = existing?.id ?? randomUUID();
    const former = await this.history.formerPeople(manager, meetingId);
    const making = {
      meetingId,
      standing: standingDraft(rows, {
        person: (key) => former.get(key),
        answered: await readOwnAnswers(manager, meetingId),
      }),
      newId: randomUUID,
      mark: { at: this.clock.now(), by: by.accountId },
    };
    return { meetingId, rows, wanted: fileToDraft(file, making) };
  }

  /** {@link replaceDraft} where there must be no meeting of this slug yet. @throws Refusal `meeting.taken` */
  async makeDraft(manager: EntityManager, file: MeetingFile, by: Author): Promise<DraftChange> {
    await lockSlug(manager, file.meeting.slug);
    if (await manager.existsBy(Meeting, { slug: file.meeting.slug })) throw new Refusal('meeting.taken');
    return this.replaceDraft(manager, file, by);
  }

  /**
   * Tells and records that a draft was replaced, at the end of its transaction; there is none where nothing has changed.
   *
   * @param as what was done, where it was no import of a file
   * @param also what else was done with it
   */
  async recordImport(
    manager: EntityManager,
    { meetingId, before, after }: DraftChange,
    by: Author,
    {
      as = { action: 'meeting.imported', subject: `meeting ${after.meeting.slug}` },
      also = [],
    }: { as?: { action: string; subject: string }; also?: readonly AuditRecord[] } = {},
  ): Promise<void> {
    const isSame = before && canonicalJson(before) === canonicalJson(after);
    const replaced = { ...as, by, scope: meetingId, before: before ?? undefined, after };
    await this.audit.writeAll(manager, [...(isSame ? [] : [replaced]), ...also]);
  }

  /**
   * The draft as a meeting file in canonical form. Locks the meeting, so that what is read is one state.
   *
   * @param locked left out only in a transaction that sees one state anyway (`REPEATABLE READ`)
   * @throws Refusal `not-found`, also where the meeting has been deleted
   */
  async getDraft(manager: EntityManager, slug: string, { locked = true } = {}): Promise<Draft> {
    const lock = locked ? ({ lock: { mode: 'pessimistic_write' } } as const) : {};
    const meeting = await manager.findOne(Meeting, { where: { slug }, ...lock });
    if (!meeting || meeting.deletedAt) throw new Refusal('not-found');
    const { id: meetingId, archivedAt } = meeting;
    return { meetingId, isArchived: archivedAt !== null, file: draftToFile(await readDraft(manager, meeting)) };
  }
}

/** Roles whose holders have answered for themselves, and have not been asked anew since. */
async function readOwnAnswers(manager: EntityManager, meetingId: string): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT role.id FROM role
     JOIN meeting_person ON meeting_person.id = role.person_id
     JOIN person ON person.id = meeting_person.person_id
     WHERE meeting_person.meeting_id = $1 AND role.state IN ('confirmed', 'declined') AND role.state_by = person.account_id`,
    [meetingId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Two imports of one new slug would both find nothing to lock; the lock on the slug itself makes them take turns. */
async function lockSlug(manager: EntityManager, slug: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meeting ${slug}`]);
}

function subjectOf({ meeting: { slug } }: MeetingFile): string {
  return `meeting ${slug}`;
}
