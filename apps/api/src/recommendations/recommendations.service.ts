import type { RecommendationChange } from '#contract/recommendation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, authorOf } from '../accounts/actor.js';
import { problemAt } from '#contract/file-places';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { readConsolidation } from '../plenary/consolidation/read-consolidation.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { adoptedOf, adoptedWords, frozenSources } from './adopted.rules.js';
import { openRegister } from './open-register.js';
import { isAboutWords, nextStep, repeatedProblems, supersededProblems } from './recommendation-change.rules.js';
import { writeOwners, writeThemes } from './recommendation-links.js';
import { RecommendationStep } from './recommendation-step.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { findRow, type RegisterRow } from './register-rows.js';
import { type RegisterSight, RegisterSights } from './register-sights.service.js';
import { publicView, type SeenMeeting } from './register-views.rules.js';

/** What a change writes into the row itself. */
type Values = Partial<Omit<Recommendation, 'meeting' | 'supersededBy'>>;

/** Follows recommendations up. Every method that changes something is one transaction. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sights: RegisterSights,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version of the recommendation as it was read
   * @throws Refusal `not-found`, `version.conflict`, `recommendation.invalid`; `recommendation.adopted` for the words of
   *   what a plenary has adopted
   */
  async change(id: string, change: RecommendationChange, version: number, actor: Actor): Promise<void> {
    const sight = await this.sights.of(actor);
    const by = authorOf(actor);
    await this.edit(id, version, { by, action: 'recommendation.changed', seen: sight.seen }, async (manager, row) => {
      if (row.originId !== null && isAboutWords(change)) throw new Refusal('recommendation.adopted');
      const isSuperseded = row.supersededBy !== null;
      const problems = [
        ...repeatedProblems(change),
        ...supersededProblems({ status: row.status, isSuperseded }, change),
      ];
      if (problems.length > 0) throw new Refusal('recommendation.invalid', problems);
      const step = nextStep(row, change);
      if (step) {
        const made = { ...step, recommendationId: id, setAt: this.clock.now(), setBy: by.accountId };
        await manager.insert(RecommendationStep, made);
      }
      if (change.owners) await writeOwners(manager, id, change.owners);
      if (change.themes) await writeThemes(manager, id, change.themes);
      return { ...valuesOf(change), ...(await supersedingIn(manager, id, change, sight)) };
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
    await this.edit(id, version, doing, async (manager, row) => {
      const { sessionId, originId } = row;
      if (sessionId === null || originId === null) throw new Refusal('recommendation.unadopted');
      const read = await readConsolidation(manager, sessionId);
      const [one] = adoptedOf(read.recommendations.filter((standing) => standing.id === originId));
      if (!one) throw new Refusal('recommendation.unadopted');
      const { levels, ...words } = adoptedWords(one);
      // Levels that people have set in the register stay.
      const isUntouched = String(row.levels) === String(row.adoptedLevels);
      const sources = frozenSources(one.sources, read);
      return { ...words, sources, adoptedLevels: levels, ...(isUntouched && { levels }) };
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

  private async edit(
    id: string,
    version: number,
    { by, action, seen }: { by: Author; action: string; seen: SeenMeeting },
    change: (manager: EntityManager, row: RegisterRow) => Promise<Values>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { meetingId } = await manager.findOneByOrFail(Recommendation, { id });
      await openRegister(manager, meetingId);
      const before = await getRow(manager, id);
      expectVersion({ ...publicView(before, before.meeting, seen), version: before.version }, version);
      const values = await change(manager, before);
      if (Object.keys(values).length > 0) await manager.update(Recommendation, { id }, values);
      const after = await getRow(manager, id);
      if (JSON.stringify(recorded(before)) === JSON.stringify(recorded(after))) return;
      await manager.update(Recommendation, { id }, { version: version + 1 });
      await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      await this.audit.write(manager, {
        ...{ by, action, scope: meetingId, subject: `recommendation ${before.number}` },
        ...{ before: recorded(before), after: recorded(after) },
      });
    });
  }
}

async function getRow(manager: EntityManager, id: string): Promise<RegisterRow> {
  const row = await findRow(manager, id);
  if (!row) throw new Refusal('not-found');
  return row;
}

function valuesOf({ text, owners, themes, note, supersededBy, ...values }: RecommendationChange): Values {
  return { ...values, ...(text !== undefined && { sentences: [{ text, sources: [] }] }) };
}

/** By which one a recommendation is superseded from then on; whoever does not see that one learns nothing of it. */
async function supersedingIn(
  manager: EntityManager,
  id: string,
  { status, supersededBy }: RecommendationChange,
  { organized, released }: RegisterSight,
): Promise<Pick<Values, 'supersededById'>> {
  if (!supersededBy) return status !== undefined && status !== 'superseded' ? { supersededById: null } : {};
  const { meeting: slug, number } = supersededBy;
  const isSeen = organized.includes(slug) || released.has(slug);
  const other = isSeen
    ? await manager.findOneBy(Recommendation, {
        ...{ meeting: { slug }, number },
        ...(!organized.includes(slug) && { isPublic: true }),
      })
    : null;
  if (!other || other.id === id)
    throw new Refusal('recommendation.invalid', [
      problemAt(['supersededBy'], supersededBy, 'another recommendation in the register'),
    ]);
  return { supersededById: other.id };
}

/** What the trail tells of one. */
function recorded({ sentences, themes, owners, supersededBy, ...row }: RegisterRow): object {
  const { title, addressee, levels, adoptedLevels, regions, status, note, evidence, isPublic, adoptedOn, sources } =
    row;
  return {
    ...{ title, text: sentences.map(({ text }) => text).join(' '), addressee, levels, regions, adoptedOn },
    ...{ adoptedLevels, status, note, evidence, isPublic, themes: themes.map(({ id }) => id) },
    sources: sources.map(({ group, entry, submission }) => `${group} ${entry} ${submission}`),
    owners: owners.map(({ mechanism, name }) => mechanism ?? name),
    supersededBy: supersededBy && `${supersededBy.meeting} ${supersededBy.number}`,
  };
}
