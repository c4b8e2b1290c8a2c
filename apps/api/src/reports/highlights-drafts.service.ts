import type { HighlightsReport } from '#contract/report';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readBlocks } from '../highlights/blocks.rules.js';
import { FollowedProgramme } from '../highlights/followed-programme.service.js';
import { placedGroup } from '../highlights/places.rules.js';
import { readHighlights } from '../highlights/read-highlights.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { type ReadConsolidation, readConsolidation } from '../plenary/consolidation/read-consolidation.js';
import { Meeting } from '../programme/meeting.entity.js';
import { registeredOf } from '../recommendations/register-reader.js';
import { frozenHighlights } from './frozen-highlights.rules.js';
import { refuseNames } from './refuse-names.js';
import { draftEdition, headOf } from './report-edition.js';

/** Highlights as they would be issued now. */
@Injectable()
export class HighlightsDrafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: FollowedProgramme,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not-found`; `report.names-people` where nobody may be named */
  async of(meetingId: string): Promise<HighlightsReport> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { made } = await this.make(manager, meetingId);
      return made;
    });
  }

  /**
   * The same in the caller's transaction, and from what its recommendations come.
   *
   * @param hold keeps what is reported as it is until that ends
   */
  async make(
    manager: EntityManager,
    meetingId: string,
    edition = draftEdition,
    hold = false,
  ): Promise<{ made: HighlightsReport; plenaries: ReadConsolidation[] }> {
    const meeting = await manager.findOneBy(Meeting, { id: meetingId });
    if (!meeting) throw new Refusal('not-found');
    const programme = await this.programme.of(manager, meeting.slug);
    const { kept, origins, reports, plenaries: rooms } = await readHighlights(manager, meetingId);
    const plenaries: ReadConsolidation[] = [];
    for (const { id } of rooms) plenaries.push(await readConsolidation(manager, id, hold));
    const made = frozenHighlights({
      head: headOf(edition, programme.meeting, this.clock.now()),
      ...{ programme, attribution: meeting.attribution, blocks: readBlocks(kept, origins), plenaries },
      groups: reports.map(placedGroup),
      registered: await registeredOf(manager, meetingId),
    });
    await refuseNames(manager, meetingId, made);
    return { made, plenaries };
  }
}
