import type { DeletedMeeting, OwnMeeting } from '#contract/own-meeting';
import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import type { Actor } from '../accounts/actor.js';
import type { Grant } from '../accounts/policy/grant.js';
import { GrantSources } from '../accounts/policy/grant-sources.js';
import { isPermitted } from '../accounts/policy/policy.rules.js';
import { Clock } from '../platform/clock.js';
import { Meeting } from '../programme/meeting.entity.js';
import { isPastRestoring, meetingState, restorableUntil } from '../programme/meeting-state.rules.js';
import { Release } from './release.entity.js';

/** The meetings whose drafts somebody may read: where organizers, and everybody with a role, begin. */
@Injectable()
export class OwnMeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: GrantSources,
    private readonly clock: Clock,
  ) {}

  /** The latest first, in as many statements however many there are. */
  async list(actor: Actor): Promise<OwnMeeting[]> {
    const { grants, among } = await this.rightsOf(actor);
    const meetings = await this.dataSource.getRepository(Meeting).find({
      where: { deletedAt: IsNull(), ...among },
      order: { startDate: 'DESC', slug: 'ASC' },
    });
    const released = await this.releasedAmong(meetings);
    return meetings
      .map((meeting) => {
        const { id, archivedAt, deletedAt } = meeting;
        return { meeting, state: meetingState({ archivedAt, deletedAt, released: released.has(id) }) };
      })
      .filter(({ meeting: { slug }, state }) => isPermitted('draft.read', grants, { meeting: slug }, state))
      .map(({ meeting: { slug, title, startDate, endDate, venue, version }, state }) => ({
        ...{ slug, title, startDate, endDate, venue, state, version },
        organized: isPermitted('meeting.export', grants, { meeting: slug }, state),
      }));
  }

  /** Those that somebody can bring back, the one deleted last first, in as many statements however many there are. */
  async listDeleted(actor: Actor): Promise<DeletedMeeting[]> {
    const { grants, among } = await this.rightsOf(actor);
    const meetings = await this.dataSource.getRepository(Meeting).find({
      where: { deletedAt: Not(IsNull()), ...among },
      order: { deletedAt: 'DESC', slug: 'ASC' },
    });
    const now = this.clock.now();
    return meetings.flatMap(({ slug, title, startDate, endDate, version, deletedAt }) => {
      const isTheirs = isPermitted('meeting.restore', grants, { meeting: slug }, 'deleted');
      if (!deletedAt || !isTheirs || isPastRestoring(deletedAt, now)) return [];
      const moments = { deletedAt: deletedAt.toISOString(), restorableUntil: restorableUntil(deletedAt).toISOString() };
      return [{ slug, title, startDate, endDate, version, ...moments }];
    });
  }

  /** What somebody is, and the meetings that can be theirs by it. */
  private async rightsOf(actor: Actor): Promise<{ grants: Grant[]; among: FindOptionsWhere<Meeting> }> {
    const grants = await this.sources.grantsOf(actor);
    const slugs = [...new Set(grants.flatMap((grant) => ('meeting' in grant ? [grant.meeting] : [])))];
    return { grants, among: actor.administrator ? {} : { slug: In(slugs) } };
  }

  private async releasedAmong(meetings: readonly Meeting[]): Promise<Set<string>> {
    const rows = await this.dataSource.getRepository(Release).find({
      where: { meetingId: In(meetings.map(({ id }) => id)), version: 1 },
      select: { meetingId: true },
    });
    return new Set(rows.map(({ meetingId }) => meetingId));
  }
}
