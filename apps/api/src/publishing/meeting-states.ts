import type { MeetingState } from '#contract/permission';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GrantSources, type MeetingStateSource } from '../accounts/policy/grant-sources.js';
import { Meeting } from '../programme/meeting.entity.js';
import { meetingState } from '../programme/meeting-state.rules.js';
import { Release } from './release.entity.js';

/** Tells the policy in which state a meeting is. */
@Injectable()
export class MeetingStates implements MeetingStateSource, OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: GrantSources,
  ) {}

  onModuleInit(): void {
    this.sources.answerForMeetings(this);
  }

  async stateOf(slug: string): Promise<MeetingState | null> {
    const row = await this.dataSource
      .getRepository(Meeting)
      .createQueryBuilder('meeting')
      .select('meeting.archivedAt', 'archivedAt')
      .addSelect('meeting.deletedAt', 'deletedAt')
      .addSelect(
        (releases) => releases.select('count(*) > 0').from(Release, 'release').where('release.meetingId = meeting.id'),
        'released',
      )
      .where('meeting.slug = :slug', { slug })
      .getRawOne<{ archivedAt: Date | null; deletedAt: Date | null; released: boolean }>();
    return row === undefined ? null : meetingState(row);
  }
}
