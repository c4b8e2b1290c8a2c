import type { PlacingPlan, PlacingPlanRequest } from '#contract/group-placings';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RegistryReader } from '../mechanisms/registry-reader.js';
import { focusOf, summaryOf } from '../mechanisms/views.rules.js';
import { readDraft } from '../programme/draft-reader.js';
import { draftToFile } from '../programme/draft-to-file.js';
import { found } from '../programme/editing/found.js';
import { openMeeting } from '../programme/open-meeting.js';
import { placingPlan } from './placing-plan.rules.js';
import { ReleaseReader } from './release-reader.js';

/** Proposes which mechanism sits in which group of a breakout. Nothing is written. */
@Injectable()
export class PlacingPlanService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registry: RegistryReader,
    private readonly releases: ReleaseReader,
  ) {}

  /** @throws Refusal `not-found`, `meeting.archived` */
  async plan(meetingId: string, sessionId: string, { keep }: PlacingPlanRequest): Promise<PlacingPlan> {
    const { draft, registry } = await this.dataSource.transaction(async (manager) => ({
      draft: await readDraft(manager, await openMeeting(manager, meetingId)),
      registry: await this.registry.read(manager),
    }));
    const file = draftToFile(draft);
    const { key } = found(draft, 'session', sessionId);
    const release = await this.releases.find(draft.meeting.slug);
    const regions = new Map(
      registry.mechanisms.map((one) => [one.id, focusOf(summaryOf(one, draft.meeting.startDate)).regions]),
    );
    return placingPlan({ draft, file, sessionKey: key, keep, told: release?.snapshot, regions });
  }
}
