import type { GroupReport, PlenaryReport } from '#contract/report';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OutputEntryRow } from '../breakouts/output-entry.entity.js';
import { saidIn } from '../breakouts/submitted.rules.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusal.js';
import { readConsolidation } from '../plenary/consolidation/read-consolidation.js';
import { findReport, type Report as GroupOutputReport } from '../plenary/reports.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { freeze } from '../publishing/freeze.js';
import { frozenGroupReport, frozenPlenaryReport } from './frozen-report.rules.js';
import { draftEdition, headOf, type ReportEdition } from './report-edition.js';
import { refuseNames } from './refuse-names.js';

/** Reports as they would be issued now. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly programme: ProgrammeService,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not-found`; `report.names-people` where nobody may be named */
  async ofGroup(groupId: string): Promise<GroupReport> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.makeOfGroup(manager, groupId));
  }

  /** @throws Refusal `not-found`, also where no group reports to the session; `report.names-people` where nobody may be named */
  async ofPlenary(sessionId: string): Promise<PlenaryReport> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.makeOfPlenary(manager, sessionId));
  }

  /** The same in the caller's transaction. What a group has not handed in is as it is being written. */
  async makeOfGroup(manager: EntityManager, groupId: string, edition = draftEdition): Promise<GroupReport> {
    const report = await findReport(manager, groupId);
    if (!report) throw new Refusal('not-found');
    const said = report.submission?.content ?? (await writtenIn(manager, report));
    const { slug } = report.room;
    const frozen = frozenGroupReport(await this.programmeOf(manager, slug, edition), { ...report, said });
    await refuseNames(manager, report.room.meetingId, frozen);
    return frozen;
  }

  /** The same in the caller's transaction. @param hold keeps what is reported as it is until that ends */
  async makeOfPlenary(
    manager: EntityManager,
    sessionId: string,
    edition = draftEdition,
    hold = false,
  ): Promise<PlenaryReport> {
    const standing = await readConsolidation(manager, sessionId, hold);
    const { slug, meetingId } = standing.plenary;
    const frozen = frozenPlenaryReport(await this.programmeOf(manager, slug, edition), standing);
    await refuseNames(manager, meetingId, frozen);
    return frozen;
  }

  private async programmeOf(manager: EntityManager, slug: string, edition: ReportEdition) {
    const { file } = await this.programme.getDraft(manager, slug, { locked: false });
    const { version, issuedAt, masthead } = headOf(edition, file.meeting, this.clock.now());
    return freeze(file, { version, releasedAt: issuedAt, note: '', masthead });
  }
}

async function writtenIn(manager: EntityManager, { room }: GroupOutputReport) {
  return saidIn(await manager.findBy(OutputEntryRow, { groupId: room.group.id }));
}
