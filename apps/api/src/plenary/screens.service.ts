import type { ReportingGroup, ShownSlide } from '#contract/plenary';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { openPlenary } from './open-plenary.js';
import type { PlenaryRoom } from './plenary-room.js';
import { PlenaryScreen } from './plenary-screen.entity.js';
import { plenaryOf } from './plenary-views.service.js';
import { listReportingGroups } from './reporting-groups.js';

/** Puts slides on the screens of plenaries. It is no change of what groups report, and is on no record. */
@Injectable()
export class ScreensService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
  ) {}

  /**
   * Shows a slide of a group that reports to a session, or neither.
   *
   * @throws Refusal `not-found` where no group reports to the session; `meeting.archived`, `input.invalid` where there is no such slide
   */
  async show(sessionId: string, shown: ShownSlide | null): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const plenary = await openPlenary(manager, sessionId);
      await this.put(manager, plenary, shown);
    });
  }

  /**
   * Shows a slide of one's own group, whatever is on the screen.
   *
   * @throws Refusal `not-found` where the group reports to no session; `meeting.archived`, `input.invalid`
   */
  async showOwn(groupId: string, slide: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const plenary = await openPlenary(manager, await plenaryOf(manager, groupId));
      await this.put(manager, plenary, { group: groupId, slide });
    });
  }

  private async put(
    manager: EntityManager,
    { id: sessionId, meetingId, session }: PlenaryRoom,
    shown: ShownSlide | null,
  ): Promise<void> {
    const groups = await listReportingGroups(manager, sessionId);
    if (shown) refuseUnknown(groups, shown);
    const next = { groupId: shown?.group ?? null, slide: shown?.slide ?? null };
    const before = (await manager.findOneBy(PlenaryScreen, { sessionId })) ?? { groupId: null, slide: null };
    if (before.groupId === next.groupId && before.slide === next.slide) return;
    await manager.upsert(PlenaryScreen, { sessionId, ...next }, ['sessionId']);
    await this.live.tell(manager, meetingId, { kind: 'plenary.changed', session: session.id });
    // Which group is on the screen is seen by all that report; which slide of it, by that group alone.
    const concerned = before.groupId === next.groupId ? groups.filter(({ id }) => id === next.groupId) : groups;
    for (const { id, session: breakout } of concerned)
      await this.live.tell(manager, meetingId, { kind: 'output.shown', session: breakout, group: id });
  }
}

function refuseUnknown(groups: readonly ReportingGroup[], { group, slide }: ShownSlide): void {
  const reporting = groups.find(({ id }) => id === group);
  if (!reporting) {
    const expected = 'a group that reports to this session';
    throw new Refusal('input.invalid', [{ path: 'shown.group', found: JSON.stringify(group), expected }]);
  }
  if (!reporting.slides.some(({ id }) => id === slide)) {
    const expected = 'a slide of the group';
    throw new Refusal('input.invalid', [{ path: 'shown.slide', found: JSON.stringify(slide), expected }]);
  }
}
