import type {
  CorrectionAcceptance,
  CorrectionView,
  LinkedMechanism,
  MechanismCorrectionView,
  NewCorrection,
} from '#contract/mechanism-correction';
import { problemAt } from '#contract/file-places';
import type { NewStatement } from '#contract/mechanism';
import { factKinds } from '#contract/mechanism-terms';
import { latestDateAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../../platform/audit/audit.js';
import type { Author } from '../../platform/author.js';
import { Clock } from '../../platform/clock.js';
import { expectVersion } from '../../platform/expect-version.js';
import { Refusal } from '../../platform/refusal.js';
import { MechanismEditingService } from '../mechanism-editing.service.js';
import { Mechanism } from '../mechanism.entity.js';
import { MechanismsService } from '../mechanisms.service.js';
import { MechanismCorrection } from './mechanism-correction.entity.js';
import { MechanismLinksService } from './mechanism-links.service.js';

/** Corrections of one mechanism that may wait at once. */
const mostWaiting = 50;

/** Whoever has the link, and no account. */
const aSecretariat: Author = { accountId: null, via: 'web' };

/** What secretariats suggest for the registry. Every method that changes something is one transaction. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: MechanismLinksService,
    private readonly mechanisms: MechanismsService,
    private readonly editing: MechanismEditingService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What was suggested for any mechanism, the latest first; those that wait alone, where that is asked. */
  async list(waiting: boolean): Promise<MechanismCorrectionView[]> {
    const found = await this.dataSource.getRepository(MechanismCorrection).find({
      where: waiting ? { state: 'waiting' } : {},
      relations: { mechanism: true },
      order: { suggestedAt: 'DESC', id: 'ASC' },
    });
    return found.map((correction) => ({ ...viewOf(correction), mechanism: correction.mechanism?.key ?? '' }));
  }

  /**
   * What the secretariat sees that has a link.
   *
   * @throws Refusal `not-found`
   */
  async see(token: string): Promise<LinkedMechanism> {
    const link = await this.links.open(this.dataSource.manager, token);
    const on = this.today();
    const { version, history, occasions, ...mechanism } = await this.mechanisms.get(link.mechanism?.key ?? '', on);
    const corrections = await this.dataSource
      .getRepository(MechanismCorrection)
      .find({ where: { linkId: link.id }, order: { suggestedAt: 'DESC', id: 'ASC' } });
    return { mechanism, on, corrections: corrections.map(viewOf) };
  }

  /** @throws Refusal `not-found`, `mechanism.invalid` for a date to come, `correction.too-many` */
  async suggest(token: string, correction: NewCorrection): Promise<CorrectionView> {
    return this.dataSource.transaction(async (manager) => {
      const { id: linkId, mechanismId } = await this.links.open(manager, token);
      const today = this.today();
      if (correction.asOf > today) {
        const expected = `a date that is not after ${today}`;
        throw new Refusal('mechanism.invalid', [problemAt(['asOf'], correction.asOf, expected)]);
      }
      // Its row is locked, so that the count holds.
      const { key } = await lockMechanism(manager, mechanismId);
      const waiting = await manager.countBy(MechanismCorrection, { mechanismId, state: 'waiting' });
      if (waiting >= mostWaiting) throw new Refusal('correction.too-many');
      const row = manager.create(MechanismCorrection, {
        ...{ ...correction, mechanismId, linkId, suggestedAt: this.clock.now() },
        ...{ state: 'waiting', reason: null, settledAt: null, version: 1 },
      });
      const saved = await manager.save(row);
      const record = recordOf('mechanism-correction.suggested', saved, key, aSecretariat);
      await this.audit.write(manager, { ...record, after: correction });
      return viewOf(saved);
    });
  }

  /**
   * States what was suggested, as the organizer words it; the secretariat is its source.
   *
   * @param mechanismId row of the mechanism
   * @param facts the fact that the correction is about, and no other; none where it is about names
   * @param version of the correction as it was read
   * @throws Refusal `not-found`, `version.conflict`, `correction.settled`, `mechanism.invalid`
   */
  async accept(
    mechanismId: string,
    id: string,
    facts: CorrectionAcceptance,
    version: number,
    by: Author,
  ): Promise<CorrectionView> {
    return this.dataSource.transaction(async (manager) => {
      const mechanism = await lockMechanism(manager, mechanismId);
      const correction = await openCorrection(manager, mechanismId, id, version);
      expectAsked(correction, facts);
      const settled = await this.settle(manager, correction, { state: 'accepted' });
      const statement: NewStatement = {
        ...facts,
        asOf: correction.asOf,
        source: `Secretariat (${mechanism.shortName})`,
      };
      if (correction.about !== 'names') await this.editing.stateIn(manager, mechanism, statement, by);
      await this.audit.write(manager, recordOf('mechanism-correction.accepted', settled, mechanism.key, by));
      return viewOf(settled);
    });
  }

  /**
   * @param reason paragraphs; the secretariat reads them
   * @param version of the correction as it was read
   * @throws Refusal `not-found`, `version.conflict`, `correction.settled`
   */
  async decline(mechanismId: string, id: string, reason: string, version: number, by: Author): Promise<CorrectionView> {
    return this.dataSource.transaction(async (manager) => {
      const { key } = await lockMechanism(manager, mechanismId);
      const correction = await openCorrection(manager, mechanismId, id, version);
      const settled = await this.settle(manager, correction, { state: 'declined', reason });
      const record = recordOf('mechanism-correction.declined', settled, key, by);
      await this.audit.write(manager, { ...record, after: { reason } });
      return viewOf(settled);
    });
  }

  private async settle(
    manager: EntityManager,
    correction: MechanismCorrection,
    outcome: { state: 'accepted' | 'declined'; reason?: string },
  ): Promise<MechanismCorrection> {
    const values = { ...outcome, settledAt: this.clock.now(), version: correction.version + 1 };
    await manager.update(MechanismCorrection, { id: correction.id }, values);
    return manager.findOneByOrFail(MechanismCorrection, { id: correction.id });
  }

  private today(): string {
    return latestDateAt(this.clock.now().getTime());
  }
}

async function lockMechanism(manager: EntityManager, id: string): Promise<Mechanism> {
  return manager.findOneOrFail(Mechanism, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** One that waits; its mechanism is locked. */
async function openCorrection(
  manager: EntityManager,
  mechanismId: string,
  id: string,
  version: number,
): Promise<MechanismCorrection> {
  const correction = await manager.findOneBy(MechanismCorrection, { id, mechanismId });
  if (!correction) throw new Refusal('not-found');
  expectVersion({ ...viewOf(correction) }, version);
  if (correction.state !== 'waiting') throw new Refusal('correction.settled');
  return correction;
}

function expectAsked({ about }: MechanismCorrection, facts: CorrectionAcceptance): void {
  const problems = factKinds.flatMap((kind) => {
    if ((facts[kind] !== undefined) === (kind === about)) return [];
    return [problemAt([kind], facts[kind], kind === about ? 'the fact that is corrected' : 'nothing here')];
  });
  if (problems.length > 0) throw new Refusal('mechanism.invalid', problems);
}

function recordOf(action: string, { id, mechanismId }: MechanismCorrection, key: string, by: Author): AuditRecord {
  return { by, action, scope: mechanismId, subject: `mechanism ${key}`, before: { correction: id } };
}

function viewOf({ id, about, text, asOf, suggestedAt, state, reason, version }: MechanismCorrection): CorrectionView {
  return { id, about, text, asOf, suggestedAt: suggestedAt.toISOString(), state, reason, version };
}
