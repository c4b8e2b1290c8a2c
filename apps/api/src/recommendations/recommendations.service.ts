import type { RecommendationChange } from '#contract/recommendation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, authorOf } from '../accounts/actor.js';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Refusal } from '../platform/refusal.js';
import { readConsolidation } from '../plenary/consolidation/read-consolidation.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { adoptedOf, adoptedWords, frozenSources } from './adopted.rules.js';
import { openRegister } from './open-register.js';
import { isAboutWords } from './recommendation-change.rules.js';
import { RecommendationEditor } from './recommendation-editor.js';
import { Recommendation } from './recommendation.entity.js';
import { RegisterSights } from './register-sights.service.js';
import { isAdopted } from './register-views.rules.js';

/** Follows recommendations up. Every method that changes something is one transaction. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sights: RegisterSights,
    private readonly editor: RecommendationEditor,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version of the recommendation as it was read
   * @throws Refusal `not-found`, `version.conflict`, `recommendation.invalid`; `recommendation.adopted` for the words of
   *   what a plenary has adopted
   */
  async change(id: string, change: RecommendationChange, version: number, actor: Actor): Promise<void> {
    const sight = await this.sights.of(actor);
    const by = authorOf(actor);
    const doing = { by, action: 'recommendation.changed', seen: sight.seen };
    await this.editor.edit(id, version, doing, async (manager, row) => {
      if (isAdopted(row) && isAboutWords(change)) throw new Refusal('recommendation.adopted');
      return { values: await this.editor.follow(manager, row, change, { sight, by }) };
    });
  }

  /**
   * Takes over the words in which the plenary has adopted a recommendation by now.
   *
   * @param version of the recommendation as it was read
   * @throws Refusal `not-found`, `version.conflict`; `recommendation.unadopted` where no plenary adopts it (any more)
   */
  async renew(id: string, version: number, actor: Actor): Promise<void> {
    const { seen } = await this.sights.of(actor);
    const doing = { by: authorOf(actor), action: 'recommendation.renewed', seen };
    await this.editor.edit(id, version, doing, async (manager, row) => {
      const { sessionId, originId } = row;
      if (sessionId === null || originId === null) throw new Refusal('recommendation.unadopted');
      const read = await readConsolidation(manager, sessionId);
      const [one] = adoptedOf(read.recommendations.filter((standing) => standing.id === originId));
      if (!one) throw new Refusal('recommendation.unadopted');
      const { levels, ...words } = adoptedWords(one);
      // Levels that people have set in the register stay.
      const isUntouched = String(row.levels) === String(row.adoptedLevels);
      const sources = frozenSources(one.sources, read);
      return { values: { ...words, sources, adoptedLevels: levels, ...(isUntouched && { levels }) } };
    });
  }

  /**
   * Makes all recommendations of a meeting public, or none.
   *
   * @throws Refusal `not-found`
   */
  async publish(meetingId: string, isPublic: boolean, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await openRegister(manager, meetingId);
      const changed = await manager.findBy(Recommendation, { meetingId, isPublic: !isPublic });
      if (changed.length === 0) return;
      const raised = { isPublic, version: () => 'version + 1' };
      await manager.update(Recommendation, { meetingId, isPublic: !isPublic }, raised);
      await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.writeAll(
        manager,
        changed
          .toSorted((a, b) => a.number - b.number)
          .map(({ number }) => ({
            ...{ by, action: 'recommendation.changed', scope: meetingId, subject: `recommendation ${number}` },
            ...{ before: { isPublic: !isPublic }, after: { isPublic } },
          })),
      );
    });
  }
}
