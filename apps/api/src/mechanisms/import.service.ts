import type { MechanismFile } from '#contract/mechanism-file';
import { FileError } from '#contract/file-syntax';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditRecord } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { linesOf } from './import-lines.rules.js';
import {
  type MechanismUpdate,
  namesPart,
  type RegistryUpdate,
  registryUpdate,
  takenNames,
  type Update,
} from './import.rules.js';
import { MechanismOccasion } from './mechanism-occasion.entity.js';
import { MechanismTheme } from './mechanism-theme.entity.js';
import { Mechanism } from './mechanism.entity.js';
import { OccasionMechanism } from './occasion-mechanism.entity.js';
import { RegistryReader } from './registry-reader.js';
import { addMechanism, lockMechanisms, lockRegistry, nameMechanism, state } from './registry-writer.js';
import type { Occasion, StandingRegistry, Theme } from './registry.js';

/** Takes registry files in. Every method is one transaction. */
@Injectable()
export class MechanismImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: RegistryReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * What an import would change, a line each.
   *
   * @throws FileError where a name in the file is that of a mechanism that is not in it
   */
  async plan(file: MechanismFile): Promise<string[]> {
    return linesOf(updateBy(file, await this.reader.read()));
  }

  /**
   * Adds what the file says and the registry does not hold; nothing is taken away or overwritten.
   *
   * @returns what was changed, a line each
   * @throws FileError where a name in the file is that of a mechanism that is not in it
   */
  async importFile(file: MechanismFile, by: Author): Promise<string[]> {
    return this.dataSource.transaction(async (manager) => {
      await lockRegistry(manager);
      return this.takeIn(manager, file, by);
    });
  }

  /** The same where the registry is empty; otherwise nothing. */
  async importFirst(file: MechanismFile, by: Author): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await lockRegistry(manager);
      if (await manager.exists(Mechanism)) return;
      await this.takeIn(manager, file, by);
    });
  }

  private async takeIn(manager: EntityManager, file: MechanismFile, by: Author): Promise<string[]> {
    await lockMechanisms(manager);
    const update = updateBy(file, await this.reader.read(manager));
    const recording = { at: this.clock.now(), by: by.accountId };
    for (const { before, after } of update.themes) await keepTheme(manager, before, after);
    // What takes a name over comes after what gives it up.
    await giveUpNames(manager, update);
    const rowIds = new Map<string, string>();
    for (const one of update.mechanisms) {
      const id = one.before?.rowId ?? (await addMechanism(manager, one.id, one.after));
      if (one.before) await nameMechanism(manager, id, one.before.version + 1, one.after);
      await state(manager, id, one.statements, recording);
      rowIds.set(one.id, id);
    }
    for (const { before, after } of update.occasions) await keepOccasion(manager, before, after);
    await this.audit.writeAll(manager, recordsOf(update, rowIds, by));
    return linesOf(update);
  }
}

function updateBy(file: MechanismFile, standing: StandingRegistry): RegistryUpdate {
  const problems = takenNames(file, standing);
  if (problems.length > 0) throw new FileError(problems);
  return registryUpdate(file, standing);
}

async function giveUpNames(manager: EntityManager, { mechanisms }: RegistryUpdate): Promise<void> {
  const ids = mechanisms.flatMap(({ before }) => (before ? [before.rowId] : []));
  await manager.query('DELETE FROM mechanism_name WHERE mechanism_id = ANY($1)', [ids]);
  await manager.query('UPDATE mechanism SET acronym = NULL WHERE id = ANY($1)', [ids]);
}

async function keepTheme(manager: EntityManager, before: Theme | null, { id, name }: Theme): Promise<void> {
  const last = await manager.maximum(MechanismTheme, 'ordinal');
  if (before) await manager.update(MechanismTheme, { key: id }, { name });
  else await manager.insert(MechanismTheme, { key: id, name, ordinal: (last ?? -1) + 1 });
}

async function keepOccasion(manager: EntityManager, before: Occasion | null, after: Occasion): Promise<void> {
  const { id: key, name, date, source } = after;
  const last = await manager.maximum(MechanismOccasion, 'ordinal');
  if (before) await manager.update(MechanismOccasion, { key }, { name, date, source });
  else await manager.insert(MechanismOccasion, { key, name, date, source, ordinal: (last ?? -1) + 1 });
  await manager.delete(OccasionMechanism, { occasionKey: key });
  await manager.query(
    `INSERT INTO occasion_mechanism (occasion_key, mechanism_id)
     SELECT $1, id FROM mechanism WHERE "key" = ANY($2)`,
    [key, after.mechanisms],
  );
}

/** What became of a mechanism belongs to its own log, the rest to that of the installation. */
function recordsOf(
  { themes, mechanisms, occasions }: RegistryUpdate,
  rowIds: ReadonlyMap<string, string>,
  by: Author,
): AuditRecord[] {
  const record = (noun: string, id: string, { before, after }: Update<unknown>): AuditRecord => ({
    by,
    action: `${noun}.${before === null ? 'added' : 'changed'}`,
    scope: rowIds.get(noun === 'mechanism' ? id : '') ?? null,
    subject: `${noun} ${id}`,
    before: before ?? undefined,
    after,
  });
  return [
    ...themes.map((one) => record('mechanism-theme', one.after.id, one)),
    ...mechanisms.map((one) => record('mechanism', one.id, withStatements(one))),
    ...occasions.map((one) => record('mechanism-occasion', one.after.id, one)),
  ];
}

function withStatements({ before, after, statements }: MechanismUpdate): Update<unknown> {
  return { before: before && namesPart(before), after: { ...after, ...(statements.length > 0 && { statements }) } };
}
