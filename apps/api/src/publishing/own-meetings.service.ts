import type { OwnMeeting } from '#contract/own-meeting';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import { GrantSources } from '../accounts/policy/grant-sources.js';
import { isPermitted } from '../accounts/policy/policy.rules.js';
import { Meeting } from '../programme/meeting.entity.js';
import { meetingState } from '../programme/meeting-state.rules.js';
import { Release } from './release.entity.js';

/** The meetings whose drafts somebody may read: where organizers, and everybody with a role, begin. */
@Injectable()
export class OwnMeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: GrantSources,
  ) {}

  /** The latest first, in as many statements however many there are. */
  async list(actor: Actor): Promise<OwnMeeting[]> {
    const grants = await this.sources.grantsOf(actor);
    const slugs = [...new Set(grants.flatMap((grant) => ('meeting' in grant ? [grant.meeting] : [])))];
    const meetings = await this.dataSource.getRepository(Meeting).find({
      where: { deletedAt: IsNull(), ...(!actor.administrator && { slug: In(slugs) }) },
      order: { startDate: 'DESC', slug: 'ASC' },
    });
    const released = await this.releasedAmong(meetings);
    return meetings
      .map((meeting) => {
        const { id, archivedAt, deletedAt } = meeting;
        return { meeting, state: meetingState({ archivedAt, deletedAt, released: released.has(id) }) };
      })
      .filter(({ meeting: { slug }, state }) => isPermitted('draft.read', grants, { meeting: slug }, state))
      .map(({ meeting: { slug, title, startDate, endDate }, state }) => ({
        slug,
        title,
        startDate,
        endDate,
        state,
        organized: isPermitted('meeting.export', grants, { meeting: slug }, state),
      }));
  }

  private async releasedAmong(meetings: readonly Meeting[]): Promise<Set<string>> {
    const rows = await this.dataSource.getRepository(Release).find({
      where: { meetingId: In(meetings.map(({ id }) => id)), version: 1 },
      select: { meetingId: true },
    });
    return new Set(rows.map(({ meetingId }) => meetingId));
  }
}
