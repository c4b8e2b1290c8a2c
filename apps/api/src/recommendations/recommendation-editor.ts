import type { RecommendationChange } from '#contract/recommendation';
import { problemAt } from '#contract/file-places';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { MeetingLive } from '../programme/live/meeting-live.js';
import { openRegister } from './open-register.js';
import { nextStep, repeatedProblems, supersededProblems } from './recommendation-change.rules.js';
import { writeOwners, writeThemes } from './recommendation-links.js';
import { RecommendationStep } from './recommendation-step.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { findRow, type RegisterRow } from './register-rows.js';
import type { RegisterSight } from './register-sights.service.js';
import { publicView, type SeenMeeting } from './register-views.rules.js';

/** What a change writes into the row itself. */
export type Values = Partial<Omit<Recommendation, 'meeting' | 'supersededBy'>>;

/** Who changes a recommendation, and how the trail calls that. */
interface Doing {
  by: Author;
  action: string;
  seen: SeenMeeting;
}

/** What came of a change beside the recommendation itself: it is told even where that stays as it was. */
export interface Edited {
  values: Values;
  record?: AuditRecord;
}

/** How somebody sets what is followed up of a recommendation. */
interface Following {
  sight: RegisterSight;
  by: Author;
  /** The report of an owner that is accepted by it: it is in the history, even where the status stays. */
  report?: string;
}

/** Changes one recommendation at a time, over the version that was read. */
@Injectable()
export class RecommendationEditor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: MeetingLive,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * One transaction around a change: the register is taken, and what differs afterwards is told.
   *
   * @param version of the recommendation as it was read
   * @throws Refusal `not-found`, `version.conflict`
   */
  async edit(
    id: string,
    version: number,
    { by, action, seen }: Doing,
    change: (manager: EntityManager, row: RegisterRow) => Promise<Edited>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { meetingId } = await manager.findOneByOrFail(Recommendation, { id });
      await openRegister(manager, meetingId);
      const before = await getRow(manager, id);
      expectVersion({ ...publicView(before, before.meeting, seen), version: before.version }, version);
      const { values, record } = await change(manager, before);
      if (Object.keys(values).length > 0) await manager.update(Recommendation, { id }, values);
      const after = await getRow(manager, id);
      const isChanged = JSON.stringify(recorded(before)) !== JSON.stringify(recorded(after));
      if (!isChanged && !record) return;
      if (isChanged) await manager.update(Recommendation, { id }, { version: version + 1 });
      await this.live.tell(manager, meetingId, { kind: 'recommendation.changed' });
      const changed = {
        ...{ by, action, scope: meetingId, subject: `recommendation ${before.number}` },
        ...{ before: recorded(before), after: recorded(after) },
      };
      await this.audit.writeAll(manager, [...(record ? [record] : []), ...(isChanged ? [changed] : [])]);
    });
  }

  /**
   * Sets owners, themes and status in the caller's transaction.
   *
   * @returns what is to be written into the row
   * @throws Refusal `recommendation.invalid`
   */
  async follow(
    manager: EntityManager,
    row: RegisterRow,
    change: RecommendationChange,
    { sight, by, report }: Following,
  ): Promise<Values> {
    const isSuperseded = row.supersededBy !== null;
    const problems = [...repeatedProblems(change), ...supersededProblems({ status: row.status, isSuperseded }, change)];
    if (problems.length > 0) throw new Refusal('recommendation.invalid', problems);
    const { id, status, note } = row;
    const step = nextStep(row, change) ?? (report === undefined ? null : { status, note });
    if (step) {
      const made = { ...step, recommendationId: id, setAt: this.clock.now(), setBy: by.accountId };
      await manager.insert(RecommendationStep, { ...made, reportId: report ?? null });
    }
    if (change.owners) await writeOwners(manager, id, change.owners);
    if (change.themes) await writeThemes(manager, id, change.themes);
    return { ...valuesOf(change), ...(await supersedingIn(manager, id, change, sight)) };
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
