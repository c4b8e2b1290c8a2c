import type { HighlightsEdit, HighlightsOutcome } from '#contract/highlights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { changedEntries, unwrittenTexts } from '../breakouts/entry-record.rules.js';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { withHighlightsEdits } from './highlights-edits.rules.js';
import { HighlightsBlockRow } from './highlights-block.entity.js';
import { Highlights } from './highlights.entity.js';
import { openHighlights } from './open-highlights.js';
import { readHighlights } from './read-highlights.js';

/** Writes highlights. */
@Injectable()
export class HighlightsService {
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
  async edit(meetingId: string, edits: readonly HighlightsEdit[], by: Author): Promise<HighlightsOutcome[]> {
    return this.dataSource.transaction(async (manager) => {
      const { version } = await openHighlights(manager, meetingId);
      const { kept, origins } = await readHighlights(manager, meetingId);
      const at = this.clock.now();
      const { changed, outcomes } = withHighlightsEdits(kept, origins, edits, { by: by.accountId, at });
      const about = { by, scope: meetingId, subject: 'highlights' };
      const records: AuditRecord[] = [];
      if (changed.length > 0) {
        await manager.upsert(
          HighlightsBlockRow,
          changed.map((block) => ({ ...block, meetingId })),
          ['meetingId', 'id'],
        );
        await manager.update(Highlights, { meetingId }, { version: version + 1, writtenAt: at });
        await this.live.tell(manager, meetingId, { kind: 'highlights.changed' });
        const { before, after } = changedEntries(kept, changed);
        records.push({ ...about, action: 'highlights.written', before, after });
      }
      const unwritten = unwrittenTexts(edits, outcomes);
      if (unwritten.length > 0)
        records.push({ ...about, action: 'highlights.not-written', after: { texts: unwritten } });
      await this.audit.writeAll(manager, records);
      return outcomes;
    });
  }
}
