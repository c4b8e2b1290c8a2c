import type { OwnersOfMeeting } from '#contract/owner-link';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/refusal.js';
import { Meeting } from '../../programme/meeting.entity.js';
import { ReleaseReader } from '../../publishing/release-reader.js';
import { listRows } from '../register-rows.js';
import { dayAt } from './meeting-day.js';
import { linkView, OwnerLinksService, ownerOf } from './owner-links.service.js';
import { nextEdition, ownersStanding, reportYears } from './owners.rules.js';

/** How far those are with their reports who have taken up recommendations of a meeting. */
@Injectable()
export class OwnersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OwnerLinksService,
    private readonly releases: ReleaseReader,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not-found` */
  async ofMeeting(meetingId: string): Promise<OwnersOfMeeting> {
    const { manager } = this.dataSource;
    const meeting = await manager.findOneBy(Meeting, { id: meetingId });
    if (!meeting) throw new Refusal('not-found');
    const today = dayAt(this.clock.now(), meeting.timeZone);
    const [year] = reportYears(today);
    const [standing, next] = await Promise.all([
      this.standingIn(manager, meetingId, today),
      this.nextOf(meeting, today),
    ]);
    return { year, owners: standing, next };
  }

  /** In the caller's transaction. @param today where the meeting is */
  async standingIn(manager: EntityManager, meetingId: string, today: string): Promise<OwnersOfMeeting['owners']> {
    const rows = await listRows(manager, meetingId);
    const links = await this.links.listStanding(manager, meetingId);
    const views = links.map((link) => ({ ...linkView(link, this.clock.now()), owner: ownerOf(link) }));
    return ownersStanding(rows, views, today);
  }

  /** What is still a draft is not named to people outside, nor to those who write to them. */
  async nextOf(meeting: Meeting, today: string): Promise<OwnersOfMeeting['next']> {
    const released = await this.releases.listNewest();
    const editions = released.map(({ snapshot }) => snapshot.meeting);
    return nextEdition(editions, meeting, today);
  }
}
