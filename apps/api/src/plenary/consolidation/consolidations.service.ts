import type { ConsolidationEdit, ConsolidationOutcome } from '#contract/consolidation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findNameFinder } from '../../breakouts/output-room.js';
import { GroupOutput } from '../../breakouts/group-output.entity.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { MeetingLive } from '../../programme/live/meeting-live.js';
import { openPlenary } from '../open-plenary.js';
import type { PlenaryRoom } from '../plenary-room.js';
import { listReports, type Report } from '../reports.js';
import { withConsolidationEdits } from './consolidation-edits.rules.js';
import { changedRecommendations, recordsOf } from './consolidation-record.rules.js';
import { handedIn } from './handed-in.js';
import { newStates } from './included.rules.js';
import { PlenaryConsolidation } from './plenary-consolidation.entity.js';
import { PlenaryRecommendationRow } from './plenary-recommendation.entity.js';
import type { StandingConsolidation } from './standing.js';

/** Makes of what groups recommend what the plenary adopts. */
@Injectable()
export class ConsolidationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Does one edit after another, each for itself: one that cannot be done holds nothing else up. Words that were not written are kept in
   * the meeting's log. Outputs of which everything has been decided on are included from then on.
   *
   * @returns what became of each
   * @throws Refusal `not-found`, `meeting.archived`
   */
  async edit(sessionId: string, edits: readonly ConsolidationEdit[], by: Author): Promise<ConsolidationOutcome[]> {
    return this.dataSource.transaction(async (manager) => {
      const plenary = await openPlenary(manager, sessionId);
      const standing = await openConsolidation(manager, plenary);
      const reports = await listReports(manager, sessionId, true);
      const groups = reports.map(handedIn);
      const { consolidation, outcomes } = withConsolidationEdits(standing, edits, {
        ...{ by: by.accountId, at: this.clock.now(), groups },
        language: plenary.language,
        findNames: await findNameFinder(manager, plenary),
      });
      await keep(manager, standing, { sessionId, consolidation });
      const states = newStates(groups, consolidation.recommendations);
      for (const { group, after } of states)
        await manager.update(GroupOutput, { groupId: group }, { state: after, version: () => 'version + 1' });
      await this.tell(manager, { plenary, reports, groups: states.map(({ group }) => group) });
      await this.audit.writeAll(manager, [
        ...recordsOf(standing, consolidation, { edits, outcomes }).map((record) => ({
          ...{ ...record, by, scope: plenary.meetingId, subject: `session ${plenary.session.id}` },
        })),
        ...states.map(({ group, before, after }) => ({
          ...{ by, action: `output.${after}`, scope: plenary.meetingId, subject: `group ${group}` },
          ...{ before: { state: before }, after: { state: after } },
        })),
      ]);
      return outcomes;
    });
  }

  /** @param groups those whose outputs are in another state */
  private async tell(
    manager: EntityManager,
    { plenary, reports, groups }: { plenary: PlenaryRoom; reports: readonly Report[]; groups: readonly string[] },
  ): Promise<void> {
    const { meetingId, session } = plenary;
    await this.live.tell(manager, meetingId, { kind: 'plenary.changed', session: session.id });
    for (const { room } of reports.filter(({ room: { group } }) => groups.includes(group.id))) {
      const changed = { session: room.session.key, group: room.group.id };
      await this.live.tell(manager, meetingId, { kind: 'output.changed', ...changed });
    }
  }
}

/** Takes what is told of a plenary's recommendations for a change; what nobody has touched yet begins here. */
async function openConsolidation(
  manager: EntityManager,
  { id: sessionId, meetingId }: PlenaryRoom,
): Promise<StandingConsolidation> {
  const begun = { sessionId, meetingId, apart: [] };
  await manager.createQueryBuilder().insert().into(PlenaryConsolidation).values(begun).orIgnore().execute();
  const { apart } = await manager.findOneOrFail(PlenaryConsolidation, {
    where: { sessionId },
    lock: { mode: 'pessimistic_write' },
  });
  return { apart, recommendations: await manager.findBy(PlenaryRecommendationRow, { sessionId }) };
}

async function keep(
  manager: EntityManager,
  standing: StandingConsolidation,
  { sessionId, consolidation }: { sessionId: string; consolidation: StandingConsolidation },
): Promise<void> {
  const { changed } = changedRecommendations(standing.recommendations, consolidation.recommendations);
  const rows = changed.map((one) => ({ ...one, sessionId }));
  if (rows.length > 0) await manager.upsert(PlenaryRecommendationRow, rows, ['sessionId', 'id']);
  const { apart } = consolidation;
  if (apart !== standing.apart) await manager.update(PlenaryConsolidation, { sessionId }, { apart });
}
