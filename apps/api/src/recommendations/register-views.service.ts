import type { MeetingRegister, RecommendationView } from '#contract/recommendation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AccountNames, type NameOf } from '../accounts/account-names.js';
import type { Actor } from '../accounts/actor.js';
import { Permissions } from '../accounts/policy/permissions.js';
import { Refusal } from '../platform/refusal.js';
import type { PlenaryRecommendationRow } from '../plenary/consolidation/plenary-recommendation.entity.js';
import { listPlenaries } from '../plenary/plenary-room.js';
import { adoptedOf } from './adopted.rules.js';
import { listPlenaryRows } from './plenary-rows.js';
import { organizerReport } from './owners/reports.rules.js';
import { RecommendationStep } from './recommendation-step.entity.js';
import { findRow, listRows, type RegisterRow } from './register-rows.js';
import { RegisterSights } from './register-sights.service.js';
import { organizerView, standingOf } from './register-views.rules.js';

/** What is read of a register at one moment. */
interface ReadRegister {
  rows: RegisterRow[];
  /** What the plenaries of its meeting have decided. */
  standing: PlenaryRecommendationRow[];
  steps: RecommendationStep[];
}

/** The register of a meeting as its organizers see it. */
@Injectable()
export class RegisterViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly permissions: Permissions,
    private readonly names: AccountNames,
    private readonly sights: RegisterSights,
  ) {}

  /** In the same number of statements however much there is. */
  async ofMeeting(meetingId: string, slug: string, actor: Actor): Promise<MeetingRegister> {
    const { plenaries, ...read } = await this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      ...(await readRegister(manager, meetingId, await listRows(manager, meetingId))),
      plenaries: new Set((await listPlenaries(manager, meetingId)).map(({ id }) => id)),
    }));
    const entered = new Set(read.rows.map(({ sessionId, originId }) => `${sessionId} ${originId}`));
    const awaited = adoptedOf(read.standing).filter(
      ({ sessionId, id }) => plenaries.has(sessionId) && !entered.has(`${sessionId} ${id}`),
    );
    const [recommendations, permits] = await Promise.all([
      this.viewsOf(read, actor),
      this.permissions.within(slug, actor),
    ]);
    return { recommendations, awaiting: awaited.length, may: { edit: permits('recommendation.edit') } };
  }

  /** @throws Refusal `not-found` */
  async get(id: string, actor: Actor): Promise<RecommendationView> {
    const read = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const row = await findRow(manager, id);
      if (!row) throw new Refusal('not-found');
      return readRegister(manager, row.meetingId, [row]);
    });
    const [view] = await this.viewsOf(read, actor);
    if (!view) throw new Refusal('not-found');
    return view;
  }

  private async viewsOf({ rows, standing, steps }: ReadRegister, actor: Actor): Promise<RecommendationView[]> {
    const setters = [
      ...rows.flatMap(({ enteredBy, reports }) => [enteredBy, ...reports.map(({ settledBy }) => settledBy)]),
      ...steps.map(({ setBy }) => setBy),
    ];
    const [nameOf, { seen }] = await Promise.all([this.names.of(setters), this.sights.of(actor)]);
    return rows.map((row) => {
      const history = steps
        .filter(({ recommendationId }) => recommendationId === row.id)
        .map((step) => statusStep(step, row, nameOf));
      const reports = row.reports.map((report) => organizerReport(report, nameOf));
      const told = { ...standingOf(row, standing), enteredBy: nameOf(row.enteredBy), history, reports };
      return organizerView(row, told, seen);
    });
  }
}

function statusStep(
  { setAt, setBy, status, note, reportId }: RecommendationStep,
  { reports }: RegisterRow,
  nameOf: NameOf,
): RecommendationView['history'][number] {
  const [report = null] = reports.filter(({ id }) => id === reportId).map(({ year, owner }) => ({ year, owner }));
  return { at: setAt.toISOString(), by: nameOf(setBy), status, note, report };
}

async function readRegister(manager: EntityManager, meetingId: string, rows: RegisterRow[]): Promise<ReadRegister> {
  const steps = await manager.find(RecommendationStep, {
    where: { recommendationId: In(rows.map(({ id }) => id)) },
    order: { id: 'DESC' },
  });
  return { rows, standing: await listPlenaryRows(manager, meetingId), steps };
}
