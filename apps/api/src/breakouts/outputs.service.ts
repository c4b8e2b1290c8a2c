import type { OutputEdit, OutputOutcome } from '#contract/output';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { GroupOutput } from './group-output.entity.js';
import { openOutput } from './open-output.js';
import { withEdits } from './output-edits.rules.js';
import { OutputEntryRow } from './output-entry.entity.js';
import { changedEntries, unwrittenTexts } from './entry-record.rules.js';

/** Writes what groups report. */
@Injectable()
export class OutputsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Does one edit after another, each for itself: one that cannot be done holds nothing else up. What was not written is kept in the
   * meeting's log.
   *
   * @returns what became of each
   * @throws Refusal `not-found`, `meeting.archived`
   */
  async edit(groupId: string, edits: readonly OutputEdit[], by: Author): Promise<OutputOutcome[]> {
    return this.dataSource.transaction(async (manager) => {
      const { output, session } = await openOutput(manager, groupId);
      const standing = await manager.findBy(OutputEntryRow, { groupId });
      const at = this.clock.now();
      const { entries, outcomes } = withEdits(standing, edits, output.state, { by: by.accountId, at });
      const { changed, before, after } = changedEntries(standing, entries);
      const unwritten = unwrittenTexts(edits, outcomes);
      const about = { by, scope: output.meetingId, subject: `group ${groupId}` };
      const records: AuditRecord[] = [];
      if (changed.length > 0) {
        await manager.upsert(
          OutputEntryRow,
          changed.map((entry) => ({ ...entry, groupId })),
          ['groupId', 'id'],
        );
        await manager.update(GroupOutput, { groupId }, { version: output.version + 1, writtenAt: at });
        await this.live.tell(manager, output.meetingId, { kind: 'output.changed', session, group: groupId });
        records.push({ ...about, action: 'output.written', before, after });
      }
      if (unwritten.length > 0) records.push({ ...about, action: 'output.not-written', after: { texts: unwritten } });
      await this.audit.writeAll(manager, records);
      return outcomes;
    });
  }
}
