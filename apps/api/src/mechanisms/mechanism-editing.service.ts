import type { MechanismChange, MechanismView, NewMechanism, NewStatement } from '#contract/mechanism';
import { factProblems } from '#contract/mechanism-facts.rules';
import { type MechanismNames, nameKey, namesOf } from '#contract/mechanism-name';
import { factKinds } from '#contract/mechanism-terms';
import { problemAt } from '#contract/file-places';
import { latestDateAt } from '#time/instant';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../platform/audit/audit.js';
import type { Author } from '../platform/author.js';
import { Clock } from '../platform/clock.js';
import { expectVersion } from '../platform/expect-version.js';
import { Refusal } from '../platform/refusal.js';
import { namesPart } from './import.rules.js';
import { MechanismName } from './mechanism-name.entity.js';
import { MechanismTheme } from './mechanism-theme.entity.js';
import { Mechanism } from './mechanism.entity.js';
import { MechanismsService } from './mechanisms.service.js';
import { neededAliases } from './names.rules.js';
import { addMechanism, lockRegistry, nameMechanism, state } from './registry-writer.js';
import type { Names, Statement } from './registry.js';

/** Changes the registry. Every method is one transaction, and answers with the mechanism as it is today. */
@Injectable()
export class MechanismEditingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mechanisms: MechanismsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `mechanism.name-taken`, also for the id */
  async add({ id: key, acronym = null, aliases = [], ...said }: NewMechanism, by: Author): Promise<MechanismView> {
    const names: Names = { ...said, acronym, aliases: neededAliases({ ...said, acronym }, aliases) };
    await this.dataSource.transaction(async (manager) => {
      await lockRegistry(manager);
      if (await manager.existsBy(Mechanism, { key })) {
        throw new Refusal('mechanism.name-taken', [problemAt(['id'], key, 'an id that no mechanism has')]);
      }
      await expectFreeNames(manager, names, null);
      const id = await addMechanism(manager, key, names);
      await this.audit.write(manager, {
        ...{ by, action: 'mechanism.added', scope: id, subject: `mechanism ${key}` },
        after: names,
      });
    });
    return this.mechanisms.get(key);
  }

  /**
   * Names a mechanism otherwise. What it was called stays an alias, unless its aliases are given too.
   *
   * @param version of the mechanism as it was read
   * @throws Refusal `not-found`, `version.conflict`, `mechanism.name-taken`
   */
  async rename(key: string, change: MechanismChange, version: number, by: Author): Promise<MechanismView> {
    await this.dataSource.transaction(async (manager) => {
      await lockRegistry(manager);
      const standing = await this.open(manager, key, version);
      const before = namesPart(standing);
      const said = changed(before, change);
      const former = change.aliases === undefined ? namesOf({ ...before, aliases: [] }) : [];
      const after: Names = { ...said, aliases: neededAliases(said, [...said.aliases, ...former]) };
      await expectFreeNames(manager, after, standing.id);
      await nameMechanism(manager, standing.id, standing.version + 1, after);
      await this.audit.write(manager, {
        ...{ by, action: 'mechanism.changed', scope: standing.id, subject: `mechanism ${key}` },
        ...{ before, after },
      });
    });
    return this.mechanisms.get(key);
  }

  /**
   * States facts anew. What was stated before stays, and holds until the date of the new statement.
   *
   * @param version of the mechanism as it was read
   * @throws Refusal `not-found`, `version.conflict`, `mechanism.invalid`
   */
  async state(key: string, statement: NewStatement, version: number, by: Author): Promise<MechanismView> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.open(manager, key, version);
      await this.stateIn(manager, { id, key, version }, statement, by);
    });
    return this.mechanisms.get(key);
  }

  /** The same in the caller's transaction, which has locked the mechanism. */
  async stateIn(
    manager: EntityManager,
    { id, key, version }: Pick<Mechanism, 'id' | 'key' | 'version'>,
    { asOf, source, ...facts }: NewStatement,
    by: Author,
  ): Promise<void> {
    const at = this.clock.now();
    await expectPossible(manager, { asOf, source, ...facts }, latestDateAt(at.getTime()));
    const statements = factKinds
      .filter((kind) => facts[kind] !== undefined)
      .map((kind) => ({ kind, value: facts[kind], asOf, source }) as Statement);
    await state(manager, id, statements, { at, by: by.accountId });
    await manager.update(Mechanism, { id }, { version: version + 1 });
    await this.audit.write(manager, {
      ...{ by, action: 'mechanism.stated', scope: id, subject: `mechanism ${key}` },
      after: { statements },
    });
  }

  private async open(manager: EntityManager, key: string, version: number): Promise<Mechanism> {
    const mechanism = await manager.findOne(Mechanism, { where: { key }, lock: { mode: 'pessimistic_write' } });
    if (!mechanism) throw new Refusal('not-found');
    expectVersion({ ...namesPart(mechanism), id: key, version: mechanism.version }, version);
    return mechanism;
  }
}

/** Names are looked up together, in the lock of the registry. */
async function expectFreeNames(manager: EntityManager, names: MechanismNames, own: string | null): Promise<void> {
  const kept = await manager.find(MechanismName, { relations: { mechanism: true } });
  const owners = new Map(kept.filter(({ mechanismId }) => mechanismId !== own).map((one) => [one.key, one.mechanism]));
  const named = [
    ...Object.entries({ name: names.name, shortName: names.shortName, acronym: names.acronym ?? undefined }).map(
      ([field, name]) => [name, [field]] as const,
    ),
    ...(names.aliases ?? []).map((name, index) => [name, ['aliases', index]] as const),
  ];
  const problems = named.flatMap(([name, path]) => {
    const owner = name === undefined ? undefined : owners.get(nameKey(name));
    return owner ? [problemAt([...path], name, `a name that no other mechanism has; ${owner.shortName} has it`)] : [];
  });
  if (problems.length > 0) throw new Refusal('mechanism.name-taken', problems);
}

async function expectPossible(manager: EntityManager, statement: NewStatement, today: string): Promise<void> {
  const themes = await manager.find(MechanismTheme, { select: { key: true } });
  const surroundings = { today, themes: new Set(themes.map(({ key }) => key)), place: [] };
  const problems = [
    ...(statement.asOf > today ? [problemAt(['asOf'], statement.asOf, `a date that is not after ${today}`)] : []),
    ...factProblems(statement, surroundings),
  ];
  if (problems.length > 0) throw new Refusal('mechanism.invalid', problems);
}

function changed(before: Names, { acronym, ...change }: MechanismChange): Names {
  return {
    type: change.type ?? before.type,
    name: change.name ?? before.name,
    shortName: change.shortName ?? before.shortName,
    // Null takes it away.
    acronym: acronym === undefined ? before.acronym : acronym,
    aliases: change.aliases ?? before.aliases,
  };
}
