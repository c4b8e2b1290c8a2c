import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { MechanismFact } from './mechanism-fact.entity.js';
import { MechanismName } from './mechanism-name.entity.js';
import { Mechanism } from './mechanism.entity.js';
import { spellingsOf } from './names.rules.js';
import type { Names, Statement } from './registry.js';

/** When and by whom something is written down. */
export interface Recording {
  at: Date;
  /** An account. */
  by: string | null;
}

/**
 * Has everybody wait who gives mechanisms names or puts the registry in order, until the end of the transaction: names are looked
 * at together.
 */
export async function lockRegistry(manager: EntityManager): Promise<void> {
  await manager.query('LOCK TABLE mechanism_name IN SHARE ROW EXCLUSIVE MODE');
}

/** Has everybody wait who states something of a mechanism, in one order for all. */
export async function lockMechanisms(manager: EntityManager): Promise<void> {
  await manager.query('SELECT FROM mechanism ORDER BY id FOR UPDATE');
}

/** @returns the id of the row */
export async function addMechanism(manager: EntityManager, key: string, names: Names): Promise<string> {
  const id = randomUUID();
  const last = await manager.maximum(Mechanism, 'ordinal');
  await manager.insert(Mechanism, { id, key, ...columnsOf(names), ordinal: (last ?? -1) + 1 });
  await keepNames(manager, id, names);
  return id;
}

/** Gives a mechanism its names, and raises its version. */
export async function nameMechanism(manager: EntityManager, id: string, version: number, names: Names): Promise<void> {
  await manager.update(Mechanism, { id }, { ...columnsOf(names), version });
  await keepNames(manager, id, names);
}

/** Adds statements. */
export async function state(
  manager: EntityManager,
  mechanismId: string,
  statements: readonly Statement[],
  { at, by }: Recording,
): Promise<void> {
  if (statements.length === 0) return;
  const rows = statements.map((statement) => ({ mechanismId, ...statement, recordedAt: at, recordedBy: by }));
  await manager.insert(MechanismFact, rows);
}

function columnsOf({ type, name, shortName, acronym, aliases }: Names) {
  return { type, name, shortName, acronym, aliases: [...aliases] };
}

async function keepNames(manager: EntityManager, mechanismId: string, names: Names): Promise<void> {
  await manager.delete(MechanismName, { mechanismId });
  const rows = [...spellingsOf(names)].map(([key, spellings]) => ({ key, mechanismId, spellings }));
  await manager.insert(MechanismName, rows);
}
