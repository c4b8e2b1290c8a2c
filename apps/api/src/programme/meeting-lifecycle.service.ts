import { canonicalMeetingFile } from '#contract/canonical-meeting-file';
import type { MeetingFile } from '#contract/meeting-file';
import { meetingFileFormat } from '#contract/meeting-file';
import { meetingFileProblems } from '#contract/meeting-file.rules';
import type { MeetingCopy, MeetingMade, MeetingStanding, NewMeeting } from '#contract/meeting-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { copiedMeeting } from './copied-meeting.rules.js';
import { MeetingLive } from './live/meeting-live.js';
import { MeetingAccessService } from './meeting-access.service.js';
import { isPastRestoring } from './meeting-state.rules.js';
import { Meeting } from './meeting.entity.js';
import { ProgrammeService } from './programme.service.js';

type Mark = 'archivedAt' | 'deletedAt';

/** How meetings begin and end. Every method is one transaction. */
@Injectable()
export class MeetingLifecycle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly access: MeetingAccessService,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A meeting without sessions; its maker organizes it. @throws Refusal `programme.invalid`, `meeting.taken` */
  async create(meeting: NewMeeting, by: Author): Promise<MeetingMade> {
    return this.make(canonicalMeetingFile({ format: meetingFileFormat, meeting, sessions: [] }), by);
  }

  /**
   * A meeting made from the draft of an earlier one.
   *
   * @throws Refusal `not-found`, `programme.invalid`, `meeting.taken`
   */
  async copy(slug: string, copy: MeetingCopy, by: Author): Promise<MeetingMade> {
    return this.make(copiedMeeting(await this.programme.exportFile(slug), copy), by);
  }

  /** From here on the programme is a record: it is read and no longer changed. @throws Refusal `version.conflict` */
  async archive(meetingId: string, version: number, by: Author): Promise<MeetingStanding> {
    return this.mark(meetingId, version, 'archivedAt', this.clock.now(), { by, action: 'meeting.archived' });
  }

  async reopen(meetingId: string, version: number, by: Author): Promise<MeetingStanding> {
    return this.mark(meetingId, version, 'archivedAt', null, { by, action: 'meeting.reopened' });
  }

  /** From here on nobody sees the meeting, its releases included. It can be restored for thirty days. */
  async delete(meetingId: string, version: number, by: Author): Promise<MeetingStanding> {
    return this.mark(meetingId, version, 'deletedAt', this.clock.now(), { by, action: 'meeting.deleted' });
  }

  /** @throws Refusal `meeting.deleted` where that was more than thirty days ago */
  async restore(meetingId: string, version: number, by: Author): Promise<MeetingStanding> {
    return this.mark(meetingId, version, 'deletedAt', null, { by, action: 'meeting.restored' }, ({ deletedAt }) => {
      if (isPastRestoring(deletedAt, this.clock.now())) throw new Refusal('meeting.deleted');
    });
  }

  private async make(file: MeetingFile, by: Author): Promise<MeetingMade> {
    const problems = meetingFileProblems(file);
    if (problems.length > 0) throw new Refusal('programme.invalid', problems);
    return this.dataSource.transaction(async (manager) => {
      const change = await this.programme.makeDraft(manager, file, by);
      await this.access.giveToMaker(manager, change.meetingId, by);
      await this.programme.recordImport(manager, change, by);
      return { slug: file.meeting.slug };
    });
  }

  private async mark(
    meetingId: string,
    version: number,
    mark: Mark,
    at: Date | null,
    { by, action }: { by: Author; action: string },
    refuse: (meeting: Meeting) => void = () => undefined,
  ): Promise<MeetingStanding> {
    return this.dataSource.transaction(async (manager) => {
      const meeting = await getLocked(manager, meetingId);
      refuse(meeting);
      // What has been done already keeps its moment.
      if ((meeting[mark] === null) === (at === null)) return standingOf(meeting);
      expectVersion(standingOf(meeting), version);
      const next = meeting.version + 1;
      await manager.update(Meeting, { id: meetingId }, { [mark]: at, version: next });
      // Who looks on at what has become invisible is shown the door; everybody else reads the meeting again.
      await this.live.tellDraft(manager, meetingId, [{ kind: 'meeting' }]);
      const subject = `meeting ${meeting.slug}`;
      await this.audit.write(manager, {
        by,
        action,
        scope: meetingId,
        subject,
        before: { [mark]: meeting[mark] },
        after: { [mark]: at },
      });
      return { ...standingOf(meeting), [mark]: at?.toISOString() ?? null, version: next };
    });
  }
}

async function getLocked(manager: EntityManager, id: string): Promise<Meeting> {
  const meeting = await manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!meeting) throw new Refusal('not-found');
  return meeting;
}

function standingOf({ slug, archivedAt, deletedAt, version }: Meeting): MeetingStanding {
  return { slug, archivedAt: archivedAt?.toISOString() ?? null, deletedAt: deletedAt?.toISOString() ?? null, version };
}
